package io.github.xingwuguan.calendar;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Problems;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The faults a calendar can have. */
final class CalendarLint {
    private static final int MAX_DAYS = 36_600;

    private final WorkCalendar calendar;
    private final Problems.Collector problems = Problems.collector();

    private CalendarLint(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    static Problems run(WorkCalendar calendar) {
        CalendarLint lint = new CalendarLint(calendar);
        lint.coverage();
        lint.seasons();
        lint.days(calendar.specialDays(), "/specialDays/");
        lint.days(calendar.localDays(), "/localDays/");
        return lint.problems.toProblems();
    }

    private void coverage() {
        DateRange covered = calendar.covered();
        if (covered.from().isBefore(LocalLine.FIRST) || covered.until().isAfter(LocalLine.LAST)) {
            problems.error(
                    "coverage-out-of-range",
                    "/covered",
                    "Covered days must lie from 1950 to 2199, but were " + covered);
        } else if (covered.until().toEpochDay() - covered.from().toEpochDay() > MAX_DAYS) {
            problems.error("coverage-too-long", "/covered", "Covered days must be at most 36600, but were " + covered);
        } else {
            zone(covered);
        }
    }

    /** One offset means that every day has 24 hours, and that local time orders instants. */
    private void zone(DateRange covered) {
        ZoneRules rules = calendar.zone().getRules();
        ZoneOffsetTransition change = rules.nextTransition(
                covered.from().atStartOfDay(calendar.zone()).toInstant());
        if (change != null
                && change.getInstant().isBefore(covered.until().atStartOfDay().toInstant(ZoneOffset.UTC))) {
            problems.error(
                    "zone-changes-offset",
                    "/zone",
                    "Zone must keep one offset, but " + calendar.zone() + " changes it at " + change.getInstant());
        }
    }

    private void seasons() {
        List<Season> seasons = calendar.seasons();
        if (seasons.isEmpty()) {
            problems.error("no-season", "/seasons", "Calendar must have a season, but had none");
            return;
        }
        if (seasons.get(0).from().isAfter(calendar.covered().from())) {
            problems.error(
                    "season-gap",
                    "/seasons/0/from",
                    "First season must begin with the covered days, but began on "
                            + seasons.get(0).from());
        }
        for (int i = 0; i < seasons.size(); i++) {
            if (i > 0) {
                laterSeason(seasons.get(i - 1).from(), seasons.get(i).from(), "/seasons/" + i + "/from");
            }
            shifts(seasons.get(i).shifts(), "/seasons/" + i + "/shifts");
        }
    }

    private void laterSeason(LocalDate before, LocalDate from, String path) {
        if (!from.isAfter(before)) {
            problems.error("season-order", path, "Season must begin after the one before it, but began on " + from);
        }
        if (!calendar.covered().contains(from)) {
            problems.error("season-outside-coverage", path, "Season must begin on a covered day, but began on " + from);
        }
    }

    private void shifts(List<Shift> shifts, String path) {
        if (shifts.isEmpty()) {
            problems.error("no-shift", path, "Season must have a shift, but had none");
        }
        for (int i = 0; i < shifts.size(); i++) {
            Shift shift = shifts.get(i);
            if (shift.minutes() <= 0) {
                problems.error(
                        "shift-crosses-midnight",
                        path + "/" + i,
                        "Shift must end after it begins on the same day, but was " + shift);
            }
            if (i > 0 && shift.fromMinute() < shifts.get(i - 1).untilMinute()) {
                problems.error(
                        "shift-overlap",
                        path + "/" + i,
                        "Shift must begin after the one before it ends, but was " + shift + " after "
                                + shifts.get(i - 1));
            }
        }
    }

    private void days(List<SpecialDay> days, String path) {
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate date = days.get(i).date();
            if (!seen.add(date)) {
                problems.error(
                        "duplicate-date",
                        path + i + "/date",
                        "Special day must be listed once, but " + date + " stands twice");
            }
            if (!calendar.covered().contains(date)) {
                problems.error(
                        "outside-coverage", path + i + "/date", "Special day must be a covered day, but was " + date);
            }
        }
    }
}
