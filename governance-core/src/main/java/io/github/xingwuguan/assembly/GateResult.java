package io.github.xingwuguan.assembly;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.OptionalLong;

/**
 * One gate of a tally (门槛核验): a rule, and the two figures that it compares, without any division.
 *
 * @param measure persons or area
 * @param rule the rule
 * @param counted what is counted
 * @param base of what the share is taken
 */
public record GateResult(Measure measure, GateRule rule, long counted, long base) {
    /** The description. */
    public static final Shape<GateResult> SHAPE = Shape.of(
            "Gate",
            Field.of("measure", Type.code("Measure", Measure.values()), GateResult::measure),
            Field.of("rule", GateRule.SHAPE, GateResult::rule),
            Field.of("counted", Type.LONG, GateResult::counted),
            Field.of("base", Type.LONG, GateResult::base),
            GateResult::new);

    /**
     * {@return the gate of some counts}
     *
     * @param measure persons or area
     * @param rule the rule
     * @param counts what was said
     * @param total all in the scope
     */
    public static GateResult of(Measure measure, GateRule rule, Counts counts, Count total) {
        Count counted = switch (rule.counted()) {
            case PARTICIPATION -> counts.participation();
            case YES -> counts.yes();
            case NO -> counts.no();
        };
        Count base = switch (rule.base()) {
            case TOTAL -> total;
            case PARTICIPATING -> counts.participation();
        };
        return new GateResult(measure, rule, counted.of(measure), base.of(measure));
    }

    /** {@return whether it holds: 2 of 3 is two thirds, and is not more than two thirds} */
    public boolean holds() {
        return rule.comparison().holds(Long.signum(-lack()));
    }

    /** Share of the base less what is counted, both times the denominator. */
    private long lack() {
        long wanted = Math.multiplyExact(rule.share().numerator(), base);
        return Math.subtractExact(wanted, Math.multiplyExact(rule.share().denominator(), counted));
    }

    /**
     * {@return the least number of persons, or of hundredths of a square metre, that would have to vote YES besides for it to hold; 0 if it
     *     holds; empty if no such vote makes it hold}
     */
    public OptionalLong missing() {
        if (holds()) {
            return OptionalLong.of(0);
        }
        // one more YES adds the denominator on the left, and the numerator on the right if the base grows with it
        long gain = rule.counted() == GateRule.Counted.NO
                ? 0
                : rule.share().denominator()
                        - (rule.base() == GateRule.Base.PARTICIPATING
                                ? rule.share().numerator()
                                : 0);
        if (gain == 0) {
            return OptionalLong.empty();
        }
        boolean equalIsEnough = rule.comparison() == GateRule.Comparison.AT_LEAST;
        return OptionalLong.of(equalIsEnough ? -Math.floorDiv(-lack(), gain) : Math.floorDiv(lack(), gain) + 1);
    }
}
