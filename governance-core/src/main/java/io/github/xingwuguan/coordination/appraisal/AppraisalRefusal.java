package io.github.xingwuguan.coordination.appraisal;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.lifecycle.RefusalCode;

/** Why an act of a round is refused (拒绝理由), besides {@code role}, {@code stage} and what every line asks. */
public enum AppraisalRefusal implements RefusalCode {
    /** Who is appraised would lead the round. */
    OWN_APPRAISAL("own-appraisal", "被评议对象不得组织本轮评议", "who is appraised must not lead the round"),
    /** The panel is too small, or somebody stands on it twice. */
    PANEL_TOO_SMALL("panel-too-small", "评议人员不足或重复", "the panel must be large enough, each person once"),
    /** The window is over. */
    WINDOW_OVER("window-over", "评议时间已过", "the window must not be over"),
    /** Somebody else opened the round. */
    NOT_OPENER("not-opener", "仅组织单位可执行", "only who opened the round may do this"),
    /** The person is not on the panel. */
    NOT_ON_PANEL("not-on-panel", "不在评议人员名单内", "only who is on the panel can answer"),
    /** The person has answered. */
    ANSWERED_ALREADY("answered-already", "已提交评议", "each person answers once, however many homes it has"),
    /** The day is not in the window, or the subject had left by then. */
    OUTSIDE_WINDOW("outside-window", "不在评议时间内或对象已更换", "answers come in the window, while the subject is there"),
    /** The mark does not fit the sheet. */
    UNFIT_MARK("unfit-mark", "评分不符合评议表", "the mark must fit the sheet"),
    /** The window is not over, and somebody has not answered. */
    STILL_OPEN("still-open", "评议时间未到且未全部提交", "the window must be over, or everybody have answered"),
    /** Somebody else is appraised. */
    NOT_SUBJECT("not-subject", "非被评议对象", "only who is appraised can reply"),
    /** The time to reply has passed. */
    TOO_LATE("too-late", "已过答复期限", "the time to reply must not have passed"),
    /** There is a reply. */
    REPLIED_ALREADY("replied-already", "已答复", "the subject replies once"),
    /** There is no reply to look at again, or that was done. */
    NO_REPLY("no-reply", "无答复或已复核", "there must be a reply that nobody looked at again yet"),
    /** There is no such answer. */
    UNKNOWN_ANSWER("unknown-answer", "无此评议记录", "an answer that is struck out must be there"),
    /** The subject can still reply, or its reply was not looked at. */
    REPLY_OPEN("reply-open", "答复期未满或答复未复核", "the time to reply must have passed, or the reply have been looked at");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Label template;

    AppraisalRefusal(String code, String zh, String en) {
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
