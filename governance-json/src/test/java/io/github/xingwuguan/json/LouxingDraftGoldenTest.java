package io.github.xingwuguan.json;

import static io.github.xingwuguan.json.CreditBook.firm;
import static io.github.xingwuguan.json.CreditBook.grade;
import static io.github.xingwuguan.json.CreditBook.lists;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.credit.RecordEvent.Kind;
import io.github.xingwuguan.credit.Severity;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.Tenure;
import io.github.xingwuguan.scoring.credit.CreditAssessment;
import io.github.xingwuguan.scoring.credit.CreditRun;
import io.github.xingwuguan.scoring.credit.RatedStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The illustrative draft: what its items are worth, and what its vetoes, lists and exits do. */
@Tag("golden")
class LouxingDraftGoldenTest {
    private static final Subject FIRM = firm("firm");
    private static final String[] YEARS = {"2024-12-31", "2025-12-31", "2026-12-31", "2027-12-31"};

    private static CreditBook book() {
        return new CreditBook(BundledPolicies.LOUXING_DRAFT).enrol(FIRM);
    }

    /** The first so many years. */
    private static String[] years(int count) {
        return Arrays.copyOf(YEARS, count);
    }

    /** Good acts of 25 points, so that a firm without breaches has 85. */
    private static CreditBook good(CreditBook book, Subject firm, String year) {
        for (int i = 0; i < 5; i++) {
            book.points(firm, "other-good", year + "-05-01", "5");
        }
        return book;
    }

    private static CreditBook honour(CreditBook book, String matter, HonourLevel level, String date) {
        return book.add(
                book.draft(FIRM, "honour", date).matter(matter).level(level).build());
    }

    private static Points score(CreditBook book, String day) {
        return book.assess(FIRM, day).exactScore();
    }

    @Test
    void a_firm_that_does_not_take_part_has_no_grade_and_is_in_no_count() {
        Subject other = firm("other");
        CreditRun run = good(book(), other, "2024").run("2024-12-31");

        assertThat(run.explain(other).status()).isEqualTo(RatedStatus.MISSING);
        assertThat(run.policy().grading().missing().zh()).isEqualTo("未参评");
        assertThat(run.gradeCounts(FIRM.kind())).containsEntry("c", 1).containsEntry("a", 0);
    }

    @Test
    void an_award_of_two_levels_counts_once_and_honours_together_15() {
        CreditBook book = honour(book(), "award", HonourLevel.NATIONAL, "2024-03-01");
        honour(book, "award", HonourLevel.CITY, "2024-02-01");
        assertThat(score(book, "2024-12-31")).isEqualTo(Points.of(65));

        for (int i = 0; i < 3; i++) {
            honour(book, "award-" + i, HonourLevel.PROVINCIAL, "2024-04-01");
        }
        assertThat(score(book, "2024-12-31")).isEqualTo(Points.of(75));
    }

    @ParameterizedTest
    @CsvSource({"2022-01-01, 65", "2021-12-31, 60"})
    void an_honour_counts_for_three_years_across_periods(String date, String score) {
        CreditBook book = honour(book(), "award", HonourLevel.NATIONAL, date);

        assertThat(score(book, "2024-12-31")).isEqualTo(Points.parse(score));
    }

    @ParameterizedTest
    @CsvSource({"0.7999, 60", "0.8, 65", "0.85, 68", "0.8999, 68", "0.9, 72", "1, 72"})
    void satisfaction_is_worth_what_its_band_says(String share, String score) {
        CreditBook book = book().quantity(FIRM, "satisfaction", "2024-11-01", share);

        assertThat(score(book, "2024-12-31")).isEqualTo(Points.parse(score));
    }

    @Test
    void good_points_stop_at_40() {
        CreditBook book = good(good(book(), FIRM, "2024"), FIRM, "2024");

        assertThat(score(book, "2024-12-31")).isEqualTo(Points.of(100));
    }

    @ParameterizedTest
    @CsvSource({"1, 55", "2, 47.5", "3, 37.5", "4, 27.5"})
    void undisclosed_income_weighs_more_each_time(int times, String score) {
        CreditBook book = book();
        for (int i = 1; i <= times; i++) {
            book.record(FIRM, "income-undisclosed", "2024-0" + i + "-15");
        }

        assertThat(score(book, "2024-12-31")).isEqualTo(Points.parse(score));
    }

