package io.github.xingwuguan.lifecycle;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Rules of one kind, dated and with their origin (办法): the policy of a lifecycle that needs no wider one. Immutable.
 *
 * @param <R> the rules, which lint themselves when built
 */
@Value.Immutable
public sealed interface DatedRules<R> extends Policy permits ImmutableDatedRules {
    /**
     * {@return the wire form: the head of a policy, and its rules}
     *
     * @param rules how the rules are written
     * @param <R> the rules
     */
    static <R> Shape<DatedRules<R>> shape(Shape<R> rules) {
        return Shape.<DatedRules<R>, Builder<R>>of(rules.name() + " policy", () -> builder(rules), Builder::build)
                .one("id", Type.POLICY_ID, DatedRules::id, Builder::id)
                .one("status", BasicShapes.POLICY_STATUS, DatedRules::status, Builder::status)
                .maybe("adoptedBy", Type.TEXT, DatedRules::adoptedBy, Builder::adoptedBy)
                .one("inForce", BasicShapes.DATES, DatedRules::inForce, Builder::inForce)
                .one("provenance", BasicShapes.PROVENANCE, DatedRules::provenance, Builder::provenance)
                .one("rules", rules, DatedRules::rules, Builder::rules)
                .done();
    }

    /** {@return how the rules are written} */
    @Value.Auxiliary
    Shape<R> form();

    @Override
    PolicyId id();

    @Override
    PolicyStatus status();

    @Override
    Optional<String> adoptedBy();

    @Override
    DateRange inForce();

    @Override
    Provenance provenance();

    /** {@return the rules} */
    R rules();

    @Override
    @Value.Lazy
    default Digest digest() {
        return shape(form()).digest(this);
    }

    /** Refuses a document without adoption, and an adoption without document. */
    @Value.Check
    default void check() {
        Problems.Collector problems = Problems.collector();
        if ((status() == PolicyStatus.DRAFT) == adoptedBy().isPresent()) {
            problems.error(
                    "adopted-by",
                    "/adoptedBy",
                    "Document must stand if and only if the policy is no draft, but it is " + status().code());
        }
        problems.toProblems().throwIfAny();
    }

    /**
     * {@return a builder}
     *
     * @param form how the rules are written
     * @param <R> the rules
     */
    static <R> Builder<R> builder(Shape<R> form) {
        Builder<R> builder = new Builder<>();
        builder.form(form);
        return builder;
    }

    /**
     * Builds {@link DatedRules}.
     *
     * @param <R> the rules
     */
    final class Builder<R> extends ImmutableDatedRules.Builder<R> {
        Builder() {}
    }
}
