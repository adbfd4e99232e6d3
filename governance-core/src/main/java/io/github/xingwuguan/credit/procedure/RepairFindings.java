package io.github.xingwuguan.credit.procedure;

import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.credit.RecordHistory;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.util.List;

/**
 * What the ledger says on the day of a step of a repair (修复核查情况). It stays in the event, so that anybody can check later on what
 * the step rested.
 *
 * @param events the events of the record and of the others
 * @param others other records; those of another item or another subject do not matter
 */
public record RepairFindings(List<RecordEvent> events, List<CreditRecord> others) {
    /** The wire form. */
    public static final Shape<RepairFindings> SHAPE = Shape.of(
            "Findings",
            Field.of("events", Type.list(RecordEvent.SHAPE), RepairFindings::events),
            Field.of("others", Type.list(CreditRecord.SHAPE), RepairFindings::others),
            RepairFindings::new);

    /**
     * Copies the lists.
     *
     * @param events the events of the record and of the others
     * @param others other records
     */
    public RepairFindings {
        events = List.copyOf(events);
        others = List.copyOf(others);
    }

    RecordHistory history(CreditRecord record, Instant now) {
        return RecordHistory.of(
                events.stream()
                        .filter(event -> event.record().equals(record.id()))
                        .toList(),
                now);
    }

    /** {@return the other records of the same item and subject} */
    List<CreditRecord> alike(CreditRecord record) {
        return others.stream()
                .filter(other -> !other.id().equals(record.id())
                        && other.item().equals(record.item())
                        && other.subject().equals(record.subject()))
                .toList();
    }
}
