package io.github.xingwuguan.programme.oversight;

import io.github.xingwuguan.basics.Coded;

/** What an inspection looks at (检查类别). */
public enum InspectionKind implements Coded {
    /** Facilities (设施检查). */
    FACILITY("facility"),
    /** Fire safety (消防检查). */
    FIRE("fire"),
    /** The appraisal of how the compound is governed (考评). */
    APPRAISAL("appraisal");

    private final String code;

    InspectionKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
