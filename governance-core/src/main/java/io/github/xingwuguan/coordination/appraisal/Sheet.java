package io.github.xingwuguan.coordination.appraisal;

import io.github.xingwuguan.basics.Coded;

/** What an answer is (评议表类别). */
public enum Sheet implements Coded {
    /** A mark from 0 to 100 (打分). */
    MARKS("marks"),
    /** Satisfied or not: 1 or 0 (满意度). */
    SURVEY("survey");

    private final String code;

    Sheet(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
