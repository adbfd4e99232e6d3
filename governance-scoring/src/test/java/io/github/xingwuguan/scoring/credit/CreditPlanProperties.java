package io.github.xingwuguan.scoring.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.credit.Alias;
import io.github.xingwuguan.credit.AssessorScore;
import io.github.xingwuguan.credit.BranchOf;
import io.github.xingwuguan.credit.CreditItem;
import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.Participation;
import io.github.xingwuguan.credit.PolicyMode;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.credit.RecordHistory;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.Tenure;
import io.github.xingwuguan.credit.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever way a result is come by, alone or in a batch, at once or step by step, it is the same. */
class CreditPlanProperties {
    private static final Set<Feature> ALL = EnumSet.allOf(Feature.class);

    @Property(tries = 100)
    void i9_a_result_stays_until_the_day_of_its_next_change(@ForAll long seed) {
        Runs.each(seed, ALL, (drawn, draw) -> {
            CreditPlan plan = drawn.plan();
            List<LocalDate> days = drawn.days(2);
            CreditPriors priors =
                    Runs.on(drawn, plan, days.get(0), CreditPriors.NONE).states();
            LocalDate day = days.get(1);
            CreditRun run = Runs.on(drawn, plan, day, priors);
            LocalDate next = LocalDate.MAX;
            for (int row = 0; row < run.table().subjects().size(); row++) {
                assertThat(run.nextChangeOn(row)).isAfter(day);
                next = run.nextChangeOn(row).isBefore(next) ? run.nextChangeOn(row) : next;
            }
            for (LocalDate later : between(day, next)) {
                CreditRun then = Runs.on(drawn, plan, later, priors);
                if (!then.table().subjects().equals(run.table().subjects())) {
                    return; // somebody new can move everybody's rank
                }
                assertThat(Runs.results(then).stream().map(Runs::steady).toList())
                        .as("on %s after %s before %s", later, day, next)
                        .isEqualTo(Runs.results(run).stream().map(Runs::steady).toList());
            }
        });
    }

    /** Some days from the first, and the last. */
    private static List<LocalDate> between(LocalDate day, LocalDate next) {
        if (next.equals(LocalDate.MAX) || !day.plusDays(1).isBefore(next)) {
            return List.of();
        }
        List<LocalDate> days =
                new ArrayList<>(day.plusDays(1).datesUntil(next).limit(25).toList());
        days.add(next.minusDays(1));
        return days;
    }

    @Property(tries = 100)
    void scores_without_records_are_those_with_them(@ForAll long seed) {
        Runs.each(seed, ALL, (drawn, draw) -> {
            CreditPlan plan = drawn.plan();
            for (LocalDate day : drawn.days(2)) {
                CreditRun run = Runs.on(drawn, plan, day, CreditPriors.NONE);
                CreditScores scores = plan.score(run.table(), day);
                for (int row = 0; row < scores.rows(); row++) {
                    assertThat(scores.units(row)).isEqualTo(run.exactScore(row).units());
                    assertThat(scores.grade(row)).isEqualTo(run.columns.graded(row));
                }
            }
        });
    }

    @Property(tries = 60)
    void scores_of_several_blocks_of_firms_are_those_with_records(@ForAll long seed) {
        Runs.each(seed, Runs.allBut(Feature.VERSIONS), (drawn, draw) -> {
            CreditPlan plan = drawn.plan();
            CreditTable table = manyFirms(drawn, draw, plan);
            CreditRun run = plan.run(table, drawn.day(), CreditPriors.NONE);
            CreditScores scores = plan.score(table, drawn.day());
            for (int row = 0; row < scores.rows(); row++) {
                assertThat(scores.units(row))
                        .as("row %s", row)
                        .isEqualTo(run.exactScore(row).units());
                assertThat(scores.grade(row)).as("row %s", row).isEqualTo(run.columns.graded(row));
                assertThat(scores.serious[row]).as("row %s", row).isEqualTo(run.columns.serious[row]);
            }
        });
    }

    @Example
    void a_record_of_the_beginning_of_time_is_as_old_with_records_as_without() {
        CreditPlan plan = CreditPolicies.plan(CreditPolicies.shandong().build());
        LocalDate day = LocalDate.parse("2024-06-01");
        for (LocalDate began : List.of(LocalDate.MIN, LocalDate.of(-6_000_000, 1, 1), LocalDate.MAX)) {
            CreditTable table = plan.tableBuilder(day)
                    .add(
                            Ledgers.record("r", CreditPolicies.BAD, "2024-03-01")
                                    .subject(Subject.enterprise("firm"))
                                    .discretionary(Points.of(1))
                                    .effectiveFrom(began)
                                    .build(),
                            RecordHistory.UNTOUCHED)
                    .build();
            assertThat(plan.score(table, day).units(0))
                    .isEqualTo(plan.run(table, day, CreditPriors.NONE)
                            .exactScore(0)
                            .units());
        }
    }

