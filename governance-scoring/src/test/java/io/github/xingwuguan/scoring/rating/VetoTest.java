package io.github.xingwuguan.scoring.rating;

import static io.github.xingwuguan.scoring.rating.Rubrics.NAME;
import static io.github.xingwuguan.scoring.rating.Rubrics.draft;
import static io.github.xingwuguan.scoring.rating.Rubrics.flag;
import static io.github.xingwuguan.scoring.rating.Rubrics.keys;
import static io.github.xingwuguan.scoring.rating.Rubrics.ladder;
import static io.github.xingwuguan.scoring.rating.Rubrics.star;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.rating.Gate;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.rating.Veto;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gates and vetoes; among them case 48 of the specification of ratings: appeals, several caps, windows that lapse. */
class VetoTest {
    static Veto.Builder veto(String id, Condition when) {
        return Veto.builder().id(id).label(NAME).when(when).effect(Veto.Effect.NO_STAR);
    }

    private static Condition is(String fact) {
        return Condition.compare(fact, Condition.Op.EQ, Fact.yes());
    }

    private static Veto cap(String id, int cap) {
        return veto(id, is(id)).effect(Veto.Effect.CAP).cap(cap).build();
    }

    /** 100 points earn three stars. */
    private static Rubric.Builder rubric() {
        return draft().addAllFacts(keys(FactType.FLAG, "good", "a", "b", "c"))
                .addDimensions(Rubrics.dimension("d", flag("good", "100")))
                .ladder(ladder(star(1, "60"), star(2, "80"), star(3, "100")));
    }

    private static FactSheet.Builder facts(Fact a, Fact b, Fact c) {
        return FactSheet.builder()
                .put("good", Fact.yes())
                .put("a", a)
                .put("b", b)
                .put("c", c);
    }

    private static Rating rate(Rubric rubric, FactSheet.Builder sheet, String day) {
        FactSheet facts = sheet.build();
        LocalDate asOf = LocalDate.parse(day);
        Rating rating = RatingPlan.compile(rubric).rate(facts, asOf);
        assertThat(Figures.of(rating))
                .isEqualTo(new RatingOracle(rubric).rate(facts, asOf).figures());
        return rating;
    }

    private static Rating rate(Rubric rubric, FactSheet.Builder sheet) {
        return rate(rubric, sheet, "2025-10-28");
    }

    @Test
    void a_veto_changes_the_star_and_never_the_points() {
        for (Veto.Effect effect : List.of(Veto.Effect.NO_STAR, Veto.Effect.REVOKE)) {
            Rubric rubric = rubric().addVetoes(veto("a", is("a")).effect(effect).build())
                    .build();
            Rating struck = rate(rubric, facts(Fact.yes(), Fact.no(), Fact.no()));
            assertThat(struck.star()).hasValue(0);
            assertThat(struck.status()).isEqualTo(RatingStatus.FINAL);
            assertThat(struck.total()).isEqualTo(Points.of(100));
            assertThat(struck.vetoes()).extracting(Veto::id).containsExactly("a");
            assertThat(rate(rubric, facts(Fact.no(), Fact.no(), Fact.no())).star())
                    .hasValue(3);
        }
    }

    @Test
    void case_48_of_several_caps_the_lowest_counts() {
        Rubric rubric =
                rubric().addVetoes(cap("a", 2), cap("b", 1), cap("c", 2)).build();
        assertThat(rate(rubric, facts(Fact.yes(), Fact.yes(), Fact.yes())).star())
                .hasValue(1);
        assertThat(rate(rubric, facts(Fact.yes(), Fact.no(), Fact.yes())).star())
                .hasValue(2);
        assertThat(rate(rubric, facts(Fact.no(), Fact.yes(), Fact.no())).star()).hasValue(1);
        assertThat(rate(rubric, facts(Fact.no(), Fact.no(), Fact.no())).star()).hasValue(3);
    }

    @Test
    void case_48_a_veto_under_appeal_keeps_the_rating_provisional() {
        Rubric rubric = rubric().addVetoes(veto("a", is("a")).build()).build();
        Rating pending = rate(rubric, facts(Fact.yes(), Fact.no(), Fact.no()).addUnderAppeal("a"));
        assertThat(pending.status()).isEqualTo(RatingStatus.PROVISIONAL);
        assertThat(pending.star()).isEmpty();
        assertThat(pending.openVetoes()).extracting(Veto::id).containsExactly("a");
        assertThat(pending.vetoes()).isEmpty();
        // an appeal against what does not strike anyway, or against another fact, changes nothing
        assertThat(rate(rubric, facts(Fact.no(), Fact.no(), Fact.no()).addUnderAppeal("a"))
                        .star())
                .hasValue(3);
        assertThat(rate(rubric, facts(Fact.yes(), Fact.no(), Fact.no()).addUnderAppeal("b"))
                        .star())
                .hasValue(0);
    }

    @Test
    void a_veto_that_rests_on_something_unknown_keeps_the_rating_provisional() {
        Rubric rubric = rubric().addVetoes(cap("a", 2)).build();
        Rating open = rate(rubric, facts(Fact.missing("not-reported"), Fact.no(), Fact.no()));
        assertThat(open.status()).isEqualTo(RatingStatus.PROVISIONAL);
        assertThat(open.openVetoes()).extracting(Veto::id).containsExactly("a");
        assertThat(open.reasons().get(0).code()).isEqualTo(RatingReason.VETO_OPEN);
    }

