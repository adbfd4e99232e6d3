package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.Coded;

/** How many members must be present, in person (出席要求). */
public enum Attendance implements Coded {
    /** More than half (过半数). */
    OVER_HALF("over-half"),
    /** Two thirds or more (三分之二以上). */
    TWO_THIRDS("two-thirds");

    private final String code;

    Attendance(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * {@return how many are needed and present}
     *
     * @param members how many there are to count from
     * @param present how many are present
     */
    public HeadCount count(int members, int present) {
        return switch (this) {
            case OVER_HALF -> HeadCount.overHalf(members, present);
            case TWO_THIRDS -> HeadCount.twoThirds(members, present);
        };
    }
}
