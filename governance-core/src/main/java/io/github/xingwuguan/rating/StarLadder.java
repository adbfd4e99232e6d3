package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;

/**
 * How points become stars (评星规则).
 *
 * <p>{@code graded}: the highest star whose rule holds together with the rules of all lower stars. {@code lit}: one star for each
 * dimension with at least the threshold, as long as the rules up to that star hold; a star without a rule needs nothing else.
 *
 * @param model how dimensions become stars
 * @param litThreshold the points with which a dimension counts as lit
 * @param rules what the stars take, ascending
 */
public record StarLadder(AwardModel model, Points litThreshold, List<StarRule> rules) {
    /** The wire form. */
    public static final Shape<StarLadder> SHAPE = Shape.of(
            "Star ladder",
            Field.of("model", Type.code("Award model", AwardModel.values()), StarLadder::model),
            Field.of("litThreshold", Type.POINTS, StarLadder::litThreshold),
            Field.of("stars", Type.list(StarRule.SHAPE), StarLadder::rules),
            StarLadder::new);

    /**
     * Copies the rules.
     *
     * @param model how dimensions become stars
     * @param litThreshold the points with which a dimension counts as lit
     * @param rules what the stars take
     */
    public StarLadder {
        rules = List.copyOf(rules);
    }

    /**
     * {@return the highest star there is}
     *
     * @param dimensions how many dimensions the rubric has
     */
    public int highest(int dimensions) {
        int ruled = rules.stream().mapToInt(StarRule::star).max().orElse(0);
        return switch (model) {
            case GRADED -> ruled;
            case LIT -> dimensions;
        };
    }
}
