package io.github.xingwuguan.examples.louxing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.foreign.CaseHistory;
import io.github.xingwuguan.casework.foreign.CaseImport;
import io.github.xingwuguan.casework.foreign.CaseImporter;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.scoring.casework.CaseIndicator;
import io.github.xingwuguan.scoring.casework.CaseQuestion;
import io.github.xingwuguan.scoring.casework.CaseStatistics;
import io.github.xingwuguan.scoring.casework.CaseTable;
import io.github.xingwuguan.scoring.casework.NoAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the histories of the mediation ledger come to. */
class DisputesTest {
    private static final WorkCalendar CALENDAR = ChinaHolidays.calendar2024To2026();
    private static final Instant AS_OF = Instant.parse("2025-10-28T15:59:59Z");
    private static final List<CaseHistory> HISTORIES = Disputes.of(new DistrictPlan());
    private static final CaseTable TABLE = table();

    /** Nothing is found about any of them. */
    private static CaseTable table() {
        CaseImporter importer = CaseImporter.of(Disputes.map(), BundledPolicies.LOUXING_CASES.read(), CALENDAR);
        CaseTable.Builder table = CaseTable.builder(CALENDAR);
        for (CaseHistory history : HISTORIES) {
            CaseId id = CaseId.of(history.key().key());
            CaseImport read = importer.read(id, history, AS_OF);
            assertThat(read.findings()).isEmpty();
            table.add(id, read.events());
        }
        return table.build();
    }

    private static CaseStatistics seen(String category) {
        return CaseStatistics.of(
                TABLE,
                CaseQuestion.builder()
                        .period(DateRange.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 10, 29)))
                        .asOf(AS_OF)
                        .kind(CaseKind.DISPUTE)
                        .category(category)
                        .noAnswer(NoAnswer.EXCLUDE)
                        .calendar(CALENDAR)
                        .build());
    }

    @Test
    void most_of_more_than_5000_disputes_are_simple_and_are_settled_within_the_community() {
        CaseStatistics simple = seen("neighbours");
        CaseStatistics complex = seen("service-fees");
        CaseStatistics difficult = seen("building-faults");
        assertThat(simple.cases() + complex.cases() + difficult.cases())
                .isEqualTo(HISTORIES.size())
                .isGreaterThanOrEqualTo(5_000);
        assertThat(simple.cases()).isBetween(4_300, 4_500);
        assertThat(complex.cases()).isBetween(450, 560);
        Ratio within = simple.figure(CaseIndicator.WITHIN_COMMUNITY).value();
        assertThat(within.numerator() * 100).isBetween(within.denominator() * 96, within.denominator() * 98);
        assertThat(complex.figure(CaseIndicator.WITHIN_COMMUNITY).value().numerator())
                .isZero();
        assertThat(difficult.figure(CaseIndicator.WITHIN_SUBDISTRICT).value().numerator())
                .isZero();
    }

    @Test
    void compounds_that_are_served_worse_have_more() {
        DistrictPlan plan = new DistrictPlan();
        double all = plan.compounds().stream()
                .mapToDouble(compound -> compound.merits().service())
                .average()
                .orElseThrow();
        double disputed = HISTORIES.stream()
                .mapToDouble(history -> plan.compounds().stream()
                        .filter(compound -> compound.id().equals(history.place().value()))
                        .findFirst()
                        .orElseThrow()
                        .merits()
                        .service())
                .average()
                .orElseThrow();
        assertThat(disputed).isLessThan(all - 0.02);
    }
}
