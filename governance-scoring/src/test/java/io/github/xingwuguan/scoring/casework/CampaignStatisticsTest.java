package io.github.xingwuguan.scoring.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.casework.Aftercare;
import io.github.xingwuguan.casework.Campaign;
import io.github.xingwuguan.casework.Campaign.Frozen;
import io.github.xingwuguan.casework.Campaign.Matching;
import io.github.xingwuguan.casework.Campaign.Phase;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.Check;
import io.github.xingwuguan.casework.Leaving;
import io.github.xingwuguan.casework.Stage;
import io.github.xingwuguan.scoring.casework.PhaseResult.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A campaign of March, April and May 2025; cases are reported on Monday, 3 March, unless it is said. */
class CampaignStatisticsTest {
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final Instant MARCH_ENDS = Instant.parse("2025-03-31T16:00:00Z");
    private static final Instant APRIL_ENDS = Instant.parse("2025-04-30T16:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-01T00:00:00Z");

    private final List<CaseScript> scripts = new ArrayList<>();

    private CaseScript script(String id) {
        return script(id, CaseScript.MARCH);
    }

    private CaseScript script(String id, Instant start) {
        CaseScript script = new CaseScript(id, start);
        scripts.add(script);
        return script;
    }

    private static Phase phase(String code, LocalDate from, LocalDate until, Optional<Ratio> target) {
        return new Phase(code, Label.of("示例", "Example"), DateRange.of(from, until), target);
    }

    private static Campaign.Builder campaign(String id, Campaign.Population population) {
        return Campaign.builder()
                .id(id)
                .label(Label.of("示例整治", "Example campaign"))
                .population(population)
                .addPhases(phase("self-check", MARCH, APRIL, Optional.empty()))
                .addPhases(phase("main", APRIL, MAY, Optional.of(Ratio.of(2, 3))))
                .addPhases(phase("consolidate", MAY, JUNE, Optional.of(Ratio.of(1, 1))))
                .reboundMonths(3);
    }

    private static Matching everything() {
        return new Matching(DateRange.of(MARCH, JUNE), List.of(), List.of(), List.of());
    }

    private static Frozen list(String... cases) {
        return new Frozen(Arrays.stream(cases).map(CaseId::of).toList());
    }

    private CampaignResult result(Campaign.Population population, Instant asOf) {
        return CampaignStatistics.of(
                CaseScript.table(scripts),
                Compounds.PLACES,
                campaign("example", population).build(),
                asOf);
    }

    private Ratio cases(Campaign.Population population) {
        return result(population, LATER).cleared();
    }

    @Test
    void cases_that_were_cleared_count_net_and_gross() {
        script("cleared").filed().cleared();
        script("reopened").filed().cleared().reopened();
        script("open").filed();
        script("concluded").filed().concluded();
        script("voided").filed().then(new Leaving.Redirect("x"), Stage.REDIRECTED);
        CampaignResult result = result(everything(), LATER);
        assertThat(result.cleared()).isEqualTo(Ratio.of(1, 4));
        assertThat(result.everCleared()).isEqualTo(Ratio.of(2, 4));
    }

    @Test
    void conditions_are_of_period_kind_category_and_place_together() {
        script("in-building").filedAt("b").cleared();
        script("in-compound").filedAt("x2");
        script("elsewhere").filedAt("x3");
        script("not-registered").filedAt("nowhere");
        script("hazard").reported(CaseKind.HAZARD, "x1").accepted("wall", Level.SUBDISTRICT);
        script("early", Instant.parse("2025-02-28T15:59:59Z")).filedAt("x1");
        DateRange days = DateRange.of(MARCH, JUNE);
        List<CaseKind> disorder = List.of(CaseKind.PROPERTY_DISORDER);
        PlaceId community = PlaceId.of("c1");
        assertThat(cases(new Matching(days, List.of(), List.of(), List.of()))).isEqualTo(Ratio.of(1, 5));
        assertThat(cases(new Matching(days, disorder, List.of(), List.of()))).isEqualTo(Ratio.of(1, 4));
        assertThat(cases(new Matching(days, List.of(), List.of("wall"), List.of())))
                .isEqualTo(Ratio.of(0, 1));
        assertThat(cases(new Matching(days, List.of(), List.of("unheard-of"), List.of())))
                .isEqualTo(Ratio.of(0, 0));
        assertThat(cases(new Matching(days, List.of(), List.of(), List.of(community))))
                .isEqualTo(Ratio.of(1, 3));
        assertThat(cases(new Matching(days, disorder, List.of("stacking"), List.of(community, PlaceId.of("nowhere")))))
                .isEqualTo(Ratio.of(1, 3));
    }

