package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Coded;

/** By what equals are told apart where a quota cuts (同分排序依据), in the order that the quota names. */
public enum TieBreaker implements Coded {
    /** Fewer serious records that count. */
    FEWER_SERIOUS("fewer-serious"),
    /** A smaller sum of deductions. */
    SMALLER_DEDUCTION("smaller-deduction"),
    /** A larger area in service. */
    LARGER_AREA("larger-area");

    private final String code;

    TieBreaker(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
