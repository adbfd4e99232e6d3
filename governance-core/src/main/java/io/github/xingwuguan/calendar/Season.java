package io.github.xingwuguan.calendar;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;

/**
 * The working hours from one day on (作息时间), until the next season begins: summer and winter hours are two seasons a
 * year.
 *
 * @param from the first day, inclusive
 * @param shifts the hours of each working day, ascending, not overlapping
 */
public record Season(LocalDate from, List<Shift> shifts) {
    /** The description of the type. */
    public static final Shape<Season> SHAPE = Shape.of(
            "Season",
            Field.of("from", Type.DATE, Season::from),
            Field.of("shifts", Type.list(Shift.TYPE), Season::shifts),
            Season::new);

    /**
     * Copies the shifts.
     *
     * @param from the first day, inclusive
     * @param shifts the hours of each working day
     */
    public Season {
        shifts = List.copyOf(shifts);
    }

    /**
     * {@return the hours from one day on}
     *
     * @param from the first day, inclusive
     * @param shifts the hours of each working day, ascending
     */
    public static Season of(LocalDate from, Shift... shifts) {
        return new Season(from, List.of(shifts));
    }

    /** {@return how long each working day is, in minutes} */
    int minutes() {
        return shifts.stream().mapToInt(Shift::minutes).sum();
    }
}
