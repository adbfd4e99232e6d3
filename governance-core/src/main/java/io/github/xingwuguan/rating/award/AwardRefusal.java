package io.github.xingwuguan.rating.award;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.lifecycle.RefusalCode;

/** Why a command to an award is refused (拒绝理由), besides {@code role} and {@code stage}. */
public enum AwardRefusal implements RefusalCode {
    /** The level does not fit the role. */
    LEVEL("level", "行为人的层级与角色不符", "the level of the actor must fit the role"),
    /** It is dated before the last event. */
    BACK_IN_TIME("back-in-time", "时间早于上一事件", "the instant must not be before the last event"),
    /** The working days of the day, or of a day since the clock started, are not known. */
    CALENDAR_NOT_PUBLISHED("calendar-not-published", "工作日历未覆盖", "the calendar must cover every day that is counted"),
    /** The rubric at hand is not the one that was frozen. */
    RUBRIC_CHANGED("rubric-changed", "评分标准与冻结版本不一致", "the rubric must be the one that was frozen"),
    /** The rubric is not in force on the day. */
    NOT_IN_FORCE("not-in-force", "评分标准当日未生效", "the rubric must be in force on the day"),
    /** A rebase names the version that is frozen already. */
    SAME_RUBRIC("same-rubric", "评分标准未变化", "a rebase must name another version"),
    /** A rebase names another rubric. */
    OTHER_RUBRIC("other-rubric", "不得改用另一评分标准", "a rebase must stay with the same rubric"),
    /** Somebody of the compound's own organisations would review. */
    OWN_ORGANISATION("own-organisation", "本小区组织人员应当回避", "the compound's own organisations must not review it"),
    /** Somebody else's organisation would apply. */
    FOREIGN_ORGANISATION("foreign-organisation", "非本小区申报组织", "only the compound's own organisations may act for it"),
    /** The person has another duty. */
    SEPARATION_OF_DUTIES("separation-of-duties", "同一人不得兼任两个环节", "nobody may have two duties in one cycle"),
    /** The applicant's time is over. */
    OVERDUE("overdue", "申报人已逾期", "the applicant must act in time"),
    /** The applicant's time is not over. */
    NOT_OVERDUE("not-overdue", "申报人尚未逾期", "the applicant's time must be over"),
    /** After a revocation nobody may apply yet. */
    COOL_DOWN("cool-down", "撤销后的限制申报期未满", "the cool-down after a revocation must be over"),
    /** The standing award came from the same cycle. */
    CYCLE_USED("cycle-used", "本周期已命名", "a cycle must lead to one award only"),
    /** The rubric has no such star. */
    UNKNOWN_STAR("unknown-star", "评分标准无此星级", "the star must be one of the rubric"),
    /** There is no star to award. */
    NO_STAR("no-star", "未达到任何星级", "at least one star must be reached"),
    /** A return leads nowhere back. */
    NOT_EARLIER("not-earlier", "只能退回至之前的阶段", "a return must lead to an earlier stage"),
    /** A return gives more days than a step may take. */
    TOO_MANY_DAYS("too-many-days", "退回期限超过环节时限", "a return must give at most the days of a step"),
    /** The star asks for no extra review. */
    NO_EXTRA_REVIEW("no-extra-review", "该星级无需联合评审", "the star must ask for the extra review"),
    /** The star asks for an extra review. */
    EXTRA_REVIEW_MISSING("extra-review-missing", "该星级须先联合评审", "the extra review of the star must come first"),
    /** The publicity still runs. */
    PUBLICITY_RUNNING("publicity-running", "公示期未满", "the publicity must be over"),
    /** The publicity is over. */
    PUBLICITY_OVER("publicity-over", "公示期已满", "an objection must come within the publicity"),
    /** An objection is open. */
    OPEN_OBJECTION("open-objection", "存在未办结异议", "every objection must be settled"),
    /** There is no such objection in that state. */
    UNKNOWN_OBJECTION("unknown-objection", "无此待处理异议", "the objection must be there and await this"),
    /** The id of the objection is taken. */
    OBJECTION_EXISTS("objection-exists", "异议编号已使用", "the id of an objection must be new"),
    /** There are as many objections as a cycle may have. */
    TOO_MANY_OBJECTIONS("too-many-objections", "本周期异议数量已达上限", "a cycle must have at most 100 objections"),
    /** The award has expired. */
    EXPIRED("expired", "命名已过有效期", "the award must be valid"),
    /** No check was passed since. */
    NO_PASSING_CHECK("no-passing-check", "此后无合格抽查", "a spot check must have been passed since"),
    /** There was a check on the same day. */
    CHECKED_TODAY("checked-today", "当日已抽查", "two spot checks must be on two days"),
    /** The rubric has no such veto. */
    UNKNOWN_VETO("unknown-veto", "评分标准无此否决项", "the veto must be one of the rubric"),
    /** The veto takes nothing away. */
    NO_EFFECT("no-effect", "该否决项不影响现有星级", "the veto must take a star away");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Label template;

    AwardRefusal(String code, String zh, String en) {
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
