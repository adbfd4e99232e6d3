package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.credit.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Ledger entries in a line. Everything is recorded at the end of its day, UTC, unless a test says otherwise. */
final class Ledgers {
    static final Subject FIRM = Subject.enterprise("91999999MA0000001A");
    static final Instant LATER = Instant.parse("2099-01-01T00:00:00Z");

    private Ledgers() {}

    static CreditRecord.Builder record(String id, String item, String date) {
        LocalDate day = LocalDate.parse(date);
        return CreditRecord.builder()
                .id(id)
                .subject(FIRM)
                .item(item)
                .occurredOn(day)
                .determinedOn(day)
                .authority(OrgId.of("bureau"))
                .recordedAt(at(date))
                .source(new ExternalKey("test", id));
    }

    /** A record that brings its points. */
    static CreditRecord points(String id, String item, String date, String points) {
        return record(id, item, date).discretionary(Points.parse(points)).build();
    }

    static RecordEvent event(String record, RecordEvent.Kind kind, String date) {
        return RecordEvent.builder()
                .record(record)
                .kind(kind)
                .effectiveOn(LocalDate.parse(date))
                .recordedAt(at(date))
                .actor(ActorId.of("officer"))
                .build();
    }

    static Instant at(String date) {
        return LocalDate.parse(date).atTime(23, 0).toInstant(ZoneOffset.UTC);
    }

    static CreditLedger ledger(LedgerEntry... entries) {
        return CreditLedger.of(List.of(entries));
    }

    static CreditQuestion on(String date) {
        return CreditQuestion.of(LocalDate.parse(date), LATER);
    }

    static CreditAssessment assess(CreditPlan plan, String date, LedgerEntry... entries) {
        return plan.assess(ledger(entries), FIRM, on(date), CreditState.NONE);
    }
}
