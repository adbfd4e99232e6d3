package io.github.xingwuguan.json;

import static io.github.xingwuguan.json.CreditBook.firm;
import static io.github.xingwuguan.json.CreditBook.grade;
import static io.github.xingwuguan.json.CreditBook.lists;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.credit.BranchOf;
import io.github.xingwuguan.credit.RecordEvent.Kind;
import io.github.xingwuguan.credit.Subject;
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
import org.junit.jupiter.params.provider.EnumSource;

/** What each derived credit policy was bundled for. */
@Tag("golden")
class CreditPresetsGoldenTest {
    private static final Subject FIRM = firm("firm");

    private static CreditBook shandong(String basic) {
        return new CreditBook(BundledPolicies.SHANDONG_2020).points(FIRM, "basic-entry", "2024-02-01", basic);
    }

    @Test
    void shandong_ends_with_2024_and_nothing_takes_its_place() {
        CreditBook book = shandong("85").enrol(FIRM);

        assertThat(grade(book.alone(FIRM, "2024-12-31"))).isEqualTo("aaa");
        CreditAssessment after = book.alone(FIRM, "2025-01-01");
        assertThat(after.status()).isEqualTo(RatedStatus.NO_POLICY);
        assertThat(after.policy()).isEmpty();
        assertThat(after.grade()).isEmpty();
    }

    @Test
    void shandong_calls_a_firm_missing_that_operates_without_enrolment_whatever_its_score() {
        CreditAssessment result = shandong("99").alone(FIRM, "2024-06-30");

        assertThat(result.status()).isEqualTo(RatedStatus.MISSING);
        assertThat(result.grade()).isEmpty();
        assertThat(BundledPolicies.SHANDONG_2020.read().grading().missing().zh())
                .isEqualTo("C(缺失)");
    }

