package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Coded;

/** The rank of the rule on which a measure or list rests (依据效力层级), highest first. */
public enum BasisLevel implements Coded {
    /** A law (法律). */
    LAW("law"),
    /** An administrative regulation (行政法规). */
    ADMINISTRATIVE_REGULATION("administrative-regulation"),
    /** A local regulation (地方性法规). */
    LOCAL_REGULATION("local-regulation"),
    /** A rule of a ministry or government (规章). */
    RULE("rule"),
    /** A normative document (规范性文件). */
    NORMATIVE_DOCUMENT("normative-document");

    private final String code;

    BasisLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return whether a rule of this rank may restrict what a firm may do} */
    public boolean mayRestrict() {
        return compareTo(LOCAL_REGULATION) <= 0;
    }
}
