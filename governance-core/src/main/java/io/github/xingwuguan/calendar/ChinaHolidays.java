package io.github.xingwuguan.calendar;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PolicyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Public holidays and make-up working days of mainland China (全国节假日及调休安排), as the General Office of the State Council
 * announces them each year: facts. Years that are not announced are not covered.
 */
public final class ChinaHolidays {
    /** The arrangement of one year: month and day, ranges with the last day inclusive. */
    private record Year(int year, String notice, String off, String makeUp) {
        List<SpecialDay> days() {
            List<SpecialDay> days = new ArrayList<>();
            for (String range : off.split(" ", -1)) {
                int dots = range.indexOf("..");
                LocalDate first = date(dots < 0 ? range : range.substring(0, dots));
                LocalDate last = date(dots < 0 ? range : range.substring(dots + 2));
                first.datesUntil(last.plusDays(1))
                        .forEach(day -> days.add(new SpecialDay(day, SpecialDay.Kind.OFF, notice)));
            }
            for (String day : makeUp.split(" ", -1)) {
                days.add(new SpecialDay(date(day), SpecialDay.Kind.WORK, notice));
            }
            days.sort(Comparator.comparing(SpecialDay::date));
            return days;
        }

        private LocalDate date(String monthAndDay) {
            return LocalDate.parse(year + "-" + monthAndDay);
        }
    }

    private static final List<Year> YEARS = List.of(
            new Year(
                    2024,
                    "国办发明电〔2023〕7号",
                    "01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-10 09-15..09-17 10-01..10-07",
                    "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12"),
            new Year(
                    2025,
                    "国办发明电〔2024〕12号",
                    "01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08",
                    "01-26 02-08 04-27 09-28 10-11"),
            new Year(
                    2026,
                    "国办发明电〔2025〕7号",
                    "01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07",
                    "01-04 02-14 02-28 05-09 09-20 10-10"));

    private static final WorkCalendar CALENDAR = WorkCalendar.builder()
            .id(PolicyId.of("china-mainland", "2026.1"))
            .covered(DateRange.of(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 1, 1)))
            .addSeason(Season.of(LocalDate.of(2024, 1, 1), Shift.parse("08:00-12:00"), Shift.parse("14:00-18:00")))
            .specialDays(YEARS.stream().flatMap(year -> year.days().stream()).toList())
            .build();

    private ChinaHolidays() {}

    /**
     * {@return the working days of mainland China from 2024 to 2026, in the zone {@code Asia/Shanghai}}
     *
     * <p>The working hours, 08:00 to 12:00 and 14:00 to 18:00, are illustrative: no notice sets them. Take
     * {@link WorkCalendar#toBuilder()} to put local ones in their place, under an id of your own.
     */
    public static WorkCalendar calendar2024To2026() {
        return CALENDAR;
    }
}
