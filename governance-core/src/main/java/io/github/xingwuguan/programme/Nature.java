package io.github.xingwuguan.programme;

import io.github.xingwuguan.basics.Coded;

/** What stands behind the number of a target (数字性质). None of them is a result. */
public enum Nature implements Coded {
    /** An authority published it as a goal (公开目标). */
    PUBLISHED_GOAL("published-goal"),
    /** It was invented for illustration (示意). */
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
