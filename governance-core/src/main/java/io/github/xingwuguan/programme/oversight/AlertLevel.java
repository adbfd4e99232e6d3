package io.github.xingwuguan.programme.oversight;

import io.github.xingwuguan.basics.Coded;

/** How loud an alert is (预警级别), the quietest first. */
public enum AlertLevel implements Coded {
    /** Somebody should prepare (提示). */
    NOTICE("notice"),
    /** Somebody should act (预警). */
    WARNING("warning"),
    /** It should have been done (超期). */
    OVERDUE("overdue");

    private final String code;

    AlertLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
