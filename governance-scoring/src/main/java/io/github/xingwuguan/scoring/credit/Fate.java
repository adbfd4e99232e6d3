package io.github.xingwuguan.scoring.credit;

/** Whether a record can count at all. */
final class Fate {
    /** It can. */
    static final byte STANDS = 0;

    /** An event says that it never counted. */
    static final byte VOID = 1;

    /** It cannot be priced; the table says why. */
    static final byte REFUSED = 2;

    private Fate() {}
}
