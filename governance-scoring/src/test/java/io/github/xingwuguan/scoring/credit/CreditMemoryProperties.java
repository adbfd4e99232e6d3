package io.github.xingwuguan.scoring.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.credit.CreditItem;
import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.CreditVeto;
import io.github.xingwuguan.credit.GradeMemory;
import io.github.xingwuguan.credit.ListKind;
import io.github.xingwuguan.credit.ListRule;
import io.github.xingwuguan.credit.Pricing;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.Validity;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What a grade and a list carry over from period to period. */
class CreditMemoryProperties {
    private static final Set<Feature> ALL = EnumSet.allOf(Feature.class);

    private static int rank(CreditRun run, Optional<String> grade) {
        return grade.map(code -> run.policy().grading().rank(code)).orElse(Scale.NONE);
    }

    private static boolean isRestored(CreditAssessment result) {
        return result.reasons().stream().map(Reason::code).anyMatch(CreditReason.RESTORED::equals);
    }

    @Property(tries = 200)
    void i15_under_a_veto_no_grade_is_better_than_it_says(@ForAll long seed) {
        Runs.each(seed, ALL, (drawn, draw) -> {
            for (CreditRun run : Runs.chain(drawn, 3)) {
                for (CreditAssessment result : Runs.results(run)) {
                    int vetoed = vetoed(run, drawn.ledger(), result);
                    if (result.status() == RatedStatus.RATED && !isRestored(result)) {
                        assertThat(rank(run, result.grade())).isGreaterThanOrEqualTo(vetoed);
                    }
                }
            }
        });
    }

    /** {@return the rank that its own records set, unless they can be undone} */
    private static int vetoed(CreditRun run, CreditLedger ledger, CreditAssessment result) {
        int vetoed = 0;
        boolean undoes = run.policy().memory().restoreWithin().isPresent();
        for (CreditLine line : result.records()) {
            boolean counts = line.outcome() == RecordOutcome.COUNTED || line.outcome() == RecordOutcome.OUTWEIGHED;
            boolean own = ledger.records().get(line.record()).subject().equals(result.subject());
            Optional<CreditVeto> veto = run.policy().item(line.item()).flatMap(CreditItem::veto);
            if (counts && own && !undoes && veto.isPresent() && veto.get().effect() instanceof CreditVeto.GradeTo to) {
                vetoed = Math.max(vetoed, run.policy().grading().rank(to.grade()));
            }
        }
        return vetoed;
    }

    @Property(tries = 200)
    void i16_during_a_hold_no_grade_improves(@ForAll long seed) {
        Runs.each(seed, ALL, (drawn, draw) -> {
            List<CreditRun> runs = Runs.chain(drawn, 4);
            for (int i = 1; i < runs.size(); i++) {
                CreditRun run = runs.get(i);
                for (CreditAssessment result : Runs.results(run)) {
                    CreditState prior = runs.get(i - 1).states().of(result.subject());
                    int row = run.table().row(result.subject()).orElseThrow();
                    boolean holds = prior.strikes().stream()
                            .anyMatch(strike -> strike.served() < strike.hold()
                                    && run.table().anyStands(row, List.of(strike.record()), Days.of(run.asOf())));
                    if (holds && prior.grade().isPresent() && result.grade().isPresent() && !isRestored(result)) {
                        assertThat(rank(run, result.grade())).isGreaterThanOrEqualTo(rank(run, prior.grade()));
                    }
                }
            }
        });
    }

    @Property(tries = 1_000)
    void i17_when_hold_and_aftermath_are_over_the_score_decides_again(
            @ForAll @IntRange(min = 1, max = 4) int hold, @ForAll @IntRange(min = 0, max = 3) int after) {
        CreditVeto.Builder veto =
                CreditVeto.builder().effect(new CreditVeto.GradeTo("c")).hold(hold);
        if (after > 0) {
            veto.then(new CreditVeto.Aftermath("a", after));
        }
        CreditItem grave = CreditItem.builder()
                .from(CreditPolicies.item("grave", "bad").build())
                .pricing(new Pricing.Fixed(Points.ZERO))
                .validity(new Validity.Fixed(Period.ofYears(1)))
                .veto(veto.build())
                .build();
        CreditPlan plan =
                CreditPolicies.plan(CreditPolicies.shandong().addItems(grave).build());
        List<LocalDate> days = new ArrayList<>();
        for (int year = 0; year <= hold + after; year++) {
            days.add(LocalDate.of(2021 + year, 12, 31));
        }
        CreditRecord record = Ledgers.record("v", "grave", "2021-05-01").build();
        List<String> grades = plan.replay(Ledgers.ledger(record), Ledgers.on("2021-12-31"), days, Map.of()).stream()
                .map(run -> run.explain(Ledgers.FIRM).grade().orElseThrow())
                .toList();
        for (int year = 0; year <= hold + after; year++) {
            assertThat(grades.get(year)).isEqualTo(year < hold ? "c" : year < hold + after ? "a" : "aaa");
        }
    }

