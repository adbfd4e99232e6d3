package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.Coded;

/** What happens to the points of an indicator that is not applicable (不适用处理). */
public enum NotApplicableRule implements Coded {
    /** The other indicators of the dimension carry its points in proportion. */
    REWEIGHT("reweight"),
    /** It earns its maximum. */
    FULL_MARKS("full-marks");

    private final String code;

    NotApplicableRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
