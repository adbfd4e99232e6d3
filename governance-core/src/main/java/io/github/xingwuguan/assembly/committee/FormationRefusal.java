package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.lifecycle.RefusalCode;

/** Why a command on the way to a committee is refused (拒绝理由), besides {@code role} and {@code stage}. */
public enum FormationRefusal implements RefusalCode {
    /** The level does not fit the role. */
    LEVEL("level", "行为人的层级与角色不符", "the level of the actor must fit the role"),
    /** It is dated before the last event, or out of the years that are counted. */
    CLOCK_REGRESSION("clock-regression", "时间早于上一事件或超出范围", "the instant must not be before the last event"),
    /** The policy is not the one under which the formation began. */
    POLICY_CHANGED("policy-changed", "规则与申请时版本不一致", "the policy must be the one under which it began"),
    /** The policy is not in force on the day. */
    NOT_IN_FORCE("not-in-force", "规则当日未生效", "the policy must be in force on the day"),
    /** There cannot be a first assembly yet. */
    CONDITION_NOT_MET("condition-not-met", "尚不具备召开首次业主大会的条件：{0}", "there must be {0}"),
    /** It is not known whether there can be a first assembly. */
    CONDITION_UNKNOWN("condition-unknown", "缺少判断条件所需的数据：{0}", "it must be known whether there is {0}"),
    /** Too few owners apply. */
    TOO_FEW_APPLICANTS(
            "too-few-applicants", "申请业主的人数或面积占比均不足{0}", "owners with {0} of the heads or of the area must apply"),
    /** The days of a publication or a notice are not over. */
    TOO_EARLY("too-early", "公示或通知期未满，最早为{0}", "the days of publication or notice must be over, on {0} at the earliest"),
    /** An objection was not answered. */
    OBJECTION_OPEN("objection-open", "尚有异议未答复：{0}", "every objection must be answered, but {0} was not"),
    /** An objection of this id was made. */
    OBJECTION_TWICE("objection-twice", "异议编号重复", "each objection must stand once"),
    /** There is no such open objection. */
    UNKNOWN_OBJECTION("unknown-objection", "异议不存在或已答复", "the objection must be open"),
    /** The term of the preparatory group has passed. */
    GROUP_EXPIRED(
            "group-expired", "筹备期限已过，应当重新组建筹备组", "the term of the group has passed, so that it must be formed anew"),
    /** The group has time left. */
    GROUP_IN_TERM("group-in-term", "筹备期限未满，不得重新组建", "the group can be formed anew only once its term has passed"),
    /** The group has no term, or its policy no extension. */
    NO_EXTENSION("no-extension", "不得延长筹备期限", "the policy must allow more time"),
    /** The term was extended before. */
    EXTENDED_TWICE("extended-twice", "筹备期限只能延长一次", "the term is extended once"),
    /** The group is too small. */
    GROUP_TOO_SMALL("group-too-small", "筹备组席位少于{0}", "the group must have {0} seats or more"),
    /** Its number of seats is even. */
    GROUP_EVEN("group-even", "筹备组席位应为单数", "the group must have an odd number of seats"),
    /** Owners have too few of its seats. */
    GROUP_OWNERS("group-owners", "业主代表少于席位的{0}", "owners must sit on {0} of the seats or more"),
    /** A person stands twice. */
    PERSON_TWICE("person-twice", "人员重复", "each person must stand once"),
    /** There is no candidate. */
    NO_CANDIDATE("no-candidate", "没有候选人", "there must be a candidate"),
    /** The review was not joint. */
    REVIEWER_MISSING("reviewer-missing", "未经联合审查：缺少{0}", "{0} must take part in the review"),
    /** Somebody was reviewed who is no candidate. */
    NOT_A_CANDIDATE("not-a-candidate", "审查对象不是候选人", "only candidates are reviewed"),
    /** The outcome is not what the rules make of the facts. */
    RESULT_DIFFERS("result-differs", "结论与规则计算结果不符", "the outcome must be what the rules make of the facts"),
    /** Others stood than those whom the review admitted. */
    CANDIDATES_DIFFER("candidates-differ", "选举候选人与审查通过的名单不符", "those who stand must be those whom the review admitted");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Label template;

    FormationRefusal(String code, String zh, String en) {
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
