package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.Coded;

/** What a body has to do with a matter (职责角色), the leading one first. */
public enum DutyRole implements Coded {
    /** Answers for the matter (牵头). */
    LEAD("lead"),
    /** Takes part (配合). */
    SUPPORT("support"),
    /** Is told (知会). */
    INFORM("inform");

    private final String code;

    DutyRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
