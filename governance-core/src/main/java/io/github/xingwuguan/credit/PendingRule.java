package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Coded;

/** What a disputed record counts while the objection is pending (异议期间处理). */
public enum PendingRule implements Coded {
    /** It counts. */
    COUNT("count"),
    /** It does not count until decided. */
    SUSPEND("suspend"),
    /** It counts, and the result names it as a reason. */
    COUNT_AND_FLAG("count-and-flag");

    private final String code;

    PendingRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