    /** Firms with up to eight records of few items, most of them whole units that nothing ever happened to. */
    private static CreditTable manyFirms(CreditCase drawn, Draw draw, CreditPlan plan) {
        LedgerDraw ledger = new LedgerDraw(draw, drawn.day(), drawn.versions());
        List<String> items = itemsOfBlocks(drawn.policy(), draw);
        CreditTableBuilder builder = plan.tableBuilder(drawn.day());
        for (int firm = 0; firm < 2 * RecordBlocks.ROWS + draw.upTo(20); firm++) {
            boolean manyMatters = draw.oneIn(20);
            String one = draw.pick(items);
            int records = draw.upTo(8) + (manyMatters ? 20 : 0);
            for (int r = 0; r < records; r++) {
                CreditRecord record = ledger.recordOf("r-" + firm + "-" + r, manyMatters ? one : draw.pick(items));
                builder.add(
                        CreditRecord.builder()
                                .from(record)
                                .subject(Subject.enterprise("firm-" + firm))
                                .matter(
                                        records > 8
                                                ? "matter-" + r
                                                : record.matter().orElse("matter-1"))
                                .quantity(draw.oneIn(30) ? record.quantity() : Quantity.of(1 + draw.upTo(2)))
                                .build(),
                        RecordHistory.UNTOUCHED);
            }
        }
        return builder.build();
    }

    /** Items that blocks can sum up, and now and then one that they cannot. */
    private static List<String> itemsOfBlocks(CreditPolicy policy, Draw draw) {
        List<String> items = new ArrayList<>(policy.items().stream()
                .filter(item -> item.veto().isEmpty()
                        && !(item.validity() instanceof Validity.UntilRectified)
                        && !(item.validity() instanceof Validity.StatedElse))
                .map(CreditItem::code)
                .toList());
        draw.maybe(4, () -> draw.pick(PolicyDraw.ITEMS)).ifPresent(items::add);
        return items.isEmpty() ? PolicyDraw.ITEMS : items;
    }

    @Property(tries = 100)
    void i14_a_replay_equals_the_periods_one_by_one(@ForAll long seed) {
        Runs.each(seed, ALL, (drawn, draw) -> {
            CreditPlan plan = drawn.plan();
            List<CreditRun> replayed = Runs.chain(drawn, 3);
            CreditPriors priors = CreditPriors.NONE;
            for (CreditRun expected : replayed) {
                CreditRun run = Runs.on(drawn, plan, expected.asOf(), priors);
                assertThat(Runs.digests(run)).isEqualTo(Runs.digests(expected));
                priors = run.states();
            }
        });
    }

    @Property(tries = 100)
    void an_updated_run_equals_a_full_one(@ForAll long seed) {
        Runs.each(seed, ALL, (drawn, draw) -> {
            CreditPlan plan = drawn.plan();
            List<LocalDate> days = drawn.days(2);
            CreditPriors priors =
                    Runs.on(drawn, plan, days.get(0), CreditPriors.NONE).states();
            LocalDate early = days.get(1);
            LocalDate late = later(drawn.policy(), early, draw);
            Instant k = Ledgers.at(draw.any("2022-12-01", "2023-12-01", "2024-02-01", "2099-01-01"));
            CreditLedger ledger = drawn.ledger();
            CreditRun before =
                    plan.run(plan.tabulate(ledger, CreditQuestion.of(early, k), drawn.facts()), early, priors);
            CreditTable table = plan.tabulate(ledger, drawn.question().on(late), drawn.facts());
            Set<Subject> changed = new HashSet<>();
            drawn.entries().stream()
                    .filter(entry -> entry.recordedAt().isAfter(k))
                    .forEach(entry -> changed.addAll(named(ledger, entry)));
            CreditRun updated = plan.update(before, table, late, changed);
            CreditRun full = plan.run(table, late, priors);
            assertThat(Runs.digests(updated)).isEqualTo(Runs.digests(full));
            assertThat(updated.evaluated()).isLessThanOrEqualTo(full.evaluated());
        });
    }

    @Property(tries = 100)
    void an_update_reaches_whomever_a_new_record_of_a_project_weighs_on(@ForAll long seed) {
        Runs.each(seed, ALL, (drawn, draw) -> {
            CreditPlan plan = drawn.plan();
            CreditRecord record = new LedgerDraw(draw, drawn.day(), drawn.versions())
                    .recordOf("z", draw.pick(PolicyDraw.ITEMS)).toBuilder()
                            .subject(Subject.project(draw.pick(LedgerDraw.PROJECTS)))
                            .build();
            CreditRun before = Runs.on(drawn, plan, drawn.day(), CreditPriors.NONE);
            CreditCase more = drawn.with(List.of(record));
            CreditTable table = plan.tabulate(more.ledger(), more.question(), more.facts());
            CreditRun updated = plan.update(before, table, drawn.day(), Set.of(record.subject()));
            CreditRun full = plan.run(table, drawn.day(), CreditPriors.NONE);
            assertThat(Runs.digests(updated)).isEqualTo(Runs.digests(full));
        });
    }

