package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.programme.Measure;
import io.github.xingwuguan.programme.Tally;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a metric came to on a day, as a target sees it (观测值).
 *
 * @param on the day
 * @param tally what was counted
 * @param gained how many came to be counted since the baseline, whoever went; only a gross increment asks for it
 * @param net how many came since the baseline less how many went, of those known on both days; a net increment asks for it, and takes the
 *     tally without it
 */
public record Observation(LocalDate on, Tally tally, Optional<Long> gained, Optional<Long> net) {
    /** The wire form. */
    public static final Shape<Observation> SHAPE = Shape.of(
            "Observation",
            Field.of("on", Type.DATE, Observation::on),
            Field.of("tally", Tally.SHAPE, Observation::tally),
            Field.maybe("gained", Type.LONG, Observation::gained),
            Field.maybe("net", Type.LONG, Observation::net),
            Observation::new);

    /**
     * {@return a value}
     *
     * @param on the day
     * @param tally what was counted
     */
    public static Observation of(LocalDate on, Tally tally) {
        return new Observation(on, tally, Optional.empty(), Optional.empty());
    }

    /**
     * {@return what was counted}
     *
     * @param count on a day
     */
    public static Observation of(MetricCount count) {
        return of(count.date(), count.total().tally());
    }

    /**
     * {@return what was counted, and how many of them came since; of a metric that is no count of subjects there is no net}
     *
     * @param count on a day
     * @param baseline on the day where things stood
     */
    public static Observation since(MetricCount baseline, MetricCount count) {
        CountChange change = CountChange.between(baseline, count);
        Optional<Long> net =
                count.metric().measure() instanceof Measure.Count ? Optional.of((long) change.net()) : Optional.empty();
        return new Observation(count.date(), count.total().tally(), Optional.of((long) change.gross()), net);
    }
}
