package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Coded;

/** Under which rules a record was made (信息类别). */
public enum Regime implements Coded {
    /** Information of an industry rating (行业评价信息); it is never called dishonesty. */
    INDUSTRY_RATING("industry-rating"),
    /** Dishonesty information that a national or local catalogue lists (失信信息); severities and periods of credit repair apply. */
    DISHONESTY_INFORMATION("dishonesty-information");

    private final String code;

    Regime(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
