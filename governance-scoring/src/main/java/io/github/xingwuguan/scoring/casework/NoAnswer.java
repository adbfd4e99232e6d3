package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.basics.Coded;

/** How those are counted who were called back and gave no answer (未评价的处理). There is no default: it decides the figure. */
public enum NoAnswer implements Coded {
    /** They are in neither part of the share (不计入). */
    EXCLUDE("exclude"),
    /** They count as satisfied (视为满意). */
    AS_SATISFIED("as-satisfied"),
    /** They count as dissatisfied (视为不满意). */
    AS_DISSATISFIED("as-dissatisfied");

    private final String code;

    NoAnswer(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
