package io.github.xingwuguan.scoring.programme;

import static io.github.xingwuguan.scoring.programme.Metrics.TODAY;
import static io.github.xingwuguan.scoring.programme.Metrics.compound;
import static io.github.xingwuguan.scoring.programme.Metrics.compounds;
import static io.github.xingwuguan.scoring.programme.Metrics.count;
import static io.github.xingwuguan.scoring.programme.Metrics.facts;
import static io.github.xingwuguan.scoring.programme.Metrics.member;
import static io.github.xingwuguan.scoring.programme.Metrics.members;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Condition.Op;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.Fraction;
import io.github.xingwuguan.programme.Measure;
import io.github.xingwuguan.programme.Metric;
import io.github.xingwuguan.programme.Subject;
import io.github.xingwuguan.programme.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetricPlanTest {
    private static final FactSheet EMPTY = FactSheet.builder().build();

    @Test
    void a_share_has_numerator_denominator_and_the_ids_behind_both() {
        MetricCount count = count(
                Metrics.FORMATION,
                compounds(
                        TODAY,
                        compound(2, facts("committee", "property-management-committee")),
                        compound(1, facts("committee", "owners-committee")),
                        compound(3, facts("committee", "none"))));

        assertThat(count.total()).isEqualTo(new MetricTotal(Tally.of(2, 3), 0));
        assertThat(count.counted()).containsExactly("x1", "x2");
        assertThat(count.population()).containsExactly("x1", "x2", "x3");
        assertThat(count.value()).contains(Fraction.of(2, 3));
    }

    @Test
    void with_and_without_property_management_committees_are_two_metrics() {
        Census census = compounds(
                TODAY,
                compound(1, facts("committee", "owners-committee")),
                compound(2, facts("committee", "property-management-committee")));
        Metric owners = Metrics.share("owners-only", Optional.empty(), Metrics.OWNERS_COMMITTEE)
                .build();

        assertThat(count(Metrics.FORMATION, census).total().tally()).isEqualTo(Tally.of(2, 2));
        assertThat(count(owners, census).total().tally()).isEqualTo(Tally.of(1, 2));
    }

    @Test
    void the_denominator_is_a_condition_all_or_eligible_or_managed() {
        Census census = compounds(
                TODAY,
                compound(1, facts("committee", "owners-committee", "committee-eligible", "true", "managed", "true")),
                compound(2, facts("committee", "none", "committee-eligible", "true", "managed", "false")),
                compound(3, facts("committee", "none", "committee-eligible", "false", "managed", "true")),
                compound(4, facts("committee", "none", "committee-eligible", "false", "managed", "true")));

        assertThat(tally(Optional.empty(), census)).isEqualTo(Tally.of(1, 4));
        assertThat(tally(Optional.of(Metrics.ELIGIBLE), census)).isEqualTo(Tally.of(1, 2));
        assertThat(tally(Optional.of(Metrics.MANAGED), census)).isEqualTo(Tally.of(1, 3));
    }

    private static Tally tally(Optional<Condition> population, Census census) {
        Metric metric =
                Metrics.share("formation", population, Metrics.ANY_COMMITTEE).build();
        return count(metric, census).total().tally();
    }

    @Test
    void a_missing_fact_is_counted_apart_and_never_as_a_no() {
        MetricCount count = count(
                Metrics.FORMATION,
                compounds(
                        TODAY,
                        compound(1, facts("committee", "owners-committee")),
                        compound(2, facts("committee", "none")),
                        compound(3, EMPTY),
                        compound(4, EMPTY)));

        assertThat(count.total()).isEqualTo(new MetricTotal(Tally.of(1, 2), 2));
        assertThat(count.unknown()).isEqualTo(Map.of("x3", List.of("committee"), "x4", List.of("committee")));
        assertThat(count.least().orElseThrow()).isEqualByComparingTo(Fraction.of(1, 4));
        assertThat(count.most().orElseThrow()).isEqualByComparingTo(Fraction.of(3, 4));
        // what a naive count of "not yes" makes of it
        assertThat(Fraction.of(1, 4)).isNotEqualByComparingTo(count.value().orElseThrow());
    }

    @Test
    void who_may_not_belong_to_the_population_is_unknown_and_widens_the_bounds() {
        Metric metric = Metrics.share("formation", Optional.of(Metrics.ELIGIBLE), Metrics.ANY_COMMITTEE)
                .build();
        MetricCount count = count(
                metric,
                compounds(
                        TODAY,
                        compound(1, facts("committee", "owners-committee", "committee-eligible", "true")),
                        compound(2, facts("committee", "none", "committee-eligible", "true")),
                        compound(3, facts("committee", "owners-committee")),
                        compound(4, facts("committee", "none"))));

        assertThat(count.total()).isEqualTo(new MetricTotal(Tally.of(1, 2), 2));
        assertThat(count.unknown().keySet()).containsExactly("x3", "x4");
        // x3 can be out or counted, x4 out or not counted: 1/3 at least, 2/3 at most
        assertThat(count.least().orElseThrow()).isEqualByComparingTo(Fraction.of(1, 3));
        assertThat(count.most().orElseThrow()).isEqualByComparingTo(Fraction.of(2, 3));
    }

    @Test
    void what_does_not_apply_leaves_numerator_and_denominator() {
        FactSheet none = FactSheet.builder()
                .put("committee", Fact.notApplicable("demolished"))
                .build();
        MetricCount count = count(
                Metrics.FORMATION,
                compounds(TODAY, compound(1, facts("committee", "owners-committee")), compound(2, none)));

        assertThat(count.total()).isEqualTo(new MetricTotal(Tally.of(1, 1), 0));
        assertThat(count.population()).containsExactly("x1");
    }

    @Test
    void a_fact_of_another_form_makes_one_subject_unknown_and_stops_nothing() {
        FactSheet wrong = FactSheet.builder().put("committee", Fact.quantity(1)).build();
        MetricCount count = count(
                Metrics.FORMATION,
                compounds(TODAY, compound(1, facts("committee", "owners-committee")), compound(2, wrong)));

        assertThat(count.total()).isEqualTo(new MetricTotal(Tally.of(1, 1), 1));
        assertThat(count.unknown()).isEqualTo(Map.of("x2", List.of("committee")));
    }

    @Test
    void one_person_with_two_homes_should_report_in_once_and_does_where_they_did() {
        MetricCount count = count(
                Metrics.REPORT_IN,
                members(
                        member("m1", "p1", "x1", facts("exempt", "false", "reported-in", "false")),
                        member("m2", "p1", "x5", facts("exempt", "false", "reported-in", "true")),
                        member("m3", "p2", "x1", facts("exempt", "false", "reported-in", "false")),
                        member("m4", "p3", "x1", facts("exempt", "true", "reported-in", "false"))));

        assertThat(count.total().tally()).isEqualTo(Tally.of(1, 2));
        assertThat(count.counted()).containsExactly("m2");
        assertThat(count.duplicates()).containsExactly("m1");
        assertThat(count.within(Streets.PLACES, Streets.place("c2")).total().tally())
                .isEqualTo(Tally.of(1, 1));
        assertThat(count.within(Streets.PLACES, Streets.place("c1")).total().tally())
                .isEqualTo(Tally.of(0, 1));
    }

    @Test
    void a_count_has_no_denominator() {
        MetricCount count = count(Metrics.COMMITTEES, compounds(12, 5));

        assertThat(count.total().tally()).isEqualTo(Tally.of(5));
        assertThat(count.total().tally().denominator()).isEmpty();
        assertThat(count.value().orElseThrow()).isEqualByComparingTo(Fraction.of(5, 1));
    }

    @Test
    void ports_are_summed_and_a_part_of_a_port_is_unknown() {
        Metric ports = Metrics.metric("ports")
                .measure(new Measure.Sum(Optional.empty(), "ports", 0))
                .build();
        MetricCount count = count(
                ports,
                compounds(
                        TODAY,
                        compound(1, amount("ports", "30")),
                        compound(2, amount("ports", "12")),
                        compound(3, amount("ports", "2.5")),
                        compound(4, EMPTY)));

        assertThat(count.total()).isEqualTo(new MetricTotal(Tally.of(42), 2));
        assertThat(count.least()).isEmpty();
    }

    @Test
    void yuan_are_summed_to_the_fen() {
        Metric loss = Metrics.metric("loss-avoided")
                .measure(new Measure.Sum(Optional.empty(), "loss", 2))
                .build();
        MetricCount count = count(
                loss, compounds(TODAY, compound(1, amount("loss", "999999.99")), compound(2, amount("loss", "0.02"))));

        assertThat(count.total().tally()).isEqualTo(Tally.of(100_000_001));
        assertThat(count.value().orElseThrow()).isEqualByComparingTo(Fraction.of(100_000_001, 100));
    }

    private static FactSheet amount(String name, String value) {
        return FactSheet.builder().put(name, Fact.quantity(value)).build();
    }

    @Test
    void fields_are_pooled_over_records_and_their_shares_are_not_averaged() {
        Metric fields = Metrics.metric("field-completeness")
                .measure(new Measure.Pooled(Optional.empty(), "fields"))
                .build();
        MetricCount count = count(
                fields,
                compounds(TODAY, compound(1, fields(1, 1)), compound(2, fields(10, 99)), compound(3, fields(0, 0))));

        assertThat(count.total()).isEqualTo(new MetricTotal(Tally.of(11, 100), 0));
        // (100 % + 10.1 %) / 2 would say more than a half
        assertThat(count.value().orElseThrow()).isLessThan(Fraction.of(1, 2));
    }

    private static FactSheet fields(long valid, long due) {
        return FactSheet.builder().put("fields", Fact.share(valid, due)).build();
    }

    @Test
    void a_share_over_nobody_has_no_value() {
        MetricCount count = count(Metrics.FORMATION, compounds(TODAY));

        assertThat(count.total().tally()).isEqualTo(Tally.of(0, 0));
        assertThat(count.value()).isEmpty();
        assertThat(count.least()).isEmpty();
    }

    @Test
    void a_population_of_another_day_is_kept_and_who_is_gone_is_unknown() {
        LocalDate start = LocalDate.of(2025, 1, 1);
        Metric frozen = Metrics.share("frozen", Optional.of(Metrics.MANAGED), Metrics.ANY_COMMITTEE)
                .populationOn(start)
                .build();
        Census then = compounds(
                start,
                compound(1, facts("managed", "true")),
                compound(2, facts("managed", "true")),
                compound(3, facts("managed", "true")),
                compound(4, facts("managed", "false")));
        Census now = compounds(
                TODAY,
                compound(1, facts("managed", "false", "committee", "owners-committee")),
                compound(2, facts("managed", "true", "committee", "none")),
                compound(4, facts("managed", "true", "committee", "owners-committee")),
                compound(5, facts("managed", "true", "committee", "owners-committee")));
        MetricCount count = MetricPlan.compile(frozen).count(now, then);

        assertThat(count.total()).isEqualTo(new MetricTotal(Tally.of(1, 2), 1));
        assertThat(count.unknown().keySet()).containsExactly("x3");
        assertThatThrownBy(() -> MetricPlan.compile(frozen).count(now))
                .isInstanceOf(GovernanceException.class)
                .hasMessageContaining("Metric frozen must be given the population of 2025-01-01, but was not");
        assertThatThrownBy(() -> MetricPlan.compile(frozen).count(now, now))
                .hasMessageContaining(
                        "Metric frozen must be given the population of 2025-01-01, but was given that of 2025-10-28");
    }

    @Test
    void subjects_of_another_kind_are_refused() {
        assertThatThrownBy(() -> count(Metrics.FORMATION, members()))
                .isInstanceOf(GovernanceException.class)
                .hasMessageContaining(
                        "Metric formation must count subjects of the kind compound, but was given member");
    }

    @Test
    void a_subject_that_stands_twice_is_refused_with_its_place() {
        Subject twice = compound(1, EMPTY);

        assertThatThrownBy(() -> compounds(TODAY, twice, compound(2, EMPTY), twice))
                .isInstanceOfSatisfying(
                        GovernanceException.class,
                        e -> assertThat(e.problems().all())
                                .extracting(p -> p.code() + " " + p.path())
                                .containsExactly("duplicate-subject /2/id"));
    }

    @Test
    void a_plan_says_which_facts_it_reads() {
        Metric metric = Metrics.share("formation", Optional.of(Metrics.ELIGIBLE), Metrics.ANY_COMMITTEE)
                .build();

        assertThat(MetricPlan.compile(metric).facts()).containsExactly("committee-eligible", "committee");
        assertThat(MetricPlan.compile(Metrics.metric("ports")
                                .measure(new Measure.Sum(
                                        Optional.of(Condition.compare("sites", Op.GT, Fact.quantity(0))), "ports", 0))
                                .build())
                        .facts())
                .containsExactly("sites", "ports");
    }
}
