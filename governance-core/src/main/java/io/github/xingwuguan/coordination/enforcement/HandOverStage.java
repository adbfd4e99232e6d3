package io.github.xingwuguan.coordination.enforcement;

import io.github.xingwuguan.basics.Coded;

/** How far a hand-over has come (移交状态). */
public enum HandOverStage implements Coded {
    /** Nothing was found yet (未发现). */
    NONE("none"),
    /** Something was found (已发现). */
    FOUND("found"),
    /** Somebody was asked to stop (已劝阻). */
    DISSUADED("dissuaded"),
    /** It was reported to the department that is competent (已报告). */
    REPORTED("reported"),
    /** It was reported, and nobody or several are competent: the subdistrict has to say who (待指定). */
    UNASSIGNED("unassigned"),
    /** The department took it on (已受理). */
    ACCEPTED("accepted"),
    /** The department said what came of it (已反馈). */
    RETURNED("returned");

    private final String code;

    HandOverStage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
