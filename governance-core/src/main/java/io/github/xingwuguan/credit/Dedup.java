package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Coded;

/** What happens to several records of one item (重复记分规则); the largest value after decay is kept, whichever it is. */
public enum Dedup implements Coded {
    /** All count. */
    NONE("none"),
    /** Of the records of one matter the largest counts (同一事项就高). */
    HIGHEST_PER_MATTER("highest-per-matter"),
    /** Of the records of one period the largest counts (同一周期计一次). */
    ONCE_PER_PERIOD("once-per-period"),
    /** Of the records of one matter in one period the largest counts. */
    ONCE_PER_MATTER_PER_PERIOD("once-per-matter-per-period");

    private final String code;

    Dedup(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
