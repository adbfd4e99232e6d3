package io.github.xingwuguan.scoring.credit;

/** Whether a record can count at all, and whether there is anything to look up before it does. */
final class Fate {
    /** It can: the subject's own, never repaired, never disputed. Most records are. */
    static final byte PLAIN = 0;

    /** It can, but something happened to it, or it reaches the subject from another. */
    static final byte STANDS = 1;

    /** An event says that it never counted. */
    static final byte VOID = 2;

    /** It cannot be priced; the table says why. */
    static final byte REFUSED = 3;

    private Fate() {}
}
