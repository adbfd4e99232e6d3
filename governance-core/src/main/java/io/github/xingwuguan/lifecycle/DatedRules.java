package io.github.xingwuguan.lifecycle;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.shape.PolicyHead;
import io.github.xingwuguan.shape.Shape;
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
        return PolicyHead.<DatedRules<R>, Builder<R>>shape(
                        rules.name() + " policy", () -> builder(rules), Builder::build)
                .one("rules", rules, DatedRules::rules, Builder::rules)
                .done();
    }

    /** {@return how the rules are written} */
    @Value.Auxiliary
    Shape<R> form();

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
        checkAdoption(problems);
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
    final class Builder<R> extends ImmutableDatedRules.Builder<R> implements PolicyHead<Builder<R>> {
        Builder() {}
    }
}
