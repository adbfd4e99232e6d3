package io.github.xingwuguan.coordination.initiative;

import io.github.xingwuguan.basics.Coded;

/** How far an initiative has come (微治理状态). */
public enum InitiativeStage implements Coded {
    /** It was not proposed yet (未提出). */
    NONE("none"),
    /** It waits for somebody who does it (待认领). */
    PROPOSED("proposed"),
    /** Somebody does it (已认领). */
    CLAIMED("claimed"),
    /** It is done, and waits for a confirmation (待确认). */
    DONE("done"),
    /** It is confirmed (已确认). */
    CONFIRMED("confirmed"),
    /** Nobody claimed, did or confirmed it in time (已失效). */
    LAPSED("lapsed");

    private final String code;

    InitiativeStage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
