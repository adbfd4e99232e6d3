package io.github.xingwuguan.basics;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from one date until another (期间): the first is inside, the second is not.
 *
 * @param from the first day, inclusive
 * @param until the first day after the range; {@link LocalDate#MAX} if it is open
 */
public record DateRange(LocalDate from, LocalDate until) {
    /**
     * Checks the order.
     *
     * @param from the first day, inclusive
     * @param until the first day after the range
     * @throws IllegalArgumentException if the range holds no day
     */
    public DateRange {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "Date range must end after it begins, but was " + from + " until " + until);
        }
    }

    /**
     * {@return all days from one on}
     *
     * @param from the first day
     */
    public static DateRange from(LocalDate from) {
        return new DateRange(from, LocalDate.MAX);
    }

    /**
     * {@return the days of a range}
     *
     * @param from the first day, inclusive
     * @param until the first day after it, exclusive
     * @throws IllegalArgumentException if the range holds no day
     */
    public static DateRange of(LocalDate from, LocalDate until) {
        return new DateRange(from, until);
    }

    /** {@return the first day after the range, empty if it is open} */
    public Optional<LocalDate> end() {
        return until.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(until);
    }

    /**
     * {@return whether a day is inside}
     *
     * @param date the day
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && date.isBefore(until);
    }

    /**
     * {@return whether the two share a day}
     *
     * @param other another range
     */
    public boolean overlaps(DateRange other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** {@return such as {@code 2024-01-01..2025-01-01} or {@code 2024-01-01..}} */
    @Override
    public String toString() {
        return from + ".." + end().map(LocalDate::toString).orElse("");
    }
}
