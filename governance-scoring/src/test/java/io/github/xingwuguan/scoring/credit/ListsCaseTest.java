package io.github.xingwuguan.scoring.credit;

import static io.github.xingwuguan.scoring.credit.Cases.VETO;
import static io.github.xingwuguan.scoring.credit.Cases.gradeTo;
import static io.github.xingwuguan.scoring.credit.Cases.is;
import static io.github.xingwuguan.scoring.credit.Cases.lists;
import static io.github.xingwuguan.scoring.credit.Cases.plain;
import static io.github.xingwuguan.scoring.credit.Cases.replay;
import static io.github.xingwuguan.scoring.credit.Cases.texts;
import static io.github.xingwuguan.scoring.credit.Cases.vetoing;
import static io.github.xingwuguan.scoring.credit.Cases.years;
import static io.github.xingwuguan.scoring.credit.Cases.yes;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.GOOD;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.item;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.plan;
import static io.github.xingwuguan.scoring.credit.Ledgers.FIRM;
import static io.github.xingwuguan.scoring.credit.Ledgers.assess;
import static io.github.xingwuguan.scoring.credit.Ledgers.event;
import static io.github.xingwuguan.scoring.credit.Ledgers.points;
import static io.github.xingwuguan.scoring.credit.Ledgers.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quota;
import io.github.xingwuguan.basics.ScoreLine;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.ExitTerms;
import io.github.xingwuguan.credit.ExitTrigger;
import io.github.xingwuguan.credit.GradeRule;
import io.github.xingwuguan.credit.GradeScale;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.ListKind;
import io.github.xingwuguan.credit.ListRule;
import io.github.xingwuguan.credit.Pricing;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.credit.ScorePeriod;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.SubjectKind;
import io.github.xingwuguan.credit.Tracker;
import io.github.xingwuguan.facts.Condition;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Edge cases of lists, counts over periods and advice on exits. */
class ListsCaseTest {
    private static final LedgerEntry STRIKE = record("v", VETO, "2024-05-01").build();

    static ListRule list(String code, SubjectKind level) {
        return ListRule.builder()
                .code(code)
                .label(Label.of(code, code))
                .kind(ListKind.RED)
                .level(level)
                .admit(is("grade", "a"))
                .build();
    }

    static ListRule.Builder list(ListKind kind, Condition admit) {
        return ListRule.builder()
                .code(kind.code())
                .label(Label.of(kind.code(), kind.code()))
                .kind(kind)
                .admit(admit);
    }

    /** A black list for whoever has a flag. */
    static ListRule.Builder black(String flag) {
        return list(ListKind.BLACK, yes(flag));
    }

    static ExitTerms.Builder exit(String code, Condition when) {
        return ExitTerms.builder()
                .addTriggers(new ExitTrigger(code, Label.of(code, code), when))
                .rectify(TimeLimit.workingDays(30))
                .decide(TimeLimit.workingDays(60))
                .handOver(TimeLimit.workingDays(10))
                .emergency(Period.ofMonths(6));
    }

    private static Tracker twice(Tracker.Gap gap) {
        return Tracker.builder()
                .fact("d-running")
                .when(is("grade", "d"))
                .gap(gap)
                .build();
    }

    private static final Condition TWICE_D = Cases.compare("d-running", Condition.Op.GE, 2);

    /** D in 2022, no rating or D in 2023, D in 2024; whether an exit is due then. */
    private static List<String> triggers(CreditPolicy.Builder policy, String middle) {
        CreditPlan plan = plan(policy.grading(GradeScale.builder()
                        .addGrades(CreditPolicies.grade("a", 85))
                        .addGrades(CreditPolicies.grade("d", 10))
                        .missing(Label.of("缺", "missing"))
                        .build())
                .exit(exit("twice-d", TWICE_D).build())
                .build());
        List<CreditRun> runs = replay(
                plan,
                years(2022, 2024),
                points("r2", GOOD, "2022-03-01", "20"),
                points("r3", GOOD, "2023-03-01", middle),
                points("r4", GOOD, "2024-03-01", "20"));
        return runs.get(2).explain(FIRM).exit().triggers();
    }

    @Test
    void case_29_a_period_without_a_rating_breaks_a_run_or_is_passed_over_as_the_policy_says() {
        assertThat(triggers(plain().addTrackers(twice(Tracker.Gap.BREAKS)), "5"))
                .isEmpty();
        assertThat(triggers(plain().addTrackers(twice(Tracker.Gap.PASSES)), "5"))
                .containsExactly("twice-d");
        assertThat(triggers(plain().addTrackers(twice(Tracker.Gap.BREAKS)), "20"))
                .containsExactly("twice-d");
        assertThat(triggers(plain().addTrackers(twice(Tracker.Gap.PASSES)), "90"))
                .isEmpty();
    }

