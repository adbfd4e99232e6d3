package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.LedgerImport;
import io.github.xingwuguan.credit.RecordLaw;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.facts.FactSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The versions of a credit policy, compiled once (信用评价方案): flat arrays and thresholds, no look-up by name where records are
 * counted. Immutable and thread-safe.
 */
public final class CreditPlan {
    private final PolicyTimeline<CreditPolicy> timeline;
    private final Map<String, Integer> items = new LinkedHashMap<>();
    private final List<String> codes;
    private final List<CompiledPolicy> versions = new ArrayList<>();

    private CreditPlan(PolicyTimeline<CreditPolicy> timeline) {
        this.timeline = timeline;
        timeline.versions().stream()
                .flatMap(policy -> policy.items().stream())
                .forEach(item -> items.putIfAbsent(item.code(), items.size()));
        codes = List.copyOf(items.keySet());
        timeline.versions().forEach(policy -> versions.add(new CompiledPolicy(policy, items)));
    }

    /**
     * {@return a plan for all versions of a policy}
     *
     * @param timeline the versions
     */
    public static CreditPlan compile(PolicyTimeline<CreditPolicy> timeline) {
        return new CreditPlan(timeline);
    }

    /** {@return the versions} */
    public PolicyTimeline<CreditPolicy> timeline() {
        return timeline;
    }

    List<CompiledPolicy> versions() {
        return versions;
    }

    int items() {
        return items.size();
    }

    /** {@return the code of an item, empty for one that no version knows} */
    String itemCode(int index) {
        return codes.get(index);
    }

    List<String> itemCodes() {
        return codes;
    }

    int itemIndex(String code) {
        return items.getOrDefault(code, -1);
    }

    /** {@return the index of the version in force on a day, or −1} */
    int version(int day) {
        for (int v = 0; v < versions.size(); v++) {
            if (versions.get(v).inForce(day)) {
                return v;
            }
        }
        return -1;
    }

    /** {@return the index of the version that prices a record, on a day on which a version is in force} */
    int pricingVersion(int determined, int day) {
        if (versions.size() == 1) {
            return 0;
        }
        int current = version(day);
        if (versions.get(current).policy.recordLaw() == RecordLaw.AT_ASSESSMENT) {
            return current;
        }
        int then = version(determined);
        return then < 0 ? current : then;
    }

    /** {@return the items that can price a record: one, or two where the more lenient counts} */
    List<CompiledItem> pricings(int item, int determined, int day) {
        int current = version(day);
        if (current < 0) {
            return List.of();
        }
        List<CompiledItem> pricings = new ArrayList<>();
        add(pricings, pricingVersion(determined, day), item);
        if (versions.get(current).policy.recordLaw() == RecordLaw.MORE_LENIENT) {
            add(pricings, current, item);
        }
        return pricings;
    }

    private void add(List<CompiledItem> pricings, int version, int item) {
        CompiledItem compiled = versions.get(version).items[item];
        if (compiled != null) {
            pricings.add(compiled);
        }
    }

    /** {@return what a record is worth by itself under the only version, in units; −1 if there are several, or no whole number} */
    int worth(int item, long quantity, int level, long chosen) {
        CompiledItem only = versions.size() == 1 ? versions.get(0).items[item] : null;
        if (only == null || !only.price.accepts(quantity, level, chosen)) {
            return -1;
        }
        return only.price.whole(quantity, level, chosen);
    }

    /** {@return whether records of an item reach anybody but their own subject under some version} */
    boolean spreads(String code) {
        int item = itemIndex(code);
        return item >= 0
                && versions.stream().map(version -> version.items[item]).anyMatch(i -> i != null && i.spreads());
    }

    Optional<DayTerms> on(LocalDate date) {
        int version = version(Days.of(date));
        return version < 0 ? Optional.empty() : Optional.of(new DayTerms(this, versions.get(version), date));
    }

    /**
     * {@return an empty table to be filled record by record, for a host that streams and keeps no ledger}
     *
     * @param asOf the business day for which records are priced
     */
    public CreditTableBuilder tableBuilder(LocalDate asOf) {
        return new CreditTableBuilder(this, Days.of(asOf));
    }

    /**
     * {@return the records of a ledger in columns, as they were known at the instant of a question}
     *
     * @param ledger the ledger
     * @param question the question
     */
    public CreditTable tabulate(CreditLedger ledger, CreditQuestion question) {
        return tabulate(ledger, question, Map.of());
    }

    /**
     * {@return the records of a ledger in columns, with facts that the host hands in}
     *
     * @param ledger the ledger
     * @param question the question
     * @param facts facts of subjects that the policy declares
     */
    public CreditTable tabulate(CreditLedger ledger, CreditQuestion question, Map<Subject, FactSheet> facts) {
        return new Tabulation(this, ledger, question).run(facts);
    }

    /**
     * {@return the scores of a population and the grades they give, before vetoes, memory and lists}
     *
     * @param table the records
     * @param asOf the business day
     * @throws GovernanceException {@code policy-not-in-force} if no version is in force, {@code foreign-table} if another plan made the
     *     table, {@code another-day} if it was made for another day
     */
    public CreditScores score(CreditTable table, LocalDate asOf) {
        return new Runner(table, terms(table, asOf), CreditPriors.NONE).scores();
    }

