package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.Coded;

/** How somebody holds a post (任职方式). */
public enum Standing implements Coded {
    /** As a full member (专任). */
    FULL("full"),
    /** As an adjunct from another body, with a voice but no seat (兼职). */
    ADJUNCT("adjunct");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
