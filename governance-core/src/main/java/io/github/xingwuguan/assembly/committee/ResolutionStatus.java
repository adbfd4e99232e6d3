package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.Coded;

/** How a resolution of the owners stands on a day (业主大会决定状态). That it was announced says nothing about whether it is lawful. */
public enum ResolutionStatus implements Coded {
    /** It reached what a resolution needs, and is not announced (待公告). */
    PENDING("pending"),
    /** It is announced, and its first day is to come (已公告). */
    ANNOUNCED("announced"),
    /** Its first day has come (已施行). */
    IN_FORCE("in-force"),
    /** An authority ordered a correction (责令改正). */
    CORRECTION_ORDERED("correction-ordered"),
    /** An authority revoked it (被行政机关撤销). */
    REVOKED_BY_AUTHORITY("revoked-by-authority"),
    /** A court set it aside (被人民法院撤销). */
    SET_ASIDE_BY_COURT("set-aside-by-court"),
    /** Its last day has passed (已失效). */
    EXPIRED("expired");

    private final String code;

    ResolutionStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
