package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.Coded;

/** How dimensions become stars (评星方式). */
public enum AwardModel implements Coded {
    /** One star grade from total and minima (等级制). */
    GRADED("graded"),
    /** A star for each dimension that passes (点亮制). */
    LIT("lit");

    private final String code;

    AwardModel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
