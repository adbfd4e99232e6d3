package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Coded;

/** How heavy a breach is (失信程度), by the three classes of the national rules on credit repair. */
public enum Severity implements Coded {
    /** Minor (轻微). */
    MINOR("minor"),
    /** General (一般). */
    GENERAL("general"),
    /** Serious (严重). */
    SERIOUS("serious");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