    @Test
    void a_frozen_list_takes_no_other_case_and_says_which_of_its_cases_do_not_count() {
        script("one").filed().cleared();
        script("two").filed();
        script("merged").filed().merged();
        script("reported").reported(CaseKind.HELP);
        script("new").filed().cleared();
        CampaignResult result = result(list("merged", "two", "gone", "one", "reported"), LATER);
        assertThat(result.cleared()).isEqualTo(Ratio.of(1, 2));
        assertThat(result.absent()).extracting(CaseId::value).containsExactly("merged", "gone", "reported");
        assertThat(result(everything(), LATER).absent()).isEmpty();
    }

    @Test
    void a_target_is_compared_exactly_and_two_of_three_are_two_thirds() {
        script("one").filed().cleared();
        script("two").filed().cleared();
        script("three").filed();
        assertThat(result(everything(), LATER).phases())
                .containsExactly(
                        new PhaseResult("self-check", Ratio.of(2, 3), Verdict.NONE),
                        new PhaseResult("main", Ratio.of(2, 3), Verdict.MET),
                        new PhaseResult("consolidate", Ratio.of(2, 3), Verdict.MISSED));
        script("four").filed();
        assertThat(result(everything(), LATER).phases().get(1))
                .isEqualTo(new PhaseResult("main", Ratio.of(2, 4), Verdict.MISSED));
    }

    @Test
    void a_case_cleared_when_the_next_phase_begins_counts_for_that_phase() {
        CaseScript script =
                script("case", APRIL_ENDS.minus(Duration.ofHours(2))).filed().cleared();
        assertThat(script.events.get(2).trace().at()).isEqualTo(APRIL_ENDS);
        assertThat(result(everything(), LATER).phases())
                .containsExactly(
                        new PhaseResult("self-check", Ratio.of(0, 0), Verdict.NONE),
                        new PhaseResult("main", Ratio.of(0, 1), Verdict.MISSED),
                        new PhaseResult("consolidate", Ratio.of(1, 1), Verdict.MET));
        scripts.clear();
        script("case", APRIL_ENDS.minus(Duration.ofHours(2)).minusNanos(1))
                .filed()
                .cleared();
        assertThat(result(everything(), LATER).phases().get(1))
                .isEqualTo(new PhaseResult("main", Ratio.of(1, 1), Verdict.MET));
    }

    @Test
    void a_phase_runs_until_its_last_day_is_over_and_one_that_has_not_begun_has_no_result() {
        script("case").filed().cleared();
        assertThat(result(everything(), MARCH_ENDS.minusNanos(1)).phases()).hasSize(1);
        assertThat(result(everything(), MARCH_ENDS).phases()).hasSize(2);
        assertThat(result(everything(), APRIL_ENDS.minusNanos(1)).phases().get(1))
                .isEqualTo(new PhaseResult("main", Ratio.of(1, 1), Verdict.RUNNING));
        assertThat(result(everything(), APRIL_ENDS).phases().get(1))
                .isEqualTo(new PhaseResult("main", Ratio.of(1, 1), Verdict.MET));
    }

    @Test
    void what_a_phase_had_come_to_stays_though_a_clearance_is_revoked_later() {
        script("case").filed().cleared().days(100).reopened();
        CampaignResult result = result(everything(), LATER);
        assertThat(result.phases().get(2)).isEqualTo(new PhaseResult("consolidate", Ratio.of(1, 1), Verdict.MET));
        assertThat(result.cleared()).isEqualTo(Ratio.of(0, 1));
    }

    /** Cleared at 11 o'clock of 3 March, so that the three months end with 3 June. */
    private CaseScript cleared(String id) {
        return script(id).filed().cleared();
    }

    private static CaseScript at(CaseScript script, String instant) {
        Instant last = script.events.get(script.events.size() - 1).trace().at();
        return script.hours((int) Duration.between(last, Instant.parse(instant)).toHours() - 1);
    }

