package io.github.xingwuguan.programme.evidence;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * A survey of the owners (满意度调查).
 *
 * @param place the compound
 * @param period the days on which it was open
 * @param result how many are satisfied, of how many who answered, of how many households
 */
public record SatisfactionSurvey(PlaceId place, DateRange period, Fact.Survey result) implements EvidenceRecord {
    private static final Shape<Fact.Survey> RESULT = Shape.of(
            "Survey result",
            Field.of("satisfied", Type.LONG, Fact.Survey::satisfied),
            Field.of("answers", Type.LONG, Fact.Survey::answers),
            Field.of("households", Type.LONG, Fact.Survey::asked),
            Fact.Survey::new);

    /** The description. */
    public static final Shape<SatisfactionSurvey> SHAPE = Shape.of(
            "Satisfaction survey",
            Field.of("place", Type.PLACE, SatisfactionSurvey::place),
            Field.of("period", BasicShapes.DATES, SatisfactionSurvey::period),
            Field.of("result", RESULT, SatisfactionSurvey::result),
            SatisfactionSurvey::new);
}
