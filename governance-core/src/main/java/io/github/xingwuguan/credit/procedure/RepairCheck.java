package io.github.xingwuguan.credit.procedure;

import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.RecordHistory;
import io.github.xingwuguan.credit.RepairTerms;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a record can be repaired on a day, as far as its own past and that of its like say. A record that came after the breach was
 * put right stands against repair until it could be repaired itself; one that came after the application stands against that
 * application for good.
 */
final class RepairCheck {
    private final Repair repair;
    private final RepairTerms terms;
    private final RepairFindings findings;
    private final Instant now;
    private final LocalDate today;

    RepairCheck(Repair repair, RepairTerms terms, RepairFindings findings, Context<CreditPolicy> context) {
        this.repair = repair;
        this.terms = terms;
        this.findings = findings;
        this.now = context.now();
        this.today = context.policy().day(now);
    }

    /** {@return what stands against it, if anything; what passes with time names the first possible day} */
    Optional<Refusal> refusal() {
        RecordHistory history = history(repair.record());
        if (history.voided().isPresent()) {
            return Optional.of(ProcedureRefusal.RECORD_VOID.refusal());
        }
        if (history.isRepairedOn(today)) {
            return Optional.of(ProcedureRefusal.ALREADY_REPAIRED.refusal());
        }
        List<CreditRecord> newer = newer(history);
        LocalDate possible = Stream.concat(Stream.of(repair.record()), newer.stream())
                .map(this::earliest)
                .max(LocalDate::compareTo)
                .orElseThrow();
        if (newer.stream().anyMatch(record -> earliest(record).isAfter(today) || cameAfterApplication(record))) {
            return Optional.of(ProcedureRefusal.NEW_RECORD.refusal(possible.isBefore(today) ? today : possible));
        }
        return possible.isAfter(today) ? Optional.of(ProcedureRefusal.TOO_EARLY.refusal(possible)) : Optional.empty();
    }

    private List<CreditRecord> newer(RecordHistory history) {
        return findings.alike(repair.record()).stream()
                .filter(other -> history(other).standsOn(today))
                .filter(other -> history.rectifiedOn()
                                .filter(other.occurredOn()::isAfter)
                                .isPresent()
                        || cameAfterApplication(other))
                .toList();
    }

    private boolean cameAfterApplication(CreditRecord other) {
        return repair.progress()
                .when(Repair.Stage.APPLIED)
                .filter(applied -> other.occurredOn().isAfter(applied.day()))
                .isPresent();
    }

    private RecordHistory history(CreditRecord record) {
        return findings.history(record, now);
    }

    private LocalDate earliest(CreditRecord record) {
        return terms.earliest(record, history(record));
    }
}
