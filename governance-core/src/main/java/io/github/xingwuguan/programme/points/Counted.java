package io.github.xingwuguan.programme.points;

import io.github.xingwuguan.basics.Coded;

/** In what an activity is counted (计量单位). */
public enum Counted implements Coded {
    /** By the whole hour (按小时); a record says how many minutes. */
    HOUR("hour"),
    /** By the piece (按次). */
    ITEM("item");

    private final String code;

    Counted(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
