package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.Coded;

/** What a committee is on a day (委员会状态). */
public enum CommitteeState implements Coded {
    /** It is not elected yet (筹备中). */
    PREPARING("preparing"),
    /** It is elected and not filed (已选举待备案). */
    ELECTED("elected"),
    /** It is filed and has no seals, or its term has not begun (已备案待履职). */
    FILED("filed"),
    /** It works (正常履职). */
    ACTIVE("active"),
    /** It works, and the next election should be under way (即将届满). */
    EXPIRING("expiring"),
    /** Its term is over, and nothing took its place (已届满). */
    EXPIRED("expired"),
    /** Too few of its seats are filled: there must be an election (缺额须改选). */
    INQUORATE("inquorate"),
    /** It is no more: it was dissolved, or the next one is filed (已解散或者已换届). */
    DISSOLVED("dissolved"),
    /** A property management committee stands in its place (由物管会代行). */
    REPLACED_BY_PMC("replaced-by-pmc");

    private final String code;

    CommitteeState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return whether it can act for the owners; one that is expired or inquorate cannot, and counts in no coverage} */
    public boolean acts() {
        return this == ACTIVE || this == EXPIRING;
    }
}
