package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.ReasonCode;

/** What is counted of an organisation that answers whistles and leads cases, and of how many (承办单位统计指标): more is always better. */
public enum ResponderIndicator implements ReasonCode {
    /** Calls to which it came by the deadline, of those to which it came or whose time is over (按时报到率). */
    WHISTLES_IN_TIME("whistles-in-time", "按时报到率", "calls answered in time, of those due"),
    /** Calls that it declined with reason, of those it declined and that were decided on (拒哨成立率). */
    DECLINES_UPHELD("declines-upheld", "拒哨成立率", "declined with reason, of declines decided on"),
    /** Calls for which whoever called it found its response good, of those rated (响应好评率). */
    RESPONSES_GOOD("responses-good", "响应好评率", "responses rated good, of those rated"),
    /** Times to deal with a case that it kept as the lead, of those used up or kept (按期处置率). */
    CASES_IN_TIME("cases-in-time", "主办按期率", "cases dealt with in time, of those ended or overdue"),
    /** Assignments that it gave back with reason, of those it asked to give back and that were decided on (退单成立率). */
    RETURNS_GRANTED("returns-granted", "退单成立率", "returned with reason, of returns decided on"),
    /** Clearances of cases that it led that were not undone, of all of them (销号未重启率). */
    CLEARANCES_KEPT("clearances-kept", "销号未重启率", "clearances that were not reopened, of all");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Label label;

    ResponderIndicator(String code, String zh, String en) {
        this.code = code;
        this.label = Label.of(zh, en);
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return its name in Chinese, its definition in English} */
    @Override
    public Label template() {
        return label;
    }
}
