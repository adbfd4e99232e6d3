package io.github.xingwuguan.coordination.format;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.lifecycle.RefusalCode;

/** Why an act of a matter is refused (拒绝理由), besides {@code role}, {@code stage} and what every line asks. */
public enum FormatRefusal implements RefusalCode {
    /** The format names others to convene it. */
    NOT_CONVENER("not-convener", "该议事形式未授权此角色召集", "the format must let this part convene"),
    /** It is not the next stage of the format. */
    WRONG_STAGE("wrong-stage", "须按顺序进行，下一环节为{0}", "stages pass in order, the next one is {0}"),
    /** A party that must be there is not. */
    PARTY_MISSING("party-missing", "应到方缺席：{0}", "a party of the kind {0} must be there"),
    /** A party stands twice. */
    PARTY_TWICE("party-twice", "参与方重复", "each party must stand once"),
    /** Not all stages have passed. */
    STAGES_OPEN("stages-open", "本次议事环节未完成", "all stages of the sitting must have passed"),
    /** It was talked about so often that it must go up. */
    MUST_REFER("must-refer", "多次未达成一致，须转联席会议", "after so many sittings it must go to a conference"),
    /** It can still be talked about here. */
    NOT_DUE("not-due", "尚未达到转联席会议条件", "it must have been talked about often enough, or be reserved to the owners"),
    /** The owners decide it. */
    LEGAL_RESERVE(
            "legal-reserve", "属业主共同决定事项，只能转联席会议提请业主大会", "what the law reserves to the owners can only be referred"),
    /** The id of an item stands twice. */
    ITEM_TWICE("item-twice", "事项编号重复", "each item must stand once"),
    /** The owner of an item was not there. */
    NOT_THERE("not-there", "责任方未参加议事", "who owns an item must have been there"),
    /** An item is of another matter. */
    OTHER_MATTER("other-matter", "事项不属于本议题", "an item must be of this matter"),
    /** The last day of an item has passed. */
    DUE_IN_PAST("due-in-past", "完成期限早于当日", "the last day of an item must not have passed"),
    /** There is no such item, or it is not open. */
    UNKNOWN_ITEM("unknown-item", "事项不存在或已办结", "the item must be open"),
    /** Another party owns the item. */
    NOT_OWNER("not-owner", "非事项责任方", "only the party that owns the item may do this");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Label template;

    FormatRefusal(String code, String zh, String en) {
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
