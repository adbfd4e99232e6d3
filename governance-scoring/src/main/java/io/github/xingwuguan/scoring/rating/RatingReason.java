package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.ReasonCode;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why a rating is as it is (评定原因). */
public enum RatingReason implements ReasonCode {
    /** A gate is not passed. */
    GATE_FAILED("gate-failed", "不符合准入条件：{0}", "entry condition not met: {0}"),
    /** Whether a gate is passed is unknown. */
    GATE_OPEN("gate-open", "准入条件尚无法判定：{0}", "entry condition cannot be decided yet: {0}"),
    /** A veto leaves no star. */
    VETO("veto", "触发一票否决：{0}", "veto: {0}"),
    /** A veto leaves at most so many stars. */
    VETO_CAP("veto-cap", "触发限星：{0}，最高{1}星", "capped at {1} stars: {0}"),
    /** A veto is under appeal or rests on something unknown. */
    VETO_OPEN("veto-open", "否决事项待定（申诉中或事实不明），条件为：{0}", "veto undecided (under appeal or unknown), its condition: {0}"),
    /** Too little of a dimension applies. */
    DIMENSION_INSUFFICIENT(
            "dimension-insufficient",
            "维度适用分值不足：{0}分中仅{1}分适用",
            "too little of the dimension applies: {1} of {0} points"),
    /** A missing fact keeps the rating open. */
    BLOCKED("blocked", "关键指标缺失，评定暂缓", "a deciding indicator is missing"),
    /** The total is below the next star. */
    BELOW_TOTAL("below-total", "距{0}星总分差{1}分", "{1} points short of the total of star {0}"),
    /** A dimension is below the next star. */
    BELOW_DIMENSION("below-dimension", "距{0}星该维度差{1}分", "{1} points short of the dimension minimum of star {0}"),
    /** Another condition of the next star does not hold. */
    BELOW_EXTRA("below-extra", "不满足{0}星附加条件", "a further condition of star {0} does not hold"),
    /** Too few dimensions are lit for the next star. */
    BELOW_LIT("below-lit", "已点亮{1}个维度，{0}星需{0}个", "{1} dimensions are lit, star {0} takes {0}"),
    /** The quota of a star is used up. */
    QUOTA("quota", "{0}星名额已满（名额{1}）", "the quota of star {0} is used up ({1} places)"),
    /** The quota cut through equals. */
    ARBITRARY_TIE("arbitrary-tie", "并列者中按约定顺序截取", "the cut went through equals, by a fixed order"),
    /** The bonus reached its cap. */
    BONUS_CAPPED("bonus-capped", "加分超出上限，按{0}分计", "the bonus is capped at {0}"),
    /** An indicator earned less than its maximum. */
    LOST("lost", "失{0}分", "{0} points lost"),
    /** The condition of an indicator does not hold. */
    NOT_APPLICABLE("not-applicable", "不适用：{0} 不成立", "not applicable: {0} does not hold"),
    /** A fact cannot exist here. */
    DERIVED_NOT_APPLICABLE("derived-not-applicable", "不适用：{0}", "not applicable: {0}"),
    /** Nobody reported the fact. */
    NOT_REPORTED("not-reported", "未填报", "not reported"),
    /** Only too low a level verified it. */
    UNVERIFIED("unverified", "未经规定层级核验", "not verified by the required level"),
    /** The required evidence is absent. */
    NO_EVIDENCE("no-evidence", "缺少规定佐证", "required evidence is absent"),
    /** The evidence is too old. */
    EVIDENCE_EXPIRED("evidence-expired", "佐证已过期", "evidence is too old"),
    /** The outside grade is too old. */
    GRADE_EXPIRED("grade-expired", "外部评级已过期", "outside grade is too old"),
    /** One document stands behind several facts. */
    EVIDENCE_REUSED("evidence-reused", "同一佐证重复使用", "one document stands behind several facts"),
    /** Two verified values differ. */
    CONFLICTING("conflicting", "同级核验结果不一致", "verified values differ"),
    /** The value has another form than declared. */
    WRONG_TYPE("wrong-type", "填报值类型不符", "value has the wrong form"),
    /** The ratio is over nothing. */
    EMPTY_DENOMINATOR("empty-denominator", "分母为零", "the ratio is over nothing"),
    /** Too few answered the survey. */
    SURVEY_TOO_SMALL("survey-too-small", "有效问卷不足", "too few answered the survey"),
    /** Too few assessors marked. */
    TOO_FEW_MARKS("too-few-marks", "评分人数不足", "too few assessors marked"),
    /** The sample was too small. */
    SAMPLE_TOO_SMALL("sample-too-small", "抽查样本不足", "the sample was too small"),
    /** The code is not in the rubric. */
    UNKNOWN_LEVEL("unknown-level", "填报等级不在标准之内", "the rubric does not list this code"),
    /** Nobody else has a value. */
    NOTHING_TO_COMPARE("nothing-to-compare", "无可比较对象", "there is nothing to compare with"),
    /** One of the required facts cannot exist here. */
    PART_NOT_APPLICABLE("part-not-applicable", "部分事项不适用，无法判定", "a required part does not apply, so the whole is open"),
    /** The formula has no value. */
    FORMULA_EMPTY("formula-empty", "公式无法计算", "the formula has no value"),
    /** Any other reason for a missing fact. */
    MISSING("missing", "缺失：{0}", "missing: {0}");

    private static final Map<String, RatingReason> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(RatingReason::code, Function.identity()));

    private final String code;
    private final String zh;
    private final String en;

    RatingReason(String code, String zh, String en) {
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

    /** {@return the reason with the code that a missing fact carries} */
    static RatingReason ofMissing(String code) {
        return BY_CODE.getOrDefault(code, MISSING);
    }
}
