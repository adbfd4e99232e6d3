package io.github.xingwuguan.programme.oversight;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that a compound has to publish again and again (公开事项): once for each of its slots, which are parts of the calendar year.
 *
 * @param code a code value such as {@code common-revenue}
 * @param kind {@link AlertKind#FUND_PUBLICATION_OVERDUE}, due where there is a fund, or {@link AlertKind#DISCLOSURE_OVERDUE}, due everywhere
 * @param months how long a slot is: 1, 3, 6 or 12
 * @param graceDays how many days after the last day of a slot it is due, 0 to 366
 */
public record Matter(String code, AlertKind kind, int months, int graceDays) {
    /** The wire form. */
    public static final Shape<Matter> SHAPE = Shape.of(
            "Matter",
            Field.of("code", Type.TEXT, Matter::code),
            Field.of("kind", Type.code("Alert kind", AlertKind.values()), Matter::kind),
            Field.of("months", Type.INT, Matter::months),
            Field.of("graceDays", Type.INT, Matter::graceDays),
            Matter::new);

    /**
     * {@return the last day on which a slot is published in time}
     *
     * @param slot the slot
     */
    LocalDate due(DateRange slot) {
        return slot.until().plusDays(graceDays - 1L);
    }

    /**
     * {@return the slots that begin on a day or later and are due before another}
     *
     * @param from the first day on which a slot may begin
     * @param until the first day on which one is due too late to be counted
     */
    List<DateRange> slots(LocalDate from, LocalDate until) {
        LocalDate begin = LocalDate.of(from.getYear(), 1, 1);
        while (begin.isBefore(from)) {
            begin = begin.plusMonths(months);
        }
        List<DateRange> slots = new ArrayList<>();
        for (DateRange slot = slot(begin); due(slot).isBefore(until); slot = slot(slot.until())) {
            slots.add(slot);
        }
        return slots;
    }

    private DateRange slot(LocalDate begin) {
        return DateRange.of(begin, begin.plusMonths(months));
    }
}