    @Test
    void case_29_three_within_twelve_months_need_not_be_running() {
        Tracker within = Tracker.builder()
                .fact("d-in-a-year")
                .when(is("grade", "d"))
                .within(Period.ofYears(1))
                .build();
        CreditPlan plan = plan(plain().period(Cases.period(ScorePeriod.Kind.QUARTER, true))
                .addTrackers(within)
                .exit(exit("three-d", Cases.compare("d-in-a-year", Condition.Op.GE, 3))
                        .build())
                .build());
        List<String> days = List.of("2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31", "2025-03-31");
        List<CreditRun> runs =
                replay(plan, days, points("r2", GOOD, "2024-04-01", "90"), points("r5", GOOD, "2025-01-01", "90"));
        assertThat(runs.stream().map(run -> run.explain(FIRM).exit().triggers()))
                .containsExactly(List.of(), List.of(), List.of(), List.of("three-d"), List.of());
    }

    @Test
    void case_33_an_exit_is_only_advised_and_names_what_set_it_going() {
        CreditPolicy policy = vetoing(gradeTo("d", 1))
                .exit(exit("vetoed", yes("veto")).build())
                .build();
        CreditAssessment with = assess(plan(policy), "2024-12-31", STRIKE);
        CreditAssessment without = assess(plan(vetoing(gradeTo("d", 1)).build()), "2024-12-31", STRIKE);
        assertThat(with.exit()).isEqualTo(new ExitAdvice(List.of("vetoed"), List.of()));
        assertThat(with.exit().isDue()).isTrue();
        assertThat(with.next()).isEqualTo(without.next());
        assertThat(with.measures()).isEmpty();
        assertThat(assess(plan(policy), "2024-12-31", points("g", GOOD, "2024-03-01", "20"))
                        .exit())
                .isEqualTo(ExitAdvice.NONE);
    }

    @Test
    void case_44_a_stay_on_a_list_feeds_the_next_period_and_never_its_own() {
        CreditPlan plan = plan(plain().addItems(item("on-red", "good")
                        .pricing(new Pricing.Fixed(Points.of(5)))
                        .build())
                .addLists(
                        list(ListKind.RED, is("grade", "a")).writeBack("on-red").build())
                .build());
        List<CreditRun> runs = replay(
                plan,
                years(2024, 2026),
                points("r4", GOOD, "2024-03-01", "86"),
                points("r5", GOOD, "2025-03-01", "80"),
                points("r6", GOOD, "2026-03-01", "79"));
        List<CreditAssessment> results =
                runs.stream().map(run -> run.explain(FIRM)).toList();
        assertThat(results)
                .extracting(CreditAssessment::score)
                .containsExactly(Points.of(86), Points.of(85), Points.of(84));
        assertThat(results.stream().map(Cases::lists)).containsExactly(List.of("red"), List.of("red"), List.of());
        assertThat(Cases.lines(results.get(1), ScoreLine.Kind.POINTS)).containsExactly("r5 80.0000", "list red 5.0000");
    }

    @Test
    void case_44_a_list_whose_record_was_repaired_is_neither_written_back_nor_held_against_the_firm() {
        CreditPlan plan = plan(vetoing(gradeTo("d", 1))
                .addItems(item("on-black", "bad")
                        .pricing(new Pricing.Fixed(Points.of(5)))
                        .build())
                .addLists(black("veto").writeBack("on-black").build())
                .grading(Cases.scale()
                        .addRules(new GradeRule("was-black", GradeRule.Effect.CAP, "c", yes("on-black")))
                        .build())
                .build());
        LedgerEntry good = points("g", GOOD, "2025-03-01", "90");
        CreditAssessment kept =
                replay(plan, years(2024, 2025), STRIKE, good).get(1).explain(FIRM);
        assertThat(kept.score()).isEqualTo(Points.of(85));
        assertThat(kept.grade()).contains("c");
        LedgerEntry repaired = event("v", RecordEvent.Kind.REPAIRED, "2025-06-01");
        CreditAssessment free =
                replay(plan, years(2024, 2025), STRIKE, good, repaired).get(1).explain(FIRM);
        assertThat(free.score()).isEqualTo(Points.of(90));
        assertThat(free.grade()).contains("a");
    }

