package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Coded;

/** How far a firm or project is enrolled in the rating (准入状态). Enrolment is no licence: nobody needs it to do business. */
public enum EnrolmentStatus implements Coded {
    /** The application was filed (已申报). */
    FILED("filed"),
    /** It takes part (已入库). */
    ENROLLED("enrolled"),
    /** It does not take part for the time being (暂停). */
    SUSPENDED("suspended"),
    /** It left (退出). */
    WITHDRAWN("withdrawn");

    private final String code;

    EnrolmentStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
