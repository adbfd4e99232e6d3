package io.github.xingwuguan.facts;

import io.github.xingwuguan.basics.Coded;

/** What kind of value a fact has (事实类型). */
public enum FactType implements Coded {
    /** Yes or no: the codes {@code true} and {@code false}. */
    FLAG("flag"),
    /** One of some codes. */
    CODE("code"),
    /** A count or a measure, 0 to 1,000,000 with at most four decimals. */
    QUANTITY("quantity"),
    /** A numerator over a denominator. */
    RATIO("ratio"),
    /** Satisfied among those who answered, and how many were asked. */
    SURVEY("survey"),
    /** Marks of several assessors. */
    MARKS("marks");

    private final String code;

    FactType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
