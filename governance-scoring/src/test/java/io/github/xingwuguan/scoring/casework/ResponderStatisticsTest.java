package io.github.xingwuguan.scoring.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.casework.Case;
import io.github.xingwuguan.casework.Returns;
import io.github.xingwuguan.casework.WhistleDeclines;
import io.github.xingwuguan.casework.WhistleRating;
import io.github.xingwuguan.casework.WhistleRatings;
import io.github.xingwuguan.facts.Fact;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResponderStatisticsTest {
    private static final OrgId URBAN = OrgId.of("urban");
    private static final OrgId HOUSING = OrgId.of("housing");
    private static final OrgId FIRM = OrgId.of("firm");

    private static CaseScript script(String id) {
        return new CaseScript(id, CaseScript.MARCH).filed();
    }

    private static ResponderStatistics seen(CaseScript... scripts) {
        ResponderStatistics.Builder gathered =
                ResponderStatistics.builder(ChinaHolidays.calendar2024To2026(), Instant.parse("2025-10-28T08:00:00Z"));
        List.of(scripts).forEach(script -> gathered.add(Case.of(script.id), script.events));
        return gathered.build();
    }

    @Test
    void s99_who_is_called_is_in_time_late_or_excused() {
        CaseScript script = script("a").whistled("w");
        script.arrived("urban", Level.SUBDISTRICT, "w");
        script.whistled("v").by("urban", Level.SUBDISTRICT, new WhistleDeclines.DeclineWhistle("v", "not ours"));
        script.then(new WhistleDeclines.UpholdDecline("v", URBAN), script.stage())
                .by("housing", Level.DISTRICT, new WhistleDeclines.DeclineWhistle("v", "not ours"));
        script.then(new WhistleDeclines.OverruleDecline("v", HOUSING), script.stage());
        ResponderStatistics seen = seen(script);

        assertThat(seen.responders()).containsExactly(HOUSING, URBAN);
        assertThat(seen.figure(URBAN, ResponderIndicator.WHISTLES_IN_TIME)).isEqualTo(Ratio.of(1, 1));
        assertThat(seen.figure(HOUSING, ResponderIndicator.WHISTLES_IN_TIME)).isEqualTo(Ratio.of(0, 2));
        assertThat(seen.figure(URBAN, ResponderIndicator.DECLINES_UPHELD)).isEqualTo(Ratio.of(1, 1));
        assertThat(seen.figure(HOUSING, ResponderIndicator.DECLINES_UPHELD)).isEqualTo(Ratio.of(0, 1));
    }

    @Test
    void s99_the_first_word_of_the_caller_rates_the_response() {
        CaseScript script = script("a").whistled("w");
        script.then(new WhistleRatings.RateWhistle("w", URBAN, WhistleRating.FAIR), script.stage())
                .then(new WhistleRatings.RateWhistle("w", HOUSING, WhistleRating.GOOD), script.stage())
                .then(new WhistleRatings.RateWhistle("w", URBAN, WhistleRating.GOOD), script.stage());
        ResponderStatistics seen = seen(script);

        assertThat(seen.figure(URBAN, ResponderIndicator.RESPONSES_GOOD)).isEqualTo(Ratio.of(0, 1));
        assertThat(seen.figure(HOUSING, ResponderIndicator.RESPONSES_GOOD)).isEqualTo(Ratio.of(1, 1));
    }

    @Test
    void s99_a_case_counts_for_the_lead_of_the_day_and_what_is_open_and_late_counts() {
        CaseScript kept = script("a").sent("1").signed("1").timed(5).stopped();
        CaseScript late = script("b").sent("1").signed("1").timed(5).days(20).stopped();
        CaseScript open = script("c").sent("1").signed("1").timed(5);
        CaseScript moved =
                script("d").sent("1").arbitrated("2", "other").timed(5).stopped();

        ResponderStatistics seen = seen(kept, late, open, moved);
        assertThat(seen.figure(FIRM, ResponderIndicator.CASES_IN_TIME)).isEqualTo(Ratio.of(1, 3));
        assertThat(seen.figure(OrgId.of("other"), ResponderIndicator.CASES_IN_TIME))
                .isEqualTo(Ratio.of(1, 1));
    }

    @Test
    void s99_returns_are_granted_or_refused() {
        CaseScript granted = script("a").sent("1").returned("1");
        CaseScript refused = script("b").sent("1");
        refused.then(new Returns.RefuseReturn("1"), refused.stage());

        assertThat(seen(granted, refused).figure(FIRM, ResponderIndicator.RETURNS_GRANTED))
                .isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void s99_a_clearance_that_is_undone_counts_against_whoever_led() {
        CaseScript kept = script("a").sent("1").signed("1").cleared();
        CaseScript undone = script("b").sent("1").signed("1").cleared().reopened();

        ResponderStatistics seen = seen(kept, undone);
        assertThat(seen.figure(FIRM, ResponderIndicator.CLEARANCES_KEPT)).isEqualTo(Ratio.of(1, 2));
        assertThat(seen.facts(FIRM).fact("clearances-kept")).isEqualTo(Fact.share(1, 2));
        assertThat(seen.facts(FIRM).fact("whistles-in-time")).isEqualTo(Fact.share(0, 0));
    }
}
