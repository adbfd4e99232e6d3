package io.github.xingwuguan.credit;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import java.time.Instant;
import java.util.Comparator;

/**
 * The orders of entries, which are the same whatever order they came in. They are total: what is equal in all that is compared first
 * is told apart by a digest, which is rarely asked for.
 */
final class LedgerOrder {
    /** The versions of one record: by the instant of recording, then by what they say. */
    static final Comparator<CreditRecord> VERSIONS =
            same(Comparator.comparing(CreditRecord::recordedAt).thenComparing(LedgerOrder::content));

    /** Records on their way into a ledger. A version that a ledger named comes first, so that it keeps its name. */
    static final Comparator<CreditRecord> INCOMING = Comparator.comparing(CreditRecord::recordedAt)
            .thenComparing(record -> record.source().system())
            .thenComparing(record -> record.source().key())
            .thenComparing(VERSIONS)
            .thenComparing(CreditRecord::id, Comparator.reverseOrder());

    private static final Comparator<RecordEvent> EVENTS = Comparator.comparing(RecordEvent::record)
            .thenComparing(RecordEvent::effectiveOn)
            .thenComparing(RecordEvent::kind);
    private static final Comparator<Tenure> TENURES = Comparator.comparing(Tenure::holder)
            .thenComparing(Tenure::project)
            .thenComparing(tenure -> tenure.dates().from());
    private static final Comparator<AssessorScore> SCORES = Comparator.comparing(AssessorScore::subject)
            .thenComparing(AssessorScore::role)
            .thenComparing(AssessorScore::on);
    private static final Comparator<Participation> PARTICIPATIONS =
            Comparator.comparing(Participation::subject).thenComparing(Participation::from);
    private static final Comparator<BranchOf> BRANCHES =
            Comparator.comparing(BranchOf::branch).thenComparing(BranchOf::parent);
    private static final Comparator<Alias> ALIASES =
            Comparator.comparing(Alias::former).thenComparing(Alias::since).thenComparing(Alias::current);

    private static final Shape<LedgerEntry> LINE =
            Shape.of("Ledger line", Field.of("entry", LedgerEntry.TYPE, entry -> entry), entry -> entry);

    /** All that is no record: by the instant of recording, then by kind and what it is about. */
    static final Comparator<LedgerEntry> ENTRIES = same(Comparator.comparing(LedgerEntry::recordedAt)
            .thenComparing(LedgerWire.TYPE::code)
            .thenComparing(LedgerOrder::alike)
            .thenComparing(entry -> LINE.digest(entry).toString()));

    private LedgerOrder() {}

    /** Spares what is the same the question for its digest. */
    private static <T> Comparator<T> same(Comparator<T> order) {
        return (a, b) -> a == b ? 0 : order.compare(a, b);
    }

    private static String content(CreditRecord record) {
        CreditRecord bare = record.toBuilder().id("").recordedAt(Instant.EPOCH).build();
        return CreditRecord.SHAPE.digest(bare).toString();
    }

    private static int alike(LedgerEntry a, LedgerEntry b) {
        if (a instanceof RecordEvent x && b instanceof RecordEvent y) {
            return EVENTS.compare(x, y);
        } else if (a instanceof Tenure x && b instanceof Tenure y) {
            return TENURES.compare(x, y);
        } else if (a instanceof AssessorScore x && b instanceof AssessorScore y) {
            return SCORES.compare(x, y);
        } else if (a instanceof Participation x && b instanceof Participation y) {
            return PARTICIPATIONS.compare(x, y);
        } else if (a instanceof BranchOf x && b instanceof BranchOf y) {
            return BRANCHES.compare(x, y);
        }
        return a instanceof Alias x && b instanceof Alias y ? ALIASES.compare(x, y) : 0;
    }
}