    @Property(tries = 100)
    void an_update_without_news_evaluates_whom_the_days_change_and_nobody_else(@ForAll long seed) {
        Runs.each(seed, Runs.allBut(Feature.POPULATION), (drawn, draw) -> {
            CreditPlan plan = drawn.plan();
            CreditRun before = Runs.on(drawn, plan, drawn.day(), CreditPriors.NONE);
            LocalDate late = later(drawn.policy(), drawn.day(), draw);
            CreditTable table = plan.tabulate(drawn.ledger(), drawn.question().on(late), drawn.facts());
            int due = 0;
            for (Subject subject : table.subjects()) {
                var row = before.table().row(subject);
                due += row.isEmpty() || !before.nextChangeOn(row.getAsInt()).isAfter(late) ? 1 : 0;
            }
            assertThat(plan.update(before, table, late, Set.of()).evaluated()).isEqualTo(due);
        });
    }

    private static LocalDate later(CreditPolicy policy, LocalDate day, Draw draw) {
        LocalDate last = policy.period().of(day).until().minusDays(1);
        LocalDate later = day.plusDays(draw.any(0, 1, 20, 200));
        return later.isAfter(last) ? last : later;
    }

    /** Whom an entry names. */
    private static List<Subject> named(CreditLedger ledger, LedgerEntry entry) {
        if (entry instanceof CreditRecord record) {
            return List.of(record.subject());
        } else if (entry instanceof RecordEvent event) {
            return List.of(ledger.records().get(event.record()).subject());
        } else if (entry instanceof Tenure tenure) {
            return List.of(tenure.holder());
        } else if (entry instanceof AssessorScore score) {
            return List.of(score.subject());
        } else if (entry instanceof Participation participation) {
            return List.of(participation.subject());
        } else if (entry instanceof BranchOf link) {
            return List.of(link.branch(), link.parent());
        }
        return List.of(((Alias) entry).former(), ((Alias) entry).current());
    }

    @Property(tries = 100)
    void i32_without_ranks_a_subject_alone_has_the_result_of_the_batch(@ForAll long seed) {
        Runs.each(seed, Runs.allBut(Feature.POPULATION), (drawn, draw) -> {
            CreditCase bare = new CreditCase(drawn.versions(), drawn.entries(), drawn.day(), Map.of());
            CreditPlan plan = bare.plan();
            CreditLedger ledger = bare.ledger();
            Runs.results(bare.run())
                    .forEach(expected -> assertThat(
                                    plan.assess(ledger, expected.subject(), bare.question(), CreditState.NONE)
                                            .digest())
                            .isEqualTo(expected.digest()));
        });
    }

    @Property(tries = 100)
    void i33_on_trial_all_is_the_same_but_lists_exits_measures_and_streaks(@ForAll long seed) {
        Runs.each(seed, ALL, (drawn, draw) -> {
            List<CreditPolicy> trial = new ArrayList<>(drawn.versions());
            trial.set(
                    trial.size() - 1,
                    drawn.policy().toBuilder().mode(PolicyMode.TRIAL).build());
            CreditPriors priors = Runs.chain(drawn, 1).stream()
                    .map(CreditRun::states)
                    .findFirst()
                    .orElse(CreditPriors.NONE);
            LocalDate day = drawn.days(2).get(1);
            List<CreditAssessment> enforced = Runs.results(drawn.on(day).run(priors));
            CreditRun onTrial = drawn.on(day).under(trial).run(priors);
            List<CreditAssessment> tried = Runs.results(onTrial);
            for (int row = 0; row < enforced.size(); row++) {
                CreditAssessment one = enforced.get(row);
                CreditAssessment other = tried.get(row);
                assertThat(other.lines()).isEqualTo(one.lines());
                assertThat(other.records()).isEqualTo(one.records());
                assertThat(other.path()).isEqualTo(one.path());
                assertThat(other.rank()).isEqualTo(one.rank());
                assertThat(other.next().strikes()).isEqualTo(one.next().strikes());
                assertThat(other.measures()).isEmpty();
                assertThat(other.exit()).isEqualTo(ExitAdvice.NONE);
                // whoever goes on under another id has the lists of its former one, too
                assertThat(other.listings()).isEqualTo(onTrial.prior(row).listings());
                assertThat(other.next().marks()).noneMatch(mark -> mark.on().equals(day) && mark.counts());
            }
        });
    }
}
