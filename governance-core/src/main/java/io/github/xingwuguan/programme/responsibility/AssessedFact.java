package io.github.xingwuguan.programme.responsibility;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import org.immutables.value.Value;

/** A ratio by which a department is assessed (考核指标): nothing at the floor, everything at the target, in proportion between. Immutable. */
@Value.Immutable
public sealed interface AssessedFact permits ImmutableAssessedFact {
    /** What a ratio that nobody reported comes to (缺失处理). */
    enum Missing implements Coded {
        /** Nothing (计零分). */
        ZERO("zero"),
        /** It is left out, and the other ratios weigh more (不计入). */
        LEAVE_OUT("leave-out");

        private final String code;

        Missing(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The wire form. */
    Shape<AssessedFact> SHAPE = Shape.of("Assessed fact", AssessedFact::builder, Builder::build)
            .one("fact", Type.TEXT, AssessedFact::fact, Builder::fact)
            .one("label", BasicShapes.LABEL, AssessedFact::label, Builder::label)
            .orElse("weight", Type.POINTS, Points.ZERO, AssessedFact::weight, Builder::weight)
            .orElse("floor", Type.QUANTITY, Quantity.ZERO, AssessedFact::floor, Builder::floor)
            .orElse("target", Type.QUANTITY, Quantity.of(1), AssessedFact::target, Builder::target)
            .orElse(
                    "missing",
                    Type.code("Missing", Missing.values()),
                    Missing.LEAVE_OUT,
                    AssessedFact::missing,
                    Builder::missing)
            .done();

    /** {@return the name of the ratio in the fact sheet of a department} */
    String fact();

    /** {@return its name} */
    Label label();

    /** {@return the most points that it gives; 0 if it is shown for information only} */
    @Value.Default
    default Points weight() {
        return Points.ZERO;
    }

    /** {@return the share at and below which it gives nothing, from 0 to below the target} */
    @Value.Default
    default Quantity floor() {
        return Quantity.ZERO;
    }

    /** {@return the share from which it gives all, at most 1} */
    @Value.Default
    default Quantity target() {
        return Quantity.of(1);
    }

    /** {@return what it comes to if nobody reported it; over nothing it never applies} */
    @Value.Default
    default Missing missing() {
        return Missing.LEAVE_OUT;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AssessedFact}. */
    final class Builder extends ImmutableAssessedFact.Builder {
        Builder() {}
    }
}
