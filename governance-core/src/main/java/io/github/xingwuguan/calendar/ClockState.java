package io.github.xingwuguan.calendar;

import io.github.xingwuguan.basics.Coded;

/** What a clock does (时钟状态). */
public enum ClockState implements Coded {
    /** It counts (计时中). */
    RUNNING("running"),
    /** It stands still for one reason or more (暂停). */
    PAUSED("paused"),
    /** It has ended, with a verdict (已停止). */
    STOPPED("stopped"),
    /** It has ended without a verdict (已取消). */
    CANCELLED("cancelled");

    private final String code;

    ClockState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
