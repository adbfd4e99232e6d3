package io.github.xingwuguan.casework.foreign;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.lifecycle.RefusalCode;

/** What is found about an imported status (导入提示), besides what our rules would have refused. */
public enum ImportRemark implements RefusalCode {
    /** The map has no line for it. */
    UNMAPPED("unmapped", "状态未对照", "the status must stand in the map"),
    /** The history does not begin with a report: it counts as reported with its first status. */
    NOT_REPORTED("not-reported", "历史缺少上报状态，以首个状态时间计", "the history must begin with a report"),
    /** It was sent to somebody, and nobody says to whom. */
    NO_PARTY("no-party", "派单未注明承办单位", "the organisation must be named to which the case was sent"),
    /** A deed of ours follows something that the history does not have. */
    OUT_OF_ORDER("out-of-order", "原样指令与已有历史不衔接", "a deed must follow what it depends on"),
    /** The deadline came nearer; our clocks know extensions only. */
    DEADLINE_EARLIER("deadline-earlier", "外部系统提前了办理期限，仍按原期限计时", "a deadline must not come nearer");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Label template;

    ImportRemark(String code, String zh, String en) {
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
