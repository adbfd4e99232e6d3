package io.github.xingwuguan.basics;

/** Which level of authority honoured a firm or a compound (表彰级别). */
public enum HonourLevel implements Coded {
    /** National (国家级). */
    NATIONAL("national"),
    /** Provincial (省级). */
    PROVINCIAL("provincial"),
    /** City (市级). */
    CITY("city"),
    /** County or district (县区级). */
    COUNTY("county"),
    /** Subdistrict or town (街道级). */
    STREET("street");

    private final String code;

    HonourLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
