package io.github.xingwuguan.coordination;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.lifecycle.RefusalCode;

/** Why a command to a conference is refused (拒绝理由), besides {@code role} and {@code stage}. */
public enum ConferenceRefusal implements RefusalCode {
    /** The level does not fit the role, or is below that of the convener. */
    LEVEL("level", "行为人的层级与角色或召集层级不符", "the level of the actor must fit the role and be that of the convener at least"),
    /** It is dated before the last event, or out of the years that are counted. */
    CLOCK_REGRESSION("clock-regression", "时间早于上一事件或超出范围", "the instant must not be before the last event"),
    /** The policy is not the one under which the conference was convened. */
    POLICY_CHANGED(
            "policy-changed", "规则与召集时版本不一致", "the policy must be the one under which the conference was convened"),
    /** The policy is not in force on the day. */
    NOT_IN_FORCE("not-in-force", "规则当日未生效", "the policy must be in force on the day"),
    /** Somebody else convened it. */
    NOT_CONVENER("not-convener", "仅召集单位可执行", "only who convened the conference may do this"),
    /** It would meet too soon after the call. */
    SHORT_NOTICE("short-notice", "通知时间不足，至少提前{0}日", "the call must come {0} days before the conference"),
    /** It has not met yet. */
    TOO_EARLY("too-early", "未到会议时间", "the conference must have met"),
    /** A party stands twice. */
    PARTY_TWICE("party-twice", "参会方重复", "each party must stand once"),
    /** A party that is required is not invited. */
    PARTY_MISSING("party-missing", "未通知应参加方：{0}", "a party of the kind {0} must be invited"),
    /** A party was not invited. */
    NOT_INVITED("not-invited", "不在通知的参会方之列", "the party must be one that was invited"),
    /** A party was not there. */
    NOT_PRESENT("not-present", "该参会方未到会", "only a party that is present can consent"),
    /** A matter stands twice. */
    MATTER_TWICE("matter-twice", "议题重复", "each matter must stand once"),
    /** The resolutions are not about every matter of the agenda and no other. */
    AGENDA_DIFFERS(
            "agenda-differs", "议决事项与议程不一致", "there must be a resolution about every matter of the agenda and no other"),
    /** Too few came for that. */
    NO_QUORUM("no-quorum", "到会方不足法定数，不得议决", "without a quorum nothing can be resolved"),
    /** The owners decide it. */
    LEGAL_RESERVE(
            "legal-reserve",
            "属业主共同决定事项，只能提请业主大会",
            "what the law reserves to the owners can only be proposed to their assembly"),
    /** The result is not what the rules make of the consents. */
    RESULT_DIFFERS("result-differs", "议决结果与同意情况不符", "the result must be what the rules make of those who consent"),
    /** There was no agreement from which it could follow. */
    NOT_AGREED("not-agreed", "未达成一致的议题不产生议定事项", "an item must follow from a matter that was agreed on"),
    /** The id of an item stands twice. */
    ITEM_TWICE("item-twice", "事项编号重复", "each item must stand once"),
    /** The last day of an item has passed. */
    DUE_IN_PAST("due-in-past", "完成期限早于当日", "the last day of an item must not have passed"),
    /** There is no such item, or it is not open. */
    UNKNOWN_ITEM("unknown-item", "事项不存在或已办结", "the item must be open"),
    /** Another party owns the item. */
    NOT_OWNER("not-owner", "非事项责任方", "only the party that owns the item may do this"),
    /** The convener would let itself off. */
    OWN_ITEM("own-item", "召集单位不得免除自身事项", "a convener must not waive an item of its own"),
    /** It would supersede itself. */
    SAME_CONFERENCE("same-conference", "不得由同一会议替代", "items must be superseded by another conference"),
    /** The minutes are published already. */
    ALREADY_PUBLISHED("already-published", "会议纪要已公布", "minutes are published once");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Label template;

    ConferenceRefusal(String code, String zh, String en) {
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
