package io.github.xingwuguan.programme.responsibility;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.shape.PolicyHead;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import org.immutables.value.Value;

/**
 * By what departments are assessed, as data (部门考核办法). Ratios without a weight are shown and count for nothing.
 *
 * <p>They lint themselves when built: rules that exist have no error. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface AssessmentRules extends Policy permits ImmutableAssessmentRules {
    /** The wire form. */
    Shape<AssessmentRules> SHAPE = PolicyHead.Titled.shape(
                    "Assessment rules", AssessmentRules::title, AssessmentRules::builder, Builder::build)
            .one("facts", Type.list(AssessedFact.SHAPE), AssessmentRules::facts, Builder::addAllFacts)
            .done();

    /** {@return the name} */
    Label title();

    /** {@return what is looked at, 1 to 50, each fact once} */
    List<AssessedFact> facts();

    /** {@return the most points there are: the sum of the weights} */
    default Points max() {
        return facts().stream().map(AssessedFact::weight).reduce(Points.ZERO, Points::plus);
    }

    @Override
    @Value.Lazy
    default Digest digest() {
        return SHAPE.digest(this);
    }

    /**
     * Lints them.
     *
     * @throws io.github.xingwuguan.basics.GovernanceException with every error
     */
    @Value.Check
    default void check() {
        AssessmentLint.run(this).throwIfAny();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AssessmentRules}. */
    final class Builder extends ImmutableAssessmentRules.Builder implements PolicyHead.Titled<Builder> {
        Builder() {}
    }
}
