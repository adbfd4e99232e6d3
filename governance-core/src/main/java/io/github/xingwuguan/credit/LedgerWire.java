package io.github.xingwuguan.credit;

import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;

/** How the entries of a ledger are written. */
final class LedgerWire {
    static final Type<LedgerEntry> TYPE = Union.of("Ledger entry", LedgerWire::code)
            .variant("record", CreditRecord.class, CreditRecord.SHAPE)
            .variant("event", RecordEvent.class, RecordEvent.SHAPE)
            .variant("tenure", Tenure.class, Tenure.SHAPE)
            .variant("score", AssessorScore.class, AssessorScore.SHAPE)
            .variant("participation", Participation.class, Participation.SHAPE)
            .variant("branch", BranchOf.class, BranchOf.SHAPE)
            .variant("alias", Alias.class, Alias.SHAPE)
            .done();

    private LedgerWire() {}

    static String code(LedgerEntry entry) {
        if (entry instanceof CreditRecord) {
            return "record";
        } else if (entry instanceof RecordEvent) {
            return "event";
        } else if (entry instanceof Tenure) {
            return "tenure";
        } else if (entry instanceof AssessorScore) {
            return "score";
        } else if (entry instanceof Participation) {
            return "participation";
        }
        return entry instanceof BranchOf ? "branch" : "alias";
    }
}
