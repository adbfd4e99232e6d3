package io.github.xingwuguan.scoring.programme;

import static io.github.xingwuguan.scoring.programme.Metrics.COMMITTEES;
import static io.github.xingwuguan.scoring.programme.Metrics.FORMATION;
import static io.github.xingwuguan.scoring.programme.Targets.EVE;
import static io.github.xingwuguan.scoring.programme.Targets.PETITIONS;
import static io.github.xingwuguan.scoring.programme.Targets.baseline;
import static io.github.xingwuguan.scoring.programme.Targets.more;
import static io.github.xingwuguan.scoring.programme.Targets.relative;
import static io.github.xingwuguan.scoring.programme.Targets.seen;
import static io.github.xingwuguan.scoring.programme.Targets.state;
import static io.github.xingwuguan.scoring.programme.Targets.status;
import static io.github.xingwuguan.scoring.programme.Targets.target;
import static io.github.xingwuguan.scoring.programme.Targets.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.facts.Fraction;
import io.github.xingwuguan.programme.Baseline;
import io.github.xingwuguan.programme.Bound;
import io.github.xingwuguan.programme.Goal.Reckoning;
import io.github.xingwuguan.programme.Pace;
import io.github.xingwuguan.programme.Tally;
import io.github.xingwuguan.programme.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetStatusTest {
    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);

    /** Half way: 183 of 366 days. */
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

    /** From none to all of 1,000. */
    private static Target.Builder all() {
        return target(FORMATION, value("1")).baseline(baseline(Tally.of(0, 1_000)));
    }

    @ParameterizedTest
    @CsvSource({
        "1000, ACHIEVED",
        "999, ON_TRACK",
        "500, ON_TRACK",
        "499, AT_RISK",
        "450, AT_RISK",
        "449, BEHIND",
        "0, BEHIND"
    })
    void half_way_the_expected_is_half_and_nine_tenths_of_it_is_at_risk(long value, TargetState state) {
        TargetStatus status = status(FORMATION, all(), JULY.minusDays(1), seen(JULY.minusDays(1), value, 1_000));

        // 30 June is the 182nd day of the leap year
        assertThat(status.expected().orElseThrow()).isEqualByComparingTo(Fraction.of(182, 366));
        TargetStatus half = status(FORMATION, all(), JULY, seen(JULY, value, 1_000));
        assertThat(half.expected().orElseThrow()).isEqualByComparingTo(Fraction.of(1, 2));
        assertThat(half.state()).isEqualTo(state);
    }

    @Test
    void a_leap_day_is_a_day_of_its_phase() {
        assertThat(status(FORMATION, all(), LEAP_DAY).expected().orElseThrow())
                .isEqualByComparingTo(Fraction.of(60, 366));
        assertThat(status(FORMATION, all(), LEAP_DAY.plusDays(1)).expected().orElseThrow())
                .isEqualByComparingTo(Fraction.of(61, 366));
        // a phase that is the leap day alone is due on it
        DateRange day = DateRange.of(LEAP_DAY, LEAP_DAY.plusDays(1));
        TargetStatus only = Targets.plan(FORMATION, day, all().build())
                .statuses(Map.of("formation", List.of(seen(LEAP_DAY, 1_000, 1_000))), LEAP_DAY)
                .get(0);
        assertThat(only.dueOn()).isEqualTo(LEAP_DAY);
        assertThat(only.expected().orElseThrow()).isEqualByComparingTo(Fraction.of(1, 1));
        assertThat(only.state()).isEqualTo(TargetState.ACHIEVED);
    }

    @Test
    void before_the_phase_nothing_has_started_even_if_the_value_is_there() {
        assertThat(state(FORMATION, all(), EVE, seen(EVE, 1_000, 1_000))).isEqualTo(TargetState.NOT_STARTED);
        assertThat(status(FORMATION, all(), EVE).expected()).isEmpty();
        assertThat(state(FORMATION, all(), EVE.plusDays(1), seen(EVE, 1_000, 1_000)))
                .isEqualTo(TargetState.ACHIEVED);
    }

    @Test
    void without_a_value_there_is_no_data_and_not_a_zero() {
        assertThat(state(FORMATION, all(), JULY)).isEqualTo(TargetState.NO_DATA);
        assertThat(state(FORMATION, all(), JULY, seen(JULY, 0, 0))).isEqualTo(TargetState.NO_DATA);
        assertThat(state(FORMATION, all(), JULY, seen(JULY.plusDays(1), 1_000, 1_000)))
                .isEqualTo(TargetState.NO_DATA);
        assertThat(state(FORMATION, all(), JULY, seen(JULY, 0, 1_000))).isEqualTo(TargetState.BEHIND);
    }

    @Test
    void a_baseline_is_published_or_what_was_seen_on_its_day() {
        Target.Builder target = target(COMMITTEES, more(100, Reckoning.NET)).baseline(Baseline.on(EVE));

        assertThat(state(COMMITTEES, target, JULY, seen(JULY, 250))).isEqualTo(TargetState.NO_DATA);
        TargetStatus status = status(COMMITTEES, target, JULY, seen(JULY, 250), seen(EVE, 150));
        assertThat(status.state()).isEqualTo(TargetState.ACHIEVED);
        assertThat(status.limit().orElseThrow()).isEqualByComparingTo(Fraction.of(250, 1));
        assertThat(status.baseline().orElseThrow()).isEqualByComparingTo(Fraction.of(150, 1));
        assertThat(status.achievedOn()).contains(JULY);
    }

    @Test
    void an_absolute_target_can_be_reached_though_nobody_knows_where_it_began() {
        Target.Builder target = target(FORMATION, value("0.9")).baseline(Baseline.on(EVE));

        assertThat(state(FORMATION, target, JULY, seen(JULY, 90, 100))).isEqualTo(TargetState.ACHIEVED);
        assertThat(state(FORMATION, target, JULY, seen(JULY, 89, 100))).isEqualTo(TargetState.NO_DATA);
    }

    @Test
    void net_takes_off_what_was_lost_and_gross_does_not() {
        Baseline start = baseline(Tally.of(150));
        Observation now = new Observation(JULY, Tally.of(230), Optional.of(100L), Optional.empty());

        TargetStatus net =
                status(COMMITTEES, target(COMMITTEES, more(100, Reckoning.NET)).baseline(start), JULY, now);
        TargetStatus gross = status(
                COMMITTEES, target(COMMITTEES, more(100, Reckoning.GROSS)).baseline(start), JULY, now);

        assertThat(net.state()).isEqualTo(TargetState.ON_TRACK);
        assertThat(net.reached().orElseThrow()).isEqualByComparingTo(Fraction.of(230, 1));
        assertThat(gross.state()).isEqualTo(TargetState.ACHIEVED);
        assertThat(gross.reached().orElseThrow()).isEqualByComparingTo(Fraction.of(250, 1));
    }

    @Test
    void what_is_only_known_since_the_baseline_brings_a_net_increment_no_nearer() {
        Target.Builder target = target(COMMITTEES, more(100, Reckoning.NET)).baseline(baseline(Tally.of(150)));
        Observation now = new Observation(JULY, Tally.of(260), Optional.of(95L), Optional.of(90L));

        TargetStatus status = status(COMMITTEES, target, JULY, now);
        assertThat(status.reached().orElseThrow()).isEqualByComparingTo(Fraction.of(240, 1));
        assertThat(status.state()).isEqualTo(TargetState.ON_TRACK);
    }

    @Test
    void a_gross_increment_without_what_was_gained_has_no_data_but_on_the_day_it_starts_from() {
        Target.Builder target = target(COMMITTEES, more(100, Reckoning.GROSS)).baseline(Baseline.on(EVE));

        assertThat(state(COMMITTEES, target, JULY, seen(EVE, 150), seen(JULY, 260)))
                .isEqualTo(TargetState.NO_DATA);
        assertThat(state(COMMITTEES, target, JULY, seen(EVE, 150))).isEqualTo(TargetState.BEHIND);
    }

    @Test
    void what_is_better_when_it_falls_is_expected_to_fall() {
        Target.Builder target = target(PETITIONS, relative("-0.48")).baseline(baseline(Tally.of(1_000)));

        TargetStatus half = status(PETITIONS, target, JULY, seen(JULY, 760));
        assertThat(half.limit().orElseThrow()).isEqualByComparingTo(Fraction.of(520, 1));
        assertThat(half.expected().orElseThrow()).isEqualByComparingTo(Fraction.of(760, 1));
        assertThat(half.state()).isEqualTo(TargetState.ON_TRACK);
        // nine tenths of 240 are 216
        assertThat(state(PETITIONS, target, JULY, seen(JULY, 784))).isEqualTo(TargetState.AT_RISK);
        assertThat(state(PETITIONS, target, JULY, seen(JULY, 785))).isEqualTo(TargetState.BEHIND);
        assertThat(state(PETITIONS, target, JULY, seen(JULY, 1_100))).isEqualTo(TargetState.BEHIND);
    }

    @Test
    void more_than_48_percent_down_is_not_48_percent_down() {
        Target.Builder more = target(PETITIONS, relative("-0.48")).baseline(baseline(Tally.of(1_000)));

        assertThat(state(PETITIONS, more, LAST_DAY, seen(LAST_DAY, 519))).isEqualTo(TargetState.ACHIEVED);
        assertThat(state(PETITIONS, more, LAST_DAY, seen(LAST_DAY, 520))).isEqualTo(TargetState.AT_RISK);
        assertThat(state(PETITIONS, more.bound(Bound.AT_MOST), LAST_DAY, seen(LAST_DAY, 520)))
                .isEqualTo(TargetState.ACHIEVED);
    }

    @Test
    void nothing_is_a_share_of_nothing() {
        Target.Builder target = target(PETITIONS, relative("-0.48")).baseline(Baseline.on(EVE));

        TargetStatus status = status(PETITIONS, target, JULY, seen(EVE, 0), seen(JULY, 0));
        assertThat(status.state()).isEqualTo(TargetState.NO_DATA);
        assertThat(status.limit()).isEmpty();
    }

    @Test
    void who_was_there_and_is_not_any_more_has_regressed() {
        Target.Builder target = target(FORMATION, value("0.9")).baseline(baseline(Tally.of(50, 100)));

        TargetStatus status =
                status(FORMATION, target, JULY, seen(JULY, 89, 100), seen(LocalDate.of(2024, 3, 1), 90, 100));
        assertThat(status.state()).isEqualTo(TargetState.REGRESSED);
        assertThat(status.achievedOn()).contains(LocalDate.of(2024, 3, 1));
        // without the memory of it the same value would be called on track
        assertThat(state(FORMATION, target, JULY, seen(JULY, 89, 100))).isEqualTo(TargetState.ON_TRACK);
        // and after the phase, too
        assertThat(state(FORMATION, target, LAST_DAY.plusDays(1), seen(JULY, 90, 100), seen(LAST_DAY, 89, 100)))
                .isEqualTo(TargetState.REGRESSED);
    }

    @Test
    void who_began_above_the_limit_and_is_below_it_has_regressed() {
        Target.Builder target = target(FORMATION, value("0.9")).baseline(baseline(Tally.of(95, 100)));

        assertThat(state(FORMATION, target, JULY, seen(JULY, 88, 100))).isEqualTo(TargetState.REGRESSED);
    }

    @Test
    void a_step_expects_nothing_more_than_there_was_until_the_last_day() {
        Target.Builder step = all().pace(Pace.STEP);

        assertThat(state(FORMATION, step, LAST_DAY.minusDays(1), seen(JULY, 0, 1_000)))
                .isEqualTo(TargetState.ON_TRACK);
        assertThat(state(FORMATION, step, LAST_DAY, seen(JULY, 0, 1_000))).isEqualTo(TargetState.BEHIND);
        assertThat(state(FORMATION, step, LAST_DAY, seen(JULY, 900, 1_000))).isEqualTo(TargetState.AT_RISK);
        Target.Builder less = target(FORMATION, value("1")).pace(Pace.STEP).baseline(baseline(Tally.of(5, 10)));
        assertThat(state(FORMATION, less, JULY, seen(JULY, 4, 10))).isEqualTo(TargetState.BEHIND);
        Target.Builder noBaseline = target(FORMATION, value("0.9")).pace(Pace.STEP);
        assertThat(state(FORMATION, noBaseline, JULY, seen(JULY, 0, 10))).isEqualTo(TargetState.ON_TRACK);
        assertThat(state(FORMATION, noBaseline, LAST_DAY, seen(JULY, 0, 10))).isEqualTo(TargetState.BEHIND);
    }

    @Test
    void after_the_phase_a_target_is_reached_or_behind() {
        LocalDate after = LAST_DAY.plusDays(1);

        assertThat(state(FORMATION, all(), LAST_DAY, seen(JULY, 999, 1_000))).isEqualTo(TargetState.AT_RISK);
        assertThat(state(FORMATION, all(), after, seen(JULY, 999, 1_000))).isEqualTo(TargetState.BEHIND);
        TargetStatus late = status(FORMATION, all(), after, seen(JULY, 999, 1_000), seen(after, 1_000, 1_000));
        assertThat(late.state()).isEqualTo(TargetState.ACHIEVED);
        assertThat(late.achievedOn()).contains(after);
        assertThat(late.achievedOn().orElseThrow()).isAfter(late.dueOn());
    }

    @Test
    void the_sentences_say_the_numbers_of_the_status() {
        Target.Builder target = target(COMMITTEES, more(100, Reckoning.GROSS)).baseline(baseline(Tally.of(150)));
        ProgrammePlan plan = Targets.plan(COMMITTEES, Targets.LEAP_YEAR, target.build());
        TargetStatus status = plan.statuses(
                        Map.of(
                                "committees",
                                List.of(new Observation(JULY, Tally.of(190), Optional.of(45L), Optional.empty()))),
                        JULY)
                .get(0);

        assertThat(status.state()).isEqualTo(TargetState.AT_RISK);
        assertThat(plan.reasons(status))
                .extracting(reason -> reason.text().en())
                .containsExactly(
                        "target: ≥ 250 by 2024-12-31",
                        "baseline: 150",
                        "now: 190 (2024-07-01)",
                        "45 gained since the baseline, losses not taken off, counted as 195",
                        "expected by now: 200");
        assertThat(plan.reasons(status).get(3).text().zh()).isEqualTo("自基期新增45，不扣减少，按195计");
    }

    @Test
    void the_sentences_say_why_there_is_no_state() {
        ProgrammePlan plan = Targets.plan(
                PETITIONS,
                Targets.LEAP_YEAR,
                target(PETITIONS, relative("-0.48")).baseline(Baseline.on(EVE)).build());

        assertThat(plan.reasons(plan.statuses(Map.of(), JULY).get(0)))
                .extracting(reason -> reason.code().code())
                .containsExactly("no-baseline");
        ProgrammePlan other = Targets.plan(FORMATION, Targets.LEAP_YEAR, all().build());
        assertThat(other.reasons(other.statuses(Map.of(), JULY).get(0)))
                .extracting(reason -> reason.code().code())
                .containsExactly("goal", "baseline", "no-value");
        TargetStatus foreign = plan.statuses(Map.of(), JULY).get(0);
        assertThatThrownBy(() -> other.reasons(foreign))
                .isInstanceOf(GovernanceException.class)
                .hasMessageContaining("Target must be of this programme, but year petitions was not");
        assertThatThrownBy(() -> plan.metric("unheard-of"))
                .hasMessageContaining("Metric must be one of [petitions], but was unheard-of");
    }
}
