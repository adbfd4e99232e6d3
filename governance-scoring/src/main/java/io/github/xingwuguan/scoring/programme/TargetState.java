package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.basics.Coded;

/** How far a target is (目标状态). */
public enum TargetState implements Coded {
    /** Its phase has not begun (未启动). */
    NOT_STARTED("not-started"),
    /** There is no value, or none of where things stood (无数据). */
    NO_DATA("no-data"),
    /** It was reached and is not any more (回落). */
    REGRESSED("regressed"),
    /** Less than nine tenths of the expected progress, or the phase is over (滞后). */
    BEHIND("behind"),
    /** At least nine tenths of the expected progress (有风险). */
    AT_RISK("at-risk"),
    /** As much as expected or more (正常推进). */
    ON_TRACK("on-track"),
    /** Reached (已达标). */
    ACHIEVED("achieved");

    private final String code;

    TargetState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
