package io.github.xingwuguan.coordination.initiative;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.lifecycle.RefusalCode;

/** Why an act of an initiative is refused (拒绝理由), besides {@code role}, {@code stage} and what every line asks. */
public enum InitiativeRefusal implements RefusalCode {
    /** The district names no such kind. */
    UNKNOWN_KIND("unknown-kind", "非本区公布的微治理类别", "the kind must be one that the district names"),
    /** It costs more than a small thing may. */
    TOO_COSTLY("too-costly", "超过费用上限{0}元", "it must cost at most {0} yuan"),
    /** The owners decide it. */
    LEGAL_RESERVE("legal-reserve", "属业主共同决定事项，不得作为微治理事项", "what the law reserves to the owners is no micro-initiative"),
    /** The time for this step has passed. */
    TOO_LATE("too-late", "已过办理期限", "the time for this step must not have passed"),
    /** The time for this step has not passed. */
    NOT_YET("not-yet", "办理期限未满", "the time for this step must have passed"),
    /** Somebody else claimed it. */
    NOT_CLAIMANT("not-claimant", "非认领人", "only who claimed it can say that it is done"),
    /** Neither who proposed it nor enough residents of other households confirm it. */
    NOT_CONFIRMED(
            "not-confirmed",
            "须由提出人或{0}名其他住户居民确认",
            "who proposed it or {0} residents of other households must confirm it");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Label template;

    InitiativeRefusal(String code, String zh, String en) {
        this.code = code;
        this.template = Label.of(zh, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label template() {
        return template;
    }
}
