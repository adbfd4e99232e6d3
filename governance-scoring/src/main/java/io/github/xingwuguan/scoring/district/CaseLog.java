package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.Intake;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Optional;

/**
 * What happened to one case (案件事件记录), whether it comes from a dossier of ours or from another system. Nothing here verifies a dossier.
 *
 * @param id which case
 * @param events its events, in order
 */
public record CaseLog(CaseId id, List<CaseEvent> events) {
    /** The wire form, a line a case. */
    public static final Shape<CaseLog> SHAPE = Shape.of(
            "Case log",
            Field.of("id", Type.CASE, CaseLog::id),
            Field.of("events", Type.list(CaseEvent.SHAPE), CaseLog::events),
            CaseLog::new);

    /**
     * Copies the events.
     *
     * @param id which case
     * @param events its events
     */
    public CaseLog {
        events = List.copyOf(events);
    }

    /** {@return what it is about, as it was reported last; empty if it was not} */
    public Optional<CaseKind> kind() {
        return report().map(Intake.Report::kind);
    }

    /** {@return where it is, as it was reported last; empty if it was not} */
    public Optional<PlaceId> place() {
        return report().map(Intake.Report::place);
    }

    private Optional<Intake.Report> report() {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i).deed() instanceof Intake.Report report) {
                return Optional.of(report);
            }
        }
        return Optional.empty();
    }
}
