package io.github.xingwuguan.credit;

import io.github.xingwuguan.shape.Type;
import java.time.Instant;

/**
 * One line of a credit ledger (信用台账条目). Entries are only ever added: what a later one says changes what an earlier one is worth,
 * never the earlier one itself.
 */
public sealed interface LedgerEntry
        permits CreditRecord, RecordEvent, Tenure, AssessorScore, Participation, BranchOf, Alias {
    /** The wire form: one member, named by the kind of entry. */
    Type<LedgerEntry> TYPE = LedgerWire.TYPE;

    /** {@return when it was recorded; nothing knows of it before} */
    Instant recordedAt();
}
