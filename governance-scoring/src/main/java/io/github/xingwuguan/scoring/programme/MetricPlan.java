package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.programme.CountBy;
import io.github.xingwuguan.programme.Measure;
import io.github.xingwuguan.programme.Metric;
import io.github.xingwuguan.programme.Subject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A metric made ready to count (指标方案): make it once, share it. Immutable and thread-safe. The order of subjects does not matter. */
public final class MetricPlan {
    private final Metric metric;

    private MetricPlan(Metric metric) {
        this.metric = metric;
    }

    /**
     * {@return the plan of a metric}
     *
     * @param metric a metric of a programme
     */
    public static MetricPlan compile(Metric metric) {
        return new MetricPlan(metric);
    }

    /** {@return the metric} */
    public Metric metric() {
        return metric;
    }

    /**
     * Counts the subjects of a day.
     *
     * @param census the subjects
     * @return what was counted, with the ids behind it
     * @throws GovernanceException {@code other-subjects} if the metric counts another kind, {@code population-missing} if it decides on
     *     another day who belongs to the population
     */
    public MetricCount count(Census census) {
        LocalDate decided = metric.populationOn().orElse(census.date());
        if (!decided.equals(census.date())) {
            throw new GovernanceException(
                    "population-missing",
                    "Metric " + metric.id() + " must be given the population of " + decided + ", but was not");
        }
        return count(census, census);
    }

    /**
     * Counts the subjects of a day among a population that was decided on another. Who belonged to it and is gone is unknown.
     *
     * @param census the subjects of the day
     * @param population those of the day on which the population was decided
     * @return what was counted, with the ids behind it
     * @throws GovernanceException {@code other-subjects} if the metric counts another kind, {@code population-missing} if the population is
     *     of another day than the metric says
     */
    public MetricCount count(Census census, Census population) {
        kind(census);
        kind(population);
        LocalDate decided = metric.populationOn().orElse(census.date());
        if (!decided.equals(population.date())) {
            throw new GovernanceException(
                    "population-missing",
                    "Metric " + metric.id() + " must be given the population of " + decided + ", but was given that of "
                            + population.date());
        }
        Map<String, Subject> now = new HashMap<>();
        census.subjects().forEach(subject -> now.put(subject.id(), subject));
        Map<String, MetricRow> rows = new TreeMap<>();
        for (Subject then : population.subjects()) {
            Subject today = now.getOrDefault(then.id(), gone(then));
            Worth worth = metric.measure().match(new Weighing(then.facts(), today.facts()));
            rows.merge(identity(then), new MetricRow(today, worth), MetricRow::with);
        }
        return new MetricCount(metric, census.date(), rows);
    }

    private static Subject gone(Subject then) {
        return new Subject(
                then.id(), then.place(), then.key(), FactSheet.builder().build());
    }

    /** Keys and ids are told apart, since one may look like the other. */
    private String identity(Subject subject) {
        String id = "id:" + subject.id();
        return metric.countBy() == CountBy.KEY
                ? subject.key().map(key -> "key:" + key).orElse(id)
                : id;
    }

    private void kind(Census census) {
        if (!census.kind().equals(metric.subject())) {
            throw new GovernanceException(
                    "other-subjects",
                    "Metric " + metric.id() + " must count subjects of the kind " + metric.subject()
                            + ", but was given " + census.kind());
        }
    }

    /** {@return the facts it reads, each once, in order} */
    public List<String> facts() {
        Measure measure = metric.measure();
        Stream<Condition> conditions = Stream.concat(measure.population().stream(), measure.asks().stream());
        return Stream.concat(
                        conditions.flatMap(condition -> condition.facts().stream()),
                        measure.adds().stream().map(FactKey::name))
                .distinct()
                .toList();
    }
}
