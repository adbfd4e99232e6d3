package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.ReasonCode;

/** Why a figure has no value (无数值原因): what nobody recorded is missing and not 0. */
public enum FigureAbsence implements ReasonCode {
    /** Records that it reads were never given (缺少记录). */
    NO_RECORDS("no-records", "未提供所需记录", "the records it counts were not given"),
    /** No policy was in force that decides on it (无适用办法). */
    NO_POLICY("no-policy", "统计时间无有效办法", "no policy that decides on it was in force");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Label template;

    FigureAbsence(String code, String zh, String en) {
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

    Outcome outcome() {
        return new Outcome.Absent(this);
    }
}
