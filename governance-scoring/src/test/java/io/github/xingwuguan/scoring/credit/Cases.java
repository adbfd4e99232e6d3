package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Quota;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.basics.ScoreLine;
import io.github.xingwuguan.credit.Component;
import io.github.xingwuguan.credit.CreditItem;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.CreditVeto;
import io.github.xingwuguan.credit.GradeScale;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.Pricing;
import io.github.xingwuguan.credit.ScorePeriod;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.Tenure;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.scoring.credit.CreditState.Listing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the tests of the edge cases share: a plain policy, subjects by number, years in a row. */
final class Cases {
    static final String VETO = "grave-breach";
    static final ScorePeriod YEARS = period(ScorePeriod.Kind.YEAR, true);
    static final ScorePeriod RUNNING_YEARS = period(ScorePeriod.Kind.YEAR, false);
    static final ScorePeriod RUNNING_QUARTERS = period(ScorePeriod.Kind.QUARTER, false);

    private Cases() {}

    static ScorePeriod period(ScorePeriod.Kind kind, boolean reset) {
        return new ScorePeriod(kind, reset, ScorePeriod.Attribution.DETERMINED);
    }

    /** The score is what records bring: A from 85, B from 70, C from 60, D. No rules. */
    static CreditPolicy.Builder plain() {
        return shell().addComponents(CreditPolicies.component("good", Component.Sign.ADDS, 0, 0, 200))
                .addComponents(CreditPolicies.component("bad", Component.Sign.SUBTRACTS, 0, 0, 1_000))
                .addItems(CreditPolicies.item(CreditPolicies.GOOD, "good").build())
                .addItems(CreditPolicies.item(CreditPolicies.BAD, "bad").build());
    }

    /** As plain, with an item that costs no points and vetoes. */
    static CreditPolicy.Builder vetoing(CreditVeto veto) {
        return plain().addItems(vetoItem(veto).build());
    }

    static CreditItem.Builder vetoItem(CreditVeto veto) {
        return CreditPolicies.item(VETO, "bad")
                .pricing(new Pricing.Fixed(Points.ZERO))
                .veto(veto);
    }

    /** A policy without components, items and rules. */
    static CreditPolicy.Builder shell() {
        CreditPolicy shandong = CreditPolicies.shandong().build();
        return CreditPolicy.builder()
                .id(shandong.id())
                .title(shandong.title())
                .status(shandong.status())
                .inForce(shandong.inForce())
                .provenance(shandong.provenance())
                .period(YEARS)
                .max(Points.of(200))
                .grading(scale().build())
                .remedies(shandong.remedies());
    }

    static GradeScale.Builder scale() {
        return GradeScale.builder()
                .addGrades(CreditPolicies.grade("a", 85))
                .addGrades(CreditPolicies.grade("b", 70))
                .addGrades(CreditPolicies.grade("c", 60))
                .addGrades(CreditPolicies.grade("d", 0))
                .missing(Label.of("未参评", "not taking part"));
    }

    static CreditVeto gradeTo(String grade, int hold) {
        return CreditVeto.builder()
                .effect(new CreditVeto.GradeTo(grade))
                .hold(hold)
                .build();
    }

    static Quota quota(int basisPoints, Quota.Rounding rounding, Quota.Ties ties, String... tieBreakers) {
        return new Quota(basisPoints, rounding, ties, List.of(tieBreakers));
    }

    static Condition is(String fact, String code) {
        return Condition.compare(fact, Condition.Op.EQ, Fact.code(code));
    }

    static Condition yes(String fact) {
        return Condition.compare(fact, Condition.Op.EQ, Fact.yes());
    }

    static Condition compare(String fact, Condition.Op op, long number) {
        return Condition.compare(fact, op, Fact.quantity(number));
    }

    static Subject firm(int number) {
        return Subject.enterprise("firm-" + (100 + number));
    }

    /** A record of a subject that brings its points. */
    static CreditRecord points(Subject subject, String id, String item, String date, String points) {
        return Ledgers.record(id, item, date)
                .subject(subject)
                .discretionary(Points.parse(points))
                .build();
    }

    /** A firm for each score, numbered from 0, with one good record each in 2024. */
    static List<LedgerEntry> firms(String... scores) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            entries.add(points(firm(i), "r" + (100 + i), CreditPolicies.GOOD, "2024-03-01", scores[i]));
        }
        return entries;
    }

    static Tenure tenure(Subject holder, String project, String from, String area) {
        return Tenure.builder()
                .holder(holder)
                .project(project)
                .dates(DateRange.from(LocalDate.parse(from)))
                .area(Quantity.parse(area))
                .recordedAt(Ledgers.at(from))
                .build();
    }

    static Tenure until(Tenure tenure, String until) {
        return Tenure.builder()
                .holder(tenure.holder())
                .project(tenure.project())
                .dates(DateRange.of(tenure.dates().from(), LocalDate.parse(until)))
                .area(tenure.area())
                .recordedAt(tenure.recordedAt())
                .build();
    }

    /** A population on a day, nothing carried over. */
    static CreditRun run(CreditPlan plan, String date, List<? extends LedgerEntry> entries) {
        CreditQuestion question = Ledgers.on(date);
        return plan.run(
                plan.tabulate(Ledgers.ledger(entries.toArray(new LedgerEntry[0])), question),
                question.asOf(),
                CreditPriors.NONE);
    }

    /** Runs on several days, each with what the last left behind. */
    static List<CreditRun> replay(CreditPlan plan, List<String> days, LedgerEntry... entries) {
        return plan.replay(
                Ledgers.ledger(entries),
                Ledgers.on(days.get(0)),
                days.stream().map(LocalDate::parse).toList(),
                Map.of());
    }

    /** The last days of years. */
    static List<String> years(int first, int last) {
        List<String> days = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            days.add(year + "-12-31");
        }
        return days;
    }

    /** The grade of the firm in each run, "-" for none. */
    static List<String> grades(List<CreditRun> runs) {
        return runs.stream()
                .map(run -> run.explain(Ledgers.FIRM).grade().orElse("-"))
                .toList();
    }

    static List<String> lists(CreditAssessment result) {
        return result.listings().stream().map(Listing::list).toList();
    }

    static RecordOutcome outcome(CreditAssessment result, String record) {
        return result.records().stream()
                .filter(line -> line.record().equals(record))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    /** The sentences of the reasons with a code. */
    static List<String> texts(CreditAssessment result, CreditReason code) {
        return result.reasons().stream()
                .filter(reason -> reason.code() == code)
                .map(Reason::text)
                .map(Label::en)
                .toList();
    }

    /** The points of the lines of a kind, by their subject. */
    static List<String> lines(CreditAssessment result, ScoreLine.Kind... kinds) {
        return result.lines().stream()
                .filter(line -> Arrays.asList(kinds).contains(line.kind()))
                .map(line -> line.subject() + " " + line.points())
                .toList();
    }
}
