package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.Tenure;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The pages of the ledger that speak of one firm (企业信用台账): ids and instants follow from the order and the days. */
final class CreditBook {
    /** The year whose grades and lists are the headline. */
    static final DateRange YEAR = DateRange.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));

    private static final ZoneOffset SHANGHAI = ZoneOffset.ofHours(8);
    private static final ActorId CLERK = ActorId.of("credit-clerk");

    private final FirmProfile firm;
    private final List<Tenure> tenures;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private int written;

    CreditBook(FirmProfile firm, List<Tenure> tenures) {
        this.firm = firm;
        this.tenures = tenures;
    }

    /** In the forenoon, some days after. */
    static Instant at(LocalDate day, int daysLater) {
        return day.plusDays(daysLater).atTime(LocalTime.of(9, 30)).toInstant(SHANGHAI);
    }

    List<LedgerEntry> entries() {
        return entries;
    }

    /** A record of the firm that the caller completes: determined after some days, recorded two days after that. */
    CreditRecord.Builder draft(String item, String authority, LocalDate occurred, int days) {
        String id = "cr-" + Names.digits(firm.number(), 3) + "-" + Names.digits(++written, 2);
        LocalDate determined = occurred.plusDays(days);
        CreditRecord.Builder record = CreditRecord.builder();
        record.id(id)
                .subject(Names.subject(firm))
                .item(item)
                .occurredOn(occurred)
                .determinedOn(determined)
                .authority(OrgId.of(authority))
                .document("示例信用〔" + determined.getYear() + "〕" + id.substring(3) + "号")
                .recordedAt(at(determined, 2))
                .source(ExternalKey.of("housing-credit", id));
        return record;
    }

    CreditRecord write(CreditRecord.Builder draft) {
        CreditRecord record = draft.build();
        entries.add(record);
        return record;
    }

    void write(LedgerEntry entry) {
        entries.add(entry);
    }

    void event(CreditRecord record, RecordEvent.Kind kind, LocalDate on, String reason) {
        boolean byFirm = kind == RecordEvent.Kind.OBJECTED || kind == RecordEvent.Kind.REPAIR_APPLIED;
        entries.add(RecordEvent.builder()
                .record(record.id())
                .kind(kind)
                .effectiveOn(on)
                .recordedAt(at(on, 1))
                .actor(byFirm ? ActorId.of(firm.id()) : CLERK)
                .reason(reason)
                .build());
    }

    /** A corrected record takes the place of one. */
    void correct(CreditRecord wrong, CreditRecord right) {
        entries.add(RecordEvent.builder()
                .record(wrong.id())
                .kind(RecordEvent.Kind.SUPERSEDED)
                .supersededBy(right.id())
                .effectiveOn(right.determinedOn())
                .recordedAt(right.recordedAt())
                .actor(CLERK)
                .reason("登记有误,予以更正")
                .build());
    }

    /** A project that the firm had on a day of the year; every firm had one throughout. */
    Tenure project(LocalDate day, Draws draws) {
        List<Tenure> running = tenures.stream()
                .filter(tenure -> tenure.holder().equals(Names.subject(firm)))
                .filter(tenure -> tenure.dates().contains(day))
                .toList();
        return draws.pick(running);
    }

    /** The person in charge of a project. */
    Subject manager(Tenure project) {
        return tenures.stream()
                .filter(tenure -> tenure.project().equals(project.project()))
                .map(Tenure::holder)
                .filter(holder -> !holder.equals(project.holder()))
                .findFirst()
                .orElseThrow();
    }
}
