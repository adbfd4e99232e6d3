package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Coded;

/** Whether a subject has a grade (评定状态). Who has none is in no quota, no average and no count of a grade. */
public enum RatedStatus implements Coded {
    /** It has one. */
    RATED("rated"),
    /** It operates but does not take part (未参评). */
    MISSING("missing"),
    /** It cannot be rated: no service, no score to go by, or a score below the scale (不予评定). */
    UNRATED("unrated"),
    /** No policy is in force on the day. */
    NO_POLICY("no-policy");

    private final String code;

    RatedStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
