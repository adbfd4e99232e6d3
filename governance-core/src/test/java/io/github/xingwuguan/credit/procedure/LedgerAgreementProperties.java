package io.github.xingwuguan.credit.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.credit.EnrolmentStatus;
import io.github.xingwuguan.credit.Participation;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.credit.RecordHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Procedure and ledger never disagree: what the entries of the events say is what the state says. */
class LedgerAgreementProperties {
    private static final Instant KNOWN_AT = Instant.parse("2199-01-01T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2199, 1, 1);

    @Property(tries = 200)
    void the_last_participation_has_the_status_of_the_enrolment(@ForAll long seed) {
        for (RandomWalk.History<Enrolment, Enrolment.Did> history :
                new RandomWalk<>(ProcedureKind.ENROLMENT, seed).walk(60)) {
            Optional<EnrolmentStatus> last = history.events().stream()
                    .map(event -> event.entry(history.last()))
                    .reduce((before, after) -> after)
                    .map(Participation::status);
            assertThat(last).isEqualTo(history.last().progress().stage());
        }
    }

    @Property(tries = 200)
    void a_record_is_void_if_upheld_and_disputed_while_it_is_looked_into(@ForAll long seed) {
        for (RandomWalk.History<Objection, Objection.Did> history :
                new RandomWalk<>(ProcedureKind.OBJECTION, seed).walk(60)) {
            RecordHistory told = told(history.events().stream()
                    .flatMap(event -> event.entry(history.last()).stream())
                    .toList());
            Progress<Objection.Stage> progress = history.last().progress();
            assertThat(told.voided().isPresent()).isEqualTo(progress.isAt(Objection.Stage.UPHELD));
            assertThat(told.standsOn(TODAY) && told.isDisputedOn(TODAY))
                    .isEqualTo(progress.isAt(Objection.Stage.ADMITTED));
        }
    }

    @Property(tries = 200)
    void a_record_is_repaired_if_and_only_if_the_repair_stands(@ForAll long seed) {
        for (RandomWalk.History<Repair, Repair.Did> history : new RandomWalk<>(ProcedureKind.REPAIR, seed).walk(60)) {
            RecordHistory told = told(history.events().stream()
                    .map(event -> event.entry(history.last()))
                    .toList());
            assertThat(told.isRepairedOn(TODAY))
                    .isEqualTo(history.last().progress().isAt(Repair.Stage.REPAIRED));
        }
    }

    private static RecordHistory told(List<RecordEvent> events) {
        return RecordHistory.of(events, KNOWN_AT);
    }
}
