package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Coded;

/** How hard a case is pressed (督办措施), from a reminder to the question who answers for it. */
public enum Pressure implements Coded {
    /** Its lead is reminded while there is time (提醒). */
    REMIND("remind"),
    /** Its lead is urged (催办). */
    URGE("urge"),
    /** It is supervised: its lead must say what holds it up (督办). */
    SUPERVISE("supervise"),
    /** It goes up one level (提级). */
    ESCALATE("escalate"),
    /** It is put on the list that leaders look at (挂牌督办). */
    LIST("list"),
    /** It is asked who answers for it (问责). */
    ACCOUNT("account");

    private final String code;

    Pressure(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
