package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Coded;

/** What a measure does (激励约束措施类别). */
public enum MeasureEffect implements Coded {
    /** It favours (激励). */
    FAVOUR("favour"),
    /** It means more or less inspection (监管). */
    SUPERVISION("supervision"),
    /** It is made public (声誉). */
    REPUTATION("reputation"),
    /** It restricts what a firm may do (限制). */
    RESTRICTION("restriction");

    private final String code;

    MeasureEffect(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
