package io.github.xingwuguan.calendar;

import io.github.xingwuguan.basics.GovernanceException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Local time as a straight line: nanoseconds since 1970-01-01T00:00 on the wall clock of a calendar, days of 24 hours.
 *
 * <p>From 1950 to 2199 every position, and every sum of a position and the largest limit, fits a {@code long}.
 */
record LocalLine(ZoneOffset offset) {
    static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    static final LocalDate LAST = LocalDate.of(2200, 1, 1);
    static final long MINUTE = 60_000_000_000L;
    static final long DAY = 1_440 * MINUTE;

    private static final long SECOND = 1_000_000_000L;
    private static final Instant MIN = FIRST.atStartOfDay().toInstant(ZoneOffset.MAX);
    private static final Instant MAX = LAST.atStartOfDay().toInstant(ZoneOffset.MAX);

    static LocalLine of(WorkCalendar calendar) {
        Instant first = calendar.covered().from().atStartOfDay(calendar.zone()).toInstant();
        return new LocalLine(calendar.zone().getRules().getOffset(first));
    }

    static boolean isInRange(Instant at) {
        return !at.isBefore(MIN) && at.isBefore(MAX);
    }

    static void checkRange(Instant at) {
        if (!isInRange(at)) {
            throw new GovernanceException("time-out-of-range", "Instant must lie from 1950 to 2199, but was " + at);
        }
    }

    long position(Instant at) {
        checkRange(at);
        return (at.getEpochSecond() + offset.getTotalSeconds()) * SECOND + at.getNano();
    }

    Instant instant(long position) {
        return Instant.ofEpochSecond(
                Math.floorDiv(position, SECOND) - offset.getTotalSeconds(), Math.floorMod(position, SECOND));
    }

    static long day(long position) {
        return Math.floorDiv(position, DAY);
    }
}
