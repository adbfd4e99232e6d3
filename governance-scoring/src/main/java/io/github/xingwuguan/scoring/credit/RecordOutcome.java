package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Coded;

/** What became of a record on the day of an assessment (记录计分结果). */
public enum RecordOutcome implements Coded {
    /** It counts. */
    COUNTED("counted"),
    /** It stands, but another of the same matter or period is worth more. */
    OUTWEIGHED("outweighed"),
    /** It has no effect yet. */
    NOT_YET("not-yet"),
    /** Its validity has ended, or it has faded to nothing. */
    EXPIRED("expired"),
    /** It belongs to another period. */
    OTHER_PERIOD("other-period"),
    /** The breach was put right, which ends it. */
    RECTIFIED("rectified"),
    /** It is repaired. */
    REPAIRED("repaired"),
    /** An objection, a withdrawal, a correction or an exemption says that it never counted. */
    VOID("void"),
    /** An objection is pending, and the policy suspends it meanwhile. */
    SUSPENDED("suspended"),
    /** It cannot be priced; the table says why. */
    REFUSED("refused"),
    /** The policy in force has no such item. */
    NOT_PRICED("not-priced"),
    /** The item does not reach this subject. */
    NOT_REACHED("not-reached");

    /** The ordinal of {@link #COUNTED}, as kernels write it. */
    static final byte COUNTS = 0;

    private static final RecordOutcome[] ALL = values();

    private final String code;

    RecordOutcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    byte mark() {
        return (byte) ordinal();
    }

    static RecordOutcome of(byte mark) {
        return ALL[mark];
    }
}
