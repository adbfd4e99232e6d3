package io.github.xingwuguan.scoring.programme;

import static io.github.xingwuguan.scoring.programme.Metrics.FORMATION;
import static io.github.xingwuguan.scoring.programme.Targets.EVE;
import static io.github.xingwuguan.scoring.programme.Targets.PETITIONS;
import static io.github.xingwuguan.scoring.programme.Targets.baseline;
import static io.github.xingwuguan.scoring.programme.Targets.seen;
import static io.github.xingwuguan.scoring.programme.Targets.state;
import static io.github.xingwuguan.scoring.programme.Targets.target;
import static io.github.xingwuguan.scoring.programme.Targets.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.programme.Bound;
import io.github.xingwuguan.programme.Pace;
import io.github.xingwuguan.programme.Tally;
import io.github.xingwuguan.programme.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TargetProperties {
    private static Target.Builder share(int percent, int start, Pace pace, Bound bound) {
        return target(FORMATION, value(BigDecimal.valueOf(percent, 2).toPlainString()))
                .baseline(baseline(Tally.of(start, 100)))
                .pace(pace)
                .bound(bound);
    }

    @Property
    void i34_a_better_value_never_has_a_worse_state(
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @IntRange(max = 100) int start,
            @ForAll @IntRange(max = 100) int worse,
            @ForAll @IntRange(max = 100) int by,
            @ForAll @IntRange(max = 100) int earlier,
            @ForAll @IntRange(max = 400) int day,
            @ForAll Pace pace,
            @ForAll boolean strict) {
        Target.Builder target = share(percent, start, pace, strict ? Bound.MORE_THAN : Bound.AT_LEAST);
        LocalDate asOf = EVE.plusDays(1 + day);
        Observation before = seen(EVE.plusDays(1), earlier, 100);
        TargetState low = state(FORMATION, target, asOf, before, seen(asOf, worse, 100));
        TargetState high = state(FORMATION, target, asOf, before, seen(asOf, Math.min(100, worse + by), 100));

        assertThat(low).isNotIn(TargetState.NOT_STARTED, TargetState.NO_DATA);
        assertThat(high).isGreaterThanOrEqualTo(low);
    }

    @Property
    void i34_where_less_is_better_a_smaller_value_never_has_a_worse_state(
            @ForAll @IntRange(max = 1_000) int goal,
            @ForAll @IntRange(max = 1_000) int start,
            @ForAll @IntRange(max = 1_000) int value,
            @ForAll @IntRange(max = 1_000) int less,
            @ForAll @IntRange(max = 400) int day) {
        Target.Builder target =
                target(PETITIONS, Targets.value(Integer.toString(goal))).baseline(baseline(Tally.of(start)));
        LocalDate asOf = EVE.plusDays(1 + day);

        assertThat(state(PETITIONS, target, asOf, seen(asOf, Math.max(0, value - less))))
                .isGreaterThanOrEqualTo(state(PETITIONS, target, asOf, seen(asOf, value)));
    }

    /** A share of 100 that is to rise is a share of 100 that is to fall, seen from the other side. */
    @Property
    void rising_and_falling_are_mirror_images(
            @ForAll @IntRange(max = 100) int goal,
            @ForAll @IntRange(max = 100) int start,
            @ForAll @IntRange(max = 100) int value,
            @ForAll @IntRange(max = 400) int day) {
        LocalDate asOf = EVE.plusDays(1 + day);
        Target.Builder rising = target(Metrics.COMMITTEES, Targets.value(Integer.toString(goal)))
                .baseline(baseline(Tally.of(start)));
        Target.Builder falling = target(PETITIONS, Targets.value(Integer.toString(100 - goal)))
                .bound(Bound.AT_MOST)
                .baseline(baseline(Tally.of(100 - start)));

        assertThat(state(PETITIONS, falling, asOf, seen(asOf, 100 - value)))
                .isEqualTo(state(Metrics.COMMITTEES, rising, asOf, seen(asOf, value)));
    }

    @Property
    void the_order_of_observations_does_not_matter(@ForAll long seed, @ForAll @IntRange(max = 8) int size) {
        Random random = new Random(seed);
        List<Observation> history = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            history.add(seen(EVE.plusDays(i * 40L), random.nextInt(101), 100));
        }
        List<Observation> shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, random);
        ProgrammePlan plan = Targets.plan(
                FORMATION,
                Targets.LEAP_YEAR,
                share(80, 20, Pace.LINEAR, Bound.AT_LEAST).build());
        LocalDate asOf = EVE.plusDays(random.nextInt(400));

        assertThat(plan.statuses(Map.of("formation", shuffled), asOf))
                .isEqualTo(plan.statuses(Map.of("formation", history), asOf));
    }
}
