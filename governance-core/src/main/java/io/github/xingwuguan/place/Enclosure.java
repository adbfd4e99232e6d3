package io.github.xingwuguan.place;

import io.github.xingwuguan.basics.Coded;

/** Whether a compound is closed off (封闭情况): a physical fact with two answers, and therefore a closed set. */
public enum Enclosure implements Coded {
    /** Closed off, with gates (封闭式). */
    GATED("gated"),
    /** Open to the street (开放式). */
    OPEN("open");

    private final String code;

    Enclosure(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
