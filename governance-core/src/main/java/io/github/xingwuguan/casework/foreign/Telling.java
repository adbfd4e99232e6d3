package io.github.xingwuguan.casework.foreign;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.Assignment;
import io.github.xingwuguan.casework.Assignments;
import io.github.xingwuguan.casework.Case;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.ClockKind;
import io.github.xingwuguan.casework.Clocks;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.Intake;
import io.github.xingwuguan.casework.MergedClocks;
import io.github.xingwuguan.casework.Party;
import io.github.xingwuguan.casework.Postponements;
import io.github.xingwuguan.casework.Records;
import io.github.xingwuguan.casework.Returns;
import io.github.xingwuguan.casework.Settlement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One case while it is told as a history. */
final class Telling {
    private final WorkCalendar calendar;
    private final Map<String, StatusLine> lines;
    private Case state;

    /** Which step an entry is told by, both counted from 1; what follows from an entry is told by the step of that entry. */
    private final Map<Integer, Integer> steps = new HashMap<>();

    private int told;

    /** Adds the statuses that it needs to the lines. */
    Telling(CaseId id, WorkCalendar calendar, Map<String, StatusLine> lines) {
        this.state = Case.of(id);
        this.calendar = calendar;
        this.lines = lines;
    }

    CaseHistory tell(ExternalKey key, List<CaseEvent> events) {
        if (events.isEmpty() || !(events.get(0).deed() instanceof Intake.Report report)) {
            throw new GovernanceException(
                    ImportRemark.NOT_REPORTED.code(),
                    "Case must begin with a report to be told, but " + key.key() + " did not");
        }
        CaseHistory.Builder history = CaseHistory.builder()
                .key(key)
                .kind(report.kind())
                .place(report.place())
                .respondent(report.respondent());
        for (CaseEvent event : events) {
            tell(event, history);
        }
        return history.build();
    }

    private void tell(CaseEvent event, CaseHistory.Builder history) {
        if (event.deed() instanceof Intake.Accept accept) {
            history.category(accept.category()).urgency(accept.urgency()).level(accept.level());
        }
        Optional<Assignment> assignment = assignment(event.deed());
        Case after = event.applyTo(state);
        told += follows(event.deed()) ? 0 : 1;
        steps.put(event.trace().seq(), told);
        if (!follows(event.deed())) {
            StatusLine line = OwnStatus.of(event.deed(), assignment.map(Assignment::share));
            lines.put(line.status(), line);
            history.addSteps(Step.builder()
                    .status(line.status())
                    .at(event.trace().at())
                    .actor(event.trace().actor())
                    .party(party(event.deed()).or(() -> assignment.map(Assignment::party)))
                    .due(due(event, after))
                    .deed(Optional.of(byStep(event.deed().redacted()))
                            .filter(deed -> line.means().contains(Meaning.DEED)))
                    .attachments(event.deed().attachments())
                    .build());
        }
        state = after;
    }

    /** Entries have other places where they are read, steps have not. */
    private Deed byStep(Deed deed) {
        return deed instanceof Records.Note note ? note.about(steps.getOrDefault(note.seq(), 0)) : deed;
    }

    /** What follows for the clocks follows again. */
    private static boolean follows(Deed deed) {
        return deed instanceof Clocks.StartClock
                || deed instanceof Clocks.StopClock
                || deed instanceof Clocks.RespecifyClock
                || deed instanceof Clocks.Breach
                || deed instanceof Settlement.SettleVerdict
                || deed instanceof MergedClocks.InheritClock
                || deed instanceof MergedClocks.EndClock;
    }

    private Optional<Assignment> assignment(Deed deed) {
        if (deed instanceof Assignments.Sign sign) {
            return state.assignments().open(sign.id());
        }
        return deed instanceof Returns.GrantReturn granted ? state.assignments().open(granted.id()) : Optional.empty();
    }

    private static Optional<Party> party(Deed deed) {
        if (deed instanceof Assignments.Dispatch dispatch) {
            return Optional.of(dispatch.party());
        }
        return deed instanceof Returns.Arbitrate decided ? Optional.of(decided.party()) : Optional.empty();
    }

    /** An extension is told by the deadline to which it led. */
    private Optional<Instant> due(CaseEvent event, Case after) {
        return event.deed() instanceof Postponements.GrantExtension
                ? after.clocks()
                        .due(ClockKind.DISPOSE, event.trace().at(), calendar, Coverage.PROVISIONAL)
                        .map(Deadline::due)
                : Optional.empty();
    }
}
