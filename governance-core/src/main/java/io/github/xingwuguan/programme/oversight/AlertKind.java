package io.github.xingwuguan.programme.oversight;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.ReasonCode;

/** What an alert is about (预警类别). */
public enum AlertKind implements ReasonCode {
    /** A fund paid for a repair that no decision of the owners is recorded for (维修资金支用未见表决依据). */
    FUND_SPENT_WITHOUT_DECISION(
            "fund-spent-without-decision",
            Label.of("维修资金支用未见表决依据", "fund spent without a decision"),
            "{0} 支用维修资金，未见业主表决依据，请核查",
            "a fund was spent on {0} without a recorded decision, to be checked"),
    /** The balance of a fund fell below a share of what was first paid in (维修资金余额不足). */
    FUND_LOW("fund-low", Label.of("维修资金余额不足", "fund low"), "维修资金余额自 {0} 起不足", "the fund has been low since {0}"),
    /** Fund or common revenue were not published (维修资金、公共收益未按期公示). */
    FUND_PUBLICATION_OVERDUE(
            "fund-publication-overdue",
            Label.of("维修资金、公共收益未按期公示", "fund or common revenue not published"),
            "{1} 应于 {0} 前公示",
            "{1} was to be published by {0}"),
    /** Another matter was not published (法定公开事项未按期公开). */
    DISCLOSURE_OVERDUE(
            "disclosure-overdue",
            Label.of("法定公开事项未按期公开", "matters not disclosed"),
            "{1} 应于 {0} 前公开",
            "{1} was to be disclosed by {0}"),
    /** A contract of property service ends and none follows (物业服务合同届满). */
    CONTRACT_EXPIRY(
            "contract-expiry",
            Label.of("物业服务合同届满", "contracts of service that end"),
            "物业服务合同于 {0} 届满",
            "the contract of service ends on {0}"),
    /** The term of a committee ends and none follows (业委会任期届满). */
    TERM_EXPIRY(
            "term-expiry",
            Label.of("业委会（物管会）任期届满", "terms of committees that end"),
            "业委会（物管会）任期于 {0} 届满",
            "the term of the committee ends on {0}"),
    /** What an inspection found was not put right in time (整改逾期). */
    RECTIFICATION_OVERDUE(
            "rectification-overdue",
            Label.of("整改逾期", "findings not rectified"),
            "问题 {1} 应于 {0} 前整改",
            "finding {1} was to be rectified by {0}");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Label label;

    private final String zh;
    private final String en;

    AlertKind(String code, Label label, String zh, String en) {
        this.code = code;
        this.label = label;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return its name} */
    public Label label() {
        return label;
    }

    @Override
    public Label template() {
        return Label.of(zh, en);
    }

    /** {@return whether something has to be published} */
    boolean isPublication() {
        return this == FUND_PUBLICATION_OVERDUE || this == DISCLOSURE_OVERDUE;
    }
}
