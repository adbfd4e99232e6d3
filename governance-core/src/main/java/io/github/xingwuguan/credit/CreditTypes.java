package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.shape.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** Types that the parts of a credit policy share. */
final class CreditTypes {
    /** Years, months and days, {@code P1Y}. */
    static final Type<Period> PERIOD = Type.text(CreditTypes::period, Period::toString);

    /** A zone, {@code Asia/Shanghai}. */
    static final Type<ZoneId> ZONE = Type.text(CreditTypes::zone, ZoneId::getId);

    /** A day from which periods are compared: months differ in length, so that two of them have an order only from a day on. */
    static final LocalDate START = LocalDate.of(2000, 1, 1);

    private CreditTypes() {}

    private static Period period(String text) {
        try {
            return positive(Period.parse(text));
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException(
                    "Period must be of years, months and days such as P1Y6M, but was \"" + Texts.visible(text) + "\"");
        }
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException(
                    "Zone must be a known one such as Asia/Shanghai, but was \"" + Texts.visible(text) + "\"");
        }
    }

    /** More than nothing, at most a hundred years, as it would be from the first day of 2000. */
    static Period positive(Period period) {
        if (!isPositive(period)) {
            throw new IllegalArgumentException(
                    "Period must be more than nothing and at most 100 years, but was " + period);
        }
        return period;
    }

    static boolean isPositive(Period period) {
        try {
            LocalDate end = START.plus(period);
            return !period.isNegative() && end.isAfter(START) && !end.isAfter(START.plusYears(100));
        } catch (DateTimeException beyondAllYears) {
            return false;
        }
    }
}
