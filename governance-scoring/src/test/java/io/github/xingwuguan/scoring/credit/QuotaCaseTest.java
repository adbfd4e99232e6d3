package io.github.xingwuguan.scoring.credit;

import static io.github.xingwuguan.scoring.credit.Cases.firm;
import static io.github.xingwuguan.scoring.credit.Cases.firms;
import static io.github.xingwuguan.scoring.credit.Cases.plain;
import static io.github.xingwuguan.scoring.credit.Cases.quota;
import static io.github.xingwuguan.scoring.credit.Cases.texts;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.BAD;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.grade;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.plan;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.shandong;
import static io.github.xingwuguan.scoring.credit.Ledgers.assess;
import static io.github.xingwuguan.scoring.credit.Ledgers.at;
import static io.github.xingwuguan.scoring.credit.Ledgers.ledger;
import static io.github.xingwuguan.scoring.credit.Ledgers.on;
import static io.github.xingwuguan.scoring.credit.Ledgers.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quota;
import io.github.xingwuguan.basics.Quota.Rounding;
import io.github.xingwuguan.basics.Quota.Ties;
import io.github.xingwuguan.credit.EnrolmentStatus;
import io.github.xingwuguan.credit.GradeMemory;
import io.github.xingwuguan.credit.GradeQuota;
import io.github.xingwuguan.credit.GradeScale;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.Participation;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.SubjectKind;
import io.github.xingwuguan.credit.TieBreaker;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Edge cases of who is ranked, of shares and of ties. */
class QuotaCaseTest {
    private static final String END = "2024-12-31";
    private static final String[] TEN = {"95", "92", "90", "90", "90", "88", "70", "60", "60", "50"};

    private static GradeQuota share(String grade, GradeQuota.End end, Quota quota) {
        return GradeQuota.builder().grade(grade).end(end).quota(quota).build();
    }

    private static CreditPlan top(Quota quota) {
        GradeScale scale = GradeScale.builder()
                .addGrades(grade("top", 50))
                .addGrades(grade("other", 0))
                .missing(Label.of("缺", "missing"))
                .addQuotas(share("top", GradeQuota.End.TOP, quota))
                .build();
        return plan(plain().grading(scale).build());
    }

    private static CreditPlan bottom(Quota quota) {
        return plan(plain().grading(Cases.scale()
                        .addQuotas(share("d", GradeQuota.End.BOTTOM, quota))
                        .build())
                .build());
    }

    private static List<String> grades(CreditRun run, int firms) {
        return IntStream.range(0, firms)
                .mapToObj(i -> run.explain(firm(i)).grade().orElse("-"))
                .toList();
    }

    private static Participation takesPart(Subject subject, EnrolmentStatus status, String from) {
        return new Participation(subject, status, LocalDate.parse(from), at(from));
    }

    @Test
    void case_06_who_does_not_take_part_is_missing_whatever_the_score_and_keeps_no_grade_of_it() {
        CreditPlan plan = plan(shandong()
                .enrolment(true)
                .memory(GradeMemory.builder().maxUp(1).build())
                .build());
        LedgerEntry breach = points("r", BAD, "2024-03-01", "1");
        CreditAssessment missing = assess(plan, END, breach);
        assertThat(missing.status()).isEqualTo(RatedStatus.MISSING);
        assertThat(missing.score()).isEqualTo(Points.of(99));
        assertThat(missing.grade()).isEmpty();
        assertThat(missing.path()).isEqualTo(GradePath.NONE);
        assertThat(plan.timeline().versions().get(0).grading().missing()).isEqualTo(Label.of("C(缺失)", "C (missing)"));
        assertThat(texts(missing, CreditReason.NOT_ENROLLED)).containsExactly("does not take part in the rating");
        assertThat(missing.next()).isEqualTo(CreditState.NONE);
        CreditAssessment joined = plan.assess(
                ledger(breach, takesPart(Ledgers.FIRM, EnrolmentStatus.ENROLLED, "2025-01-01")),
                Ledgers.FIRM,
                on("2025-12-31"),
                missing.next());
        assertThat(joined.grade()).contains("aaa");
    }

    @Test
    void case_07_who_cannot_be_rated_is_in_no_rank_share_or_count() {
        CreditPlan plan = plan(plain().grading(GradeScale.builder()
                        .addGrades(grade("a", 85))
                        .addGrades(grade("d", 60))
                        .missing(Label.of("缺", "missing"))
                        .addQuotas(share("d", GradeQuota.End.BOTTOM, quota(5_000, Rounding.FLOOR, Ties.EXCLUDE)))
                        .build())
                .build());
        CreditRun run = Cases.run(plan, END, firms("95", "90", "59.9999"));
        assertThat(grades(run, 3)).containsExactly("a", "d", "-");
        CreditAssessment unrated = run.explain(firm(2));
        assertThat(unrated.status()).isEqualTo(RatedStatus.UNRATED);
        assertThat(unrated.rank()).isEmpty();
        assertThat(texts(unrated, CreditReason.BELOW_SCALE))
                .containsExactly("the score 59.9999 is below the lowest grade");
        assertThat(unrated.exactScore()).isEqualTo(Points.parse("59.9999"));
        assertThat(run.explain(firm(1)).rank()).contains(2);
        assertThat(run.gradeCounts(SubjectKind.ENTERPRISE).toString()).isEqualTo("{a=1, d=1}");
    }

