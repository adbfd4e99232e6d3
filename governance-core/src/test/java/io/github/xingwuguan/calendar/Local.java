package io.github.xingwuguan.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Instants of tests, written on the wall clock of Shanghai. */
final class Local {
    static final ZoneOffset SHANGHAI = ZoneOffset.ofHours(8);
    static final WorkCalendar CHINA = ChinaHolidays.calendar2024To2026();

    private Local() {}

    static Instant at(String dateTime) {
        return LocalDateTime.parse(dateTime).toInstant(SHANGHAI);
    }

    static Instant endOf(String date) {
        return endOf(LocalDate.parse(date));
    }

    static Instant endOf(LocalDate date) {
        return date.atTime(LocalTime.MAX).toInstant(SHANGHAI);
    }

    static LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, SHANGHAI);
    }
}
