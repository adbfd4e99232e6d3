package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import org.immutables.value.Value;

/** As of when, and of which periods, a scoreboard answers (看板口径). Days are those of China. Immutable. */
@Value.Immutable
public sealed interface ScoreboardQuestion permits ImmutableScoreboardQuestion {
    /** {@return the business day} */
    LocalDate asOf();

    /** {@return entries recorded later do not exist; unless said otherwise the end of the day} */
    @Value.Default
    default Instant knownAt() {
        return end();
    }

    /** {@return the days in which cases were reported; unless said otherwise from the beginning of the year before until the day} */
    @Value.Default
    default DateRange cases() {
        return DateRange.of(asOf().minusYears(1).withDayOfYear(1), asOf().plusDays(1));
    }

    /**
     * {@return the days in which petitions were registered, compared with those a year before; unless said otherwise the twelve months up
     *     to the day}
     */
    @Value.Default
    default DateRange petitions() {
        // a window has its counterpart a year before only if neither of its ends is a 29 February
        LocalDate next = asOf().plusDays(1);
        LocalDate end = next.getMonthValue() == 2 && next.getDayOfMonth() == 29 ? next.plusDays(1) : next;
        return DateRange.of(end.minusYears(1), end);
    }

    /** {@return the twelve months that end with the day, in which what happens within a year is counted; of 28 February from 1 March on} */
    default DateRange twelveMonths() {
        LocalDate next = asOf().plusDays(1);
        return DateRange.of(next.minusYears(1), next);
    }

    /**
     * {@return whether something of a day counts: it lies in the days of cases, and it has come}
     *
     * @param day the day
     */
    default boolean counts(LocalDate day) {
        return cases().contains(day) && !day.isAfter(asOf());
    }

    /** {@return the last day of the last year that is over at the end of the day: that year's credit counts} */
    default LocalDate creditDay() {
        return LocalDate.of(asOf().plusDays(1).getYear() - 1, 12, 31);
    }

    /** {@return the last instant of the day} */
    default Instant end() {
        return endOf(asOf());
    }

    /**
     * {@return the last instant of a day}
     *
     * @param day the day
     */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(WorkCalendar.CHINA).toInstant().minusNanos(1);
    }

    /** {@return the instant as of which cases stand: the end of the day, or when they were known, if that is earlier} */
    default Instant instant() {
        return knownAt().isBefore(end()) ? knownAt() : end();
    }

    /**
     * {@return the question of a day, with the usual periods}
     *
     * @param asOf the business day
     */
    static ScoreboardQuestion on(LocalDate asOf) {
        return builder().asOf(asOf).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScoreboardQuestion}. */
    final class Builder extends ImmutableScoreboardQuestion.Builder {
        Builder() {}
    }
}
