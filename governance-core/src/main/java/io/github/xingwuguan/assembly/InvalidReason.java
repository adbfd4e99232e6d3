package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.ReasonCode;
import io.github.xingwuguan.shape.Type;

/** Why a ballot does not count (无效票原因). */
public enum InvalidReason implements ReasonCode {
    /** It is about another motion. */
    OTHER_MOTION("other-motion", "不属于本议题", "about another motion"),
    /** The motion was not announced. */
    TOPIC_NOT_ANNOUNCED("topic-not-announced", "议题未经公告", "its topic was not announced"),
    /** The unit is not in the roll, not in the scope, or does not count. */
    UNKNOWN_UNIT("unknown-unit", "专有部分不在本次表决范围内", "its unit is not in the scope of the vote"),
    /** It came before the vote opened. */
    TOO_EARLY("too-early", "早于表决开始", "came before the vote opened"),
    /** It came when the vote had closed. */
    TOO_LATE("too-late", "晚于表决截止", "came after the vote closed"),
    /** The voter may not vote for the unit on the day of the roll. */
    NOT_ENTITLED("not-entitled", "投票人在名册日无权代表该专有部分", "its voter may not vote for the unit on the day of the roll"),
    /** The unit has several holders who named nobody. */
    NO_REPRESENTATIVE("no-representative", "共有人未推选投票人", "its co-owners named nobody to vote"),
    /** The power was not given in writing. */
    PROXY_FORM("proxy-form", "委托不是书面形式", "its power was not given in writing"),
    /** The power was passed on. */
    PROXY_PASSED_ON("proxy-passed-on", "转委托", "its power was passed on"),
    /** The agent acts for too many owners. */
    PROXY_LIMIT("proxy-limit", "代理人代理的业主超过上限", "its agent acts for too many owners"),
    /** Another ballot of the same voter counts. */
    SUPERSEDED("superseded", "同一投票人的另一张票有效", "another ballot of the same voter counts"),
    /** The voter said two things at one instant. */
    CONTRADICTORY("contradictory", "同一时刻意见相反", "contradicts another of the same instant"),
    /** It is blank, over-marked or illegible. */
    SPOILED("spoiled", "空白、多选或者无法辨认", "blank, over-marked or illegible"),
    /** The co-owners do not reach what their rule asks for. */
    CO_OWNERS_DISAGREE("co-owners-disagree", "共有人意见未达到规则要求", "its co-owners do not agree as their rule asks"),
    /** The owner voted differently with several units, and the rule rejects that. */
    OWNER_SPLIT("owner-split", "同一业主意见分歧，按规则作废", "its owner voted differently with several units");

    /** A code on the wire. */
    public static final Type<InvalidReason> TYPE = Type.code("Reason", values());

    private final String code;
    private final String zh;
    private final String en;

    InvalidReason(String code, String zh, String en) {
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

    /**
     * {@return whether it came in time from one who may vote, so that it can take part though it says nothing that counts}
     */
    public boolean canParticipate() {
        return switch (this) {
            case CONTRADICTORY, SPOILED, CO_OWNERS_DISAGREE, OWNER_SPLIT -> true;
            case OTHER_MOTION,
                    TOPIC_NOT_ANNOUNCED,
                    UNKNOWN_UNIT,
                    TOO_EARLY,
                    TOO_LATE,
                    NOT_ENTITLED,
                    NO_REPRESENTATIVE,
                    PROXY_FORM,
                    PROXY_PASSED_ON,
                    PROXY_LIMIT,
                    SUPERSEDED -> false;
        };
    }
}
