package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** What a metric came to on a day, as plain values (指标统计结果). Immutable. */
@Value.Immutable
public sealed interface MetricResult permits ImmutableMetricResult {
    /** The wire form. */
    Shape<MetricResult> SHAPE = Shape.of("Metric result", MetricResult::builder, Builder::build)
            .one("metric", Type.TEXT, MetricResult::metric, Builder::metric)
            .one("date", Type.DATE, MetricResult::date, Builder::date)
            .one("total", MetricTotal.SHAPE, MetricResult::total, Builder::total)
            .many("counted", Type.TEXT, MetricResult::counted, Builder::counted)
            .many("population", Type.TEXT, MetricResult::population, Builder::population)
            .orElse("unknown", Type.map(Type.list(Type.TEXT)), Map.of(), MetricResult::unknown, Builder::unknown)
            .many("duplicates", Type.TEXT, MetricResult::duplicates, Builder::duplicates)
            .done();

    /** {@return the id of the metric} */
    String metric();

    /** {@return the day} */
    LocalDate date();

    /** {@return what was counted, and how many could not be} */
    MetricTotal total();

    /** {@return the ids in the numerator} */
    List<String> counted();

    /** {@return the ids in the denominator, or behind a plain count or sum} */
    List<String> population();

    /** {@return the ids that could not be counted, each with the facts that it lacks} */
    Map<String, List<String>> unknown();

    /** {@return the ids that another with the same key stands for} */
    List<String> duplicates();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MetricResult}. */
    final class Builder extends ImmutableMetricResult.Builder {
        Builder() {}
    }
}
