package io.github.xingwuguan.scoring.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.ClockKind;
import io.github.xingwuguan.casework.Clocks;
import io.github.xingwuguan.casework.Leaving;
import io.github.xingwuguan.casework.Petition;
import io.github.xingwuguan.casework.Petition.Petitioner;
import io.github.xingwuguan.casework.PetitionHandling;
import io.github.xingwuguan.casework.PetitionHandling.RegisterPetition;
import io.github.xingwuguan.casework.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PetitionStatisticsTest {
    private static final WorkCalendar CHINA = ChinaHolidays.calendar2024To2026();
    private static final DateRange YEAR = months(2025, 1, 12);
    private static final TimeLimit SIXTY = TimeLimit.calendarDays(60, TimeLimit.Roll.NEXT_WORKING_DAY);
    private static final Instant LATER = Instant.parse("2026-06-01T00:00:00Z");

    /** So many whole months. */
    private static DateRange months(int year, int month, int count) {
        LocalDate from = LocalDate.of(year, month, 1);
        return DateRange.of(from, from.plusMonths(count));
    }

    private static RegisterPetition of(String matter, String... people) {
        return new RegisterPetition(
                Stream.of(people)
                        .map(p -> new Petitioner(ActorId.of(p), Optional.empty()))
                        .toList(),
                List.of(),
                matter,
                Optional.empty());
    }

    private static CaseScript petition(String id, int day, RegisterPetition what) {
        return new CaseScript(id, CaseScript.MARCH)
                .days(day)
                .reported(CaseKind.PETITION)
                .then(what, Stage.REPORTED);
    }

    private static CaseScript accepted(String id) {
        return petition(id, 0, of(id, "wu"))
                .then(new PetitionHandling.NoticePetition(Optional.empty(), "yes"), Stage.REPORTED)
                .then(new PetitionHandling.AcceptPetition(), Stage.REPORTED)
                .then(new Clocks.StartClock(ClockKind.PETITION_CONCLUDE, SIXTY), Stage.REPORTED);
    }

    private static CaseScript answered(CaseScript script) {
        Instant start = script.events.get(script.events.size() - 1).trace().at();
        return script.then(new PetitionHandling.ConcludePetition("no"), Stage.REPORTED)
                .then(
                        new Clocks.StopClock(ClockKind.PETITION_CONCLUDE, SIXTY.due(start, CHINA, Coverage.STRICT)),
                        Stage.REPORTED);
    }

    private static PetitionStatistics seen(List<CaseScript> scripts, Instant asOf) {
        Map<CaseId, List<CaseEvent>> cases = new LinkedHashMap<>();
        scripts.forEach(script -> cases.put(script.id, script.events));
        return PetitionStatistics.of(cases, asOf, CHINA);
    }

    @Example
    void answers_are_in_time_of_those_that_are_due() {
        List<CaseScript> scripts = List.of(
                answered(accepted("in-time").days(10)),
                answered(accepted("late").days(70)),
                accepted("open"),
                accepted("taken-back").then(new Leaving.Withdraw(), Stage.WITHDRAWN));
        // the clock of what is taken back stops with it
        scripts.get(3)
                .then(
                        new Clocks.StopClock(
                                ClockKind.PETITION_CONCLUDE, SIXTY.due(CaseScript.MARCH, CHINA, Coverage.STRICT)),
                        Stage.WITHDRAWN);
        assertThat(seen(scripts, LATER).onTime(YEAR)).isEqualTo(Ratio.of(1, 3));
        // on 1 April two are open and not due
        assertThat(seen(scripts, Instant.parse("2025-04-01T00:00:00Z")).onTime(YEAR))
                .isEqualTo(Ratio.of(1, 1));
        assertThat(seen(scripts, Instant.parse("2025-03-03T01:30:00Z")).onTime(YEAR))
                .isEqualTo(Ratio.of(0, 0));
    }

    @Example
    void c56_each_repetition_counts_once_and_also_if_it_was_not_taken_on() {
        List<CaseScript> scripts = List.of(
                petition("a", 0, of("m", "wu", "gu")),
                petition("b", 1, of("m", "wu")),
                petition("c", 2, of("m", "gu", "lin"))
                        .then(
                                new Leaving.Reject(
                                        Leaving.Ground.FINAL_PETITION, "it stands", Optional.of(CaseId.of("a"))),
                                Stage.REJECTED),
                petition("d", 3, of("n", "wu")),
                petition("e", 4, of("m", "wu")).then(new Leaving.VoidCase("twice", ActorId.of("b")), Stage.VOIDED));
        PetitionStatistics seen = seen(scripts, LATER);
        assertThat(seen.repeats(YEAR)).isEqualTo(Ratio.of(2, 4));
        assertThat(seen.repeated(YEAR)).containsExactly(CaseId.of("b"), CaseId.of("c"));
        // what is repeated may lie before the period
        DateRange second = DateRange.of(LocalDate.of(2025, 3, 4), LocalDate.of(2025, 3, 5));
        assertThat(seen.repeats(second)).isEqualTo(Ratio.of(1, 1));
        assertThat(seen.count(YEAR).value()).isEqualTo(4);
        assertThat(seen.contributing(YEAR))
                .containsExactly(CaseId.of("a"), CaseId.of("b"), CaseId.of("c"), CaseId.of("d"));
    }

    private static List<CaseScript> random(long seed, int cases) {
        Random random = new Random(seed * 0x9E37_79B9_7F4A_7C15L);
        List<CaseScript> scripts = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            String matter = "m" + random.nextInt(2);
            RegisterPetition what = random.nextInt(4) == 0
                    ? new RegisterPetition(List.of(), List.of(), matter, Optional.of(OrgId.of("f" + random.nextInt(2))))
                    : of(matter, "p" + random.nextInt(5), "p" + random.nextInt(5));
            scripts.add(petition("case-" + i, random.nextInt(20), what));
        }
        return scripts;
    }

    @Property
    void a_petition_counts_as_repeated_if_and_only_if_it_repeats_any_other(
            @ForAll long seed, @ForAll @IntRange(max = 10) int cases) {
        List<CaseScript> scripts = random(seed, cases);
        List<Petition.Registered> all = scripts.stream()
                .map(script -> script.events.get(1))
                .map(e -> new Petition.Registered(
                        (RegisterPetition) e.deed(),
                        e.trace().actor(),
                        e.trace().at()))
                .toList();
        long expected = all.stream()
                .filter(later -> all.stream().anyMatch(earlier -> Petition.isRepeat(earlier, later)))
                .count();
        assertThat(seen(scripts, LATER).repeats(YEAR)).isEqualTo(Ratio.of(expected, cases));
    }

    @Property
    void i34_the_order_of_petitions_does_not_matter(@ForAll long seed, @ForAll @IntRange(max = 10) int cases) {
        List<CaseScript> scripts = random(seed, cases);
        List<CaseId> before = seen(scripts, LATER).repeated(YEAR);
        Collections.shuffle(scripts, new Random(seed));
        assertThat(seen(scripts, LATER).repeated(YEAR)).isEqualTo(before);
    }

    private static PeriodCount count(DateRange window, long value) {
        return new PeriodCount(PetitionStatistics.PETITIONS, window, value);
    }

    private static YearOnYear change(long current, long previous) {
        return new YearOnYear(count(months(2025, 1, 12), current), count(months(2024, 1, 12), previous));
    }

    @Property
    void i40_a_fall_by_48_percent_is_what_leaves_52_of_a_hundred(
            @ForAll @IntRange(max = 1_000_000) int current, @ForAll @IntRange(min = 1, max = 40_000) int base) {
        int previous = base * 25;
        long exact = previous / 25 * 13L;
        assertThat(change(exact, previous).change().orElseThrow().compareWith(-4_800))
                .isZero();
        assertThat(change(current, previous).change().orElseThrow().compareWith(-4_800))
                .isEqualTo(Long.compare(current, exact));
    }

    @Example
    void c44_a_base_of_nothing_has_no_change_and_windows_and_definitions_must_fit() {
        assertThat(change(520, 1_000).change()).contains(new YearOnYear.Change(-480, 1_000));
        assertThat(change(520, 0).change()).isEmpty();
        assertThat(change(520, 0).absence().orElseThrow().code()).isEqualTo("new");
        assertThat(change(520, 1_000).absence()).isEmpty();
        assertThat(change(520, 1_000).assessable()).isFalse();
        // a February of 29 days against one of 28
        assertThat(new YearOnYear(count(months(2025, 2, 1), 28), count(months(2024, 2, 1), 29)).change())
                .contains(new YearOnYear.Change(-1, 29));
        refuses("other-window", count(months(2025, 1, 12), 1), count(months(2023, 1, 12), 1));
        refuses("other-window", count(months(2025, 1, 12), 1), count(months(2024, 1, 11), 1));
        DateRange until28 = DateRange.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28));
        DateRange until29 = DateRange.of(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29));
        refuses("other-window", count(until28, 1), count(until29, 1));
        refuses(
                "other-definition",
                count(months(2025, 1, 12), 1),
                new PeriodCount("petitions@2", months(2024, 1, 12), 1));
    }

    private static void refuses(String code, PeriodCount current, PeriodCount previous) {
        assertThatThrownBy(() -> new YearOnYear(current, previous))
                .isInstanceOfSatisfying(
                        GovernanceException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Example
    void counts_have_a_definition_an_end_and_a_range() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PeriodCount(" ", YEAR, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> count(YEAR, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> count(YEAR, Ratio.MAX + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> count(DateRange.from(LocalDate.of(2025, 1, 1)), 1));
    }
}
