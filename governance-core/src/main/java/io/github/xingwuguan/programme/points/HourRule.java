package io.github.xingwuguan.programme.points;

import io.github.xingwuguan.basics.Coded;

/** How minutes become whole hours, the rest being dropped or carried on (整小时规则). */
public enum HourRule implements Coded {
    /** Each record for itself: what is left of an hour is lost (逐次取整). */
    EACH("each"),
    /** Over all records of an activity: what is left of an hour is carried on to the next (累计取整). */
    TOTAL("total");

    private final String code;

    HourRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
