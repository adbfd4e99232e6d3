package io.github.xingwuguan.scoring.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.casework.Check;
import io.github.xingwuguan.casework.Exemptions.Matter;
import io.github.xingwuguan.casework.Satisfaction;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is left out of the figures, and the time to speak with the reporter. */
class CaseExemptionTest {
    private final List<CaseScript> scripts = new ArrayList<>();

    private CaseScript script() {
        CaseScript script = new CaseScript("case-" + scripts.size(), CaseScript.MARCH);
        scripts.add(script);
        return script;
    }

    private CaseScript late() {
        return script().filed().timed(5).days(20).disposed().stopped().cleared();
    }

    private CaseScript inTime() {
        return script().filed().timed(5).days(1).disposed().stopped().cleared();
    }

    private CaseStatistics seen() {
        return CaseStatistics.of(
                CaseScript.table(scripts), CaseStatisticsTest.question().build());
    }

    private Ratio value(CaseIndicator indicator) {
        return seen().figure(indicator).value();
    }

    @Test
    void case_45_a_breach_that_is_exempt_leaves_the_rate_and_stays_visible() {
        inTime();
        late();
        late().appealed(Matter.LATE, true, true);
        late().appealed(Matter.LATE, true);
        late().appealed(Matter.LATE, true, false, true);
        assertThat(value(CaseIndicator.ON_TIME)).isEqualTo(Ratio.of(1, 4));
        assertThat(seen().late()).isEqualTo(4);
        assertThat(seen().exempted(Matter.LATE)).isEqualTo(1);
        assertThat(seen().exempted(Matter.ANSWER)).isZero();
    }

    @Test
    void an_answer_that_is_exempt_counts_neither_for_nor_against() {
        script().filed().cleared().answered(Check.CONFIRMED, Satisfaction.SATISFIED);
        script().filed().cleared().answered(Check.REFUTED, Satisfaction.DISSATISFIED);
        script().filed()
                .cleared()
                .answered(Check.REFUTED, Satisfaction.DISSATISFIED)
                .appealed(Matter.ANSWER, true, true);
        assertThat(value(CaseIndicator.RESOLUTION)).isEqualTo(Ratio.of(1, 2));
        assertThat(seen().satisfaction()).isEqualTo(Ratio.of(1, 2));
        assertThat(value(CaseIndicator.PARTICIPATION)).isEqualTo(Ratio.of(3, 3));
    }

    @Test
    void a_case_that_is_opened_again_is_judged_anew() {
        late().appealed(Matter.LATE, true, true).reopened();
        assertThat(seen().exempted(Matter.LATE)).isZero();
    }

    @Property(tries = 200)
    void i38_an_exemption_never_lowers_the_rate_and_leaves_the_raw_count(
            @ForAll @IntRange(min = 0, max = 5) int inTime,
            @ForAll @IntRange(min = 1, max = 5) int late,
            @ForAll @IntRange(min = 1, max = 5) int exempt) {
        for (int i = 0; i < inTime; i++) {
            inTime();
        }
        for (int i = 0; i < late; i++) {
            late();
        }
        Ratio before = value(CaseIndicator.ON_TIME);
        scripts.subList(inTime, inTime + Math.min(late, exempt))
                .forEach(script -> script.appealed(Matter.LATE, true, true));
        Ratio after = value(CaseIndicator.ON_TIME);
        assertThat(seen().late()).isEqualTo(late);
        if (after.denominator() > 0) {
            assertThat(after.numerator() * before.denominator())
                    .isGreaterThanOrEqualTo(before.numerator() * after.denominator());
        } else {
            assertThat(inTime).isZero();
        }
        scripts.clear();
    }

    @Test
    void a_reporter_is_answered_in_time_late_not_yet_or_never() {
        script().filed().toBeContacted().hours(3).contacted();
        script().filed().toBeContacted().hours(30).contacted();
        script().filed().toBeContacted();
        script().filed();
        assertThat(value(CaseIndicator.RESPONSE)).isEqualTo(Ratio.of(1, 3));
        CaseScript today = new CaseScript("today", java.time.Instant.parse("2025-10-28T03:00:00Z"));
        scripts.add(today.filed().toBeContacted());
        assertThat(value(CaseIndicator.RESPONSE)).isEqualTo(Ratio.of(1, 3));
    }
}
