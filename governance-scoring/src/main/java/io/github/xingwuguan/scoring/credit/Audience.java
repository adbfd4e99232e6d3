package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Coded;

/** For whom a result is made (查看主体). */
public enum Audience implements Coded {
    /** Who checks the authority; sees everything (审计). */
    AUDITOR("auditor"),
    /** The subject itself (当事企业); sees everything about itself. */
    FIRM("firm"),
    /** Everybody (公众); of a record that is void or repaired by now no result says anything, for whatever day. */
    PUBLIC("public");

    private final String code;

    Audience(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
