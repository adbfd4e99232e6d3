package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import org.immutables.value.Value;

/** A side of compound life that earns its own star (星级维度). Immutable. */
@Value.Immutable
public sealed interface Dimension permits ImmutableDimension {
    /** The share of its points that must be applicable if nothing else is said: one half. */
    Quantity HALF = Quantity.parse("0.5");

    /** The wire form. */
    Shape<Dimension> SHAPE = Shape.of("Dimension", Dimension::builder, Builder::build)
            .one("id", Type.TEXT, Dimension::id, Builder::id)
            .one("label", BasicShapes.LABEL, Dimension::label, Builder::label)
            .one("maxPoints", Type.POINTS, Dimension::maxPoints, Builder::maxPoints)
            .orElse(
                    "minApplicableShare",
                    Type.QUANTITY,
                    HALF,
                    Dimension::minApplicableShare,
                    Builder::minApplicableShare)
            .many("criteria", Criterion.SHAPE, Dimension::criteria, Builder::addAllCriteria)
            .one("indicators", Type.list(Indicator.SHAPE), Dimension::indicators, Builder::addAllIndicators)
            .done();

    /** {@return the id, unique in the rubric} */
    String id();

    /** {@return the name} */
    Label label();

    /** {@return the sum of its indicators, at most 1,600} */
    Points maxPoints();

    /** {@return the share of its points, 0 to 1, that must be applicable; below it no star is given} */
    @Value.Default
    default Quantity minApplicableShare() {
        return HALF;
    }

    /** {@return groups of its indicators; none, or every indicator in exactly one} */
    List<Criterion> criteria();

    /** {@return what is measured, 1 to 120} */
    List<Indicator> indicators();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dimension}. */
    final class Builder extends ImmutableDimension.Builder {
        Builder() {}
    }
}
