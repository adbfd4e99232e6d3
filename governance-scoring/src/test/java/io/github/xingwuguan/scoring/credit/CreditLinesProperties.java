package io.github.xingwuguan.scoring.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.basics.ScoreLine;
import io.github.xingwuguan.credit.Component;
import io.github.xingwuguan.credit.CreditItem;
import io.github.xingwuguan.credit.CreditPolicy;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every figure adds up, stays within its ends, and every step of a grade has its reason. */
class CreditLinesProperties {
    private static final Set<Feature> ALL = EnumSet.allOf(Feature.class);

    private static final Set<ScoreLine.Kind> AFTER_THE_SUM =
            EnumSet.of(ScoreLine.Kind.CLAMP, ScoreLine.Kind.VETO, ScoreLine.Kind.ROUND);

    @Property(tries = 100)
    void i4_scores_components_and_categories_stay_within_their_ends(@ForAll long seed) {
        Runs.each(seed, ALL, (drawn, draw) -> {
            for (CreditRun run : Runs.chain(drawn, 2)) {
                CreditPolicy policy = run.policy();
                for (CreditAssessment result : Runs.results(run)) {
                    boolean struck = result.lines().stream().anyMatch(line -> line.kind() == ScoreLine.Kind.VETO);
                    assertThat(result.exactScore()).isLessThanOrEqualTo(policy.max());
                    assertThat(struck || result.exactScore().compareTo(policy.min()) >= 0)
                            .isTrue();
                    for (Component part : policy.components()) {
                        assertThat(result.components().get(part.code())).isBetween(part.min(), part.max());
                        part.categories()
                                .forEach(category -> assertThat(ofCategory(result, policy, part, category.code()))
                                        .isLessThanOrEqualTo(category.max()));
                    }
                }
            }
        });
    }

    private static Points ofCategory(CreditAssessment result, CreditPolicy policy, Component part, String category) {
        Set<String> names = new HashSet<>(Set.of(part.code() + "/" + category));
        for (CreditItem item : policy.items()) {
            if (item.component().equals(part.code()) && item.category().equals(Optional.of(category))) {
                names.add(item.code());
                result.records().stream()
                        .filter(line -> line.item().equals(item.code()))
                        .forEach(line -> names.add(line.record()));
            }
        }
        return Runs.sum(result, line -> names.contains(line.subject()));
    }

    @Property(tries = 100)
    void i5_lines_add_up_before_and_after_the_ends_of_the_scale(@ForAll long seed) {
        Runs.each(seed, ALL, (drawn, draw) -> {
            for (CreditRun run : Runs.chain(drawn, 2)) {
                for (CreditAssessment result : Runs.results(run)) {
                    Points raw = Points.ZERO;
                    for (Component part : run.policy().components()) {
                        Points points = result.components().get(part.code());
                        raw = part.sign() == Component.Sign.ADDS ? raw.plus(points) : raw.minus(points);
                    }
                    assertThat(Runs.sum(result, line -> !AFTER_THE_SUM.contains(line.kind())))
                            .isEqualTo(raw);
                    assertThat(Runs.sum(result, line -> line.kind() != ScoreLine.Kind.ROUND))
                            .isEqualTo(result.exactScore());
                    assertThat(Runs.sum(result, line -> true)).isEqualTo(result.score());
                }
            }
        });
    }

    @Property(tries = 100)
    void i6_every_step_that_changes_the_grade_has_a_reason(@ForAll long seed) {
        Runs.each(seed, ALL, (drawn, draw) -> {
            for (CreditRun run : Runs.chain(drawn, 3)) {
                for (CreditAssessment result : Runs.results(run)) {
                    GradePath path = result.path();
                    explained(
                            result,
                            path.band(),
                            path.afterRules(),
                            CreditReason.FLOOR,
                            CreditReason.GATE,
                            CreditReason.CAP);
                    explained(
                            result,
                            path.afterRules(),
                            path.afterQuota(),
                            CreditReason.QUOTA_FULL,
                            CreditReason.QUOTA_BOTTOM);
                    explained(result, path.afterQuota(), path.afterVeto(), CreditReason.VETO);
                    explained(
                            result,
                            path.afterVeto(),
                            path.effective(),
                            CreditReason.HOLD,
                            CreditReason.AFTERMATH,
                            CreditReason.NOT_YET_UP,
                            CreditReason.RISE_LIMITED,
                            CreditReason.RESTORED);
                }
            }
        });
    }

    private static void explained(
            CreditAssessment result, Optional<String> before, Optional<String> after, CreditReason... reasons) {
        if (!before.equals(after)) {
            assertThat(result.reasons().stream().map(Reason::code).filter(List.of(reasons)::contains))
                    .as("%s to %s of %s", before, after, result.reasons())
                    .isNotEmpty();
        }
    }
}
