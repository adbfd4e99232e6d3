package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.Coded;

/** What "all members" is when seats are empty (全体委员的口径): the texts do not say. */
public enum Denominator implements Coded {
    /** All agreed seats, filled or not (按应有席位). */
    SEATS("seats"),
    /** The seats that are filled (按现任委员). */
    SERVING("serving");

    private final String code;

    Denominator(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * {@return how many members there are to count from}
     *
     * @param seats the agreed seats
     * @param serving how many of them are filled
     */
    public int of(int seats, int serving) {
        return switch (this) {
            case SEATS -> seats;
            case SERVING -> serving;
        };
    }
}
