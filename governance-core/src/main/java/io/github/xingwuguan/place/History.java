package io.github.xingwuguan.place;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one thing was over time (沿革): on each day at most one value. Gaps are allowed, since nobody knows every past.
 *
 * @param periods the values with their days, by the first day
 * @param <V> a value
 */
public record History<V>(List<Dated<V>> periods) {
    /**
     * Sorts the periods and refuses overlaps.
     *
     * @param periods in any order
     * @throws io.github.xingwuguan.basics.GovernanceException {@code overlapping-periods} for each period that shares a
     *     day with an earlier one, all at once
     */
    public History {
        Problems.Collector problems = Problems.collector();
        for (int i : Dated.overlapping(periods)) {
            problems.error(
                    "overlapping-periods",
                    "/" + i,
                    "Period must not share a day with an earlier one, but "
                            + periods.get(i).during() + " did");
        }
        problems.toProblems().throwIfAny();
        periods = periods.stream()
                .sorted(Comparator.comparing(period -> period.during().from()))
                .toList();
    }

    /**
     * {@return a history without any value}
     *
     * @param <V> a value
     */
    public static <V> History<V> none() {
        return new History<>(List.of());
    }

    /**
     * {@return one value from a day on}
     *
     * @param from the first day
     * @param value the value
     * @param <V> a value
     */
    public static <V> History<V> from(LocalDate from, V value) {
        return new History<>(List.of(Dated.from(from, value)));
    }

    /**
     * {@return this history with another value from a day on: what held until then ends at midnight before that day}
     *
     * @param from the first day of the new value
     * @param value the new value
     * @throws io.github.xingwuguan.basics.GovernanceException {@code overlapping-periods} if the last period begins on that
     *     day or later
     */
    public History<V> thenFrom(LocalDate from, V value) {
        List<Dated<V>> next = new ArrayList<>(periods);
        if (!next.isEmpty()) {
            Dated<V> last = next.get(next.size() - 1);
            if (last.holdsOn(from) && last.during().from().isBefore(from)) {
                next.set(
                        next.size() - 1,
                        new Dated<>(last.value(), DateRange.of(last.during().from(), from)));
            }
        }
        next.add(Dated.from(from, value));
        return new History<>(next);
    }

    /**
     * {@return the value on a day; the time is linear in the number of periods}
     *
     * @param date the day
     */
    public Optional<V> on(LocalDate date) {
        return periods.stream().filter(p -> p.holdsOn(date)).map(Dated::value).findFirst();
    }

    /**
     * {@return a list of periods on the wire}
     *
     * @param type the type of a value
     * @param <V> a value
     */
    public static <V> Type<History<V>> type(Type<V> type) {
        return Type.list(Dated.shape(type)).as(History<V>::new, History<V>::periods);
    }
}
