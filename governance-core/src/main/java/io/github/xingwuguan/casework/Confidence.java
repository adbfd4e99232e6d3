package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.lifecycle.Actor;
import java.util.List;
import java.util.Optional;

/** What is kept from whom: who is accused learns neither who made an accusation nor what came with it. */
final class Confidence {
    private static final String WITHHELD = "withheld";

    private final ActorId reporter;

    private Confidence(ActorId reporter) {
        this.reporter = reporter;
    }

    /** {@return the events of a case as somebody may read them} */
    static List<CaseEvent> readBy(Actor reader, Case state, List<CaseEvent> events) {
        boolean isAccused = state.intake().isOf(CaseKind.ACCUSATION)
                && state.intake().respondent().equals(Optional.of(reader.org()));
        Optional<ActorId> reporter = state.intake().reporter();
        if (!isAccused || reporter.isEmpty()) {
            return events;
        }
        Confidence confidence = new Confidence(reporter.get());
        return events.stream().map(confidence::withheld).toList();
    }

    private CaseEvent withheld(CaseEvent event) {
        boolean isOwn = event.trace().actor().id().equals(reporter);
        Deed deed = isOwn ? bare(event.deed()) : event.deed();
        Deed told = deed instanceof Records.Redact redact ? new Records.Redact(withheld(redact.left())) : deed;
        return new CaseEvent(isOwn ? nameless(event.trace()) : event.trace(), told);
    }

    /** What somebody wrote or photographed can show who it was. */
    private static Deed bare(Deed deed) {
        if (deed instanceof Intake.Report report) {
            return new Intake.Report(report.kind(), report.place(), report.respondent(), List.of());
        }
        return deed instanceof Records.AttachEvidence ? new Records.AttachEvidence(List.of()) : deed.redacted();
    }

    private static Trace nameless(Trace trace) {
        Actor actor = trace.actor();
        Actor nobody = new Actor(ActorId.of(WITHHELD), actor.role(), OrgId.of(WITHHELD), actor.level());
        return Trace.builder().from(trace).actor(nobody).build();
    }
}
