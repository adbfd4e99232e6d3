package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.Coded;

/** What a figure counts (计量单位). A figure counts records; of the others those of the records are added up. */
public enum FigureUnit implements Coded {
    /** Records (条). */
    RECORDS("records"),
    /** Charging ports (充电端口). */
    PORTS("ports"),
    /** Fields of records (字段). */
    FIELDS("fields"),
    /** Yuan (元). */
    YUAN("yuan");

    private final String code;

    FigureUnit(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
