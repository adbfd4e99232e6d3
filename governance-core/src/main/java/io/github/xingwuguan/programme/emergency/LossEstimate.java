package io.github.xingwuguan.programme.emergency;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import org.immutables.value.Value;

/** An estimate of the loss that was avoided because a hazard was found (避免损失评估). A later one for the same hazard takes its place. */
@Value.Immutable
public sealed interface LossEstimate extends EmergencyRecord permits ImmutableLossEstimate {
    /** The largest amount, in yuan. */
    long MOST_YUAN = 1_000_000_000_000L;

    /** The description. */
    Shape<LossEstimate> SHAPE = Shape.of("Loss estimate", LossEstimate::builder, Builder::build)
            .one("hazard", Type.CASE, LossEstimate::hazard, Builder::hazard)
            .one("on", Type.DATE, LossEstimate::on, Builder::on)
            .one("yuan", Type.LONG, LossEstimate::yuan, Builder::yuan)
            .one("method", Type.TEXT, LossEstimate::method, Builder::method)
            .one("estimator", Type.ORG, LossEstimate::estimator, Builder::estimator)
            .one("document", Type.TEXT, LossEstimate::document, Builder::document)
            .done();

    /** {@return the case of the hazard} */
    CaseId hazard();

    /** {@return the day of the estimate} */
    LocalDate on();

    /** {@return how much, in whole yuan, 0 to 10<sup>12</sup>} */
    long yuan();

    /** {@return a code value that says how it was estimated} */
    String method();

    /** {@return who estimated it} */
    OrgId estimator();

    /** {@return the number of the document} */
    String document();

    /**
     * Checks amount and texts.
     *
     * @throws IllegalArgumentException if the amount is outside, or method or document blank
     */
    @Value.Check
    default void check() {
        if (yuan() < 0 || yuan() > MOST_YUAN) {
            throw new IllegalArgumentException("Loss must be from 0 to " + MOST_YUAN + " yuan, but was " + yuan());
        }
        if (method().isBlank() || document().isBlank()) {
            throw new IllegalArgumentException("Estimate must name method and document, but did not");
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LossEstimate}. */
    final class Builder extends ImmutableLossEstimate.Builder {
        Builder() {}
    }
}
