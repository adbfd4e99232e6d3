package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Label;

/** What a figure counts (计量单位). A figure counts records; of the others those of the records are added up. */
public enum FigureUnit implements Coded {
    /** Records (条). */
    RECORDS("records", "条", "records"),
    /** Charging ports (充电端口). */
    PORTS("ports", "个", "ports"),
    /** Fields of records (字段). */
    FIELDS("fields", "项", "fields"),
    /** Fen, a hundredth of a yuan (分). */
    FEN("fen", "分", "fen"),
    /** Yuan (元). */
    YUAN("yuan", "元", "yuan");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Label label;

    FigureUnit(String code, String zh, String en) {
        this.code = code;
        this.label = Label.of(zh, en);
    }

    /** {@return its name} */
    public Label label() {
        return label;
    }

    @Override
    public String code() {
        return code;
    }
}
