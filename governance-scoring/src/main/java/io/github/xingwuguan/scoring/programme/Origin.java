package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.basics.Coded;

/** Where a figure comes from (数据来源). */
public enum Origin implements Coded {
    /** From records (台账计算). */
    COMPUTED("computed"),
    /** As a total, without records (上报). */
    REPORTED("reported"),
    /** From both, each for another part (混合). */
    MIXED("mixed");

    private final String code;

    Origin(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
