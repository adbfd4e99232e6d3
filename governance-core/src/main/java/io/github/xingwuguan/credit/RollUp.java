package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How the scores of a firm's projects become one (项目得分汇总). Of each project the score of one assessor role counts, the latest of the period. Immutable. */
@Value.Immutable
public sealed interface RollUp permits ImmutableRollUp {
    /** What a project weighs (权重方式). */
    enum Weighting implements Coded {
        /** All the same (简单平均). */
        MEAN("mean"),
        /** By floor area; a project without one is left out and reported (按面积). */
        AREA("area"),
        /** By households; a project without them is left out and reported (按户数). */
        HOUSEHOLDS("households"),
        /** The lowest score counts (取最低). */
        MIN("min");

        private final String code;

        Weighting(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * A factor for estates of an age (楼龄系数).
     *
     * @param fromYears from how many whole years since the handing over
     * @param factor on the score; what goes beyond the component's ends is cut off and reported
     */
    record Coefficient(int fromYears, Quantity factor) {
        /** The wire form. */
        static final Shape<Coefficient> SHAPE = Shape.of(
                "Coefficient",
                Field.of("fromYears", Type.INT, Coefficient::fromYears),
                Field.of("factor", Type.QUANTITY, Coefficient::factor),
                Coefficient::new);
    }

    /** The wire form. */
    Shape<RollUp> SHAPE = Shape.of("Roll-up", RollUp::builder, Builder::build)
            .one("by", Type.code("Roll-up", Weighting.values()), RollUp::by, Builder::by)
            .one("role", Type.TEXT, RollUp::role, Builder::role)
            .orElse("byTenure", Type.FLAG, false, RollUp::byTenure, Builder::byTenure)
            .many("coefficients", Coefficient.SHAPE, RollUp::coefficients, Builder::addAllCoefficients)
            .maybe("shrinkage", Shrinkage.SHAPE, RollUp::shrinkage, Builder::shrinkage)
            .orElse("missing", MissingScore.SHAPE, MissingScore.UNRATED, RollUp::missing, Builder::missing)
            .done();

    /** {@return what a project weighs} */
    Weighting by();

    /** {@return the assessor role whose scores count} */
    String role();

    /** {@return whether a project weighs by the days of the period in which the firm had it, too} */
    @Value.Default
    default boolean byTenure() {
        return false;
    }

    /** {@return factors on the score by the age of the estate; the last that applies counts} */
    List<Coefficient> coefficients();

    /** {@return how few projects are drawn towards what is usual, by their number} */
    Optional<Shrinkage> shrinkage();

    /** {@return what happens if no project has a score} */
    @Value.Default
    default MissingScore missing() {
        return MissingScore.UNRATED;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RollUp}. */
    final class Builder extends ImmutableRollUp.Builder {
        Builder() {}
    }
}
