package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.rating.Indicator;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Why an indicator earns less, as far as it is known before any fact is: made once, with the first explanation that a plan gives, so that
 * neither compiling nor later explanations wait for texts. Immutable.
 */
final class KnownReasons {
    private final Indicator indicator;
    private final Optional<Reason> excused;

    /** What levels, bands or few things can earn, ascending; other points have their reason made when they occur. */
    private final long[] points;

    private final List<Optional<Reason>> lost;

    KnownReasons(Indicator indicator) {
        this.indicator = indicator;
        excused = indicator.applicable().map(this::excused);
        points = LongStream.concat(LongStream.of(0), Lowering.known(indicator))
                .distinct()
                .sorted()
                .toArray();
        lost = Arrays.stream(points).mapToObj(this::reason).toList();
    }

    private Reason excused(Condition condition) {
        return Reason.of(RatingReason.NOT_APPLICABLE, indicator.id(), condition.toString());
    }

    private Optional<Reason> reason(long earned) {
        long less = indicator.maxPoints().units() - earned;
        return less == 0
                ? Optional.empty()
                : Optional.of(Reason.of(RatingReason.LOST, indicator.id(), new Points(less).toString()));
    }

    /** {@return why the indicator does not apply if its condition does not hold} */
    Optional<Reason> excused() {
        return excused;
    }

    /** {@return why it earned so many points and no more; empty at the maximum} */
    Optional<Reason> lost(long earned) {
        int known = Arrays.binarySearch(points, earned);
        return known < 0 ? reason(earned) : lost.get(known);
    }
}
