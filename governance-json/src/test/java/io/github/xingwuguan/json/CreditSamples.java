package io.github.xingwuguan.json;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.basics.ScoreLine;
import io.github.xingwuguan.credit.Alias;
import io.github.xingwuguan.credit.AssessorScore;
import io.github.xingwuguan.credit.BranchOf;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.CreditVeto;
import io.github.xingwuguan.credit.EnrolmentStatus;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.Participation;
import io.github.xingwuguan.credit.PolicyMode;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.credit.Regime;
import io.github.xingwuguan.credit.Severity;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.Tenure;
import io.github.xingwuguan.scoring.credit.CreditAssessment;
import io.github.xingwuguan.scoring.credit.CreditLine;
import io.github.xingwuguan.scoring.credit.CreditReason;
import io.github.xingwuguan.scoring.credit.CreditState;
import io.github.xingwuguan.scoring.credit.ExitAdvice;
import io.github.xingwuguan.scoring.credit.GradePath;
import io.github.xingwuguan.scoring.credit.RatedStatus;
import io.github.xingwuguan.scoring.credit.RecordOutcome;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Entries, states and results of credit, each once with everything and once with nothing that can be left out. */
final class CreditSamples {
    static final Subject FIRM = Subject.enterprise("91999999MA0000001A");
    private static final Instant RECORDED = Instant.parse("2024-03-02T01:30:00Z");
    private static final LocalDate DAY = LocalDate.parse("2024-03-01");

    private CreditSamples() {}

    static CreditRecord.Builder plainRecord(String id) {
        return CreditRecord.builder()
                .id(id)
                .subject(FIRM)
                .item("petition")
                .occurredOn(DAY)
                .determinedOn(DAY)
                .authority(OrgId.of("housing"))
                .recordedAt(RECORDED)
                .source(new ExternalKey("inspection", id));
    }

    /** All seven kinds. */
    static List<LedgerEntry> entries() {
        return List.of(
                plainRecord("r-1").build(),
                fullRecord(),
                RecordEvent.builder()
                        .record("r-1")
                        .kind(RecordEvent.Kind.OBJECTION_UPHELD)
                        .effectiveOn(DAY)
                        .recordedAt(RECORDED)
                        .actor(ActorId.of("officer-1"))
                        .build(),
                RecordEvent.builder()
                        .record("r-1")
                        .kind(RecordEvent.Kind.SUPERSEDED)
                        .supersededBy("r-2")
                        .reason("更正")
                        .effectiveOn(DAY)
                        .recordedAt(RECORDED)
                        .actor(ActorId.of("officer-1"))
                        .build(),
                Tenure.builder()
                        .holder(FIRM)
                        .project("p-1")
                        .dates(DateRange.from(DAY))
                        .recordedAt(RECORDED)
                        .build(),
                Tenure.builder()
                        .holder(Subject.person("pseudonym-1"))
                        .project("p-1")
                        .dates(DateRange.of(DAY, LocalDate.parse("2025-03-01")))
                        .area(Quantity.parse("120000.5"))
                        .households(1_200)
                        .deliveredOn(LocalDate.parse("1999-12-31"))
                        .recordedAt(RECORDED)
                        .build(),
                AssessorScore.builder()
                        .subject(Subject.project("p-1"))
                        .role("owners")
                        .score(Points.parse("91.25"))
                        .responses(30)
                        .on(DAY)
                        .recordedAt(RECORDED)
                        .build(),
                new Participation(FIRM, EnrolmentStatus.ENROLLED, DAY, RECORDED),
                new BranchOf(Subject.branch("branch-1"), FIRM, BranchOf.Seat.OUTSIDE, RECORDED),
                new Alias(FIRM, Subject.enterprise("91999999MA0000002B"), DAY, RECORDED));
    }

    private static CreditRecord fullRecord() {
        return plainRecord("r-2")
                .subject(Subject.project("p-1"))
                .item("honour")
                .matter("award 2024")
                .level(HonourLevel.PROVINCIAL)
                .quantity(Quantity.parse("2.5"))
                .discretionary(Points.parse("0.0001"))
                .severity(Severity.SERIOUS)
                .regime(Regime.DISHONESTY_INFORMATION)
                .effectiveFrom(LocalDate.parse("2024-03-10"))
                .statedExpiry(LocalDate.parse("2025-03-10"))
                .project("p-1")
                .person("pseudonym-1")
                .document("娄住建〔2024〕1号")
                .addEvidence("photo", "notice")
                .build();
    }

    static CreditState state() {
        return CreditState.builder()
                .grade("d")
                .upStreak(1)
                .addStrikes(
                        new CreditState.Strike("r-1", 1, Optional.empty(), 0),
                        new CreditState.Strike("r-2", 2, Optional.of(new CreditVeto.Aftermath("b", 1)), 1))
                .fall(new CreditState.Fall("a", DAY, List.of("r-2")))
                .addListings(
                        new CreditState.Listing("black", DAY, List.of("r-1", "r-2")),
                        new CreditState.Listing("red", DAY, List.of()))
                .addMarks(new CreditState.Mark(DAY, List.of("d-in-a-row"), true, List.of("r-1")))
                .build();
    }

    static CreditAssessment assessment() {
        return CreditAssessment.builder()
                .subject(FIRM)
                .asOf(LocalDate.parse("2024-12-31"))
                .status(RatedStatus.RATED)
                .policy(PolicyId.of("every-variant", "1"))
                .policyDigest(Digest.of("policy".getBytes(StandardCharsets.UTF_8)))
                .mode(PolicyMode.ENFORCED)
                .score(Points.parse("52.8"))
                .exactScore(Points.parse("52.7501"))
                .putComponent("good", Points.of(60))
                .putComponent("bad", Points.parse("7.2499"))
                .addLines(
                        new ScoreLine(ScoreLine.Kind.START, "good", Points.of(60)),
                        new ScoreLine(ScoreLine.Kind.POINTS, "r-1", Points.parse("-7.2499")),
                        new ScoreLine(ScoreLine.Kind.ROUND, "", Points.parse("0.0499")))
                .addRecords(line("r-1").disputed(true).build())
                .addRecords(line("r-2")
                        .outcome(RecordOutcome.REPAIRED)
                        .component("")
                        .value(Points.ZERO)
                        .build())
                .path(GradePath.builder()
                        .band("d")
                        .afterRules("b")
                        .afterQuota("c")
                        .afterVeto("d")
                        .effective("d")
                        .build())
                .addReasons(
                        Reason.of(CreditReason.VETO, "r-1", "挪用维修资金"),
                        Reason.of(CreditReason.RECORD, "r-1", "挪用维修资金", "-7.2499"),
                        Reason.of(CreditReason.TRIAL, ""))
                .rank(131)
                .addListings(new CreditState.Listing("black", DAY, List.of("r-1")))
                .exit(new ExitAdvice(List.of("d-twice"), List.of("last-twice")))
                .addMeasures("tender-limits")
                .nextChangeOn(LocalDate.parse("2025-01-01"))
                .toUp(Points.parse("7.2499"))
                .toDown(Points.parse("-0.5"))
                .proposed(true)
                .next(state())
                .build();
    }

    private static CreditLine.Builder line(String record) {
        return CreditLine.builder()
                .record(record)
                .item("fund-misuse")
                .component("bad")
                .outcome(RecordOutcome.COUNTED)
                .base(Points.parse("9.6666"))
                .multiplier(Quantity.parse("1.5"))
                .decay(Quantity.parse("0.5"))
                .reach(Quantity.of(1))
                .value(Points.parse("-7.2499"));
    }
}
