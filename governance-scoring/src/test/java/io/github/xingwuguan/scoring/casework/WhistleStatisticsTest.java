package io.github.xingwuguan.scoring.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.casework.Clearance;
import io.github.xingwuguan.casework.Leaving;
import io.github.xingwuguan.casework.Stage;
import io.github.xingwuguan.casework.WhistleAnswers;
import io.github.xingwuguan.casework.WhistleDeclines;
import io.github.xingwuguan.casework.WhistleRating;
import io.github.xingwuguan.casework.WhistleRatings;
import io.github.xingwuguan.casework.Whistles;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A whistle of Monday, 3 March 2025, is due when Thursday is over. */
class WhistleStatisticsTest {
    private static final Instant THURSDAY =
            Instant.parse("2025-03-06T16:00:00Z").minusNanos(1);
    private static final OrgId URBAN = OrgId.of("urban");
    private static final OrgId HOUSING = OrgId.of("housing");

    private final List<CaseScript> scripts = new ArrayList<>();

    private CaseScript script() {
        CaseScript script = new CaseScript("case-" + scripts.size(), CaseScript.MARCH).filed();
        scripts.add(script);
        return script;
    }

    private Ratio value(CaseIndicator indicator, Instant asOf) {
        CaseQuestion question = CaseStatisticsTest.question().asOf(asOf).build();
        return CaseStatistics.of(CaseScript.table(scripts), question)
                .figure(indicator)
                .value();
    }

    private Ratio value(CaseIndicator indicator) {
        return value(indicator, Instant.parse("2025-10-28T08:00:00Z"));
    }

    private static CaseScript branchArrives(CaseScript script, String whistle) {
        return script.arrived("urban", Level.SUBDISTRICT, whistle);
    }

    @Test
    void case_27_report_in_is_counted_by_whistle_and_target_and_not_by_case() {
        CaseScript hazard = script();
        for (int i = 0; i < 8; i++) {
            branchArrives(hazard.whistled("w" + i), "w" + i).days(1);
        }
        script().whistled("w");
        assertThat(value(CaseIndicator.REPORT_IN)).isEqualTo(Ratio.of(8, 18));
        assertThat(value(CaseIndicator.NO_SHOW)).isEqualTo(Ratio.of(10, 18));
    }

