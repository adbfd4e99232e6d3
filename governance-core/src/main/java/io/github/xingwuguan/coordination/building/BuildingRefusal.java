package io.github.xingwuguan.coordination.building;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.lifecycle.RefusalCode;

/** Why an act of a building meeting is refused (拒绝理由), besides {@code role}, {@code stage} and what every line asks. */
public enum BuildingRefusal implements RefusalCode {
    /** It is called as what the actor is not. */
    NOT_CALLER("not-caller", "行为人无权以该身份召集", "who calls it must be what the notice says"),
    /** Too few households call it. */
    TOO_FEW_HOUSEHOLDS("too-few-households", "联名住户不足{0}户", "{0} households at least must call it together"),
    /** Somebody else called it. */
    NOT_CONVENER("not-convener", "仅召集人可执行", "only who called the meeting may do this"),
    /** It would meet too soon after the notice. */
    SHORT_NOTICE("short-notice", "通知时间不足，至少提前{0}日", "the notice must come {0} days before the meeting"),
    /** It has not met yet. */
    TOO_EARLY("too-early", "未到会议时间", "the meeting must have met"),
    /** A party to a dispute would chair its mediation. */
    PARTY_CHAIRS("party-chairs", "纠纷当事人或其同户不得主持", "a party to a dispute must not chair the meeting that mediates it"),
    /** A topic stands twice. */
    TOPIC_TWICE("topic-twice", "议题重复", "each topic must stand once"),
    /** More households came than were called. */
    ROLL_TOO_LONG("roll-too-long", "到会户数超过应到户数", "no more households can come than were called"),
    /** Too few came for that. */
    NO_QUORUM("no-quorum", "到会户数不足，不得形成结果", "without a quorum nothing can come of a topic"),
    /** The outcomes are not about every topic and no other. */
    TOPICS_DIFFER("topics-differ", "结果与议题不一致", "there must be an outcome of every topic and no other"),
    /** The owners decide it. */
    LEGAL_RESERVE(
            "legal-reserve",
            "属业主共同决定事项，只能转联席会议或业主大会",
            "what the law reserves to the owners can only be referred to a conference or their assembly"),
    /** The outcome does not fit the kind of the topic. */
    OUTCOME_DIFFERS("outcome-differs", "结果与议题类别不符", "the outcome must fit the kind of the topic"),
    /** A household that was not there, or stands twice, would be bound. */
    NOT_PRESENT("not-present", "议定只约束到会同意的住户", "only a household that is present can agree, and once"),
    /** A party to the dispute did not sign. */
    NOT_SIGNED("not-signed", "调解须各方当事人到场签字", "every party to the dispute must be there and sign, and nobody else"),
    /** The topic was not agreed on. */
    NOT_AGREED("not-agreed", "该议题无住户议定", "only what was agreed on can be objected to"),
    /** The household was there. */
    WAS_PRESENT("was-present", "到会住户不适用缺席异议", "only a household that was absent can object"),
    /** The time to object has passed. */
    TOO_LATE("too-late", "已过异议期", "the time to object must not have passed"),
    /** The topic was not referred, or is answered. */
    NOT_PENDING("not-pending", "该议题未转办或已答复", "the topic must be referred and not answered yet");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Label template;

    BuildingRefusal(String code, String zh, String en) {
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
