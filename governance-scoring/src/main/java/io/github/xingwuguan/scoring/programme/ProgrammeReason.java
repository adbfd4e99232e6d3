package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.ReasonCode;

/** Why a figure or the state of a target is as it is (指标说明). */
public enum ProgrammeReason implements ReasonCode {
    /** What was counted. */
    FIGURE("figure", "统计值：{0}，截至{1}", "figure: {0} as of {1}"),
    /** How many could not be counted. */
    UNKNOWN("unknown", "另有{0}个对象缺少数据，未计入分子和分母", "{0} more lack a fact and are in neither numerator nor denominator"),
    /** Between what the value lies once the missing facts are there. */
    BOUNDS("bounds", "数据补齐后在{0}至{1}之间", "once they are complete it lies between {0} and {1}"),
    /** Records of the same thing that were left out. */
    DUPLICATES("duplicates", "重复对象{0}个已合并", "{0} records of the same were merged"),
    /** The day of the population. */
    POPULATION_ON("population-on", "分母按{0}的范围锁定", "the population is that of {0}"),
    /** A share changed. */
    CHANGE("change", "由{0}变为{1}，变动{2}个百分点", "from {0} to {1}, a change of {2} points"),
    /** What came of those in both populations. */
    RATE_EFFECT("rate-effect", "其中存量对象变化：{0}个百分点", "of which by those in both populations: {0} points"),
    /** What came of another population. */
    POPULATION_EFFECT(
            "population-effect",
            "其中分母变化：{0}个百分点（进入{1}个，退出{2}个）",
            "of which by another population: {0} points ({1} entered, {2} left)"),
    /** What should be reached. */
    GOAL("goal", "目标：{0}{1}，期限{2}", "target: {0} {1} by {2}"),
    /** Where things stood. */
    BASELINE("baseline", "基期值：{0}", "baseline: {0}"),
    /** Where things stand. */
    REACHED("reached", "现值：{0}（{1}）", "now: {0} ({1})"),
    /** What time alone would ask for. */
    EXPECTED("expected", "按进度应达：{0}", "expected by now: {0}"),
    /** The first day on which it was reached. */
    ACHIEVED_ON("achieved-on", "首次达标：{0}", "first reached on {0}"),
    /** There is no value. */
    NO_VALUE("no-value", "没有可用数据", "there is no value"),
    /** There is no value of the day where things stood. */
    NO_BASELINE("no-baseline", "缺少可比的基期值", "there is no baseline to compare with"),
    /** What came since the baseline, whoever went. */
    GAINED("gained", "自基期新增{0}，不扣减少，按{1}计", "{0} gained since the baseline, losses not taken off, counted as {1}"),
    /** A reported figure has no denominator where the metric has one, or the other way round. */
    WRONG_FORM("wrong-form", "{0}上报{1}，与指标口径不符（{3}）", "{0} reported {1}, which is not of the form of the metric ({3})"),
    /** The records say something else than was reported. */
    CONTRADICTED("contradicted", "{0}上报{1}，与台账{2}不符（{3}）", "{0} reported {1}, the records say {2} ({3})"),
    /** A place has neither records nor a reported figure. */
    ABSENT("absent", "{0}既无台账又无上报数", "{0} has neither records nor a reported figure"),
    /** One part of a sum. */
    PART("part", "{0}：{1}（{2}）", "{0}: {1} ({2})");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Label template;

    ProgrammeReason(String code, String zh, String en) {
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
