package io.github.xingwuguan.scoring.credit;

/** Whether a record can count at all, and whether there is anything to look up before it does. */
final class Fate {
    /** It can: one unit, the subject's own, never repaired, never disputed. Most records are. */
    static final byte UNIT = 0;

    /** As that, but with a quantity. */
    static final byte PLAIN = 1;

    /** It can, but something happened to it, or it reaches the subject from another. */
    static final byte STANDS = 2;

    /** An event says that it never counted. */
    static final byte VOID = 3;

    /** It cannot be priced; the table says why. */
    static final byte REFUSED = 4;

    private Fate() {}
}
