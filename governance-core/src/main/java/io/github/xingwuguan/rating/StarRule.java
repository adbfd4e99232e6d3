package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quota;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What a star takes (星级条件); the conditions of all lower stars hold too. Immutable. */
@Value.Immutable
public sealed interface StarRule permits ImmutableStarRule {
    /** The wire form. */
    Shape<StarRule> SHAPE = Shape.of("Star rule", StarRule::builder, Builder::build)
            .one("star", Type.INT, StarRule::star, Builder::star)
            .orElse("total", Type.POINTS, Points.ZERO, StarRule::total, Builder::total)
            .orElse("dimensionMinimum", Type.POINTS, Points.ZERO, StarRule::dimensionMinimum, Builder::dimensionMinimum)
            .orElse("minima", Type.map(Type.POINTS), Map.of(), StarRule::minima, Builder::putAllMinima)
            .maybe("extra", Condition.TYPE, StarRule::extra, Builder::extra)
            .maybe("quota", BasicShapes.QUOTA, StarRule::quota, Builder::quota)
            .maybe("extraReview", Type.TEXT, StarRule::extraReview, Builder::extraReview)
            .done();

    /** {@return the star, from 1} */
    int star();

    /** {@return the least total, bonus included} */
    @Value.Default
    default Points total() {
        return Points.ZERO;
    }

    /** {@return the least points of every dimension} */
    @Value.Default
    default Points dimensionMinimum() {
        return Points.ZERO;
    }

    /** {@return the least points of single dimensions, by their id, in place of the common minimum} */
    Map<String, Points> minima();

    /** {@return what else must hold; unknown does not} */
    Optional<Condition> extra();

    /** {@return how many of those who reach the star may hold it, decided when results are published} */
    Optional<Quota> quota();

    /** {@return the body that reviews once more before this star is awarded} */
    Optional<String> extraReview();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StarRule}. */
    final class Builder extends ImmutableStarRule.Builder {
        Builder() {}
    }
}
