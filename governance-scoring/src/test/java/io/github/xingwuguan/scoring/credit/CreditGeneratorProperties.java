package io.github.xingwuguan.scoring.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.credit.AssessorScore;
import io.github.xingwuguan.credit.ComponentSource;
import io.github.xingwuguan.credit.CreditItem;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditVeto;
import io.github.xingwuguan.credit.Decay;
import io.github.xingwuguan.credit.Dedup;
import io.github.xingwuguan.credit.GradeQuota;
import io.github.xingwuguan.credit.GradeRule;
import io.github.xingwuguan.credit.MissingRule;
import io.github.xingwuguan.credit.Pricing;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.credit.RecordLaw;
import io.github.xingwuguan.credit.RollUp;
import io.github.xingwuguan.credit.ScorePeriod;
import io.github.xingwuguan.credit.SubjectKind;
import io.github.xingwuguan.credit.Tenure;
import io.github.xingwuguan.credit.Validity;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;

/** What the properties of this package are drawn from holds every kind, each at least once in fifty; and digests tell them apart. */
class CreditGeneratorProperties {
    /** Rules for a score that stands alone; what is missing cannot go to others. */
    private static final List<MissingRule> ALONE =
            List.of(MissingRule.ZERO, MissingRule.WORST, MissingRule.VALUE, MissingRule.UNRATED);

    @Provide
    Arbitrary<CreditCase> cases() {
        return CreditCase.all();
    }

    @Property(tries = 1_000)
    void every_kind_of_item_is_drawn(@ForAll("cases") CreditCase drawn) {
        for (CreditItem item : drawn.policy().items()) {
            rule(
                    "price",
                    Pricing.TYPE.code(item.pricing()),
                    List.of("fixed", "by-level", "per-unit", "bands", "per-point-below", "range"));
            rule(
                    "validity",
                    Validity.TYPE.code(item.validity()),
                    List.of("fixed", "stated-else", "period-end", "until-rectified", "lookback", "permanent"));
            rule(
                    "decay",
                    item.decay().map(Decay.TYPE::code).orElse("none"),
                    List.of("none", "steps", "linear", "half-life"));
            rule("repeat", item.repeat().isPresent(), List.of(true, false));
            rule("dedup", item.dedup(), List.of(Dedup.values()));
            rule("record max", item.recordMax().isPresent(), List.of(true, false));
            rule("item max", item.itemMax().isPresent(), List.of(true, false));
            rule("category", item.category().isPresent(), List.of(true, false));
            rule(
                    "veto",
                    item.veto().map(v -> CreditVeto.EFFECT.code(v.effect())).orElse("none"),
                    List.of("none", "score-to", "grade-to"));
            rule("hold", item.veto().map(v -> v.hold()).orElse(0), List.of(0, 1, 2, 3));
            rule("aftermath", item.veto().flatMap(v -> v.then()).isPresent(), List.of(true, false));
            rule("to enterprise", item.spread().toEnterprise().isPresent(), List.of(true, false));
            rule("to person", item.spread().toPerson().isPresent(), List.of(true, false));
            rule("to project", item.spread().toProject().isPresent(), List.of(true, false));
        }
    }

    @Property(tries = 1_000)
    void every_kind_of_policy_is_drawn(@ForAll("cases") CreditCase drawn) {
        CreditPolicy policy = drawn.policy();
        rule("versions", drawn.versions().size(), List.of(1, 2));
        rule("law", policy.recordLaw(), List.of(RecordLaw.values()));
        rule("period", policy.period().kind(), List.of(ScorePeriod.Kind.values()));
        rule("attribution", policy.period().attribution(), List.of(ScorePeriod.Attribution.values()));
        rule("reset", policy.period().reset(), List.of(true, false));
        rule("enrolment", policy.enrolment(), List.of(true, false));
        rule("restores", policy.memory().restoreWithin().isPresent(), List.of(true, false));
        rule("margin", policy.memory().upMargin().equals(Points.ZERO), List.of(true, false));
        rule("confirm", policy.memory().upConfirm(), List.of(1, 2, 3));
        rule("most up", policy.memory().maxUp().isPresent(), List.of(true, false));
        for (GradeRule.Effect effect : GradeRule.Effect.values()) {
            rule(
                    effect.code(),
                    policy.grading().rules().stream().anyMatch(r -> r.effect() == effect),
                    List.of(true, false));
        }
        for (GradeQuota.End end : GradeQuota.End.values()) {
            rule(end.code(), policy.grading().quotas().stream().anyMatch(q -> q.end() == end), List.of(true, false));
        }
        policy.lists().forEach(list -> {
            rule("least stay", list.minStay().isPresent(), List.of(true, false));
            rule("most stay", list.maxStay().isPresent(), List.of(true, false));
            rule("leaves", list.leave().isPresent(), List.of(true, false));
            rule("shares", list.quota().isPresent(), List.of(true, false));
        });
        policy.components().stream().map(part -> part.source()).forEach(source -> {
            rule("source", ComponentSource.TYPE.code(source), List.of("items", "projects", "assessors", "declared"));
            if (source instanceof ComponentSource.Projects projects) {
                rule("weighting", projects.terms().by(), List.of(RollUp.Weighting.values()));
                rule("by tenure", projects.terms().byTenure(), List.of(true, false));
                rule("few projects", projects.terms().shrinkage().isPresent(), List.of(true, false));
                rule("no project", projects.terms().missing().rule(), ALONE);
            } else if (source instanceof ComponentSource.Assessors panel) {
                rule("few answers", panel.terms().shrinkage().isPresent(), List.of(true, false));
                rule("no assessor", panel.terms().missing().rule(), List.of(MissingRule.values()));
            }
        });
    }

