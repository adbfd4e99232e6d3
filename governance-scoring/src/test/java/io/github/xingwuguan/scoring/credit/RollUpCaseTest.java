package io.github.xingwuguan.scoring.credit;

import static io.github.xingwuguan.scoring.credit.Cases.firm;
import static io.github.xingwuguan.scoring.credit.Cases.outcome;
import static io.github.xingwuguan.scoring.credit.Cases.tenure;
import static io.github.xingwuguan.scoring.credit.Cases.texts;
import static io.github.xingwuguan.scoring.credit.Cases.until;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.component;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.item;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.plan;
import static io.github.xingwuguan.scoring.credit.Ledgers.FIRM;
import static io.github.xingwuguan.scoring.credit.Ledgers.assess;
import static io.github.xingwuguan.scoring.credit.Ledgers.at;
import static io.github.xingwuguan.scoring.credit.Ledgers.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.credit.AssessorScore;
import io.github.xingwuguan.credit.Component;
import io.github.xingwuguan.credit.ComponentSource;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.MissingRule;
import io.github.xingwuguan.credit.MissingScore;
import io.github.xingwuguan.credit.Panel;
import io.github.xingwuguan.credit.RollUp;
import io.github.xingwuguan.credit.Shrinkage;
import io.github.xingwuguan.credit.Spread;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.Tenure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Edge cases of projects, persons and assessors behind a score. */
class RollUpCaseTest {
    private static final String END = "2024-12-31";

    private static CreditPlan from(ComponentSource source) {
        return plan(Cases.shell()
                .addComponents(Component.builder()
                        .code("service")
                        .label(Label.of("服务", "service"))
                        .max(Points.of(100))
                        .source(source)
                        .build())
                .build());
    }

    private static RollUp.Builder by(RollUp.Weighting weighting) {
        return RollUp.builder().by(weighting).role("district");
    }

    private static CreditPlan rolledUp(RollUp.Builder terms) {
        return from(new ComponentSource.Projects(terms.build()));
    }

    private static AssessorScore.Builder scored(Subject subject, String role, String score) {
        return AssessorScore.builder()
                .subject(subject)
                .role(role)
                .score(Points.parse(score))
                .on(LocalDate.parse("2024-06-01"))
                .recordedAt(at("2024-06-01"));
    }

    private static AssessorScore project(String id, String score) {
        return scored(Subject.project(id), "district", score).build();
    }

    private static final LedgerEntry[] THREE = {
        tenure(FIRM, "big", "2020-01-01", "120000"), project("big", "92"),
        tenure(FIRM, "mid", "2020-01-01", "8000"), project("mid", "70"),
        tenure(FIRM, "old", "2020-01-01", "2000"), project("old", "40")
    };

    @Test
    void case_34_projects_weigh_by_area_all_the_same_or_the_lowest_counts() {
        CreditAssessment byArea = assess(rolledUp(by(RollUp.Weighting.AREA)), END, THREE);
        assertThat(byArea.exactScore()).isEqualTo(Points.parse("89.8462"));
        assertThat(byArea.score()).isEqualTo(Points.parse("89.85"));
        assertThat(assess(rolledUp(by(RollUp.Weighting.MEAN)), END, THREE).score())
                .isEqualTo(Points.parse("67.33"));
        assertThat(assess(rolledUp(by(RollUp.Weighting.MIN)), END, THREE).score())
                .isEqualTo(Points.of(40));
    }

    @Test
    void case_34_a_project_without_area_is_left_out_and_named_and_nothing_is_divided_by_zero() {
        CreditPlan plan = rolledUp(by(RollUp.Weighting.AREA));
        Tenure unknown = Tenure.builder()
                .holder(FIRM)
                .project("unknown")
                .dates(DateRange.from(LocalDate.parse("2020-01-01")))
                .recordedAt(at("2020-01-01"))
                .build();
        LedgerEntry none = tenure(FIRM, "none", "2020-01-01", "0");
        CreditAssessment result =
                assess(plan, END, THREE[0], THREE[1], unknown, project("unknown", "10"), none, project("none", "20"));
        assertThat(result.score()).isEqualTo(Points.of(92));
        assertThat(texts(result, CreditReason.NO_WEIGHT))
                .containsExactly(
                        "project none has no weight and is left out", "project unknown has no weight and is left out");
        CreditAssessment empty = assess(plan, END, none, project("none", "20"));
        assertThat(empty.status()).isEqualTo(RatedStatus.UNRATED);
        assertThat(texts(empty, CreditReason.COMPONENT_MISSING)).containsExactly("nothing to score service by");
    }