    @Test
    void case_07_a_firm_without_a_project_in_a_year_is_not_rated() {
        CreditPlan plan = plan(plain().operatedWithin(Period.ofYears(1)).build());
        LedgerEntry good = points("r", CreditPolicies.GOOD, "2024-03-01", "90");
        LedgerEntry ended = Cases.until(Cases.tenure(Ledgers.FIRM, "p", "2022-01-01", "1000"), "2023-12-31");
        assertThat(assess(plan, "2024-12-29", good, ended).grade()).contains("a");
        CreditAssessment idle = assess(plan, "2024-12-30", good, ended);
        assertThat(idle.status()).isEqualTo(RatedStatus.UNRATED);
        assertThat(texts(idle, CreditReason.NOT_OPERATING))
                .containsExactly("had no project for the time that the policy asks for");
    }

    @Test
    void case_30_five_per_cent_of_nine_is_nobody_somebody_or_nobody() {
        String[] nine = {"95", "94", "93", "92", "91", "90", "89", "88", "87"};
        assertThat(Stream.of(Rounding.FLOOR, Rounding.CEILING, Rounding.HALF_UP)
                        .map(rounding -> Cases.run(bottom(quota(500, rounding, Ties.EXCLUDE)), END, firms(nine)))
                        .map(run -> run.gradeCounts(SubjectKind.ENTERPRISE).get("d")))
                .containsExactly(0, 1, 0);
        CreditRun one = Cases.run(bottom(quota(500, Rounding.CEILING, Ties.EXCLUDE)), END, firms(nine));
        assertThat(grades(one, 9)).containsExactly("a", "a", "a", "a", "a", "a", "a", "a", "d");
        assertThat(texts(one.explain(firm(8)), CreditReason.QUOTA_BOTTOM))
                .containsExactly("among the last, who get grade d");
    }

    @Test
    void case_30_the_only_firm_is_the_best_and_the_last_and_both_shares_do_not_hit_it() {
        Quota one = quota(5_000, Rounding.CEILING, Ties.EXCLUDE);
        CreditPlan plan = plan(plain().grading(Cases.scale()
                        .addQuotas(share("a", GradeQuota.End.TOP, one))
                        .addQuotas(share("d", GradeQuota.End.BOTTOM, one))
                        .build())
                .build());
        CreditRun run = Cases.run(plan, END, firms("90"));
        assertThat(grades(run, 1)).containsExactly("a");
        assertThat(run.explain(firm(0)).rank()).contains(1);
    }

    private static int admitted(Ties ties) {
        return Cases.run(top(quota(3_000, Rounding.FLOOR, ties)), END, firms(TEN))
                .gradeCounts(SubjectKind.ENTERPRISE)
                .getOrDefault("top", -1);
    }

    @Test
    void case_31_a_tie_across_the_cut_lets_five_two_or_three_in() {
        assertThat(Stream.of(Ties.INCLUDE, Ties.EXCLUDE, Ties.FORCE).map(QuotaCaseTest::admitted))
                .containsExactly(5, 2, 3);
    }

    @Test
    void case_31_a_choice_among_equals_goes_by_id_and_says_that_it_is_no_merit() {
        CreditRun run = Cases.run(top(quota(3_000, Rounding.FLOOR, Ties.FORCE)), END, firms(TEN));
        assertThat(grades(run, 6)).containsExactly("top", "top", "top", "other", "other", "other");
        assertThat(IntStream.range(0, 6)
                        .filter(i -> !texts(run.explain(firm(i)), CreditReason.ARBITRARY_TIE)
                                .isEmpty()))
                .containsExactly(2, 3, 4);
        assertThat(run.explain(firm(4)).rank()).contains(3);
        assertThat(run.explain(firm(5)).rank()).contains(6);
        assertThat(texts(run.explain(firm(3)), CreditReason.QUOTA_FULL))
                .containsExactly("the share of grade top is used up");
    }

