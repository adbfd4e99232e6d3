package io.github.xingwuguan.calendar;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.immutables.value.Value;

/**
 * Which days are worked and at what hours (工作日历). Immutable and thread-safe.
 *
 * <p>Inside the covered days the week decides, unless a special day says otherwise; local special days come before
 * national ones. Nothing is known outside: the queries refuse, and a {@link Deadline} is provisional or refused. Days
 * are counted in O(1), the n-th working day is found in O(log n). Covered days lie from 1950 to 2199 and are at most
 * 36,600; the zone keeps one offset throughout, so that every day has 24 hours.
 */
@Value.Immutable
public abstract sealed class WorkCalendar permits ImmutableWorkCalendar {
    /** The zone if none is given, {@code Asia/Shanghai}. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** The description of the type. */
    public static final Shape<WorkCalendar> SHAPE = Shape.of("Work calendar", WorkCalendar::builder, Builder::build)
            .one("id", Type.POLICY_ID, WorkCalendar::id, Builder::id)
            .orElse("zone", Type.text(ZoneId::of, ZoneId::getId), CHINA, WorkCalendar::zone, Builder::zone)
            .one("covered", range(), WorkCalendar::covered, Builder::covered)
            .orElse(
                    "week",
                    Type.code("Work week", WorkWeek.values()),
                    WorkWeek.MONDAY_TO_FRIDAY,
                    WorkCalendar::week,
                    Builder::week)
            .many("seasons", Season.SHAPE, WorkCalendar::seasons, Builder::seasons)
            .many("specialDays", SpecialDay.SHAPE, WorkCalendar::specialDays, Builder::specialDays)
            .many("localDays", SpecialDay.SHAPE, WorkCalendar::localDays, Builder::localDays)
            .done();

    /** Built when first asked for, since a class must not need its own subclass while it is initialised. */
    private static final class Duty {
        static final WorkCalendar ROSTER = builder()
                .id(PolicyId.of("duty-24x7", "1"))
                .covered(DateRange.of(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1)))
                .week(WorkWeek.EVERY_DAY)
                .addSeason(Season.of(LocalDate.of(2000, 1, 1), Shift.parse("00:00-24:00")))
                .build();
    }

    WorkCalendar() {}

    private static Type<DateRange> range() {
        return Shape.of(
                "Date range",
                Field.of("from", Type.DATE, DateRange::from),
                Field.of("until", Type.DATE, DateRange::until),
                DateRange::new);
    }

    /**
     * {@return the calendar of a duty roster (值班日历): every hour of every day is worked, from 2000 to 2099}
     */
    public static WorkCalendar duty() {
        return Duty.ROSTER;
    }

    /** {@return which calendar, which version} */
    public abstract PolicyId id();

    /** {@return the zone in which its days begin and end; {@link #CHINA} if none is given} */
    @Value.Default
    public ZoneId zone() {
        return CHINA;
    }

    /** {@return the days on which it can be relied on, the last exclusive} */
    public abstract DateRange covered();

    /** {@return the days of the week that are worked; Monday to Friday if nothing is said} */
    @Value.Default
    public WorkWeek week() {
        return WorkWeek.MONDAY_TO_FRIDAY;
    }

    /** {@return the working hours, by the first day; the first season begins no later than the covered days} */
    public abstract List<Season> seasons();

    /** {@return holidays and make-up working days of the whole country} */
    public abstract List<SpecialDay> specialDays();

    /** {@return special days of one place, which come before those of the whole country} */
    public abstract List<SpecialDay> localDays();

    /** {@return the digest of its whole content} */
    @Value.Lazy
    public Digest digest() {
        return SHAPE.digest(this);
    }

    /**
     * {@return whether a day is worked}
     *
     * @param date a covered day
     * @throws GovernanceException {@code calendar-not-published} if it is not covered
     */
    public boolean isWorkingDay(LocalDate date) {
        return workingDaysBetween(date, covered(date).plusDays(1)) == 1;
    }

    /**
     * {@return how many days are worked from one day until another}
     *
     * @param from the first day, inclusive
     * @param until the first day after, exclusive; not before {@code from}
     * @throws GovernanceException {@code calendar-not-published} if a day between is not covered
     * @throws IllegalArgumentException if {@code until} is before {@code from}
     */
    public int workingDaysBetween(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Last day must not be before the first, but was " + until + " before " + from);
        }
        if (from.isBefore(until)) {
            covered(from);
            covered(until.minusDays(1));
        }
        return Math.toIntExact(index().workingDaysBetween(from.toEpochDay(), until.toEpochDay()));
    }

    /**
     * {@return the n-th working day after a day, which itself is not counted}
     *
     * @param date the day, which need not be worked; covered or the day before
     * @param n from 1 to 3,660
     * @throws GovernanceException {@code calendar-not-published} if a day between is not covered
     * @throws IllegalArgumentException if n is out of range
     */
    public LocalDate workingDayAfter(LocalDate date, int n) {
        TimeLimit limit = TimeLimit.workingDays(n);
        covered(date.isBefore(covered().until()) ? date.plusDays(1) : date);
        Instant noon = date.atTime(12, 0).atZone(zone()).toInstant();
        return limit.due(noon, this, Coverage.STRICT).due().atZone(zone()).toLocalDate();
    }

    /**
     * {@return how much working time lies between two instants}
     *
     * @param from the first instant, inclusive
     * @param until the last instant, exclusive; not before {@code from}
     * @throws GovernanceException {@code calendar-not-published} if a day between is not covered
     * @throws IllegalArgumentException if {@code until} is before {@code from}
     */
    public Duration workingTimeBetween(Instant from, Instant until) {
        LocalLine line = index().line();
        long first = line.position(from);
        long last = line.position(until);
        if (last < first) {
            throw new IllegalArgumentException(
                    "Last instant must not be before the first, but was " + until + " before " + from);
        }
        covered(LocalDate.ofEpochDay(LocalLine.day(first)));
        covered(LocalDate.ofEpochDay(LocalLine.day(Math.max(first, last - 1))));
        return Duration.ofNanos(index().workingTimeBetween(first, last));
    }

    private LocalDate covered(LocalDate date) {
        if (!covered().contains(date)) {
            throw notPublished(date);
        }
        return date;
    }

    GovernanceException notPublished(LocalDate date) {
        return new GovernanceException(
                "calendar-not-published", "Calendar " + id() + " must cover " + date + ", but covers " + covered());
    }

    /** {@return the running totals of its days; worked out once} */
    @Value.Lazy
    DayIndex index() {
        return DayIndex.of(this);
    }

    /** Refuses a calendar with faults, all of them at once. */
    @Value.Check
    void check() {
        CalendarLint.run(this).throwIfAny();
    }

    /** {@return a builder that holds the content of this calendar} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WorkCalendar}. */
    public static final class Builder extends ImmutableWorkCalendar.Builder {
        Builder() {}
    }
}
