package io.github.xingwuguan.credit.procedure;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.lifecycle.RefusalCode;

/** Why a command to a procedure is refused (拒绝理由), besides {@code role} and {@code stage}. */
public enum ProcedureRefusal implements RefusalCode {
    /** The level does not fit the role. */
    LEVEL("level", "行为人的层级与角色不符", "the level of the actor must fit the role"),
    /** The instant lies before 1950 or after 2199. */
    TIME_OUT_OF_RANGE("time-out-of-range", "时间超出范围", "the instant must be from 1950 to 2199"),
    /** It is dated before the last event. */
    BACK_IN_TIME("back-in-time", "时间早于上一事件", "the instant must not be before the last event"),
    /** The working days since a limit began are not known. */
    CALENDAR_NOT_PUBLISHED("calendar-not-published", "工作日历未覆盖", "the calendar must cover every day that is counted"),
    /** The policy at hand is not the one that was frozen. */
    POLICY_CHANGED("policy-changed", "信用办法与冻结版本不一致", "the policy must be the one under which the procedure began"),
    /** The policy is not in force on the day. */
    NOT_IN_FORCE("not-in-force", "信用办法当日未生效", "the policy must be in force on the day"),
    /** The policy is on trial. */
    ON_TRIAL("on-trial", "试行办法不产生名单和退出后果", "no list and no exit follows from a policy on trial"),
    /** Another organisation began the procedure. */
    FOREIGN_ORGANISATION("foreign-organisation", "非申请单位", "only the organisation that began it may do this"),
    /** Somebody would decide who is concerned, or belongs to the organisation that is or that began the procedure. */
    OWN_MATTER("own-matter", "申请或被评价的单位和个人应当回避", "nobody may decide on a matter of their own"),
    /** The person who began the procedure would decide. */
    SEPARATION_OF_DUTIES("separation-of-duties", "申请人与决定人不得为同一人", "who applied must not decide"),
    /** An objection was raised to the record before. */
    SECOND_OBJECTION(
            "inadmissible-second-objection",
            "对同一信用信息再次提出异议，不予受理",
            "a second objection to the same record is not admissible"),
    /** The policy gives the role no standing. */
    NO_STANDING("no-standing", "不具备异议主体资格", "the policy must give the role standing to object"),
    /** Too few owners stand behind it. */
    NOT_ENOUGH_SUPPORT("not-enough-support", "支持异议的业主比例不足", "at least {0} of the owners must stand behind it"),
    /** The time for objections is over. */
    TOO_LATE("too-late", "已超过提出异议的期限", "an objection must come in time"),
    /** The item cannot be repaired. */
    NOT_REPAIRABLE("not-repairable", "该项目不可修复", "the item must be one that can be repaired"),
    /** Another authority made the record. */
    NOT_COMPETENT("not-competent", "应由认定单位办理修复", "the authority that determined the record must decide"),
    /** There is no public commitment. */
    COMMITMENT_MISSING("commitment-missing", "缺少公开承诺", "a public commitment must be made"),
    /** A kind of evidence is missing. */
    EVIDENCE_MISSING("evidence-missing", "缺少证明材料：{0}", "evidence must be complete, but lacked {0}"),
    /** The record never counted. */
    RECORD_VOID("record-void", "该信用信息已失效", "the record must count"),
    /** The record is repaired. */
    ALREADY_REPAIRED("already-repaired", "该信用信息已修复", "the record must not be repaired already"),
    /** The wait is not over. */
    TOO_EARLY("too-early", "未满最短期限，最早可于{0}修复", "repair is possible from {0} at the earliest"),
    /** There is a new record of the same item. */
    NEW_RECORD(
            "new-record",
            "发生同类新信用信息，最早可于{0}修复",
            "after a new record of the same item repair is possible from {0} at the earliest"),
    /** The system would decide about a person. */
    HUMAN_DECISION("human-decision", "涉及个人的决定须由自然人作出", "a named human must decide about a person"),
    /** The policy has no such list. */
    UNKNOWN_LIST("unknown-list", "信用办法无此名单", "the list must be one of the policy"),
    /** The list is for another kind of subject. */
    OTHER_SUBJECT_KIND("other-subject-kind", "名单不适用于此类主体", "the list must be for this kind of subject"),
    /** The notice is not over. */
    NOTICE_RUNNING("notice-running", "告知期未满", "the time of the notice must be over"),
    /** The list is not shown to the public. */
    NOT_PUBLISHED("not-published", "该名单不公开", "the list must be one that is published"),
    /** The least stay is not over. */
    MIN_STAY("min-stay", "未满最短在列期限，最早可于{0}移出", "the stay must last until {0} at least"),
    /** The policy does not say how firms leave. */
    NO_EXIT_TERMS("no-exit-terms", "信用办法未规定退出", "the policy must have terms of exit"),
    /** The policy has no such trigger. */
    UNKNOWN_TRIGGER("unknown-trigger", "信用办法无此退出触发条件", "the trigger must be one of the policy"),
    /** Rank alone sets nothing going here. */
    SPARED("spared", "得分或参评数量不符合末位退出条件", "rank alone must not count against a good score or among few"),
    /** The firm still has time. */
    RECTIFICATION_RUNNING("rectification-running", "整改期未满", "the time to put things right must be over"),
    /** The vote was not between recommendation and today. */
    VOTE_OUT_OF_TIME("vote-out-of-time", "业主表决日期应在建议之后且不晚于当日", "the owners must have voted since the recommendation"),
    /** The emergency service would be too long. */
    EMERGENCY_TOO_LONG(
            "emergency-too-long", "应急服务超过最长期限", "an emergency service must not be longer than the policy allows"),
    /** There is an emergency service. */
    EMERGENCY_EXISTS("emergency-exists", "已启动应急服务", "an emergency service must be begun only once"),
    /** The firm would follow itself. */
    SUCCESSOR_IS_FIRM("successor-is-firm", "接替企业不得为退出企业", "the successor must be another firm"),
    /** No decision of the owners is recorded. */
    NO_DECISION("no-decision", "缺少业主共同决定", "the owners must have decided"),
    /** The hand-over is not finished. */
    HAND_OVER_OPEN("hand-over-open", "交接未完成", "the hand-over must be finished"),
    /** Nobody would serve the project. */
    NO_SUCCESSOR("no-successor", "无接替企业或应急服务", "there must be a successor or an emergency service");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Label template;

    ProcedureRefusal(String code, String zh, String en) {
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
