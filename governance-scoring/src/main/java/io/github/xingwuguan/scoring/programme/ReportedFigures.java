package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.programme.Metric;
import io.github.xingwuguan.programme.ReportedFigure;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures reported for one period, as they were known at an instant (上报数表): of those for the same, the one entered last. */
public final class ReportedFigures {
    private final Map<PlaceMetric, ReportedFigure> latest = new HashMap<>();

    private record PlaceMetric(PlaceId scope, String metric) {}

    private ReportedFigures() {}

    /**
     * {@return the figures of a period}
     *
     * @param figures of any period, in any order
     * @param period exactly these days; a figure of a month is none of a year
     * @param knownAt what was entered later does not count
     */
    public static ReportedFigures of(List<ReportedFigure> figures, DateRange period, Instant knownAt) {
        ReportedFigures table = new ReportedFigures();
        figures.stream()
                .filter(one -> one.period().equals(period) && !one.recordedAt().isAfter(knownAt))
                .sorted(Comparator.comparing(ReportedFigure::recordedAt).thenComparing(ReportedFigure::document))
                .forEach(one -> table.latest.put(new PlaceMetric(one.scope(), one.metric()), one));
        return table;
    }

    /**
     * {@return what was reported of a place}
     *
     * @param metric of which metric
     * @param scope of which place
     */
    public Optional<ReportedFigure> find(Metric metric, PlaceId scope) {
        return Optional.ofNullable(latest.get(new PlaceMetric(scope, metric.id())));
    }
}
