package io.github.xingwuguan.json;

import static io.github.xingwuguan.json.CreditBook.firm;
import static io.github.xingwuguan.json.CreditBook.grade;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.scoring.credit.CreditAssessment;
import io.github.xingwuguan.scoring.credit.CreditRun;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A firm at each edge of each band of the bundled credit policies, exactly on it and the least step below. */
@Tag("golden")
class CreditBandsGoldenTest {
    private static final Subject FIRM = firm("firm");

    @ParameterizedTest
    @CsvSource({
        "100, no, aaa",
        "85, no, aaa",
        "84.99, no, aa",
        "80, no, aa",
        "79.99, no, a",
        "70, no, a",
        "69.99, no, b",
        "60, yes, b",
        "59.99, yes, c",
        "0, yes, c",
        "59.99, no, b",
        "0, no, b",
        "84.9999, yes, aa"
    })
    void shandong_cuts_at_85_80_70_60_and_a_clean_record_keeps_b(String basic, String bad, String grade) {
        CreditBook book = new CreditBook(BundledPolicies.SHANDONG_2020).enrol(FIRM);
        book.points(FIRM, "basic-entry", "2024-02-01", basic);
        if (bad.equals("yes")) {
            book.points(FIRM, "bad-entry", "2024-03-01", "0");
        }

        CreditAssessment result = book.assess(FIRM, "2024-12-31");

        assertThat(result.exactScore()).isEqualTo(Points.parse(basic));
        assertThat(grade(result)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        // basic, good, bad: score, grade
        "80, 5, 0, 85, aaa",
        "80, 4.99, 0, 84.99, aa",
        "80, 0, 0, 80, aa",
        "79.99, 0, 0, 79.99, a",
        "70, 0, 0, 70, a",
        "69.99, 0, 0, 69.99, b",
        "60, 0, 0, 60, b",
        "59.99, 0, 0, 59.99, c",
        "0, 0, 0, 0, c",
        // 80 of 100 and 40 of 50 count; what is bad has no ceiling
        "100, 50, 0, 120, aaa",
        "100, 0, 0, 80, aa",
        "0, 50, 0, 40, c",
        "100, 50, 35, 85, aaa",
        "100, 50, 35.01, 84.99, aa",
        "80, 40, 100, 20, c"
    })
    void yantai_counts_80_basic_and_40_good_points_at_most(
            String basic, String good, String bad, String score, String grade) {
        CreditBook book = new CreditBook(BundledPolicies.YANTAI_2022)
                .points(FIRM, "basic-entry", "2023-02-01", basic)
                .points(FIRM, "good-entry", "2023-02-02", good)
                .points(FIRM, "bad-entry", "2023-02-03", bad);

        CreditAssessment result = book.assess(FIRM, "2023-06-30");

        assertThat(result.exactScore()).isEqualTo(Points.parse(score));
        assertThat(grade(result)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "good-behaviour, 20, a", "good-behaviour, 19.99, b", "good-behaviour, 19.5, b", "good-behaviour, 19, b",
        "other-behaviour, 0, b", "other-behaviour, 10, b", "other-behaviour, 10.01, c", "other-behaviour, 10.5, c",
        "other-behaviour, 11, c", "other-behaviour, 40, c", "other-behaviour, 40.01, d", "other-behaviour, 100, d"
    })
    void zhongshan_has_a_grade_for_every_score_between_its_whole_points(String item, String points, String grade) {
        CreditBook book = new CreditBook(BundledPolicies.ZHONGSHAN).points(FIRM, item, "2024-05-01", points);

        assertThat(grade(book.assess(FIRM, "2024-12-31"))).isEqualTo(grade);
    }

    @Test
    void hefei_takes_the_best_and_the_last_of_twenty_and_cuts_the_rest_by_score() {
        String[][] firms = {
            // what they declare on top of 59, the grade
            {"36", "aaa"},
            {"31", "aa"}, // 90 reaches AAA, but one in twenty gets it
            {"30.99", "aa"},
            {"21", "aa"},
            {"20.99", "a"},
            {"11", "a"},
            {"10.99", "b"},
            {"1", "b"},
            {"0.99", "c"},
            {"0", "c"},
            {"-9", "c"},
            {"-9.01", "d"},
            {"-19", "d"},
            {"-19.01", "e"},
            {"5", "b"},
            {"5", "b"},
            {"5", "b"},
            {"5", "b"},
            {"5", "b"},
            {"5", "b"}
        };
        CreditBook book = new CreditBook(BundledPolicies.HEFEI_2022);
        for (int i = 0; i < firms.length; i++) {
            declare(book, firm("f" + i), firms[i][0]);
        }

        CreditRun run = book.run("2022-12-31");

        for (int i = 0; i < firms.length; i++) {
            assertThat(grade(run.explain(firm("f" + i)))).as(firms[i][0]).isEqualTo(firms[i][1]);
        }
    }

    /** Declares basic points, or records a breach of as many. */
    static void declare(CreditBook book, Subject firm, String points) {
        if (points.startsWith("-")) {
            book.points(firm, "bad-entry", "2022-05-01", points.substring(1));
        } else {
            book.declare(firm, "declared-basic", points);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, clear",
        "1, noted",
        "2, noted",
    })
    void changsha_only_says_whether_a_problem_counts(int complaints, String grade) {
        CreditBook book = new CreditBook(BundledPolicies.CHANGSHA_LISTS).record(FIRM, "commended", "2024-07-01");
        for (int i = 0; i < complaints; i++) {
            book.record(FIRM, "complaint", "2024-07-02");
        }

        CreditAssessment result = book.assess(FIRM, "2024-09-30");

        assertThat(result.score()).isEqualTo(Points.of(-complaints));
        assertThat(grade(result)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, 85, a",
        "5, 4.995, 85, a",
        "5, 4.9949, 84.99, b",
        "5, 4.99, 84.99, b",
        "0, 0, 75, b",
    })
    void the_louxing_draft_decides_on_two_decimals_at_85(String fourth, String fifth, String published, String grade) {
        CreditBook book = new CreditBook(BundledPolicies.LOUXING_DRAFT).enrol(FIRM);
        for (String points : new String[] {"5", "5", "5", fourth, fifth}) {
            if (!points.equals("0")) {
                book.points(FIRM, "other-good", "2024-05-01", points);
            }
        }

        CreditAssessment result = book.assess(FIRM, "2024-12-31");

        assertThat(result.score()).isEqualTo(Points.parse(published));
        assertThat(grade(result)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 90, 70, b",
        "4.99, 90, 69.99, c",
        "0, 90, 65, c",
    })
    void the_louxing_draft_cuts_b_at_70(String second, String lit, String score, String grade) {
        assertLouxing(new String[] {"5", second}, lit, score, grade);
    }

    @ParameterizedTest
    @CsvSource({"90, 60, c", "89.98, 59.99, d", "0, 50, d"})
    void the_louxing_draft_begins_at_60_and_cuts_c_there(String lit, String score, String grade) {
        assertLouxing(new String[] {}, lit, score, grade);
    }

    private static void assertLouxing(String[] good, String lit, String score, String grade) {
        CreditBook book = new CreditBook(BundledPolicies.LOUXING_DRAFT).enrol(FIRM);
        for (String points : good) {
            if (!points.equals("0")) {
                book.points(FIRM, "other-good", "2024-05-01", points);
            }
        }
        CreditAssessment result =
                book.quantity(FIRM, "lighting", "2024-06-01", lit).assess(FIRM, "2024-12-31");

        assertThat(result.exactScore()).isEqualTo(Points.parse(score));
        assertThat(grade(result)).isEqualTo(grade);
    }
}
