package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Type;

/** In which totals a kind of unit counts (计入口径). */
public enum CountedAs implements Coded {
    /** In both totals (计入人数和面积). */
    BOTH("both"),
    /** In persons only (仅计入人数). */
    HEADS("heads"),
    /** In area only (仅计入面积). */
    AREA("area"),
    /** In none (均不计入). */
    NEITHER("neither");

    /** A code on the wire. */
    public static final Type<CountedAs> TYPE = Type.code("Counting", values());

    private final String code;

    CountedAs(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
