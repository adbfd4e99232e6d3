package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.facts.Fraction;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.programme.Measure;
import io.github.xingwuguan.programme.Metric;
import io.github.xingwuguan.programme.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a metric came to on a day, with the ids behind every number (指标统计结果). Immutable; lists come by id. */
public final class MetricCount {
    private final Metric metric;
    private final LocalDate date;
    private final Map<String, MetricRow> rows;
    private final MetricTotal total;

    MetricCount(Metric metric, LocalDate date, Map<String, MetricRow> rows) {
        this.metric = metric;
        this.date = date;
        this.rows = rows;
        this.total = total(metric, rows.values());
    }

    /** {@return the metric} */
    public Metric metric() {
        return metric;
    }

    /** {@return the day} */
    public LocalDate date() {
        return date;
    }

    /** What counts once, by what makes it one. */
    Map<String, MetricRow> rows() {
        return rows;
    }

    static MetricTotal total(Metric metric, Collection<MetricRow> rows) {
        long numerator = 0;
        long denominator = 0;
        long unknown = 0;
        for (MetricRow row : rows) {
            Worth worth = row.worth();
            numerator += worth.isCounted() ? worth.numerator() : 0;
            denominator += worth.isPopulation() ? worth.denominator() : 0;
            unknown += worth.isKnown() ? 0 : 1;
        }
        return new MetricTotal(tally(metric, numerator, denominator), unknown);
    }

    static Tally tally(Metric metric, long numerator, long denominator) {
        return metric.measure().hasDenominator() ? Tally.of(numerator, denominator) : Tally.of(numerator);
    }

    /** {@return numerator and denominator of whom it is known, and how many lack a fact} */
    public MetricTotal total() {
        return total;
    }

    /** {@return whether it tells nothing: somebody lacks a fact, and of nobody it is known whether they count} */
    public boolean isBlank() {
        return total.unknown() > 0 && rows.values().stream().noneMatch(row -> tells(row.worth()));
    }

    /** Who is known not to count adds to no plain count, and still tells that it is no more. */
    private boolean tells(Worth worth) {
        return metric.measure() instanceof Measure.Count ? worth.isKnown() : worth.isPopulation();
    }

    /** {@return the value of those of whom it is known; empty for a share over nothing} */
    public Optional<Fraction> value() {
        return metric.value(total.tally());
    }

    /** {@return the least that the value can be once the missing facts are there; empty if they are amounts, or over nothing} */
    public Optional<Fraction> least() {
        return extreme(Outcome.NO, Outcome.OUT);
    }

    /** {@return the most that the value can be once the missing facts are there; empty if they are amounts, or over nothing} */
    public Optional<Fraction> most() {
        return extreme(Outcome.YES, Outcome.OUT);
    }

    private Optional<Fraction> extreme(int first, int second) {
        if (total.unknown() == 0) {
            return value();
        }
        if (metric.measure().adds().isPresent()) {
            return Optional.empty();
        }
        long numerator = total.tally().numerator();
        long denominator = total.tally().denominator().orElse(0L);
        for (MetricRow row : rows.values()) {
            int open = row.worth().outcomes();
            if (!row.worth().isKnown()) {
                int taken = (open & first) != 0 ? first : (open & second) != 0 ? second : open;
                numerator += taken == Outcome.YES ? 1 : 0;
                denominator += taken == Outcome.OUT ? 0 : 1;
            }
        }
        return metric.value(tally(metric, numerator, denominator));
    }

    /** {@return the ids in the numerator} */
    public List<String> counted() {
        return ids(row -> row.worth().isCounted());
    }

    /** {@return the ids in the denominator, or behind a plain count or sum} */
    public List<String> population() {
        return ids(row -> row.worth().isPopulation());
    }

    private List<String> ids(Predicate<MetricRow> which) {
        return rows.values().stream()
                .filter(which)
                .map(row -> row.subject().id())
                .sorted()
                .toList();
    }

    /** {@return the ids that could not be counted, each with the facts that it lacks} */
    public SortedMap<String, List<String>> unknown() {
        SortedMap<String, List<String>> open = new TreeMap<>();
        rows.values().stream()
                .filter(row -> !row.worth().isKnown())
                .forEach(row ->
                        open.put(row.subject().id(), List.copyOf(row.worth().lacking())));
        return Collections.unmodifiableSortedMap(open);
    }

    /** {@return the ids that were left out because another with the same key stands for them, if it is in the population or unknown} */
    public List<String> duplicates() {
        return rows.values().stream()
                .filter(row -> row.worth().outcomes() != Outcome.OUT)
                .flatMap(row -> row.others().stream())
                .sorted()
                .toList();
    }

    /**
     * {@return the part that lies in a place on the day of the figure; whatever has a key counts where it stands, so that parts add up}
     *
     * @param places where the places of subjects lie
     * @param scope the place
     * @throws io.github.xingwuguan.basics.GovernanceException {@code unknown-place} if the place is not in the register
     */
    public MetricCount within(PlaceRegister places, PlaceId scope) {
        Chains chains = new Chains(places, date);
        chains.known(scope);
        Map<String, MetricRow> part = rows.entrySet().stream()
                .filter(row -> chains.of(row.getValue().subject().place()).contains(scope))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
        return new MetricCount(metric, date, part);
    }

    /** {@return the figure, what is unknown, what was merged, and the day of the population as sentences} */
    public List<Reason> reasons() {
        Display display = new Display(metric);
        List<Reason> lines = new ArrayList<>();
        lines.add(Reason.of(ProgrammeReason.FIGURE, metric.id(), display.tally(total.tally()), date.toString()));
        if (total.unknown() > 0) {
            lines.add(Reason.of(ProgrammeReason.UNKNOWN, metric.id(), Long.toString(total.unknown())));
            least().ifPresent(least -> lines.add(Reason.of(
                    ProgrammeReason.BOUNDS,
                    metric.id(),
                    display.value(least),
                    most().map(display::value).orElse("-"))));
        }
        if (!duplicates().isEmpty()) {
            lines.add(Reason.of(
                    ProgrammeReason.DUPLICATES,
                    metric.id(),
                    Integer.toString(duplicates().size())));
        }
        metric.populationOn()
                .ifPresent(day -> lines.add(Reason.of(ProgrammeReason.POPULATION_ON, metric.id(), day.toString())));
        return List.copyOf(lines);
    }

    /** {@return the same as plain values, to be written down} */
    public MetricResult result() {
        return MetricResult.builder()
                .metric(metric.id())
                .date(date)
                .total(total)
                .counted(counted())
                .population(population())
                .unknown(unknown())
                .duplicates(duplicates())
                .build();
    }
}
