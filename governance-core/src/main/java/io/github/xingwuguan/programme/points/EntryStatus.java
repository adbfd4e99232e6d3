package io.github.xingwuguan.programme.points;

import io.github.xingwuguan.basics.Coded;

/** How a service or movement stands (状态). */
public enum EntryStatus implements Coded {
    /** Nobody has vouched for it (待确认). */
    PENDING("pending"),
    /** Somebody vouched for it; a movement needs nobody (已确认). */
    CONFIRMED("confirmed"),
    /** It was reversed (已冲销). */
    REVERSED("reversed");

    private final String code;

    EntryStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
