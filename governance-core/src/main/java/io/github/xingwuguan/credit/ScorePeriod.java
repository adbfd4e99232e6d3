package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;

/**
 * In which stretches of time scores are kept (评价周期).
 *
 * @param kind how long one is
 * @param reset whether scores begin anew with each: then a record counts in the period it belongs to only, unless its validity
 *     survives
 * @param attribution by which day a record belongs to a period
 */
public record ScorePeriod(Kind kind, boolean reset, Attribution attribution) {
    /** How long a period is (周期类别). */
    public enum Kind implements Coded {
        /** A calendar year (年度). */
        YEAR("year", 12),
        /** Half a calendar year (半年). */
        HALF("half", 6),
        /** A quarter (季度). */
        QUARTER("quarter", 3),
        /** A month (月度). */
        MONTH("month", 1);

        private final String code;
        private final int months;

        Kind(String code, int months) {
            this.code = code;
            this.months = months;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** By which day a record belongs to a period (归属日). */
    public enum Attribution implements Coded {
        /** The day on which it was determined (认定日). */
        DETERMINED("determined"),
        /** The day on which it happened (发生日); what takes effect after that period counts on the last day of it. */
        OCCURRED("occurred");

        private final String code;

        Attribution(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The wire form. */
    public static final Shape<ScorePeriod> SHAPE = Shape.of(
            "Score period",
            Field.of("kind", Type.code("Period kind", Kind.values()), ScorePeriod::kind),
            Field.of("reset", Type.FLAG, ScorePeriod::reset),
            Field.of("attribution", Type.code("Attribution", Attribution.values()), ScorePeriod::attribution),
            ScorePeriod::new);

    /**
     * {@return the period in which a day lies}
     *
     * @param date the day
     */
    public DateRange of(LocalDate date) {
        int first = (date.getMonthValue() - 1) / kind.months * kind.months + 1;
        LocalDate from = LocalDate.of(date.getYear(), first, 1);
        return DateRange.of(from, from.plusMonths(kind.months));
    }
}
