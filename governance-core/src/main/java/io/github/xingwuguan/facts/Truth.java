package io.github.xingwuguan.facts;

/** The answer of a condition (真值): what is missing makes it unknown. */
public enum Truth {
    /** It does not hold. */
    FALSE,
    /** It holds. */
    TRUE,
    /** A missing fact keeps it open. */
    UNKNOWN;

    /**
     * {@return the answer of a comparison that could be made}
     *
     * @param holds whether it holds
     */
    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /**
     * {@return false if one is, else unknown if one is, else true}
     *
     * @param other another answer
     */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : TRUE;
    }

    /**
     * {@return true if one is, else unknown if one is, else false}
     *
     * @param other another answer
     */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /** {@return the opposite; unknown stays unknown} */
    public Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case TRUE -> FALSE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
