package io.github.xingwuguan.coordination;

import io.github.xingwuguan.basics.Coded;

/** How a conference agrees (议决方式). */
public enum DecisionMode implements Coded {
    /** Every party present consents (协商一致). */
    CONSENSUS("consensus"),
    /** More than half of the parties present consent (多数同意). */
    MAJORITY("majority");

    private final String code;

    DecisionMode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return whether so many of those present are enough} */
    boolean isReachedBy(int consenting, int present) {
        return switch (this) {
            case CONSENSUS -> consenting == present;
            case MAJORITY -> 2 * consenting > present;
        };
    }
}