    @ParameterizedTest
    @CsvSource({"2024-07-09, 50", "2024-07-10, 55", "2025-01-09, 55", "2025-01-10, 60"})
    void a_data_leak_fades_to_half_after_six_months_and_ends_after_a_year(String day, String score) {
        CreditBook book = book().record(FIRM, "data-leak", "2024-01-10");

        assertThat(score(book, day)).isEqualTo(Points.parse(score));
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, 58", "2024-07-01, 60"})
    void a_complaint_in_a_project_reaches_the_firm_that_had_it(String until, String score) {
        CreditBook book = book().add(Tenure.builder()
                        .holder(FIRM)
                        .project("p1")
                        .dates(DateRange.from(LocalDate.parse(until)))
                        .recordedAt(Instant.parse("2024-01-01T00:00:00Z"))
                        .build())
                .record(Subject.project("p1"), "complaint-overdue", "2024-06-30");

        assertThat(score(book, "2024-12-31")).isEqualTo(Points.parse(score));
    }

    /** Fund misuse in 2024, put right in January 2025, and 85 points every year. */
    private static CreditBook misuse() {
        CreditBook book = book();
        for (String year : new String[] {"2024", "2025", "2026", "2027"}) {
            good(book, FIRM, year);
        }
        return book.record(FIRM, "fund-misuse", "2024-06-01").event(Kind.RECTIFIED, "2025-01-15");
    }

    @ParameterizedTest
    @CsvSource({"1, d", "2, d", "3, b", "4, a"})
    void fund_misuse_is_d_for_two_periods_and_b_at_most_for_the_third(int periods, String grade) {
        assertThat(grade(misuse().assess(FIRM, years(periods)))).isEqualTo(grade);
    }

    @Test
    void its_repair_ends_hold_cap_and_black_list_before_their_time() {
        CreditBook book = misuse().event(Kind.REPAIRED, "2025-06-01");

        assertThat(lists(book.assess(FIRM, years(1)))).containsExactly("black");
        CreditAssessment result = book.assess(FIRM, years(2));
        assertThat(grade(result)).isEqualTo("a");
        assertThat(lists(result)).doesNotContain("black");
    }

    @Test
    void the_black_list_takes_a_year_at_least() {
        CreditBook book = book().record(FIRM, "refuses-to-leave", "2024-06-01").event(Kind.RECTIFIED, "2025-01-15");

        CreditAssessment struck = book.assess(FIRM, "2024-12-31");
        assertThat(lists(struck)).containsExactly("black");
        assertThat(struck.exit().triggers()).containsExactly("black-listed");
        assertThat(struck.measures()).containsExactly("more-inspections", "interview", "no-awards", "tender-limits");
        assertThat(lists(book.assess(FIRM, "2024-12-31", "2025-12-30"))).containsExactly("black");
        assertThat(lists(book.assess(FIRM, "2024-12-31", "2025-12-31"))).isEmpty();
    }

    @Test
    void two_d_in_a_row_are_black_and_set_an_exit_going() {
        CreditBook book = book().record(FIRM, "petition", "2024-06-01").record(FIRM, "petition", "2025-06-01");

        CreditAssessment once = book.assess(FIRM, years(1));
        assertThat(grade(once)).isEqualTo("d");
        assertThat(lists(once)).isEmpty();
        assertThat(once.exit().isDue()).isFalse();
        CreditAssessment twice = book.assess(FIRM, years(2));
        assertThat(lists(twice)).containsExactly("black");
        assertThat(twice.exit().triggers()).containsExactly("d-twice", "black-listed");
        assertThat(twice.exit().spared()).containsExactly("last-twice");
    }

    @Test
    void one_in_twelve_and_a_half_of_the_rated_can_be_red_the_best_without_a_serious_record() {
        CreditBook book = book();
        for (int i = 0; i < 24; i++) {
            book.enrol(firm("other" + i));
        }
        for (int i = 0; i < 4; i++) {
            good(book, firm("other" + i), "2024").points(firm("other" + i), "key-work", "2024-05-01", 4 - i + "");
        }
        book.add(book.draft(firm("other0"), "manager-not-filed", "2024-06-01")
                .severity(Severity.SERIOUS)
                .build());

        CreditRun run = book.run("2024-12-31"); // 25 are rated, 8 % of them are 2

        assertThat(run.gradeCounts(FIRM.kind())).containsEntry("a", 4);
        assertThat(lists(run.explain(firm("other0")))).isEmpty();
        assertThat(lists(run.explain(firm("other1")))).containsExactly("red");
        assertThat(lists(run.explain(firm("other2")))).containsExactly("red");
        assertThat(lists(run.explain(firm("other3")))).isEmpty();
        CreditRun next = book.run("2024-12-31", "2025-12-31");
        assertThat(next.explain(firm("other1")).exactScore()).isEqualTo(Points.of(61));
        assertThat(next.explain(firm("other3")).exactScore()).isEqualTo(Points.of(60));
    }

    @ParameterizedTest
    @CsvSource({"2, ''", "3, watch"})
    void three_overdue_complaints_are_watched(int complaints, String lists) {
        CreditBook book = good(book(), FIRM, "2024");
        for (int i = 0; i < complaints; i++) {
            book.record(FIRM, "complaint-overdue", "2024-06-01");
        }

        assertThat(String.join(" ", lists(book.assess(FIRM, "2024-12-31")))).isEqualTo(lists);
    }

    @Test
    void among_the_last_five_twice_running_and_below_60_is_a_trigger_by_itself() {
        CreditBook book = book();
        for (int i = 0; i < 24; i++) {
            good(good(book.enrol(firm("other" + i)), firm("other" + i), "2024"), firm("other" + i), "2025");
        }
        book.record(FIRM, "petition", "2025-06-01");

        assertThat(book.assess(FIRM, years(1)).exit().triggers()).isEmpty();
        CreditRun run = book.run(years(2));
        assertThat(run.explain(FIRM).exit().triggers()).containsExactly("last-twice");
        assertThat(run.explain(firm("other0")).exit().triggers()).isEmpty();
        assertThat(run.explain(firm("other0")).exit().spared()).containsExactly("last-twice");
    }
}
