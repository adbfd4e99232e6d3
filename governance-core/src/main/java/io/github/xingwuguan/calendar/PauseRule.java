package io.github.xingwuguan.calendar;

import io.github.xingwuguan.basics.Coded;

/** Which days a pause takes out of a limit that counts days (停计规则). */
public enum PauseRule implements Coded {
    /** Days that lie inside it from 00:00 to 24:00; a shorter pause gives no credit (整日停计). */
    FULL_DAY("full-day"),
    /** Days that share an instant with it (触日停计). */
    ANY_OVERLAP("any-overlap");

    private final String code;

    PauseRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the epoch days that a gap in positions takes out; may be empty or reversed} */
    Gap days(Gap pause) {
        long begun = LocalLine.day(pause.from());
        long ended = LocalLine.day(pause.until());
        return switch (this) {
            case FULL_DAY -> new Gap(LocalLine.day(pause.from() - 1) + 1, ended);
            case ANY_OVERLAP -> new Gap(begun, LocalLine.day(pause.until() - 1) + 1);
        };
    }
}
