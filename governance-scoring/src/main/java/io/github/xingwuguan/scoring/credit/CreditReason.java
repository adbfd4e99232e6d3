package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.ReasonCode;

/** Why an assessment is as it is (评定原因). */
public enum CreditReason implements ReasonCode {
    /** No policy is in force. */
    NO_POLICY("no-policy", "评定日无有效评价办法", "no policy is in force on the day"),
    /** It does not take part. */
    NOT_ENROLLED("not-enrolled", "未参加信用评价", "does not take part in the rating"),
    /** It had no project for too long. */
    NOT_OPERATING("not-operating", "近期无在管项目", "had no project for the time that the policy asks for"),
    /** A score to go by is missing. */
    COMPONENT_MISSING("component-missing", "{0}缺少得分依据", "nothing to score {0} by"),
    /** The score is below the scale. */
    BELOW_SCALE("below-scale", "得分{0}低于最低等级线", "the score {0} is below the lowest grade"),
    /** A record changes the score. */
    RECORD("record", "{0}：{1}分", "{0}: {1} points"),
    /** A record cannot be priced. */
    NOT_COUNTED(
            "not-counted",
            "{0}无法计分，未计入：见问题清单",
            "{0} cannot be priced and does not count: see the problems of the table"),
    /** A ceiling or floor changes points. */
    CAPPED("capped", "{0}受上下限约束，调整{1}分", "{0} is kept within its ends: {1} points"),
    /** A veto strikes. */
    VETO("veto", "触发一票否决：{0}", "veto: {0}"),
    /** A floor raises the grade. */
    FLOOR("floor", "适用保底等级{0}", "the grade is at least {0}"),
    /** A gate keeps the grade down. */
    GATE("gate", "不符合{0}级门槛：{1}", "the condition of grade {0} does not hold: {1}"),
    /** A cap keeps the grade down. */
    CAP("cap", "适用最高等级{0}：{1}", "the grade is at most {0}: {1}"),
    /** The share of a grade is used up. */
    QUOTA_FULL("quota-full", "{0}级名额已满", "the share of grade {0} is used up"),
    /** It is among the last. */
    QUOTA_BOTTOM("quota-bottom", "位于末位比例，评为{0}级", "among the last, who get grade {0}"),
    /** The cut went through equals. */
    ARBITRARY_TIE(
            "arbitrary-tie", "并列者中按编号顺序截取，不代表优劣", "the cut went through equals by the order of ids, not by merit"),
    /** A veto of an earlier period holds the grade. */
    HOLD("hold", "否决影响期内等级不得上升", "a veto of an earlier period holds the grade"),
    /** A veto of an earlier period caps the grade. */
    AFTERMATH("aftermath", "否决影响期后限级：最高{0}", "after a veto the grade is at most {0}"),
    /** The score does not yet lift the grade. */
    NOT_YET_UP("not-yet-up", "未达到升级的余量或连续期数", "the margin or the periods for a rise are not reached"),
    /** The grade rises by so many at most. */
    RISE_LIMITED("rise-limited", "每期最多上升{0}级", "a grade rises by {0} at most in a period"),
    /** The grade of before is restored. */
    RESTORED("restored", "整改核实，恢复原等级{0}", "the breaches were put right, grade {0} is restored"),
    /** A disputed record counts. */
    DISPUTED("disputed", "{0}处于异议期间", "{0} is disputed"),
    /** A project weighs nothing. */
    NO_WEIGHT("no-weight", "项目{0}缺少权重数据，未计入", "project {0} has no weight and is left out"),
    /** A project has no score. */
    NO_SCORE("no-score", "项目{0}本期无得分，未计入", "project {0} has no score in the period and is left out"),
    /** A coefficient went beyond the ends. */
    COEFFICIENT_CUT("coefficient-cut", "项目{0}系数调整后超出上限，截至{1}分", "project {0} is cut at {1} after its coefficient"),
    /** An assessor gave no usable score. */
    NO_ASSESSOR("no-assessor", "缺少{0}的评分，按规则处理", "no usable score of {0}; the rule of the policy stands in"),
    /** Nothing has effect. */
    TRIAL("trial", "试行期，仅记分，不产生后果", "on trial: nothing has effect"),
    /** It is on a list. */
    LISTED("listed", "列入{0}", "on the list {0}"),
    /** It leaves a list. */
    DELISTED("delisted", "移出{0}", "off the list {0}");

    private final String code;
    private final String zh;
    private final String en;

    CreditReason(String code, String zh, String en) {
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
}
