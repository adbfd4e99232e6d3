package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.Coded;

/** On which value stars are decided (判定口径). */
public enum GradeOn implements Coded {
    /** On the score with its four decimals. */
    EXACT("exact"),
    /** On the score rounded HALF_UP to the scale that is published. */
    PUBLISHED("published");

    private final String code;

    GradeOn(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
