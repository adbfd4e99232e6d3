package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.Coded;

/** What happens to an indicator whose fact is missing (缺失处理). */
public enum MissingRule implements Coded {
    /** It earns nothing. */
    ZERO("zero"),
    /** It earns nothing, and the result stays provisional. */
    BLOCK("block");

    private final String code;

    MissingRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