    @Test
    void shandong_gives_c_for_a_serious_breach_until_it_is_put_right() {
        CreditBook book = shandong("99").enrol(FIRM).points(FIRM, "serious-breach", "2024-03-01", "0");

        CreditAssessment struck = book.alone(FIRM, "2024-06-30");
        assertThat(struck.path().afterRules()).contains("aaa");
        assertThat(grade(struck)).isEqualTo("c");
        assertThat(lists(struck)).containsExactly("c-serious");

        book.event(Kind.RECTIFIED, "2024-07-01");
        CreditAssessment free = book.alone(FIRM, "2024-07-01");
        assertThat(grade(free)).isEqualTo("aaa");
        assertThat(lists(free)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, c", "2024-03-01, b"})
    void shandong_gives_b_back_when_the_only_bad_entry_has_expired(String day, String grade) {
        CreditBook book = new CreditBook(BundledPolicies.SHANDONG_2020)
                .enrol(FIRM)
                .points(FIRM, "basic-entry", "2023-09-01", "59.99")
                .points(FIRM, "bad-entry", "2023-03-01", "0");

        assertThat(grade(book.alone(FIRM, day))).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"2023-05-09, 70", "2023-05-10, 80", "2024-02-01, 0"})
    void yantai_lets_an_entry_live_as_long_as_it_says_else_a_year(String day, String score) {
        CreditBook book = new CreditBook(BundledPolicies.YANTAI_2022).points(FIRM, "basic-entry", "2023-02-01", "80");
        book.add(book.draft(FIRM, "bad-entry", "2023-02-10")
                .discretionary(Points.of(10))
                .statedExpiry(LocalDate.parse("2023-05-10"))
                .build());

        assertThat(book.alone(FIRM, day).exactScore()).isEqualTo(Points.parse(score));
    }

    @Test
    void yantai_keeps_a_serious_entry_for_years_until_it_is_put_right() {
        CreditBook book = new CreditBook(BundledPolicies.YANTAI_2022)
                .points(FIRM, "basic-entry", "2024-07-01", "80")
                .points(FIRM, "good-entry", "2024-07-01", "40")
                .points(FIRM, "serious-breach", "2022-08-01", "30");

        CreditAssessment struck = book.alone(FIRM, "2024-08-01");
        assertThat(struck.exactScore()).isEqualTo(Points.of(90));
        assertThat(grade(struck)).isEqualTo("c");
        assertThat(lists(struck)).containsExactly("dishonesty");

        book.event(Kind.RECTIFIED, "2024-08-02");
        assertThat(grade(book.alone(FIRM, "2024-08-01"))).isEqualTo("c");
        assertThat(book.alone(FIRM, "2024-08-02").exactScore()).isEqualTo(Points.of(120));
        assertThat(grade(book.alone(FIRM, "2024-08-02"))).isEqualTo("aaa");
    }

    @ParameterizedTest
    @EnumSource(BranchOf.Seat.class)
    void yantai_rates_the_branch_of_an_outside_firm_by_itself(BranchOf.Seat seat) {
        Subject branch = Subject.branch("branch");
        CreditBook book = new CreditBook(BundledPolicies.YANTAI_2022)
                .add(new BranchOf(branch, FIRM, seat, Instant.parse("2022-07-01T00:00:00Z")))
                .points(branch, "basic-entry", "2023-02-01", "70");

        assertThat(book.alone(branch, "2023-06-30").subject()).isEqualTo(seat == BranchOf.Seat.OUTSIDE ? branch : FIRM);
    }

    private static CreditBook hefei(String... declared) {
        CreditBook book = new CreditBook(BundledPolicies.HEFEI_2022);
        for (int i = 0; i < declared.length; i++) {
            CreditBandsGoldenTest.declare(book, firm("f" + i), declared[i]);
        }
        return book;
    }

    @Test
    void hefei_gives_the_last_of_twenty_e_although_the_score_is_b_and_the_first_no_aaa_below_90() {
        CreditRun run = hefei(
                        "20", "19", "18", "17", "16", "15", "14", "13", "12", "11", "10", "9", "8", "7", "6", "5", "4",
                        "3", "2", "1")
                .run("2022-12-31");

        assertThat(grade(run.explain(firm("f0")))).isEqualTo("a");
        assertThat(grade(run.explain(firm("f18")))).isEqualTo("b");
        CreditAssessment last = run.explain(firm("f19"));
        assertThat(last.exactScore()).isEqualTo(Points.of(60));
        assertThat(last.path().afterRules()).contains("b");
        assertThat(grade(last)).isEqualTo("e");
        assertThat(last.measures()).containsExactly("key-supervision");
        assertThat(run.explain(firm("f0")).measures()).containsExactly("fewer-inspections", "recommended-to-owners");
    }

    @Test
    void hefei_has_no_seat_at_either_end_among_nineteen() {
        CreditRun run = hefei(
                        "35", "19", "18", "17", "16", "15", "14", "13", "12", "11", "10", "9", "8", "7", "6", "5", "4",
                        "3", "2")
                .run("2022-12-31");

        assertThat(grade(run.explain(firm("f0")))).isEqualTo("aa");
        assertThat(grade(run.explain(firm("f18")))).isEqualTo("b");
    }

    @Test
    void hefei_makes_no_equals_the_last_unless_one_of_them_lost_more() {
        String[] declared = new String[20];
        Arrays.fill(declared, "10");
        CreditBook book = hefei(declared);
        assertThat(book.run("2022-12-31").gradeCounts(FIRM.kind())).containsEntry("b", 20);

        declared[3] = "15";
        CreditBook unequal = hefei(declared).points(firm("f3"), "bad-entry", "2022-03-01", "5");
        CreditRun run = unequal.run("2022-12-31");
        assertThat(run.gradeCounts(FIRM.kind())).containsEntry("b", 19).containsEntry("e", 1);
        assertThat(grade(run.explain(firm("f3")))).isEqualTo("e");
    }

    @ParameterizedTest
    @CsvSource({"commercial-bribery, 59, d", "fund-misuse, 70, c", "archives-damaged, 70, c"})
    void zhongshan_takes_its_published_points(String item, String score, String grade) {
        CreditAssessment result = new CreditBook(BundledPolicies.ZHONGSHAN)
                .record(FIRM, item, "2024-05-01")
                .alone(FIRM, "2024-12-31");

        assertThat(result.exactScore()).isEqualTo(Points.parse(score));
        assertThat(grade(result)).isEqualTo(grade);
    }

    private static CreditBook changsha(String... items) {
        CreditBook book = new CreditBook(BundledPolicies.CHANGSHA_LISTS);
        for (String item : items) {
            book.record(FIRM, item, "2024-08-01");
        }
        return book;
    }

    @Test
    void changsha_lists_by_what_happened_in_the_quarter_the_heaviest_only() {
        assertThat(lists(changsha("commended").alone(FIRM, "2024-09-30"))).containsExactly("red");
        assertThat(lists(changsha("commended", "complaint").alone(FIRM, "2024-09-30")))
                .isEmpty();
        assertThat(lists(changsha("complaint", "complaint").alone(FIRM, "2024-09-30")))
                .containsExactly("watch");
        assertThat(lists(changsha("complaint", "complaint").alone(FIRM, "2024-10-01")))
                .isEmpty();
        assertThat(lists(changsha("overdue-problem").alone(FIRM, "2024-10-01"))).containsExactly("watch");
        CreditAssessment black = changsha("overdue-problem", "major-problem").alone(FIRM, "2024-09-30");
        assertThat(lists(black)).containsExactly("black");
        assertThat(black.measures()).containsExactly("no-awards", "joint-supervision", "tender-limits");
    }

    @Test
    void changsha_takes_a_firm_off_the_black_list_when_the_problem_is_fixed() {
        CreditBook book = changsha("major-problem");
        assertThat(lists(book.assess(FIRM, "2024-09-30", "2024-12-31"))).containsExactly("black");

        book.event(Kind.RECTIFIED, "2024-12-31");
        assertThat(lists(book.assess(FIRM, "2024-09-30"))).containsExactly("black");
        CreditAssessment fixed = book.assess(FIRM, "2024-09-30", "2024-12-31");
        assertThat(lists(fixed)).isEmpty();
        assertThat(grade(fixed)).isEqualTo("clear");
    }
}