    @Test
    void case_45_lists_of_projects_stand_side_by_side_and_a_firm_is_on_the_heaviest_only() {
        ListRule.Builder red = list(ListKind.RED, is("band", "a"));
        CreditPlan plan = plan(vetoing(gradeTo("d", 1))
                .addLists(red.build(), black("veto").build())
                .addLists(red.code("red-projects").level(SubjectKind.PROJECT).build())
                .addLists(black("veto")
                        .code("black-projects")
                        .level(SubjectKind.PROJECT)
                        .build())
                .build());
        Subject good = Subject.project("good-estate");
        Subject bad = Subject.project("bad-estate");
        CreditRun run = Cases.run(
                plan,
                "2024-12-31",
                List.of(
                        points("g", GOOD, "2024-03-01", "90"),
                        STRIKE,
                        Cases.points(good, "pg", GOOD, "2024-03-01", "90"),
                        record("pv", VETO, "2024-05-01").subject(bad).build()));
        assertThat(lists(run.explain(FIRM))).containsExactly("black");
        assertThat(lists(run.explain(good))).containsExactly("red-projects");
        assertThat(lists(run.explain(bad))).containsExactly("black-projects");
    }

    private static CreditPlan twoYearsOnBlack() {
        return plan(vetoing(gradeTo("d", 1))
                .addLists(black("veto").minStay(Period.ofYears(2)).build())
                .build());
    }

    @Test
    void case_52_who_is_repaired_leaves_the_black_list_before_the_least_stay_is_over() {
        LedgerEntry repaired = event("v", RecordEvent.Kind.REPAIRED, "2025-06-01");
        List<CreditRun> stays = replay(twoYearsOnBlack(), years(2024, 2026), STRIKE);
        assertThat(stays.stream().map(run -> lists(run.explain(FIRM))))
                .containsExactly(List.of("black"), List.of("black"), List.of());
        List<CreditRun> leaves = replay(twoYearsOnBlack(), years(2024, 2025), STRIKE, repaired);
        assertThat(leaves.stream().map(run -> lists(run.explain(FIRM)))).containsExactly(List.of("black"), List.of());
        assertThat(texts(leaves.get(1).explain(FIRM), CreditReason.DELISTED)).containsExactly("off the list black");
        assertThat(leaves.get(0).explain(FIRM).listings())
                .containsExactly(new CreditState.Listing("black", LocalDate.parse("2024-12-31"), List.of("v")));
    }

    @Test
    void case_53_a_stay_that_rests_on_two_records_outlasts_the_repair_of_one() {
        LedgerEntry second = record("w", VETO, "2025-02-01").build();
        LedgerEntry repaired = event("v", RecordEvent.Kind.REPAIRED, "2026-06-01");
        LedgerEntry both = event("w", RecordEvent.Kind.REPAIRED, "2026-07-01");
        CreditPlan plan = plan(vetoing(gradeTo("d", 1))
                .addLists(black("veto").minStay(Period.ofYears(3)).build())
                .build());
        assertThat(replay(plan, years(2024, 2026), STRIKE, second, repaired).stream()
                        .map(run -> lists(run.explain(FIRM))))
                .containsExactly(List.of("black"), List.of("black"), List.of("black"));
        assertThat(replay(plan, years(2024, 2026), STRIKE, second, repaired, both).stream()
                        .map(run -> lists(run.explain(FIRM))))
                .containsExactly(List.of("black"), List.of("black"), List.of());
    }

    @Test
    void case_52_a_share_does_not_end_a_stay_whose_least_time_is_not_over() {
        ListRule.Builder half = list(ListKind.BLACK, is("grade", "d"))
                .quota(Cases.quota(5_000, Quota.Rounding.FLOOR, Quota.Ties.EXCLUDE));
        LedgerEntry[] entries = {
            Cases.points(Cases.firm(0), "a4", GOOD, "2024-03-01", "10"),
            Cases.points(Cases.firm(1), "b4", GOOD, "2024-03-01", "20"),
            Cases.points(Cases.firm(0), "a5", GOOD, "2025-03-01", "20"),
            Cases.points(Cases.firm(1), "b5", GOOD, "2025-03-01", "10")
        };
        CreditRun without = replay(plan(plain().addLists(half.build()).build()), years(2024, 2025), entries)
                .get(1);
        assertThat(lists(without.explain(Cases.firm(0)))).isEmpty();
        assertThat(lists(without.explain(Cases.firm(1)))).containsExactly("black");
        CreditPlan plan =
                plan(plain().addLists(half.minStay(Period.ofYears(2)).build()).build());
        CreditRun with = replay(plan, years(2024, 2025), entries).get(1);
        assertThat(lists(with.explain(Cases.firm(0)))).containsExactly("black");
        assertThat(lists(with.explain(Cases.firm(1)))).containsExactly("black");
    }
}