    @Test
    void case_35_a_project_taken_over_in_the_middle_weighs_by_its_days() {
        CreditAssessment result = assess(
                rolledUp(by(RollUp.Weighting.MEAN).byTenure(true)),
                END,
                tenure(FIRM, "whole", "2020-01-01", "1"),
                project("whole", "90"),
                tenure(FIRM, "half", "2024-07-01", "1"),
                project("half", "60"));
        // (90 · 366 + 60 · 184) / 550
        assertThat(result.exactScore()).isEqualTo(Points.parse("79.9636"));
    }

    private static CreditPlan spreading(String toEnterprise) {
        return plan(Cases.shell()
                .addComponents(component("base", Component.Sign.ADDS, 100, 100, 100))
                .addComponents(component("bad", Component.Sign.SUBTRACTS, 0, 0, 1_000))
                .addItems(item("breach", "bad")
                        .spread(Spread.builder()
                                .toEnterprise(Quantity.parse(toEnterprise))
                                .toPerson(Quantity.of(1))
                                .build())
                        .build())
                .build());
    }

    private static final Subject FIRST_MANAGER = Subject.person("m-1");
    private static final Subject NEXT_MANAGER = Subject.person("m-2");

    @Test
    void case_35_a_deduction_belongs_to_the_firm_and_manager_of_the_day_it_happened() {
        CreditRecord breach = record("r", "breach", "2024-06-30")
                .subject(Subject.project("p"))
                .determinedOn(LocalDate.parse("2024-08-01"))
                .discretionary(Points.of(10))
                .build();
        CreditRun run = Cases.run(
                spreading("1"),
                END,
                List.of(
                        until(tenure(firm(1), "p", "2020-01-01", "1"), "2024-07-01"),
                        tenure(firm(2), "p", "2024-07-01", "1"),
                        until(tenure(FIRST_MANAGER, "p", "2020-01-01", "1"), "2024-07-01"),
                        tenure(NEXT_MANAGER, "p", "2024-07-01", "1"),
                        breach));
        assertThat(Stream.of(firm(1), FIRST_MANAGER, firm(2), NEXT_MANAGER)
                        .map(subject -> run.explain(subject).score()))
                .containsExactly(Points.of(90), Points.of(90), Points.of(100), Points.of(100));
    }

    @Test
    void case_36_a_record_follows_the_manager_and_the_firm_of_then_keeps_one_line_of_its_own() {
        CreditRecord breach = record("r", "breach", "2024-03-01")
                .subject(FIRST_MANAGER)
                .discretionary(Points.of(10))
                .build();
        CreditRun run = Cases.run(
                spreading("0.5"),
                END,
                List.of(
                        tenure(firm(1), "p", "2020-01-01", "1"),
                        tenure(firm(1), "q", "2020-01-01", "1"),
                        tenure(firm(2), "s", "2020-01-01", "1"),
                        until(tenure(FIRST_MANAGER, "p", "2020-01-01", "1"), "2024-06-01"),
                        until(tenure(FIRST_MANAGER, "q", "2020-01-01", "1"), "2024-06-01"),
                        tenure(FIRST_MANAGER, "s", "2024-06-01", "1"),
                        breach));
        assertThat(run.explain(FIRST_MANAGER).score()).isEqualTo(Points.of(90));
        assertThat(run.explain(firm(1)).score()).isEqualTo(Points.of(95));
        assertThat(run.explain(firm(1)).records()).singleElement().satisfies(line -> {
            assertThat(line.reach()).isEqualTo(Quantity.parse("0.5"));
            assertThat(line.value()).isEqualTo(Points.of(-5));
        });
        assertThat(run.explain(firm(2)).score()).isEqualTo(Points.of(100));
        assertThat(run.explain(firm(2)).records()).isEmpty();
    }

    @Test
    void case_36_a_record_of_the_own_firm_is_not_counted_again_by_way_of_the_project() {
        CreditRecord breach = record("r", "breach", "2024-03-01")
                .subject(firm(1))
                .project("p")
                .discretionary(Points.of(10))
                .build();
        CreditRun run = Cases.run(spreading("0.5"), END, List.of(tenure(firm(1), "p", "2020-01-01", "1"), breach));
        assertThat(run.explain(firm(1)).score()).isEqualTo(Points.of(90));
        assertThat(outcome(run.explain(firm(1)), "r")).isEqualTo(RecordOutcome.COUNTED);
    }

