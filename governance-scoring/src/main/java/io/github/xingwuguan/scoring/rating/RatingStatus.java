package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Coded;

/** How far a rating can be relied on (评定状态). */
public enum RatingStatus implements Coded {
    /** Everything that decides is known. */
    FINAL("final"),
    /** Something that decides is open; no star is given. */
    PROVISIONAL("provisional"),
    /** A gate is not passed; points are for information, no star is given. */
    INELIGIBLE("ineligible");

    private final String code;

    RatingStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
