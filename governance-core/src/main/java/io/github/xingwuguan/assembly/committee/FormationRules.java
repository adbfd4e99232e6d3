package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How the owners come to their first assembly and its committee, as data (首次业主大会筹备规则). It lints itself when built. Immutable.
 */
@Value.Immutable
public sealed interface FormationRules permits ImmutableFormationRules {
    /** The wire form. */
    Shape<FormationRules> SHAPE = Shape.of("Formation rules", FormationRules::builder, Builder::build)
            .maybe("condition", Condition.TYPE, FormationRules::condition, Builder::condition)
            .maybe("applicants", BasicShapes.RATIO, FormationRules::applicants, Builder::applicants)
            .one("group", GroupRules.SHAPE, FormationRules::group, Builder::group)
            .many("reviewers", Type.code("Role", Role.values()), FormationRules::reviewers, Builder::addAllReviewers)
            .many("steps", StepRule.SHAPE, FormationRules::steps, Builder::addAllSteps)
            .done();

    /** {@return when there can be a first assembly, over {@link FormationFacts}; without it there can be one at any time} */
    Optional<Condition> condition();

    /** {@return the share of the heads or of the area that must apply, inclusive; without it one owner can} */
    Optional<Ratio> applicants();

    /** {@return what the preparatory group must be} */
    GroupRules group();

    /** {@return who must have a part in the review of the candidates} */
    List<Role> reviewers();

    /** {@return when each step is taken, and on what that rests; a step that is not named has no limit} */
    List<StepRule> steps();

    /**
     * {@return when a step is taken, if a rule says}
     *
     * @param step the step
     */
    default Optional<StepRule> rule(FormationStep step) {
        return steps().stream().filter(rule -> rule.step() == step).findFirst();
    }

    /** Refuses rules with errors, all of them at once. */
    @Value.Check
    default void check() {
        Problems.Collector problems = Problems.collector();
        condition().ifPresent(condition -> problems.addAll(condition.lint(FormationFacts.DECLARED), "/condition"));
        if (applicants()
                .filter(share -> share.isEmpty() || share.numerator() > share.denominator())
                .isPresent()) {
            problems.error("out-of-range", "/applicants", "Share of applicants must be up to 1, but was not");
        }
        Set<FormationStep> seen = EnumSet.noneOf(FormationStep.class);
        for (int i = 0; i < steps().size(); i++) {
            FormationStep step = steps().get(i).step();
            if (!seen.add(step)) {
                problems.error(
                        "duplicate-step", "/steps/" + i, "Step must stand once, but " + step.code() + " stood twice");
            }
        }
        problems.toProblems().throwIfAny();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FormationRules}. */
    final class Builder extends ImmutableFormationRules.Builder {
        Builder() {}
    }
}
