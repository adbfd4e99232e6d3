package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.ReasonCode;
import io.github.xingwuguan.shape.Type;

/** What somebody should look at before relying on a tally (计票提示). */
public enum TallyFlag implements ReasonCode {
    /** Persons voted differently with several units. */
    SPLIT_OWNER("split-owner", "{0}名业主的各套意见不一致", "persons who voted differently with their units: {0}"),
    /** Units that follow the majority found none on which persons and area agree, and abstain. */
    FOLLOW_UNDETERMINED(
            "follow-undetermined",
            "{0}套从众票无多数意见可从，按弃权计",
            "units that follow a majority on which persons and area do not agree, and so abstain: {0}"),
    /** The rule on silence is off at the first assembly. */
    SILENCE_OFF_AT_FIRST_ASSEMBLY(
            "silence-off-at-first-assembly",
            "首次业主大会不适用未表决认定规则，{0}套已送达未表决",
            "silent units that were reached, but silence means nothing at the first assembly: {0}"),
    /** Silent units without effective delivery stay outside. */
    SILENCE_WITHOUT_DELIVERY(
            "silence-without-delivery",
            "{0}套未表决且无有效送达凭证，不予认定",
            "silent units without effective delivery, which stay outside: {0}"),
    /** The majority is not itself over half of all, so silence does not follow it. */
    SILENCE_GUARD_NOT_MET(
            "silence-guard-not-met",
            "实际多数未过总数半数，{0}套未表决不随多数",
            "silent units that do not follow a majority that is not over half of all: {0}"),
    /** Areas in the scope come from several sources. */
    MIXED_AREA_SOURCES("mixed-area-sources", "面积来自{0}种来源", "sources from which areas come: {0}"),
    /** The profile was used by consent though nobody compared it with a source. */
    UNVERIFIED_PROFILE("unverified-profile", "计票口径未经核实，经同意使用", "the profile is unverified and was used by consent");

    /** A code on the wire. */
    public static final Type<TallyFlag> TYPE = Type.code("Tally flag", values());

    private final String code;
    private final String zh;
    private final String en;

    TallyFlag(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label template() {
        return Label.of(zh, en);
    }
}
