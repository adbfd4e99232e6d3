package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Coded;

/** What a case is about (诉求类型). */
public enum CaseKind implements Coded {
    /** A question (咨询). */
    CONSULTATION("consultation"),
    /** A call for help (求助). */
    HELP("help"),
    /** A complaint (投诉). */
    COMPLAINT("complaint"),
    /** An accusation, whose author the accused must not learn (举报). */
    ACCUSATION("accusation"),
    /** A suggestion (建议). */
    SUGGESTION("suggestion"),
    /** A dispute between parties (矛盾纠纷). */
    DISPUTE("dispute"),
    /** A danger to safety (安全隐患). */
    HAZARD("hazard"),
    /** A disorder in property service (物业乱象). */
    PROPERTY_DISORDER("property-disorder"),
    /** A petition by letter or visit (信访). */
    PETITION("petition");

    private final String code;

    CaseKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