    @Test
    void things_that_come_back_within_the_months_are_a_rebound_and_the_last_day_is_within() {
        at(cleared("last-hour"), "2025-06-03T15:00:00Z").lookedBack(Check.REFUTED);
        at(cleared("too-late"), "2025-06-03T16:00:00Z").lookedBack(Check.REFUTED);
        cleared("confirmed").days(9).lookedBack(Check.CONFIRMED);
        cleared("reopened").days(9).reopened();
        cleared("audited").days(9).then(new Aftercare.Reopen(Aftercare.Cause.AUDIT), Stage.ACCEPTED);
        CampaignResult result = result(everything(), LATER);
        assertThat(scripts.get(0).events.get(3).trace().at()).isEqualTo(Instant.parse("2025-06-03T15:00:00Z"));
        assertThat(result.rebounds()).isEqualTo(Ratio.of(2, 5));
        assertThat(result.reboundCases()).extracting(CaseId::value).containsExactly("last-hour", "reopened");
    }

    @Test
    void a_look_back_and_the_reopening_to_which_it_leads_are_one_rebound_and_each_clearance_has_its_own() {
        cleared("twice")
                .days(9)
                .lookedBack(Check.REFUTED)
                .reopened()
                .cleared()
                .days(9)
                .lookedBack(Check.REFUTED)
                .reopened();
        CampaignResult result = result(everything(), LATER);
        assertThat(result.rebounds()).isEqualTo(Ratio.of(2, 2));
        assertThat(result.reboundCases()).hasSize(1);
    }

    @Test
    void what_is_found_after_a_reopening_for_another_cause_is_no_rebound_of_the_clearance_before() {
        cleared("audited")
                .then(new Aftercare.Reopen(Aftercare.Cause.AUDIT), Stage.ACCEPTED)
                .concluded()
                .lookedBack(Check.REFUTED);
        assertThat(result(everything(), LATER).rebounds()).isEqualTo(Ratio.of(0, 1));
    }

    @Test
    void a_clearance_whose_months_still_run_is_in_neither_part_of_the_share_but_its_case_is_listed() {
        cleared("back").days(9).lookedBack(Check.REFUTED);
        cleared("well");
        CampaignResult before = result(everything(), Instant.parse("2025-06-03T15:59:59Z"));
        assertThat(before.rebounds()).isEqualTo(Ratio.of(0, 0));
        assertThat(before.reboundCases()).containsExactly(CaseId.of("back"));
        assertThat(result(everything(), Instant.parse("2025-06-03T16:00:00Z")).rebounds())
                .isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void a_case_in_two_campaigns_counts_once_in_the_total_of_the_district() {
        script("both").filed().cleared();
        script("first").filed();
        script("second").filed().cleared().reopened();
        script("neither").filed().cleared();
        List<Campaign> campaigns = List.of(
                campaign("one", list("both", "first")).build(),
                campaign("two", list("both", "second", "gone")).build());
        CampaignTotal total = CampaignStatistics.total(CaseScript.table(scripts), Compounds.PLACES, campaigns, LATER);
        assertThat(total).isEqualTo(new CampaignTotal(Ratio.of(1, 3), Ratio.of(2, 3), List.of(CaseId.of("both"))));
        assertThat(CampaignStatistics.total(CaseScript.table(scripts), Compounds.PLACES, List.of(), LATER)
                        .cleared())
                .isEqualTo(Ratio.of(0, 0));
    }

    @Test
    void results_come_back_from_their_canonical_bytes() {
        cleared("back").days(9).lookedBack(Check.REFUTED);
        CampaignResult result = result(list("back", "gone"), LATER);
        assertThat(CampaignResult.SHAPE.fromCanonicalBytes(CampaignResult.SHAPE.canonicalBytes(result)))
                .isEqualTo(result);
        CampaignTotal total = new CampaignTotal(Ratio.of(1, 3), Ratio.of(2, 3), List.of(CaseId.of("both")));
        assertThat(CampaignTotal.SHAPE.fromCanonicalBytes(CampaignTotal.SHAPE.canonicalBytes(total)))
                .isEqualTo(total);
    }
}