    @Test
    void case_31_a_tie_breaker_decides_by_merit_before_any_id() {
        List<LedgerEntry> entries = new ArrayList<>(firms("95", "92", "100", "95", "90", "88", "70", "60", "60", "50"));
        entries.add(Cases.points(firm(2), "b2", BAD, "2024-03-01", "10"));
        entries.add(Cases.points(firm(3), "b3", BAD, "2024-03-01", "5"));
        CreditRun run = Cases.run(
                top(quota(3_000, Rounding.FLOOR, Ties.FORCE, TieBreaker.SMALLER_DEDUCTION.code())), END, entries);
        assertThat(grades(run, 5)).containsExactly("top", "top", "other", "other", "top");
        assertThat(texts(run.explain(firm(4)), CreditReason.ARBITRARY_TIE)).isEmpty();
    }

    @Test
    void case_32_in_a_good_market_nobody_is_last_by_rank_alone() {
        Quota fifth = quota(2_000, Rounding.FLOOR, Ties.EXCLUDE);
        GradeQuota spares = GradeQuota.builder()
                .grade("d")
                .end(GradeQuota.End.BOTTOM)
                .quota(fifth)
                .sparedFrom(Points.of(90))
                .build();
        CreditPlan guarded =
                plan(plain().grading(Cases.scale().addQuotas(spares).build()).build());
        assertThat(grades(Cases.run(bottom(fifth), END, firms("99", "97", "95", "93", "90")), 5))
                .containsExactly("a", "a", "a", "a", "d");
        assertThat(grades(Cases.run(guarded, END, firms("99", "97", "95", "93", "90")), 5))
                .containsExactly("a", "a", "a", "a", "a");
        assertThat(grades(Cases.run(guarded, END, firms("99", "97", "95", "93", "89.9999")), 5))
                .containsExactly("a", "a", "a", "a", "d");
    }

    @Test
    void case_49_a_share_needs_a_population_and_depends_on_it() {
        CreditPlan plan = top(quota(5_000, Rounding.CEILING, Ties.EXCLUDE));
        assertThatThrownBy(() -> plan.assess(ledger(), firm(1), on(END), CreditState.NONE))
                .isInstanceOf(GovernanceException.class)
                .hasMessage(
                        "A policy with quotas or ranks must be run over its population, but was asked for one subject")
                .extracting(e -> ((GovernanceException) e).code())
                .isEqualTo("population-required");
        List<LedgerEntry> all = firms("95", "90");
        assertThat(Cases.run(plan, END, all.subList(1, 2)).explain(firm(1)).grade())
                .contains("top");
        assertThat(Cases.run(plan, END, all).explain(firm(1)).grade()).contains("other");
    }

    @Test
    void case_55_who_never_took_part_carries_no_d_and_counts_in_no_share() {
        CreditPlan plan = plan(plain().enrolment(true)
                .grading(Cases.scale()
                        .addQuotas(share("d", GradeQuota.End.BOTTOM, quota(5_000, Rounding.FLOOR, Ties.EXCLUDE)))
                        .build())
                .build());
        List<LedgerEntry> entries = new ArrayList<>(firms("95", "90", "10"));
        entries.add(takesPart(firm(0), EnrolmentStatus.ENROLLED, "2024-01-01"));
        entries.add(takesPart(firm(1), EnrolmentStatus.ENROLLED, "2024-01-01"));
        CreditRun run = Cases.run(plan, END, entries);
        assertThat(grades(run, 3)).containsExactly("a", "d", "-");
        assertThat(run.explain(firm(2)).status()).isEqualTo(RatedStatus.MISSING);
        assertThat(run.gradeCounts(SubjectKind.ENTERPRISE).toString()).isEqualTo("{a=1, b=0, c=0, d=1}");
    }

    @Test
    void case_57_only_enrolment_makes_a_firm_take_part() {
        CreditPlan plan = plan(plain().enrolment(true).build());
        LedgerEntry good = points("r", CreditPolicies.GOOD, "2024-03-01", "90");
        assertThat(Stream.of(EnrolmentStatus.values())
                        .map(status -> assess(plan, END, good, takesPart(Ledgers.FIRM, status, "2024-05-01"))
                                .status()))
                .containsExactly(RatedStatus.MISSING, RatedStatus.RATED, RatedStatus.MISSING, RatedStatus.MISSING);
        LedgerEntry enrolled = takesPart(Ledgers.FIRM, EnrolmentStatus.ENROLLED, "2024-05-01");
        LedgerEntry left = takesPart(Ledgers.FIRM, EnrolmentStatus.WITHDRAWN, "2024-07-01");
        assertThat(Stream.of("2024-04-30", "2024-05-01", "2024-06-30", "2024-07-01")
                        .map(day ->
                                assess(plan, day, good, enrolled, left).grade().orElse("-")))
                .containsExactly("-", "a", "a", "-");
        assertThat(assess(plan, "2024-04-30", good, enrolled, left).nextChangeOn())
                .contains(LocalDate.parse("2024-05-01"));
    }
}
