package io.github.xingwuguan.calendar;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PolicyId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Calendars around the year 2025, instants on whole minutes within them, limits of every unit. */
class CalendarArbitraries extends DomainContextBase {
    static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    @Provide
    Arbitrary<WorkCalendar> calendars() {
        Arbitrary<List<Integer>> off =
                Arbitraries.integers().between(0, 119).list().ofMaxSize(30);
        Arbitrary<List<Integer>> work =
                Arbitraries.integers().between(0, 119).list().ofMaxSize(10);
        Arbitrary<Integer> change = Arbitraries.integers().between(1, 119);
        return Combinators.combine(
                        off,
                        work,
                        change,
                        shifts(),
                        shifts(),
                        Arbitraries.integers().between(120, 150),
                        Arbitraries.of(WorkWeek.values()))
                .as((offs, works, day, winter, summer, days, week) -> WorkCalendar.builder()
                        .id(PolicyId.of("random", "1"))
                        .covered(DateRange.of(FIRST, FIRST.plusDays(days)))
                        .week(week)
                        .addSeasons(new Season(FIRST, winter), new Season(FIRST.plusDays(day), summer))
                        .specialDays(special(offs, SpecialDay.Kind.OFF))
                        .localDays(special(works, SpecialDay.Kind.WORK))
                        .build());
    }

    private static List<SpecialDay> special(List<Integer> days, SpecialDay.Kind kind) {
        return new TreeSet<>(days)
                .stream()
                        .map(day -> new SpecialDay(FIRST.plusDays(day), kind, "invented"))
                        .toList();
    }

    private static Arbitrary<List<Shift>> shifts() {
        return Arbitraries.integers()
                .between(0, 48)
                .set()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(marks -> {
                    List<Integer> cuts = List.copyOf(new TreeSet<>(marks));
                    List<Shift> shifts = new ArrayList<>();
                    for (int i = 0; i + 1 < cuts.size(); i += 2) {
                        shifts.add(new Shift(cuts.get(i) * 30, cuts.get(i + 1) * 30));
                    }
                    return shifts;
                });
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 100 * 1_440),
                        Arbitraries.integers().between(0, 100 * 48).map(half -> half * 30))
                .map(minute -> FIRST.atStartOfDay().toInstant(Local.SHANGHAI).plus(Duration.ofMinutes(minute)));
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return Arbitraries.of(TimeLimit.Unit.values()).flatMap(unit -> {
            int max = switch (unit) {
                case CONTINUOUS -> 50_000;
                case WORKING_TIME -> 3_000;
                case WORKING_DAYS, WORKING_DAYS_AS_TIME -> 20;
                case CALENDAR_DAYS -> 60;
                case MONTHS -> 3;
            };
            boolean rolls = unit == TimeLimit.Unit.CALENDAR_DAYS || unit == TimeLimit.Unit.MONTHS;
            Arbitrary<TimeLimit.Roll> roll =
                    rolls ? Arbitraries.of(TimeLimit.Roll.values()) : Arbitraries.just(TimeLimit.Roll.NONE);
            return Combinators.combine(Arbitraries.integers().between(1, max), roll)
                    .as((n, r) -> new TimeLimit(unit, n, r));
        });
    }
}
