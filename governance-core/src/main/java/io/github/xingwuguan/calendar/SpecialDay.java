package io.github.xingwuguan.calendar;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;

/**
 * A day that departs from the week, or confirms it (特殊日): a holiday or a make-up working day, with the notice that says
 * so.
 *
 * @param date the day
 * @param kind whether it is worked
 * @param notice title or number of the notice, never blank
 */
public record SpecialDay(LocalDate date, Kind kind, String notice) {
    /** The description of the type. */
    public static final Shape<SpecialDay> SHAPE = Shape.of(
            "Special day",
            Field.of("date", Type.DATE, SpecialDay::date),
            Field.of("kind", Type.code("Kind of day", Kind.values()), SpecialDay::kind),
            Field.of("notice", Type.TEXT, SpecialDay::notice),
            SpecialDay::new);

    /** Whether a day is worked (上班或放假). */
    public enum Kind implements Coded {
        /** Worked, as the weekend days that make up for a holiday (调休上班). */
        WORK("work"),
        /** Not worked (放假). */
        OFF("off");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Checks that the notice is named.
     *
     * @param date the day
     * @param kind whether it is worked
     * @param notice title or number of the notice
     * @throws IllegalArgumentException if the notice is blank
     */
    public SpecialDay {
        if (notice.isBlank()) {
            throw new IllegalArgumentException("Special day must name its notice, but it was blank for " + date);
        }
    }
}
