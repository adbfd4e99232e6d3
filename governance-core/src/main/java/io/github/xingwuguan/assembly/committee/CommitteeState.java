package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Label;

/** What a committee is on a day (委员会状态). */
public enum CommitteeState implements Coded {
    /** It is not elected yet (筹备中). */
    PREPARING("preparing", "筹备中", "not elected yet"),
    /** It is elected and not filed (已选举待备案). */
    ELECTED("elected", "已选举待备案", "elected and not filed"),
    /** It is filed and has no seals, or its term has not begun (已备案待履职). */
    FILED("filed", "已备案待履职", "filed and not at work yet"),
    /** It works (正常履职). */
    ACTIVE("active", "正常履职", "at work"),
    /** It works, and the next election should be under way (即将届满). */
    EXPIRING("expiring", "即将届满", "at work, with the next election due"),
    /** Its term is over, and nothing took its place (已届满). */
    EXPIRED("expired", "已届满", "beyond its term"),
    /** Too few of its seats are filled: there must be an election (缺额须改选). */
    INQUORATE("inquorate", "缺额须改选", "with too few seats filled"),
    /** It is no more: it was dissolved, or the next one is filed (已解散或者已换届). */
    DISSOLVED("dissolved", "已解散或者已换届", "dissolved or succeeded"),
    /** A property management committee stands in its place (由物管会代行). */
    REPLACED_BY_PMC("replaced-by-pmc", "由物管会代行", "replaced by a property management committee");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Label label;

    CommitteeState(String code, String zh, String en) {
        this.code = code;
        this.label = Label.of(zh, en);
    }

    /** {@return its name, as what a committee is} */
    public Label label() {
        return label;
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
