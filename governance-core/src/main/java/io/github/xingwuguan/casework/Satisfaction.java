package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Coded;

/** What somebody who was called back says (回访满意度). */
public enum Satisfaction implements Coded {
    /** Satisfied (满意). */
    SATISFIED("satisfied"),
    /** Fairly satisfied (基本满意). */
    FAIRLY_SATISFIED("fairly-satisfied"),
    /** Dissatisfied (不满意). */
    DISSATISFIED("dissatisfied"),
    /** Gave no answer (未评价). */
    NO_ANSWER("no-answer");

    private final String code;

    Satisfaction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
