package io.github.xingwuguan.basics;

/** A level of governance (层级), lowest first: small matters stay below, big ones go up. */
public enum Level implements Coded {
    /** The grid (网格). */
    GRID("grid"),
    /** The community (社区). */
    COMMUNITY("community"),
    /** The subdistrict, town or township (街道、镇、乡). */
    SUBDISTRICT("subdistrict"),
    /** The district and its departments (区). */
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
