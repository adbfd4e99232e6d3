package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.calendar.SpecialDay;
import io.github.xingwuguan.calendar.WorkCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** A deadline as one writes it at first: day by day, shift by shift, with the hours of the calendar in the code. */
final class HandDeadline {
    private static final LocalTime[][] SHIFTS = {
        {LocalTime.of(8, 0), LocalTime.of(12, 0)}, {LocalTime.of(14, 0), LocalTime.of(18, 0)}
    };
    private static final Map<LocalDate, Boolean> WORKED = worked();

    private HandDeadline() {}

    private static Map<LocalDate, Boolean> worked() {
        Map<LocalDate, Boolean> worked = new HashMap<>();
        CaseSubjects.CALENDAR.specialDays().forEach(day -> worked.put(day.date(), day.kind() == SpecialDay.Kind.WORK));
        return worked;
    }

    private static boolean isWorked(LocalDate day) {
        boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return WORKED.getOrDefault(day, !isWeekend);
    }

    /** {@return when so many working minutes after an instant are over} */
    static Instant due(Instant from, long minutes) {
        ZonedDateTime start = from.atZone(WorkCalendar.CHINA);
        long left = minutes;
        for (LocalDate day = start.toLocalDate(); ; day = day.plusDays(1)) {
            if (!isWorked(day)) {
                continue;
            }
            for (LocalTime[] shift : SHIFTS) {
                ZonedDateTime begins = later(start, day.atTime(shift[0]).atZone(WorkCalendar.CHINA));
                ZonedDateTime ends = day.atTime(shift[1]).atZone(WorkCalendar.CHINA);
                long length = Math.max(0, ChronoUnit.MINUTES.between(begins, ends));
                if (left <= length) {
                    return begins.plusMinutes(left).toInstant();
                }
                left -= length;
            }
        }
    }

    private static ZonedDateTime later(ZonedDateTime a, ZonedDateTime b) {
        return a.isAfter(b) ? a : b;
    }
}
