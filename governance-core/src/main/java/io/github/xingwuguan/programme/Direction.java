package io.github.xingwuguan.programme;

import io.github.xingwuguan.basics.Coded;

/** Which way is better (指标方向). */
public enum Direction implements Coded {
    /** More is better, as of coverage (越高越好). */
    HIGHER("higher"),
    /** Less is better, as of petitions (越低越好). */
    LOWER("lower");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return 1 if more is better, -1 if less is} */
    public int sign() {
        return switch (this) {
            case HIGHER -> 1;
            case LOWER -> -1;
        };
    }
}
