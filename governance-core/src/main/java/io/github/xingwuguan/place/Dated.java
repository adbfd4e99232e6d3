package io.github.xingwuguan.place;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Something that holds for some days (有期限的值).
 *
 * @param value what holds
 * @param during the days on which it holds
 * @param <V> what holds
 */
public record Dated<V>(V value, DateRange during) {
    /**
     * {@return something that holds from a day on}
     *
     * @param from the first day
     * @param value what holds
     * @param <V> what holds
     */
    public static <V> Dated<V> from(LocalDate from, V value) {
        return new Dated<>(value, DateRange.from(from));
    }

    /**
     * {@return whether it holds on a day}
     *
     * @param date the day
     */
    public boolean holdsOn(LocalDate date) {
        return during.contains(date);
    }

    /**
     * {@return the indexes, ascending, of those periods that share a day with one that began earlier}
     *
     * @param periods in any order; of two that begin on one day, the first counts as the earlier
     */
    public static List<Integer> overlapping(List<? extends Dated<?>> periods) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> periods.get(i).during().from()));
        List<Integer> overlapping = new ArrayList<>();
        LocalDate covered = LocalDate.MIN;
        for (int i : order) {
            DateRange during = periods.get(i).during();
            if (during.from().isBefore(covered)) {
                overlapping.add(i);
            }
            covered = during.until().isAfter(covered) ? during.until() : covered;
        }
        Collections.sort(overlapping);
        return List.copyOf(overlapping);
    }

    /**
     * {@return the description}
     *
     * @param type the type of what holds
     * @param <V> what holds
     */
    public static <V> Shape<Dated<V>> shape(Type<V> type) {
        return Shape.of(
                "Period",
                Field.of("value", type, Dated<V>::value),
                Field.of("during", BasicShapes.DATES, Dated<V>::during),
                Dated<V>::new);
    }
}
