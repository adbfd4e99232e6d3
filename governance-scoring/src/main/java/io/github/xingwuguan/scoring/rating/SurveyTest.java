package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.rating.Kind;

/**
 * Whether enough people answered a survey; the share by cross-multiplication.
 *
 * @param answers at least this many
 * @param responseUnits at least this share of those asked, in 1/10,000
 */
record SurveyTest(long answers, long responseUnits) {
    /** For a survey that no indicator scores, one answer is enough. */
    static final SurveyTest ANY = new SurveyTest(1, 0);

    static SurveyTest of(Kind.SurveyMinimum minimum) {
        return new SurveyTest(minimum.answers(), minimum.response().units());
    }

    boolean isEnough(long given, long asked) {
        return given >= answers && given * Quantity.ONE >= responseUnits * asked;
    }
}
