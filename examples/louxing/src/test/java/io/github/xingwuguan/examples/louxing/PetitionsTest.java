package io.github.xingwuguan.examples.louxing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.CaseFile;
import io.github.xingwuguan.casework.CasePolicy;
import io.github.xingwuguan.casework.CaseRequest;
import io.github.xingwuguan.casework.dossier.DigestSuite;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.scoring.casework.PetitionStatistics;
import io.github.xingwuguan.scoring.casework.YearOnYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the engine makes of the petitions; that no request is refused is part of it. */
class PetitionsTest {
    private static final CasePolicy POLICY = BundledPolicies.LOUXING_CASES.read();
    private static final WorkCalendar CALENDAR = ChinaHolidays.calendar2024To2026();
    private static final Instant AS_OF = Instant.parse("2025-10-28T15:59:59Z");
    private static final DateRange CURRENT = DateRange.of(LocalDate.of(2024, 10, 29), LocalDate.of(2025, 10, 29));
    private static final DateRange PREVIOUS = DateRange.of(LocalDate.of(2023, 10, 29), LocalDate.of(2024, 10, 29));
    private static final Map<CaseId, List<CaseEvent>> CASES = cases();
    private static final PetitionStatistics SEEN = PetitionStatistics.of(CASES, AS_OF, CALENDAR);

    private static Map<CaseId, List<CaseEvent>> cases() {
        Map<CaseId, CaseFile> files = new LinkedHashMap<>();
        for (CaseRequest request : Petitions.of(new DistrictPlan())) {
            CaseFile before =
                    files.getOrDefault(request.caseId(), CaseFile.open(request.caseId(), DigestSuite.SHA_256));
            files.put(request.caseId(), before.carryOut(request, POLICY, CALENDAR, () -> new byte[16]));
        }
        Map<CaseId, List<CaseEvent>> events = new LinkedHashMap<>();
        files.forEach((id, file) -> events.put(id, file.events()));
        return events;
    }

    @Test
    void there_were_402_after_780_the_year_before_which_is_less_by_more_than_48_percent() {
        YearOnYear compared = new YearOnYear(SEEN.count(CURRENT), SEEN.count(PREVIOUS));
        assertThat(compared.change()).contains(new YearOnYear.Change(402 - 780, 780));
        assertThat(compared.change().orElseThrow().compareWith(-4_800)).isNegative();
        assertThat(CASES).hasSize(780 + 402);
    }

    @Test
    void a_few_repeat_an_earlier_one_and_a_few_are_answered_late() {
        assertThat(SEEN.repeats(PREVIOUS).numerator()).isBetween(30L, 80L);
        assertThat(SEEN.repeats(CURRENT).numerator()).isBetween(15L, 45L);
        assertThat(SEEN.onTime(PREVIOUS).denominator() - SEEN.onTime(PREVIOUS).numerator())
                .isBetween(10L, 60L);
    }

    @Test
    void nothing_is_dated_after_the_day_of_the_figures() {
        CASES.values()
                .forEach(events ->
                        assertThat(events.get(events.size() - 1).trace().at()).isBefore(AS_OF));
    }
}
