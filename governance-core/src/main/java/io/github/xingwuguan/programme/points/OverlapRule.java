package io.github.xingwuguan.programme.points;

import io.github.xingwuguan.basics.Coded;

/** What becomes of a time record that overlaps one of the same person that was recorded before (时段重叠). */
public enum OverlapRule implements Coded {
    /** It does not count (不予计入). */
    REFUSE("refuse"),
    /** It counts for the minutes that the others leave (合并计算). */
    MERGE("merge");

    private final String code;

    OverlapRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