    @Property(tries = 200)
    void i18_no_grade_rises_by_more_than_the_policy_allows(@ForAll long seed) {
        Runs.each(seed, ALL, (drawn, draw) -> {
            List<CreditRun> runs = Runs.chain(drawn, 4);
            for (int i = 1; i < runs.size(); i++) {
                Optional<Integer> most = runs.get(i).policy().memory().maxUp();
                for (CreditAssessment result : Runs.results(runs.get(i))) {
                    Optional<String> before =
                            runs.get(i - 1).states().of(result.subject()).grade();
                    if (most.isPresent() && before.isPresent() && result.grade().isPresent() && !isRestored(result)) {
                        int risen = rank(runs.get(i), before) - rank(runs.get(i), result.grade());
                        assertThat(risen).isLessThanOrEqualTo(most.get());
                    }
                }
            }
        });
    }

    @Property(tries = 200)
    void i19_from_one_state_a_higher_score_never_leads_to_a_worse_grade(@ForAll long seed) {
        Runs.each(seed, Runs.allBut(Feature.POPULATION, Feature.VETOES), (drawn, draw) -> {
            List<LocalDate> days = drawn.days(3);
            CreditPlan plan = drawn.plan();
            CreditPriors priors =
                    Runs.on(drawn, plan, days.get(0), CreditPriors.NONE).states();
            CreditRecord bad = new LedgerDraw(draw, days.get(1), drawn.versions())
                    .recordOf("z", draw.any("bad-a", "bad-b", "bad-c"));
            CreditRun higher = Runs.on(drawn, plan, days.get(1), priors);
            CreditRun lower = Runs.on(drawn.with(List.of(bad)), plan, days.get(1), priors);
            for (Subject subject : higher.table().subjects()) {
                if (Runs.rank(higher, subject) != Scale.NONE) {
                    assertThat(Runs.rank(lower, subject)).isGreaterThanOrEqualTo(Runs.rank(higher, subject));
                }
            }
        });
    }

    @Property(tries = 200)
    void i20_without_margin_confirmation_limit_and_veto_the_grade_is_that_of_the_score(@ForAll long seed) {
        Runs.each(seed, Runs.allBut(Feature.VETOES, Feature.MEMORY), (drawn, draw) -> {
            CreditPolicy policy = drawn.policy();
            assertThat(policy.memory()).isEqualTo(GradeMemory.NONE);
            for (CreditRun run : Runs.chain(drawn, 3)) {
                for (CreditAssessment result : Runs.results(run)) {
                    assertThat(result.grade()).isEqualTo(result.path().afterQuota());
                }
            }
        });
    }

    @Property(tries = 400)
    void i24_exclusive_lists_are_disjoint_and_a_least_stay_is_kept(@ForAll long seed) {
        Runs.each(seed, ALL, (drawn, draw) -> {
            List<CreditRun> runs = Runs.chain(drawn, 4);
            for (int i = 0; i < runs.size(); i++) {
                CreditRun run = runs.get(i);
                for (int row = 0; row < run.table().subjects().size(); row++) {
                    Set<ListKind> kinds = EnumSet.noneOf(ListKind.class);
                    run.listings(row)
                            .forEach(listing ->
                                    kinds.add(rule(run, listing.list()).kind()));
                    kinds.remove(ListKind.CUSTOM);
                    assertThat(kinds).hasSizeLessThanOrEqualTo(1);
                    CreditState prior = i == 0
                            ? CreditState.NONE
                            : runs.get(i - 1).states().of(run.table().subjects().get(row));
                    for (CreditState.Listing listing : prior.listings()) {
                        keeps(run, row, listing, kinds);
                    }
                }
            }
        });
    }

    private static void keeps(CreditRun run, int row, CreditState.Listing listing, Set<ListKind> kinds) {
        ListRule rule = rule(run, listing.list());
        boolean least = rule.minStay()
                .filter(stay -> run.asOf().isBefore(listing.since().plus(stay)))
                .isPresent();
        boolean rests =
                listing.records().isEmpty() || run.table().anyStands(row, listing.records(), Days.of(run.asOf()));
        boolean gaveWay = kinds.stream().anyMatch(kind -> kind.compareTo(rule.kind()) > 0);
        if (least && rests && !gaveWay) {
            assertThat(run.state(row).listing(rule.code()))
                    .as("%s on %s", listing, run.asOf())
                    .hasValueSatisfying(stay -> {
                        assertThat(stay.since()).isEqualTo(listing.since());
                        assertThat(stay.records()).containsAll(listing.records());
                    });
        }
    }

    private static ListRule rule(CreditRun run, String code) {
        return run.policy().lists().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
