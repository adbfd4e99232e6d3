package io.github.xingwuguan.coordination;

import io.github.xingwuguan.basics.Coded;

/** Where a matter on an agenda comes from (议题来源). */
public enum AgendaSource implements Coded {
    /** Owners or residents (业主居民). */
    OWNER("owner"),
    /** The grid (网格). */
    GRID("grid"),
    /** The committee of the compound (业委会、物管会). */
    COMMITTEE("committee"),
    /** The property enterprise (物业企业). */
    FIRM("firm"),
    /** An inspection (巡查检查). */
    INSPECTION("inspection"),
    /** The hotline (热线). */
    HOTLINE("hotline"),
    /** The subdistrict (街道). */
    SUBDISTRICT("subdistrict");

    private final String code;

    AgendaSource(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