    @ParameterizedTest(name = "established {0}, {1} months: strikes on the day before {2} and not on it")
    @CsvSource({
        "2025-01-15, 12, 2026-01-15", "2024-02-29, 12, 2025-02-28", "2024-02-29, 48, 2028-02-29",
        "2024-01-31, 1, 2024-02-29", "2023-01-31, 1, 2023-02-28", "2024-12-31, 1200, 2124-12-31"
    })
    void case_48_a_window_lapses_so_many_months_after_the_day(String established, int months, String lapse) {
        Rubric rubric = rubric().addVetoes(
                        veto("a", is("a")).windowMonths(months).build())
                .build();
        LocalDate day = LocalDate.parse(lapse);
        FactSheet.Builder sheet =
                facts(Fact.yes(), Fact.no(), Fact.no()).putEstablishedOn("a", LocalDate.parse(established));
        Rating last = rate(rubric, sheet, day.minusDays(1).toString());
        assertThat(last.star()).hasValue(0);
        assertThat(last.nextChangeOn()).hasValue(day);
        Rating lapsed = rate(rubric, sheet, lapse);
        assertThat(lapsed.star()).hasValue(3);
        assertThat(lapsed.nextChangeOn()).isEmpty();
        assertThat(lapsed.vetoes()).isEmpty();
    }

    @Test
    void case_48_the_latest_day_counts_and_a_lapsed_veto_needs_no_appeal() {
        Condition both = Condition.all(is("a"), is("b"));
        Rubric rubric =
                rubric().addVetoes(veto("v", both).windowMonths(12).build()).build();
        FactSheet.Builder sheet = facts(Fact.yes(), Fact.yes(), Fact.no())
                .putEstablishedOn("a", LocalDate.parse("2023-05-01"))
                .putEstablishedOn("b", LocalDate.parse("2024-05-01"))
                .addUnderAppeal("a");
        assertThat(rate(rubric, sheet, "2025-04-30").status()).isEqualTo(RatingStatus.PROVISIONAL);
        assertThat(rate(rubric, sheet, "2025-05-01").star()).hasValue(3);
    }

    @Test
    void case_48_without_a_day_or_a_window_a_veto_strikes_for_ever() {
        Rubric windowed =
                rubric().addVetoes(veto("a", is("a")).windowMonths(1).build()).build();
        Rubric endless = rubric().addVetoes(veto("a", is("a")).build()).build();
        FactSheet.Builder undated = facts(Fact.yes(), Fact.no(), Fact.no());
        assertThat(rate(windowed, undated, "2099-01-01").star()).hasValue(0);
        undated.putEstablishedOn("a", LocalDate.parse("1999-01-01"));
        assertThat(rate(endless, undated, "2099-01-01").star()).hasValue(0);
        assertThat(rate(windowed, undated, "2099-01-01").star()).hasValue(3);
    }

    @Test
    void the_next_change_is_the_first_lapse_to_come() {
        Rubric rubric = rubric().addVetoes(
                        veto("a", is("a")).windowMonths(24).build(),
                        veto("b", is("b")).windowMonths(12).build(),
                        veto("c", is("c")).windowMonths(6).build())
                .build();
        FactSheet.Builder sheet = facts(Fact.yes(), Fact.yes(), Fact.no())
                .putEstablishedOn("a", LocalDate.parse("2025-01-01"))
                .putEstablishedOn("b", LocalDate.parse("2025-02-01"))
                .putEstablishedOn("c", LocalDate.parse("2025-10-01"));
        assertThat(rate(rubric, sheet).nextChangeOn()).hasValue(LocalDate.parse("2026-02-01"));
    }

    private static Gate gate(String fact) {
        return new Gate("gate-" + fact, NAME, is(fact));
    }

    @Test
    void a_gate_that_is_not_passed_leaves_the_points_for_information() {
        Rubric rubric = rubric().addGates(gate("a"), gate("b")).build();
        Rating shut = rate(rubric, facts(Fact.no(), Fact.yes(), Fact.no()));
        assertThat(shut.status()).isEqualTo(RatingStatus.INELIGIBLE);
        assertThat(shut.star()).isEmpty();
        assertThat(shut.total()).isEqualTo(Points.of(100));
        assertThat(shut.failedGates()).extracting(Gate::id).containsExactly("gate-a");
        assertThat(rate(rubric, facts(Fact.yes(), Fact.yes(), Fact.no())).star())
                .hasValue(3);
    }

    @Test
    void a_gate_that_cannot_be_decided_keeps_the_rating_provisional_unless_another_is_shut() {
        Rubric rubric = rubric().addGates(gate("a"), gate("b")).build();
        Rating open = rate(rubric, facts(Fact.missing("x"), Fact.yes(), Fact.no()));
        assertThat(open.status()).isEqualTo(RatingStatus.PROVISIONAL);
        assertThat(open.openGates()).extracting(Gate::id).containsExactly("gate-a");
        assertThat(open.failedGates()).isEmpty();
        Rating shut = rate(rubric, facts(Fact.missing("x"), Fact.no(), Fact.no()));
        assertThat(shut.status()).isEqualTo(RatingStatus.INELIGIBLE);
        assertThat(shut.openGates()).extracting(Gate::id).containsExactly("gate-a");
    }
}
