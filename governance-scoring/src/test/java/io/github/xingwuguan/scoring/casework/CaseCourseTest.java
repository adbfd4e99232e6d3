package io.github.xingwuguan.scoring.casework;

import static io.github.xingwuguan.scoring.casework.CaseCourse.COMMUNITY;
import static io.github.xingwuguan.scoring.casework.CaseCourse.SUBDISTRICT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.casework.Aftercare;
import io.github.xingwuguan.casework.Check;
import io.github.xingwuguan.casework.Disposal;
import io.github.xingwuguan.casework.Leaving;
import io.github.xingwuguan.casework.Postponements;
import io.github.xingwuguan.casework.Satisfaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures of cases that the engine decided, from the report on. */
class CaseCourseTest {
    private final List<CaseCourse> courses = new ArrayList<>();

    private CaseCourse course() {
        CaseCourse course = new CaseCourse("case-" + courses.size(), CaseScript.MARCH);
        courses.add(course);
        return course.filed();
    }

    private CaseStatistics seen(String asOf) {
        return CaseStatistics.of(
                CaseCourse.table(courses),
                CaseStatisticsTest.question().asOf(Instant.parse(asOf)).build());
    }

    private Ratio value(CaseIndicator indicator, String asOf) {
        return seen(asOf).figure(indicator).value();
    }

    @Test
    void c36_a_rebound_takes_the_clearance_out_of_the_net_figure_from_then_on_and_out_of_the_gross_one_never() {
        course().inHand().cleared().waits(10).does(COMMUNITY, new Aftercare.LookBack(Check.REFUTED));
        course().inHand().cleared();
        for (CaseIndicator indicator : List.of(CaseIndicator.CLEARANCE, CaseIndicator.GROSS_CLEARANCE)) {
            assertThat(value(indicator, "2025-03-04T00:00:00Z")).isEqualTo(Ratio.of(2, 2));
        }
        assertThat(value(CaseIndicator.CLEARANCE, "2025-03-20T00:00:00Z")).isEqualTo(Ratio.of(1, 2));
        assertThat(value(CaseIndicator.GROSS_CLEARANCE, "2025-03-20T00:00:00Z")).isEqualTo(Ratio.of(2, 2));
        assertThat(value(CaseIndicator.REBOUND, "2025-03-20T00:00:00Z")).isEqualTo(Ratio.of(1, 1));
        courses.get(0).inHand().cleared();
        assertThat(value(CaseIndicator.CLEARANCE, "2025-03-20T00:00:00Z")).isEqualTo(Ratio.of(2, 2));
    }

    @Test
    void c38_the_time_during_which_a_case_was_closed_is_neither_in_its_duration_nor_in_its_age() {
        // reported and cleared on Monday, 3 March; back on Wednesday, 26 March, seventeen working days later
        course().inHand().cleared().waits(23).does(COMMUNITY, new Aftercare.LookBack(Check.REFUTED));
        assertThat(seen("2025-03-26T15:00:00Z").openByAge()).containsExactly(1, 0, 0, 0, 0, 0);
        assertThat(seen("2025-03-31T15:00:00Z").openByAge()).containsExactly(1, 0, 0, 0, 0, 0);
        assertThat(seen("2025-04-01T15:00:00Z").openByAge()).containsExactly(0, 1, 0, 0, 0, 0);
        assertThat(seen("2025-04-01T15:00:00Z").durations().total()).isEqualTo(Duration.ofHours(9));
        courses.get(0).inHand().cleared();
        assertThat(seen("2025-04-01T15:00:00Z").durations().total()).isEqualTo(Duration.ofHours(9));

        CaseCourse never = course();
        assertThat(never.events).isNotEmpty();
        assertThat(seen("2025-04-01T15:00:00Z").openByAge()).containsExactly(0, 0, 0, 1, 0, 0);
    }

    @Test
    void c39_what_was_voided_is_in_no_figure_and_what_was_revoked_is_in_the_denominator() {
        course().does(SUBDISTRICT, new Leaving.VoidCase("twice", ActorId.of("feng")));
        course().inHand().cleared();
        course().inHand().cleared().does(COMMUNITY, new Aftercare.Reopen(Aftercare.Cause.FRAUD));
        assertThat(value(CaseIndicator.CLEARANCE, "2025-04-01T00:00:00Z")).isEqualTo(Ratio.of(1, 2));
        assertThat(value(CaseIndicator.FILING, "2025-04-01T00:00:00Z")).isEqualTo(Ratio.of(2, 2));
    }

    @Test
    void c40_one_case_makes_a_share_of_one_and_none_makes_no_share() {
        assertThat(value(CaseIndicator.ON_TIME, "2025-04-01T00:00:00Z").isEmpty())
                .isTrue();
        course().inHand().disposed();
        assertThat(value(CaseIndicator.ON_TIME, "2025-04-01T00:00:00Z")).isEqualTo(Ratio.of(1, 1));
        assertThat(value(CaseIndicator.REWORK, "2025-04-01T00:00:00Z").isEmpty())
                .isTrue();
    }

    @Test
    void c41_the_share_in_time_is_of_all_that_fell_due_finished_or_not() {
        for (int i = 0; i < 6; i++) {
            course().inHand().disposed();
        }
        course().inHand().waits(20).disposed();
        course().inHand();
        course();
        course().inHand().does(COMMUNITY, new Postponements.PauseClock("season"));
        assertThat(value(CaseIndicator.ON_TIME, "2025-04-01T00:00:00Z")).isEqualTo(Ratio.of(6, 9));
        // before anything is overdue it is of what was finished
        assertThat(value(CaseIndicator.ON_TIME, "2025-03-10T00:00:00Z")).isEqualTo(Ratio.of(6, 6));
    }

    @Test
    void c42_who_was_cleared_lately_is_in_neither_part_of_the_share_reopened() {
        course().inHand().cleared().waits(5).does(COMMUNITY, new Aftercare.Reopen(Aftercare.Cause.NEW_FACTS));
        course().inHand().cleared();
        assertThat(value(CaseIndicator.REOPENING, "2025-03-20T00:00:00Z").isEmpty())
                .isTrue();
        assertThat(value(CaseIndicator.REOPENING, "2025-04-10T00:00:00Z")).isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void c43_who_gave_no_answer_is_counted_as_the_question_says() {
        Satisfaction[] answers = {Satisfaction.SATISFIED, Satisfaction.DISSATISFIED, Satisfaction.NO_ANSWER};
        for (Satisfaction answer : answers) {
            course().inHand().disposed().does(COMMUNITY, new Disposal.RecordCallback(Check.CONFIRMED, answer));
        }
        CaseTable table = CaseCourse.table(courses);
        List<Ratio> shares = new ArrayList<>();
        for (NoAnswer rule : NoAnswer.values()) {
            shares.add(CaseStatistics.of(
                            table, CaseStatisticsTest.question().noAnswer(rule).build())
                    .satisfaction());
        }
        assertThat(shares).containsExactly(Ratio.of(1, 2), Ratio.of(2, 3), Ratio.of(1, 3));
    }
}
