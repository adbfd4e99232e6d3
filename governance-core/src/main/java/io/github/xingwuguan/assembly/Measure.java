package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Coded;

/** What is measured of a vote (计量): both must reach what a majority needs. */
public enum Measure implements Coded {
    /** Persons (人数). */
    HEADS("heads"),
    /** Area of exclusive parts, in hundredths of a square metre (专有部分面积). */
    AREA("area");

    private final String code;

    Measure(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
