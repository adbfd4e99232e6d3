package io.github.xingwuguan.coordination.appraisal;

import io.github.xingwuguan.basics.Coded;

/** How far a round has come (评议轮次状态). */
public enum AppraisalStage implements Coded {
    /** It was not opened yet (未启动). */
    NONE("none"),
    /** Answers come in (评议中). */
    OPEN("open"),
    /** No more answers come in; the subject can reply (待答复). */
    CLOSED("closed"),
    /** Its summary is published (已公布). */
    PUBLISHED("published");

    private final String code;

    AppraisalStage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
