package io.github.xingwuguan.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;

/** The slow and obvious answer: days and minutes one after another, from the content of a calendar alone. */
final class MinuteWalk {
    private final WorkCalendar calendar;

    MinuteWalk(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    boolean isWorked(LocalDate date) {
        for (var days : List.of(calendar.localDays(), calendar.specialDays())) {
            for (SpecialDay day : days) {
                if (day.date().equals(date)) {
                    return day.kind() == SpecialDay.Kind.WORK;
                }
            }
        }
        return calendar.week() == WorkWeek.EVERY_DAY || date.getDayOfWeek().getValue() <= 5;
    }

    private boolean isWorkedMinute(Instant minute) {
        LocalDateTime local = LocalDateTime.ofInstant(minute, Local.SHANGHAI);
        if (!isWorked(local.toLocalDate())) {
            return false;
        }
        Season season = calendar.seasons().get(0);
        for (Season next : calendar.seasons()) {
            season = next.from().isAfter(local.toLocalDate()) ? season : next;
        }
        int ofDay = local.getHour() * 60 + local.getMinute();
        return season.shifts().stream().anyMatch(s -> s.fromMinute() <= ofDay && ofDay < s.untilMinute());
    }

    Instant workingTime(Instant start, int minutes, Predicate<Instant> paused) {
        Instant at = start;
        for (int left = minutes; left > 0; at = at.plus(Duration.ofMinutes(1))) {
            left -= isWorkedMinute(at) && !paused.test(at) ? 1 : 0;
        }
        return at;
    }

    Instant continuous(Instant start, int minutes, Predicate<Instant> paused) {
        Instant at = start;
        for (int left = minutes; left > 0; at = at.plus(Duration.ofMinutes(1))) {
            left -= paused.test(at) ? 0 : 1;
        }
        return at;
    }

    LocalDate days(LocalDate start, int days, Predicate<LocalDate> counted) {
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= counted.test(day) ? 1 : 0;
        }
        return day;
    }
}
