package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Coded;

/** What a step counts that is not full (不足一步的处理). */
public enum Partial implements Coded {
    /** In proportion (按比例). */
    FRACTION("fraction"),
    /** Not at all (舍去). */
    DOWN("down"),
    /** As a full step (进一). */
    UP("up");

    private final String code;

    Partial(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