    private static CreditPlan panel(MissingScore missing) {
        return from(new ComponentSource.Assessors(Panel.builder()
                .addRoles(new Panel.Role("street", Quantity.parse("0.2")))
                .addRoles(new Panel.Role("owners", Quantity.parse("0.8")))
                .missing(missing)
                .build()));
    }

    @Test
    void case_39_withholding_a_bad_survey_pays_only_where_the_policy_redistributes() {
        LedgerEntry street = scored(FIRM, "street", "90").build();
        LedgerEntry owners = scored(FIRM, "owners", "96").build();
        MissingScore redistribute = MissingScore.of(MissingRule.REDISTRIBUTE);
        assertThat(assess(panel(redistribute), END, street, owners).score()).isEqualTo(Points.parse("94.8"));
        assertThat(assess(panel(redistribute), END, owners).score()).isEqualTo(Points.of(96));
        assertThat(assess(panel(MissingScore.of(MissingRule.WORST)), END, street)
                        .score())
                .isEqualTo(Points.of(90));
        assertThat(assess(panel(MissingScore.of(MissingRule.ZERO)), END, owners).score())
                .isEqualTo(Points.parse("76.8"));
        assertThat(assess(panel(new MissingScore(MissingRule.VALUE, Optional.of(Points.of(60)))), END, owners)
                        .score())
                .isEqualTo(Points.parse("88.8"));
        CreditAssessment unrated = assess(panel(MissingScore.UNRATED), END, owners);
        assertThat(unrated.status()).isEqualTo(RatedStatus.UNRATED);
        assertThat(texts(unrated, CreditReason.NO_ASSESSOR))
                .containsExactly("no usable score of street; the rule of the policy stands in");
    }

    private static CreditPlan owners(Optional<Shrinkage> shrinkage) {
        return from(new ComponentSource.Assessors(Panel.builder()
                .addRoles(new Panel.Role("owners", Quantity.of(1)))
                .shrinkage(shrinkage)
                .build()));
    }

    @Test
    void case_40_four_satisfied_owners_are_drawn_towards_what_is_usual() {
        CreditPlan plan = owners(Optional.of(new Shrinkage(Points.of(80), 20)));
        assertThat(assess(plan, END, scored(FIRM, "owners", "98").responses(4).build())
                        .exactScore())
                .isEqualTo(Points.of(83));
        assertThat(assess(plan, END, scored(FIRM, "owners", "98").responses(180).build())
                        .exactScore())
                .isEqualTo(Points.parse("96.2"));
    }

    @Test
    void case_40_a_survey_without_answers_is_missing_and_not_zero() {
        LedgerEntry silence = scored(FIRM, "owners", "0").responses(0).build();
        CreditAssessment result = assess(owners(Optional.empty()), END, silence);
        assertThat(result.status()).isEqualTo(RatedStatus.UNRATED);
        LedgerEntry ofProject =
                scored(Subject.project("p"), "district", "0").responses(0).build();
        CreditAssessment rolledUp =
                assess(rolledUp(by(RollUp.Weighting.MEAN)), END, tenure(FIRM, "p", "2020-01-01", "1"), ofProject);
        assertThat(texts(rolledUp, CreditReason.NO_SCORE))
                .containsExactly("project p has no score in the period and is left out");
    }

    @Test
    void case_41_a_coefficient_above_one_is_cut_at_the_end_of_the_scale_and_says_so() {
        CreditPlan plan = rolledUp(by(RollUp.Weighting.MEAN)
                .addCoefficients(new RollUp.Coefficient(10, Quantity.parse("1.1")))
                .addCoefficients(new RollUp.Coefficient(20, Quantity.parse("1.2"))));
        Tenure old = Tenure.builder()
                .holder(FIRM)
                .project("p")
                .dates(DateRange.from(LocalDate.parse("2020-01-01")))
                .deliveredOn(LocalDate.parse("2004-12-31"))
                .recordedAt(at("2020-01-01"))
                .build();
        CreditAssessment result = assess(plan, END, old, project("p", "90"));
        assertThat(result.score()).isEqualTo(Points.of(100));
        assertThat(texts(result, CreditReason.COEFFICIENT_CUT))
                .containsExactly("project p is cut at 100.0000 after its coefficient");
        CreditAssessment dayBefore = assess(plan, "2024-12-30", old, project("p", "90"));
        assertThat(dayBefore.score()).isEqualTo(Points.of(99));
        assertThat(dayBefore.nextChangeOn()).contains(LocalDate.parse("2024-12-31"));
    }
}