    @Test
    void what_is_not_due_yet_does_not_count_and_what_is_over_counts_though_nobody_looked() {
        CaseScript script = branchArrives(script().whistled("w"), "w");
        Instant arrived = script.events.get(script.events.size() - 1).trace().at();
        assertThat(value(CaseIndicator.REPORT_IN, arrived.minusNanos(1))).isEqualTo(Ratio.of(0, 0));
        assertThat(value(CaseIndicator.REPORT_IN, arrived)).isEqualTo(Ratio.of(1, 1));
        assertThat(value(CaseIndicator.REPORT_IN, THURSDAY)).isEqualTo(Ratio.of(1, 1));
        assertThat(value(CaseIndicator.REPORT_IN, THURSDAY.plusNanos(1))).isEqualTo(Ratio.of(1, 2));
        assertThat(value(CaseIndicator.NO_SHOW, THURSDAY.plusNanos(1))).isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void who_comes_late_is_due_and_not_in_time_before_and_after_it_comes() {
        Deadline deadline = new Deadline(
                THURSDAY,
                Deadline.Certainty.FIRM,
                ChinaHolidays.calendar2024To2026().id());
        CaseScript script = script().whistled("w").days(9);
        script.then(new WhistleAnswers.NoShow("w", URBAN, deadline), script.stage());
        branchArrives(script, "w");
        assertThat(value(CaseIndicator.REPORT_IN)).isEqualTo(Ratio.of(0, 2));
        assertThat(value(CaseIndicator.NO_SHOW)).isEqualTo(Ratio.of(2, 2));
        assertThat(value(CaseIndicator.NO_SHOW, THURSDAY.plusNanos(1))).isEqualTo(Ratio.of(2, 2));
    }

    @Test
    void case_26_who_was_right_to_decline_leaves_and_who_was_wrong_stays() {
        CaseScript script = script().whistled("w");
        script.by("urban", Level.SUBDISTRICT, new WhistleDeclines.DeclineWhistle("w", "not ours"))
                .by("housing", Level.DISTRICT, new WhistleDeclines.DeclineWhistle("w", "not ours"))
                .days(20);
        assertThat(value(CaseIndicator.NO_SHOW)).isEqualTo(Ratio.of(0, 0));
        script.then(new WhistleDeclines.UpholdDecline("w", URBAN), script.stage());
        assertThat(value(CaseIndicator.NO_SHOW)).isEqualTo(Ratio.of(0, 0));
        script.then(new WhistleDeclines.OverruleDecline("w", HOUSING), script.stage());
        assertThat(value(CaseIndicator.NO_SHOW)).isEqualTo(Ratio.of(1, 1));
        assertThat(value(CaseIndicator.REPORT_IN)).isEqualTo(Ratio.of(0, 1));
        Instant decided = script.events.get(script.events.size() - 1).trace().at();
        assertThat(value(CaseIndicator.NO_SHOW, decided.minusNanos(1))).isEqualTo(Ratio.of(0, 0));
    }

    @Test
    void case_25_nobody_is_due_after_the_case_has_ended_and_a_whistle_that_was_not_approved_calls_nobody() {
        script().whistled("w").then(new Leaving.Withdraw(), Stage.WITHDRAWN);
        CaseScript waiting = script();
        waiting.then(
                new Whistles.BlowWhistle(
                        "w",
                        "tough",
                        Whistles.BEYOND_AUTHORITY,
                        List.of(new io.github.xingwuguan.casework.Party(
                                URBAN, io.github.xingwuguan.lifecycle.Role.DEPARTMENT, Level.SUBDISTRICT))),
                waiting.stage());
        assertThat(value(CaseIndicator.NO_SHOW)).isEqualTo(Ratio.of(0, 0));
        script().whistled("w").days(9).then(new Leaving.Withdraw(), Stage.WITHDRAWN);
        assertThat(value(CaseIndicator.NO_SHOW)).isEqualTo(Ratio.of(2, 2));
    }

    @Test
    void case_59_a_branch_that_comes_keeps_the_case_within_the_community_and_a_bureau_takes_it_to_the_district() {
        branchArrives(script().whistled("w"), "w").then(new Clearance.Clear(), Stage.CLEARED);
        script().whistled("w").arrived("housing", Level.DISTRICT, "w").then(new Clearance.Clear(), Stage.CLEARED);
        assertThat(value(CaseIndicator.WITHIN_COMMUNITY)).isEqualTo(Ratio.of(1, 2));
        assertThat(value(CaseIndicator.WITHIN_SUBDISTRICT)).isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void a_whistle_is_valid_if_one_of_those_called_says_so_and_counts_when_it_is_rated() {
        CaseScript script = script().whistled("w").whistled("v").whistled("u");
        rate(script, "w", WhistleRating.INVALID);
        Instant first = script.events.get(script.events.size() - 1).trace().at();
        script.by("housing", Level.DISTRICT, new WhistleRatings.RateWhistle("w", HOUSING, WhistleRating.VALID));
        rate(script, "v", WhistleRating.INVALID);
        // what the blower says of who came is no word about the whistle
        script.then(new WhistleRatings.RateWhistle("u", URBAN, WhistleRating.GOOD), script.stage());
        assertThat(value(CaseIndicator.WHISTLE_VALIDITY)).isEqualTo(Ratio.of(1, 2));
        assertThat(value(CaseIndicator.WHISTLE_VALIDITY, first)).isEqualTo(Ratio.of(0, 1));
        assertThat(value(CaseIndicator.WHISTLE_VALIDITY, first.minus(Duration.ofMinutes(1))))
                .isEqualTo(Ratio.of(0, 0));
    }

    private static void rate(CaseScript script, String whistle, WhistleRating rating) {
        script.by("urban", Level.SUBDISTRICT, new WhistleRatings.RateWhistle(whistle, URBAN, rating));
    }
}
