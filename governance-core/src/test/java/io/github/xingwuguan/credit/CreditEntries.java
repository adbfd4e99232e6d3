package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.carriage.UnifiedSocialCreditCode;
import java.time.Instant;
import java.time.LocalDate;

/** Ledger entries of tests, about invented firms. Every part is a builder, so that a test changes only what it is about. */
public final class CreditEntries {
    /** Later than everything that is recorded. */
    public static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private CreditEntries() {}

    /** An invented firm by a number from 0 to 99. */
    public static Subject firm(int number) {
        String organisation = "MA00000" + number / 10 + number % 10;
        return Subject.enterprise(
                UnifiedSocialCreditCode.complete("91" + UnifiedSocialCreditCode.UNASSIGNED_DIVISION + organisation)
                        .value());
    }

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** Noon of a day in Greenwich. */
    public static Instant at(String day) {
        return Instant.parse(day + "T12:00:00Z");
    }

    /** A breach of firm 1 in March 2024, recorded on the day it was determined; its source key is its id with dots for hashes. */
    public static CreditRecord.Builder record(String id) {
        return CreditRecord.builder()
                .id(id)
                .subject(firm(1))
                .item("breach")
                .occurredOn(day("2024-03-01"))
                .determinedOn(day("2024-03-15"))
                .authority(OrgId.of("housing-bureau"))
                .recordedAt(at("2024-03-15"))
                .source(ExternalKey.of("inspections", id.replace('#', '.')));
    }

    /** An event that is recorded on the day from which it has effect. */
    public static RecordEvent.Builder event(String record, RecordEvent.Kind kind, String effectiveOn) {
        return RecordEvent.builder()
                .record(record)
                .kind(kind)
                .effectiveOn(day(effectiveOn))
                .recordedAt(at(effectiveOn))
                .actor(ActorId.of("clerk-1"));
    }

    public static Tenure.Builder tenure(Subject holder, String project, String from) {
        return Tenure.builder()
                .holder(holder)
                .project(project)
                .dates(DateRange.from(day(from)))
                .recordedAt(at(from));
    }

    public static AssessorScore.Builder score(Subject subject, String role, String on) {
        return AssessorScore.builder()
                .subject(subject)
                .role(role)
                .score(CreditPolicies.points("90"))
                .on(day(on))
                .recordedAt(at(on));
    }

    public static Alias alias(int former, int current, String since) {
        return new Alias(firm(former), firm(current), day(since), at(since));
    }
}
