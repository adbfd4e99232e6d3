package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;

/**
 * What happens to a score that nobody gave (缺项处理).
 *
 * @param rule what it is taken for
 * @param value the value; present if and only if the rule names one
 */
public record MissingScore(MissingRule rule, Optional<Points> value) {
    /** The wire form. */
    public static final Shape<MissingScore> SHAPE = Shape.of(
            "Missing score",
            Field.of("rule", Type.code("Missing rule", MissingRule.values()), MissingScore::rule),
            Field.maybe("value", Type.POINTS, MissingScore::value),
            MissingScore::new);

    /** Whoever lacks a score is not rated. */
    public static final MissingScore UNRATED = of(MissingRule.UNRATED);

    /**
     * Checks the value.
     *
     * @param rule what it is taken for
     * @param value the value
     * @throws IllegalArgumentException if a value stands without its rule, or the rule without a value
     */
    public MissingScore {
        if ((rule == MissingRule.VALUE) != value.isPresent()) {
            throw new IllegalArgumentException(
                    "Value must stand if and only if the rule is value, but the rule was " + rule.code());
        }
    }

    /**
     * {@return a rule without a value}
     *
     * @param rule what it is taken for
     */
    public static MissingScore of(MissingRule rule) {
        return new MissingScore(rule, Optional.empty());
    }
}
