package io.github.xingwuguan.credit;

import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Period;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Types that the parts of a credit policy share. */
final class CreditTypes {
    /** Years, months and days, {@code P1Y}. */
    static final Type<Period> PERIOD = Type.text(CreditTypes::period, Period::toString);

    /** A zone, {@code Asia/Shanghai}. */
    static final Type<ZoneId> ZONE = Type.text(ZoneId::of, ZoneId::getId);

    private CreditTypes() {}

    static <T> Shape<T> empty(String name, Supplier<T> value) {
        return Shape.of(name, value, v -> v).done();
    }

    private static Period period(String text) {
        return positive(Period.parse(text));
    }

    /** More than nothing, at most a hundred years. */
    static Period positive(Period period) {
        if (period.isNegative() || period.isZero() || period.toTotalMonths() > 1_200 || period.getDays() > 36_600) {
            throw new IllegalArgumentException(
                    "Period must be more than nothing and at most 100 years, but was " + period);
        }
        return period;
    }
}
