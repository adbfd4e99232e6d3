package io.github.xingwuguan.programme;

import io.github.xingwuguan.basics.Coded;

/** What is expected while a phase runs (进度口径). */
public enum Pace implements Coded {
    /** The same every day, from the baseline to the target on the last day (按时间进度). */
    LINEAR("linear"),
    /** Nothing but what there was, until the last day (期末考核). */
    STEP("step");

    private final String code;

    Pace(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
