package io.github.xingwuguan.programme;

import io.github.xingwuguan.basics.Coded;

/** What counts once (去重口径). */
public enum CountBy implements Coded {
    /** Every subject by its id. */
    SUBJECT("subject"),
    /** Every key once, however many subjects have it, such as a person with two homes; who has no key counts by itself. */
    KEY("key");

    private final String code;

    CountBy(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
