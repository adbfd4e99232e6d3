package io.github.xingwuguan.examples.louxing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.Case;
import io.github.xingwuguan.casework.CaseFile;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.CasePolicy;
import io.github.xingwuguan.casework.CaseRequest;
import io.github.xingwuguan.casework.Safety;
import io.github.xingwuguan.casework.dossier.DigestSuite;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.scoring.casework.CaseIndicator;
import io.github.xingwuguan.scoring.casework.CaseQuestion;
import io.github.xingwuguan.scoring.casework.CaseStatistics;
import io.github.xingwuguan.scoring.casework.CaseTable;
import io.github.xingwuguan.scoring.casework.NoAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the engine makes of the requests; that no request is refused is part of it. */
class CaseRequestsTest {
    private static final CasePolicy POLICY = BundledPolicies.LOUXING_CASES.read();
    private static final WorkCalendar CALENDAR = ChinaHolidays.calendar2024To2026();
    private static final Map<CaseId, CaseFile> FILES = files();

    private static Map<CaseId, CaseFile> files() {
        Map<CaseId, CaseFile> files = new LinkedHashMap<>();
        for (CaseRequest request : CaseRequests.of(new DistrictPlan())) {
            CaseFile before =
                    files.getOrDefault(request.caseId(), CaseFile.open(request.caseId(), DigestSuite.SHA_256));
            files.put(request.caseId(), before.carryOut(request, POLICY, CALENDAR, () -> new byte[16]));
        }
        return files;
    }

    private static CaseStatistics seen(CaseKind kind) {
        CaseTable.Builder table = CaseTable.builder(CALENDAR);
        FILES.forEach((id, file) -> table.add(id, file.events()));
        return CaseStatistics.of(
                table.build(),
                CaseQuestion.builder()
                        .period(DateRange.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 10, 29)))
                        .asOf(Instant.parse("2025-10-28T15:59:59Z"))
                        .kind(kind)
                        .noAnswer(NoAnswer.EXCLUDE)
                        .calendar(CALENDAR)
                        .build());
    }

    @Test
    void of_the_155_disorders_of_the_campaign_93_stand_cleared() {
        CaseStatistics seen = seen(CaseKind.PROPERTY_DISORDER);
        assertThat(seen.cases()).isEqualTo(155);
        assertThat(seen.figure(CaseIndicator.CLEARANCE).value()).isEqualTo(Ratio.of(93, 155));
        assertThat(seen.figure(CaseIndicator.GROSS_CLEARANCE).value()).isEqualTo(Ratio.of(99, 155));
        assertThat(seen.openByAge().stream().mapToInt(Integer::intValue).sum()).isEqualTo(155 - 93);
    }

    @Test
    void seventeen_dangers_were_filed() {
        CaseStatistics seen = seen(CaseKind.HAZARD);
        assertThat(seen.figure(CaseIndicator.FILING).value()).isEqualTo(Ratio.of(17, 17));
    }

    @Test
    void losses_avoided_come_from_fourteen_estimates_of_one_method() {
        List<Safety.EstimateLoss> losses = FILES.values().stream()
                .flatMap(file -> file.state().safety().loss().stream())
                .toList();
        assertThat(losses).hasSize(14).allMatch(loss -> loss.method().equals("replacement-cost"));
        assertThat(losses.stream().mapToLong(Safety.EstimateLoss::yuan).sum()).isGreaterThan(2_000_000);
    }

    @Test
    void ten_of_twelve_who_were_called_came_in_time() {
        CaseStatistics seen = seen(CaseKind.PROPERTY_DISORDER);
        assertThat(seen.figure(CaseIndicator.REPORT_IN).value()).isEqualTo(Ratio.of(10, 12));
        assertThat(seen.figure(CaseIndicator.WHISTLE_VALIDITY).value().denominator())
                .isEqualTo(12);
    }

    @Test
    void eight_cases_were_deliberated_and_the_loop_of_each_is_closed() {
        List<Case> deliberated = FILES.values().stream()
                .map(CaseFile::state)
                .filter(state -> !state.deliberations().conferences().isEmpty())
                .toList();
        // of those that came back the loop is open again
        assertThat(deliberated)
                .hasSize(8)
                .allMatch(state -> state.isLoopClosed() == state.clearance().isCleared());
    }

    @Test
    void five_of_six_mediations_came_to_an_agreement_that_was_kept() {
        assertThat(seen(CaseKind.DISPUTE).figure(CaseIndicator.MEDIATION).value())
                .isEqualTo(Ratio.of(5, 6));
    }

    @Test
    void every_dossier_holds_and_nothing_is_dated_after_the_day_of_the_figures() {
        FILES.values().forEach(file -> {
            assertThat(file.dossier().verify(List.of()).isIntact()).isTrue();
            assertThat(file.state().at().orElseThrow()).isBefore(Instant.parse("2025-10-28T15:59:59Z"));
        });
        assertThat(FILES).hasSize(155 + 17 + 6);
    }
}
