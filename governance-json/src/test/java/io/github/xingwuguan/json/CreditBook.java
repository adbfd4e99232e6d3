package io.github.xingwuguan.json;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.EnrolmentStatus;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.Participation;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.scoring.credit.CreditAssessment;
import io.github.xingwuguan.scoring.credit.CreditPlan;
import io.github.xingwuguan.scoring.credit.CreditQuestion;
import io.github.xingwuguan.scoring.credit.CreditRun;
import io.github.xingwuguan.scoring.credit.CreditState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A ledger that a test writes line by line, assessed under a bundled policy. Everything is recorded on its day. */
final class CreditBook {
    private static final Instant LATER = Instant.parse("2099-01-01T00:00:00Z");

    private final CreditPlan plan;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final Map<Subject, FactSheet> facts = new LinkedHashMap<>();
    private int records;

    CreditBook(BundledPolicy<CreditPolicy> policy) {
        plan = CreditPlan.compile(PolicyTimeline.of(List.of(policy.read())));
    }

    /** An enterprise, with a short id that a test can read. */
    static Subject firm(String id) {
        return Subject.enterprise(id);
    }

    CreditBook add(LedgerEntry entry) {
        entries.add(entry);
        return this;
    }

    CreditBook enrol(Subject firm) {
        LocalDate from = LocalDate.parse("2020-01-01");
        return add(new Participation(firm, EnrolmentStatus.ENROLLED, from, at(from)));
    }

    /** Begins the next record. */
    CreditRecord.Builder draft(Subject subject, String item, String date) {
        LocalDate day = LocalDate.parse(date);
        String id = "r" + ++records;
        return CreditRecord.builder()
                .id(id)
                .subject(subject)
                .item(item)
                .occurredOn(day)
                .determinedOn(day)
                .authority(OrgId.of("bureau"))
                .recordedAt(at(day))
                .source(new ExternalKey("test", id));
    }

    CreditBook record(Subject subject, String item, String date) {
        return add(draft(subject, item, date).build());
    }

    /** Adds a record of an item that leaves its points to the record. */
    CreditBook points(Subject subject, String item, String date, String points) {
        return add(
                draft(subject, item, date).discretionary(Points.parse(points)).build());
    }

    CreditBook quantity(Subject subject, String item, String date, String quantity) {
        return add(draft(subject, item, date).quantity(Quantity.parse(quantity)).build());
    }

    /** Adds an event of the record added last. */
    CreditBook event(RecordEvent.Kind kind, String date) {
        LocalDate day = LocalDate.parse(date);
        return add(RecordEvent.builder()
                .record("r" + records)
                .kind(kind)
                .effectiveOn(day)
                .recordedAt(at(day))
                .actor(ActorId.of("officer"))
                .build());
    }

    CreditBook declare(Subject firm, String fact, String quantity) {
        facts.put(firm, FactSheet.builder().put(fact, Fact.quantity(quantity)).build());
        return this;
    }

    /** Assesses the days one after another, each with what the last left behind, and returns the last. */
    CreditRun run(String... days) {
        List<LocalDate> dates = Stream.of(days).map(LocalDate::parse).toList();
        CreditQuestion question = CreditQuestion.of(dates.get(0), LATER);
        List<CreditRun> runs = plan.replay(CreditLedger.of(entries), question, dates, facts);
        return runs.get(runs.size() - 1);
    }

    CreditAssessment assess(Subject firm, String... days) {
        return run(days).explain(firm);
    }

    /** Asks for one firm alone, as a day without a policy needs it. */
    CreditAssessment alone(Subject firm, String day) {
        CreditQuestion question = CreditQuestion.of(LocalDate.parse(day), LATER);
        return plan.assess(CreditLedger.of(entries), firm, question, CreditState.NONE);
    }

    /** The code of the grade, or the status of who has none. */
    static String grade(CreditAssessment result) {
        return result.grade().orElse(result.status().code());
    }

    static List<String> lists(CreditAssessment result) {
        return result.next().listings().stream().map(listing -> listing.list()).toList();
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
