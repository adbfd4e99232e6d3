package io.github.xingwuguan.calendar;

import io.github.xingwuguan.basics.Coded;

/** What happens on days that no published calendar covers (未公布年度的处理). */
public enum Coverage implements Coded {
    /** They are refused with the code {@code calendar-not-published}. */
    STRICT("strict"),
    /** They are counted by the week alone, and the deadline is marked {@link Deadline.Certainty#PROVISIONAL}. */
    PROVISIONAL("provisional");

    private final String code;

    Coverage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
