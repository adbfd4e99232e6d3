package io.github.xingwuguan.coordination.enforcement;

import io.github.xingwuguan.basics.Coded;

/** What came of asking somebody to stop (劝阻结果). */
public enum Effect implements Coded {
    /** It stopped, so that nothing need be reported (已停止). */
    STOPPED("stopped"),
    /** It goes on (未停止). */
    CONTINUES("continues");

    private final String code;

    Effect(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