    /**
     * {@return a population assessed}
     *
     * @param table the records
     * @param asOf the business day
     * @param priors what subjects carry from the last period
     * @throws GovernanceException {@code policy-not-in-force} if no version is in force, {@code foreign-table} if another plan made the
     *     table, {@code another-day} if it was made for another day
     */
    public CreditRun run(CreditTable table, LocalDate asOf, CreditPriors priors) {
        return new Runner(table, terms(table, asOf), priors).run();
    }

    /**
     * {@return a population assessed on a later day of the same period: only subjects with new entries, or whose result changes by itself
     *     until then, are evaluated; the result equals that of a full run}
     *
     * @param before the earlier run
     * @param table the records as they are known now
     * @param asOf the later day
     * @param changed the subjects that entries name which the earlier run did not know: those of records, events and scores, holders,
     *     branches and their parents, former and current ids; whom they concern besides follows
     * @throws GovernanceException {@code another-period} if the day lies in another period, under another version, or before the run;
     *     as {@link #run} does
     */
    public CreditRun update(CreditRun before, CreditTable table, LocalDate asOf, Set<Subject> changed) {
        DayTerms terms = terms(table, asOf);
        boolean isLater = terms.now == before.terms.now
                && terms.period.equals(before.terms.period)
                && terms.day >= before.terms.day;
        if (!isLater) {
            throw new GovernanceException(
                    "another-period", "A run must be updated within its period, but was to be on " + asOf);
        }
        boolean[] due = Affected.rows(before.table, table, changed);
        for (int row = 0; row < due.length; row++) {
            due[row] |= changesUntil(before, table.subjects.get(row), asOf);
        }
        return new Runner(table, terms, before.priors).rerun(before, due);
    }

    private static boolean changesUntil(CreditRun before, Subject subject, LocalDate asOf) {
        OptionalInt row = before.table.row(subject);
        return row.isEmpty() || !before.nextChangeOn(row.getAsInt()).isAfter(asOf);
    }

    private DayTerms terms(CreditTable table, LocalDate asOf) {
        if (table.plan != this) {
            throw new GovernanceException(
                    "foreign-table", "Table must be made by the plan that reads it, but was made by another");
        }
        timeline.on(asOf);
        if (table.day != Days.of(asOf)) {
            throw new GovernanceException(
                    "another-day", "Table must be made for the day it is read on, but was not made for " + asOf);
        }
        return on(asOf).orElseThrow();
    }

    /**
     * {@return the result of one subject with its explanation; without a policy in force it says so}
     *
     * @param ledger the ledger
     * @param subject the subject
     * @param question the question
     * @param prior what it carries from the last period
     * @throws GovernanceException {@code population-required} if the policy has quotas or asks for ranks
     */
    public CreditAssessment assess(CreditLedger ledger, Subject subject, CreditQuestion question, CreditState prior) {
        Optional<DayTerms> terms = on(question.asOf());
        if (terms.isEmpty()) {
            return CreditAssessment.withoutPolicy(subject, question, prior);
        }
        if (terms.get().now.needsPopulation) {
            throw new GovernanceException(
                    "population-required",
                    "A policy with quotas or ranks must be run over its population, but was asked for one subject");
        }
        Tabulation tabulation = new Tabulation(this, ledger, question);
        Subject unit = tabulation.unit(subject);
        CreditTable table = tabulation.run(Map.of(unit, FactSheet.builder().build()));
        return new Runner(table, terms.get(), CreditPriors.of(Map.of(unit, prior)))
                .run()
                .explain(unit);
    }

    /**
     * {@return what entries would change that are not in the ledger: a record added, an event that withdraws or repairs one}
     *
     * @param ledger the ledger
     * @param entries what would be added
     * @param subject the subject
     * @param question the question; it must know of the entries
     * @param prior what the subject carries from the last period
     * @throws GovernanceException {@code invalid-data} if an entry cannot be taken; as {@link #assess}
     */
    public CreditDiff whatIf(
            CreditLedger ledger,
            List<? extends LedgerEntry> entries,
            Subject subject,
            CreditQuestion question,
            CreditState prior) {
        LedgerImport imagined = ledger.add(entries);
        imagined.problems().throwIfAny();
        return CreditDiff.between(
                assess(ledger, subject, question, prior), assess(imagined.ledger(), subject, question, prior));
    }

    /**
     * {@return the periods of a ledger one after another, each with what the last left behind; days without a policy are left out}
     *
     * @param ledger the ledger
     * @param question what is known, and who looks
     * @param days the days of assessment, ascending
     * @param facts facts of subjects that the policies declare
     */
    public List<CreditRun> replay(
            CreditLedger ledger, CreditQuestion question, List<LocalDate> days, Map<Subject, FactSheet> facts) {
        List<CreditRun> runs = new ArrayList<>();
        CreditPriors priors = CreditPriors.NONE;
        for (LocalDate day : days) {
            if (timeline.find(day).isPresent()) {
                CreditRun run = run(tabulate(ledger, question.on(day), facts), day, priors);
                runs.add(run);
                priors = run.states();
            }
        }
        return runs;
    }
}
