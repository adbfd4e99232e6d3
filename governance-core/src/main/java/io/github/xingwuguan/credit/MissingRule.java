package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Coded;

/** What a score that nobody gave is taken for (缺项处理). */
public enum MissingRule implements Coded {
    /** No points. */
    ZERO("zero"),
    /** The lowest score that another gave; the least of the component if nobody gave one. */
    WORST("worst"),
    /** The value that the policy names. */
    VALUE("value"),
    /** Its weight goes to those who gave one. A firm can gain by withholding a bad survey, so the lint warns. */
    REDISTRIBUTE("redistribute"),
    /** The subject is not rated. */
    UNRATED("unrated");

    private final String code;

    MissingRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
