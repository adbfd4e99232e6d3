package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.Coded;

/** Where a figure comes from (数据性质). All are computed from records; none is a constant. */
public enum Nature implements Coded {
    /** The model district published one of this definition; here it is computed from the records at hand (复现公开数据). */
    REPRODUCED("reproduced"),
    /** Its target was published as a goal, and is no result (公开目标). */
    PUBLISHED_GOAL("published-goal"),
    /** Nobody published one: with the bundled records it shows what the library can say (示例数据). */
    ILLUSTRATIVE("illustrative");

    private final String code;

    Nature(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
