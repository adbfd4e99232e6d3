package io.github.xingwuguan.lifecycle;

import io.github.xingwuguan.basics.Coded;

/** A level of the administration (层级), lowest first. */
public enum Level implements Coded {
    /** The grid (网格). */
    GRID("grid"),
    /** The community (社区). */
    COMMUNITY("community"),
    /** The subdistrict, town or township (街道). */
    SUBDISTRICT("subdistrict"),
    /** The district (区). */
    DISTRICT("district");

    private final String code;

    Level(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
