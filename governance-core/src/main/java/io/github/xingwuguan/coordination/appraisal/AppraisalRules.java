package io.github.xingwuguan.coordination.appraisal;

import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * How rounds are held, as data (评议规则).
 *
 * @param sheet what an answer is
 * @param leastMembers how many residents sit on the committee and on each panel at least; 5 or more
 * @param leastAnswers how many answers a result needs at least; 1 or more
 * @param replyWithin how long the subject can reply
 */
public record AppraisalRules(Sheet sheet, int leastMembers, int leastAnswers, TimeLimit replyWithin) {
    /** The wire form. */
    public static final Shape<AppraisalRules> SHAPE = Shape.of(
            "Appraisal rules",
            Field.of("sheet", Type.code("Sheet", Sheet.values()), AppraisalRules::sheet),
            Field.of("leastMembers", Type.INT, AppraisalRules::leastMembers),
            Field.of("leastAnswers", Type.INT, AppraisalRules::leastAnswers),
            Field.of("replyWithin", TimeLimit.SHAPE, AppraisalRules::replyWithin),
            AppraisalRules::new);

    /** The wire form of rules that are dated and have an origin. */
    public static final Shape<DatedRules<AppraisalRules>> POLICY = DatedRules.shape(SHAPE);

    /**
     * Refuses rules with errors, all of them at once.
     *
     * @param sheet what an answer is
     * @param leastMembers how many residents at least
     * @param leastAnswers how many answers at least
     * @param replyWithin how long the subject can reply
     */
    public AppraisalRules {
        Problems.Collector problems = Problems.collector();
        if (leastMembers < 5 || leastMembers > 1_000) {
            problems.error("out-of-range", "/leastMembers", "Number must be from 5 to 1000, but was " + leastMembers);
        }
        if (leastAnswers < 1 || leastAnswers > 1_000) {
            problems.error("out-of-range", "/leastAnswers", "Number must be from 1 to 1000, but was " + leastAnswers);
        }
        problems.toProblems().throwIfAny();
    }
}
