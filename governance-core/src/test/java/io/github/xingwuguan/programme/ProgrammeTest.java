package io.github.xingwuguan.programme;

import static io.github.xingwuguan.programme.Programmes.Y2024;
import static io.github.xingwuguan.programme.Programmes.Y2025;
import static io.github.xingwuguan.programme.Programmes.Y2026;
import static io.github.xingwuguan.programme.Programmes.committees;
import static io.github.xingwuguan.programme.Programmes.formation;
import static io.github.xingwuguan.programme.Programmes.phase;
import static io.github.xingwuguan.programme.Programmes.programme;
import static io.github.xingwuguan.programme.Programmes.target;
import static io.github.xingwuguan.programme.Programmes.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Condition.Op;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.facts.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgrammeTest {
    private static List<String> faults(Programme.Builder programme) {
        try {
            programme.build();
            return List.of();
        } catch (GovernanceException e) {
            return e.problems().all().stream()
                    .map(p -> p.code() + " " + p.path())
                    .toList();
        }
    }

    private static List<String> faults(Target.Builder target) {
        return faults(programme().phases(List.of(phase("one", Y2024, Y2025, target.build()))));
    }

    private static Goal more(String by, Goal.Reckoning reckoning) {
        return new Goal.Increment(Quantity.parse(by), reckoning);
    }

    private static Goal relative(String by) {
        return new Goal.Relative(Quantity.parse(by));
    }

    @Test
    void a_programme_without_phases_is_a_catalogue_of_metrics() {
        Programme catalogue = programme().build();

        assertThat(catalogue.phases()).isEmpty();
        assertThat(catalogue.metric("committees")).contains(committees().build());
        assertThat(catalogue.metric("unheard-of")).isEmpty();
        assertThat(catalogue.warnings().all()).isEmpty();
    }

    @Test
    void every_form_of_target_can_be_set() {
        Programme programme = programme()
                .phases(List.of(phase(
                        "one",
                        Y2024,
                        Y2025,
                        target("formation", value("0.9")).build(),
                        target("committees", more("100", Goal.Reckoning.GROSS)).build(),
                        target("petitions", relative("-0.48")).build())))
                .build();

        assertThat(programme.phaseOn(LocalDate.of(2024, 12, 31))).isPresent();
        assertThat(programme.phaseOn(Y2025)).isEmpty();
        assertThat(programme.phases().get(0).lastDay()).isEqualTo(LocalDate.of(2024, 12, 31));
    }

    @Test
    void all_faults_come_at_once_with_their_places() {
        Metric unknownFact = formation()
                .measure(new Measure.Share(
                        Optional.of(Condition.compare("manged", Op.EQ, Fact.yes())),
                        Condition.compare("committee", Op.GT, Fact.quantity(1))))
                .subject("Compound")
                .scale(5)
                .bound(Bound.AT_MOST)
                .build();
        Phase open = new Phase("one", Programmes.LABEL, DateRange.from(Y2024), List.of());
        Programme.Builder programme = programme()
                .facts(List.of(
                        FactKey.of("committee", FactType.CODE),
                        FactKey.of("managed", FactType.FLAG),
                        FactKey.of("managed", FactType.FLAG)))
                .metrics(List.of(
                        unknownFact,
                        Programmes.metric("formation", new Measure.Sum(Optional.empty(), "managed", 0))
                                .build(),
                        Programmes.metric("pooled", new Measure.Pooled(Optional.empty(), "mangled"))
                                .build(),
                        committees().populationOn(Y2024).build()))
                .phases(List.of(
                        open,
                        phase(
                                "one",
                                Y2025,
                                Y2026,
                                target("unheard-of", value("1")).build(),
                                target("committees", value("9")).build(),
                                target("committees", value("9")).build())));

        assertThat(faults(programme))
                .containsExactly(
                        "duplicate /facts/2",
                        "code-form /metrics/0/subject",
                        "out-of-range /metrics/0/scale",
                        "bound-against-direction /metrics/0/bound",
                        "unknown-fact /metrics/0/measure/share/population/compare/fact",
                        "wrong-fact-type /metrics/0/measure/share/counted/compare/value",
                        "duplicate /metrics/1/id",
                        "wrong-fact-type /metrics/1/measure/sum/fact",
                        "unknown-fact /metrics/2/measure/pooled/fact",
                        "no-population /metrics/3/populationOn",
                        "open-phase /phases/0/during",
                        "duplicate /phases/1/id",
                        "phase-overlap /phases/1/during/from",
                        "unknown-metric /phases/1/targets/0/metric",
                        "duplicate /phases/1/targets/2/metric");
    }

    @Test
    void a_misspelt_metric_is_answered_with_the_one_that_was_meant() {
        assertThatThrownBy(() -> programme()
                        .phases(List.of(phase(
                                "one",
                                Y2024,
                                Y2025,
                                target("comittees", value("9")).build())))
                        .build())
                .hasMessageContaining("Target must be of a metric of the programme, but comittees is none")
                .hasMessageContaining("committees");
    }

    @Test
    void phases_may_leave_days_between_them_and_share_none() {
        assertThat(faults(programme()
                        .phases(List.of(phase("one", Y2024, Y2025), phase("two", Y2025.plusDays(9), Y2026)))))
                .isEmpty();
        assertThat(faults(programme()
                        .phases(List.of(phase("one", Y2024, Y2025), phase("two", Y2025.minusDays(1), Y2026)))))
                .containsExactly("phase-overlap /phases/1/during/from");
    }

    @Test
    void a_draft_names_no_document_and_an_adopted_programme_does() {
        assertThat(faults(programme().adoptedBy("document"))).containsExactly("adopted-by /adoptedBy");
        assertThat(faults(programme().metrics(List.of()))).contains("no-metrics /metrics");
    }

    @Test
    void a_target_without_a_baseline_is_refused_where_it_starts_from_one() {
        Optional<Baseline> none = Optional.empty();

        assertThat(faults(target("committees", more("100", Goal.Reckoning.NET)).baseline(none)))
                .containsExactly("target-without-baseline /phases/0/targets/0/baseline");
        assertThat(faults(target("petitions", relative("-0.48")).baseline(none).pace(Pace.STEP)))
                .containsExactly("target-without-baseline /phases/0/targets/0/baseline");
        assertThat(faults(target("formation", value("0.9")).baseline(none)))
                .containsExactly("target-without-baseline /phases/0/targets/0/baseline");
        assertThat(faults(target("formation", value("0.9")).baseline(none).pace(Pace.STEP)))
                .isEmpty();
    }

    @Test
    void percent_is_no_fraction() {
        assertThat(faults(target("formation", value("90"))))
                .containsExactly("percent-for-fraction /phases/0/targets/0/goal/value/is");
        assertThat(faults(target("formation", more("5", Goal.Reckoning.NET))))
                .containsExactly("percent-for-fraction /phases/0/targets/0/goal/increment/by");
        assertThat(faults(target("committees", value("90")))).isEmpty();
    }

    @Test
    void a_change_goes_the_way_that_is_better() {
        assertThat(faults(target("petitions", relative("0.48"))))
                .containsExactly("change-against-direction /phases/0/targets/0/goal/relative/by");
        assertThat(faults(target("committees", more("-5", Goal.Reckoning.NET))))
                .containsExactly("change-against-direction /phases/0/targets/0/goal/increment/by");
        assertThat(faults(target("petitions", relative("-1.1"))))
                .containsExactly("out-of-range /phases/0/targets/0/goal/relative/by");
        assertThat(faults(target("petitions", value("9")).bound(Bound.AT_LEAST)))
                .containsExactly("bound-against-direction /phases/0/targets/0/bound");
        assertThat(faults(target("petitions", value("-9"))))
                .containsExactly("out-of-range /phases/0/targets/0/goal/value/is");
    }

    @Test
    void only_a_count_grows_gross() {
        assertThat(faults(target("formation", more("0.1", Goal.Reckoning.GROSS))))
                .containsExactly("gross-of-no-count /phases/0/targets/0/goal/increment/reckoning");
        assertThat(faults(target("petitions", more("-9", Goal.Reckoning.GROSS))))
                .containsExactly(
                        "gross-of-no-count /phases/0/targets/0/goal/increment/reckoning",
                        "gross-of-fewer /phases/0/targets/0/goal/increment/reckoning");
    }

    @Test
    void a_baseline_fits_its_metric_and_comes_before_the_end() {
        assertThat(faults(target("formation", value("0.9")).baseline(baseline(Y2024, Tally.of(9)))))
                .containsExactly("wrong-tally /phases/0/targets/0/baseline/tally");
        assertThat(faults(target("formation", value("0.9")).baseline(baseline(Y2024, Tally.of(0, 0)))))
                .containsExactly("empty-denominator /phases/0/targets/0/baseline/tally");
        assertThat(faults(target("petitions", relative("-0.48")).baseline(baseline(Y2024, Tally.of(0)))))
                .containsExactly("relative-to-nothing /phases/0/targets/0/baseline/tally");
        assertThat(faults(target("formation", value("0.9")).baseline(Baseline.on(Y2025))))
                .containsExactly("late-baseline /phases/0/targets/0/baseline/on");
    }

    private static Baseline baseline(LocalDate on, Tally tally) {
        return new Baseline(on, Optional.of(tally));
    }

    @Test
    void a_fact_that_nothing_reads_asks_for_attention() {
        Programme programme = programme().metrics(List.of(formation().build())).build();

        assertThat(programme.warnings().all())
                .extracting(p -> p.code() + " " + p.path())
                .containsExactly("unused-fact /facts/2", "unused-fact /facts/3");
    }

    @Test
    void at_the_limit_itself_above_and_below_include_the_number_and_over_and_under_do_not() {
        Fraction limit = Fraction.of(9, 10);

        assertThat(Bound.AT_LEAST.accepts(Fraction.of(90, 100), limit)).isTrue();
        assertThat(Bound.MORE_THAN.accepts(Fraction.of(90, 100), limit)).isFalse();
        assertThat(Bound.AT_MOST.accepts(Fraction.of(90, 100), limit)).isTrue();
        assertThat(Bound.LESS_THAN.accepts(Fraction.of(90, 100), limit)).isFalse();
        // 89.996 % prints as 90.0 % and is none
        assertThat(Bound.AT_LEAST.accepts(Fraction.of(89_996, 100_000), limit)).isFalse();
        assertThat(Bound.MORE_THAN.accepts(Fraction.of(90_001, 100_000), limit)).isTrue();
        assertThat(Bound.AT_MOST.accepts(Fraction.of(90_001, 100_000), limit)).isFalse();
        assertThat(Bound.LESS_THAN.accepts(Fraction.of(89_999, 100_000), limit)).isTrue();
    }

    @Test
    void tallies_are_added_part_by_part_and_never_across_forms() {
        assertThat(Tally.of(1, 2).plus(Tally.of(3, 4))).isEqualTo(Tally.of(4, 6));
        assertThat(Tally.of(1).plus(Tally.of(3))).hasToString("4");
        assertThatThrownBy(() -> Tally.of(1, 2).plus(Tally.of(3)))
                .hasMessage("Tallies must be of one form to be added, but were 1/2 and 3");
        assertThatThrownBy(() -> Tally.of(-1))
                .hasMessage("Tally numerator must be from 0 to 1000000000000000, but was -1");
    }

    @Test
    void a_goal_is_a_value_or_starts_from_where_things_stood() {
        Fraction baseline = Fraction.of(1_000, 1);

        assertThat(value("0.9").from(baseline)).isEqualByComparingTo(Fraction.of(9, 10));
        assertThat(more("100", Goal.Reckoning.NET).from(baseline)).isEqualByComparingTo(Fraction.of(1_100, 1));
        assertThat(relative("-0.48").from(baseline)).isEqualByComparingTo(Fraction.of(520, 1));
    }
}
