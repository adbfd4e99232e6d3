package io.github.xingwuguan.credit;

import io.github.xingwuguan.shape.Union;

/** How the entries of a ledger are written. */
final class LedgerWire {
    static final Union<LedgerEntry> TYPE = Union.<LedgerEntry>of("Ledger entry")
            .variant("record", CreditRecord.class, CreditRecord.SHAPE)
            .variant("event", RecordEvent.class, RecordEvent.SHAPE)
            .variant("tenure", Tenure.class, Tenure.SHAPE)
            .variant("score", AssessorScore.class, AssessorScore.SHAPE)
            .variant("participation", Participation.class, Participation.SHAPE)
            .variant("branch", BranchOf.class, BranchOf.SHAPE)
            .variant("alias", Alias.class, Alias.SHAPE)
            .done();

    private LedgerWire() {}
}