    @Property(tries = 400)
    void every_kind_of_entry_and_outcome_is_drawn(@ForAll("cases") CreditCase drawn) {
        rule("empty", drawn.entries().isEmpty(), List.of(true, false));
        drawn.entries().forEach(entry -> {
            if (entry instanceof RecordEvent event) {
                rule("event", event.kind(), List.of(RecordEvent.Kind.values()));
            } else if (entry instanceof Tenure tenure) {
                rule(
                        "holder",
                        tenure.holder().kind(),
                        List.of(SubjectKind.ENTERPRISE, SubjectKind.BRANCH, SubjectKind.PERSON));
            } else if (entry instanceof AssessorScore score) {
                rule("answers", score.responses().isPresent(), List.of(true, false));
            }
        });
        CreditRun run = drawn.run();
        List<CreditAssessment> results = Runs.results(run);
        boolean struck =
                results.stream().anyMatch(result -> !result.next().strikes().isEmpty());
        boolean listed = results.stream().anyMatch(result -> !result.listings().isEmpty());
        rule("struck", struck, List.of(true, false));
        rule("listed", listed, List.of(true, false));
        for (CreditAssessment result : results) {
            rule("status", result.status(), List.of(RatedStatus.RATED, RatedStatus.MISSING, RatedStatus.UNRATED));
        }
        for (RecordOutcome outcome : RecordOutcome.values()) {
            boolean found = results.stream()
                    .flatMap(result -> result.records().stream())
                    .anyMatch(line -> line.outcome() == outcome);
            rule(outcome.code(), found, List.of(true, false));
        }
    }

    @Property(tries = 100)
    void i29_i30_digests_are_equal_if_and_only_if_contents_are(@ForAll long seed) {
        Set<Feature> all = EnumSet.allOf(Feature.class);
        Runs.each(seed, all, (one, draw) -> digests(one, CreditCase.draw(draw.random, all)));
    }

    private static void digests(CreditCase one, CreditCase other) {
        CreditPolicy policy = one.policy();
        CreditPolicy copy = policy.toBuilder().items(policy.items()).build();
        assertThat(copy.digest()).isEqualTo(policy.digest());
        assertThat(CreditPolicy.SHAPE.canonicalBytes(copy)).isEqualTo(CreditPolicy.SHAPE.canonicalBytes(policy));
        assertThat(policy.digest().equals(other.policy().digest())).isEqualTo(policy.equals(other.policy()));
        Stream<CreditPolicy> changed = Stream.of(
                policy.toBuilder().scale((policy.scale() + 1) % 5).build(),
                policy.toBuilder().max(policy.max().plus(new Points(1))).build(),
                policy.toBuilder().enrolment(!policy.enrolment()).build(),
                policy.toBuilder().title(Label.of("另一", "another")).build());
        assertThat(changed.map(CreditPolicy::digest)).doesNotContain(policy.digest());
    }

    /** The rarest come up in one case of thirty; one of two hundred is what chance leaves of that in the worst of times. */
    private static void rule(String label, Object value, Collection<?> all) {
        StatisticsCollector collector = Statistics.label(label);
        collector.collect(value);
        collector.coverage(coverage -> all.forEach(each -> coverage.check(each).percentage(p -> p >= 0.5)));
    }
}
