package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.lifecycle.RefusalCode;

/** Why a command to a resolution is refused (拒绝理由), besides {@code role} and {@code stage}. */
public enum ResolutionRefusal implements RefusalCode {
    /** The level does not fit the role. */
    LEVEL("level", "行为人的层级与角色不符", "the level of the actor must fit the role"),
    /** It is dated before the last event or the count, or out of the years that are counted. */
    CLOCK_REGRESSION(
            "clock-regression", "时间早于上一事件、计票时间或超出范围", "the instant must not be before the last event or the count"),
    /** The policy is not the one under which it was announced. */
    POLICY_CHANGED("policy-changed", "规则与公告时版本不一致", "the policy must be the one under which it was announced"),
    /** The policy is not in force on the day. */
    NOT_IN_FORCE("not-in-force", "规则当日未生效", "the policy must be in force on the day"),
    /** The vote did not reach what a resolution needs. */
    NOT_PASSED("not-passed", "未达到表决通过条件，不形成业主大会决定：{0}", "the vote must reach what a resolution needs, but {0}"),
    /** It would have effect before it is announced. */
    EFFECT_IN_PAST("effect-in-past", "施行日早于公告日", "it must not have effect before it is announced"),
    /** The residents' committee was told of it. */
    ALREADY_NOTIFIED("already-notified", "已告知居民委员会", "the residents' committee is told once"),
    /** The last day of a correction has passed. */
    DUE_IN_PAST("due-in-past", "改正期限早于当日", "the last day of a correction must not have passed"),
    /** A correction was ordered. */
    CORRECTION_OPEN("correction-open", "已责令改正，尚未改正", "a correction is open"),
    /** A challenge of this id was made. */
    CHALLENGE_TWICE("challenge-twice", "撤销之诉编号重复", "each challenge must stand once"),
    /** Nobody can have known of it before it was counted, or will know of it tomorrow. */
    KNOWN_WHEN("known-when", "知道之日早于计票日或晚于当日", "the day of knowing must lie between the count and today"),
    /** More than the time for a challenge has passed. */
    TOO_LATE("too-late", "已超过撤销权行使期限，截至{0}", "the time for a challenge has passed, on {0}"),
    /** There is no such open challenge. */
    UNKNOWN_CHALLENGE("unknown-challenge", "撤销之诉不存在或已终结", "the challenge must be open");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Label template;

    ResolutionRefusal(String code, String zh, String en) {
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
