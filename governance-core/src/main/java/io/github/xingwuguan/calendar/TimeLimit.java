package io.github.xingwuguan.calendar;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Duration;
import java.time.Instant;

/**
 * How long something may take (时限): an amount of one of six units.
 *
 * @param unit what is counted
 * @param amount how much, in minutes, days or months as the unit says; from 1 to {@link Unit#max()}
 * @param roll what happens if the last day is not worked; only calendar days and months roll
 */
public record TimeLimit(Unit unit, int amount, Roll roll) {
    /** The description of the type. */
    public static final Shape<TimeLimit> SHAPE = Shape.of(
            "Time limit",
            Field.of("unit", Type.code("Unit", Unit.values()), TimeLimit::unit),
            Field.of("amount", Type.INT, TimeLimit::amount),
            Field.of("roll", Type.code("Roll", Roll.values()), TimeLimit::roll),
            TimeLimit::new);

    /** What a limit counts (计时单位). */
    public enum Unit implements Coded {
        /** Minutes on the wall clock (紧急工作时); at most 3,660 days of them. */
        CONTINUOUS("continuous", 5_270_400),
        /** Minutes inside the shifts of working days (工作时). Outside them the clock begins with the next shift. */
        WORKING_TIME("working-time", 100_000),
        /** Working days (工作日), the day of the event not counted, until the end of the last. */
        WORKING_DAYS("working-days", 3_660),
        /** Working days turned into working time: so often the shifts of the day on which it begins (工作日折算工作时). */
        WORKING_DAYS_AS_TIME("working-days-as-time", 3_660),
        /** All days (自然日), the day of the event not counted, until the end of the last. */
        CALENDAR_DAYS("calendar-days", 3_660),
        /** Months (月), until the end of the day of the same number, or of the last day of the month. */
        MONTHS("months", 120);

        private final String code;
        private final int max;

        Unit(String code, int max) {
            this.code = code;
            this.max = max;
        }

        @Override
        public String code() {
            return code;
        }

        /** {@return the largest amount of this unit, extensions included} */
        public int max() {
            return max;
        }

        /** {@return whether whole days are counted and the limit ends with a day} */
        boolean countsDays() {
            return switch (this) {
                case CONTINUOUS, WORKING_TIME, WORKING_DAYS_AS_TIME -> false;
                case WORKING_DAYS, CALENDAR_DAYS, MONTHS -> true;
            };
        }

        private boolean canRoll() {
            return this == CALENDAR_DAYS || this == MONTHS;
        }
    }

    /** What happens if the last day is not worked (届满日顺延; Civil Code of China, article 203). */
    public enum Roll implements Coded {
        /** Nothing. */
        NONE("none"),
        /** The limit ends with the next working day. */
        NEXT_WORKING_DAY("next-working-day");

        private final String code;

        Roll(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Checks amount and roll.
     *
     * @param unit what is counted
     * @param amount how much
     * @param roll what happens if the last day is not worked
     * @throws IllegalArgumentException if the amount is out of range, or a unit rolls that cannot
     */
    public TimeLimit {
        if (amount < 1 || amount > unit.max()) {
            throw new IllegalArgumentException(
                    "Time limit in " + unit.code() + " must be from 1 to " + unit.max() + ", but was " + amount);
        }
        if (roll != Roll.NONE && !unit.canRoll()) {
            throw new IllegalArgumentException(
                    "Time limit must roll in calendar-days or months only, but was in " + unit.code());
        }
    }

    /**
     * {@return so much time on the wall clock}
     *
     * @param time whole minutes, at most 3,660 days
     * @throws IllegalArgumentException if it is out of range
     */
    public static TimeLimit continuous(Duration time) {
        return new TimeLimit(Unit.CONTINUOUS, minutes(time), Roll.NONE);
    }

    /**
     * {@return so much working time}
     *
     * @param time whole minutes, at most 100,000
     * @throws IllegalArgumentException if it is out of range
     */
    public static TimeLimit workingTime(Duration time) {
        return new TimeLimit(Unit.WORKING_TIME, minutes(time), Roll.NONE);
    }

    /**
     * {@return so many working days}
     *
     * @param days from 1 to 3,660
     * @throws IllegalArgumentException if it is out of range
     */
    public static TimeLimit workingDays(int days) {
        return new TimeLimit(Unit.WORKING_DAYS, days, Roll.NONE);
    }

    /**
     * {@return the working time of so many days}
     *
     * @param days from 1 to 3,660
     * @throws IllegalArgumentException if it is out of range
     */
    public static TimeLimit workingDaysAsTime(int days) {
        return new TimeLimit(Unit.WORKING_DAYS_AS_TIME, days, Roll.NONE);
    }

    /**
     * {@return so many days}
     *
     * @param days from 1 to 3,660
     * @param roll what happens if the last is not worked
     * @throws IllegalArgumentException if it is out of range
     */
    public static TimeLimit calendarDays(int days, Roll roll) {
        return new TimeLimit(Unit.CALENDAR_DAYS, days, roll);
    }

    /**
     * {@return so many months}
     *
     * @param months from 1 to 120
     * @param roll what happens if the last day is not worked
     * @throws IllegalArgumentException if it is out of range
     */
    public static TimeLimit months(int months, Roll roll) {
        return new TimeLimit(Unit.MONTHS, months, roll);
    }

    private static int minutes(Duration time) {
        // In seconds, since the longest durations do not fit minutes and nanoseconds in a long.
        long seconds = time.getSeconds();
        if (time.getNano() != 0 || seconds % 60 != 0 || seconds / 60 != (int) (seconds / 60)) {
            throw new IllegalArgumentException("Time limit must be of whole minutes within range, but was " + time);
        }
        return (int) (seconds / 60);
    }

    /**
     * {@return when the limit ends if it begins at an instant and is never paused}
     *
     * @param start when it begins, from 1950 to 2199
     * @param calendar the working days and hours, and the zone of the days
     * @param coverage what happens on days that the calendar does not cover
     * @throws GovernanceException {@code calendar-not-published} if strict and a day is not covered; {@code
     *     time-out-of-range} if start or end are
     */
    public Deadline due(Instant start, WorkCalendar calendar, Coverage coverage) {
        return Clock.start(this, start).due(start, calendar, coverage);
    }
}
