package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.casework.Mediation.Agreement;
import io.github.xingwuguan.casework.Mediation.Form;
import io.github.xingwuguan.casework.Mediation.Performance;
import io.github.xingwuguan.casework.dossier.Attachment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What is done in a mediation: one deed of each kind, and random ones. */
final class MediationDeeds {
    static final ActorId RESIDENT = CaseDesk.RESIDENT.id();
    static final ActorId FIRM = CaseDesk.FIRM.id();
    static final ActorId THIRD = CaseDesk.OTHER_FIRM.id();
    static final List<ActorId> PARTIES = List.of(RESIDENT, FIRM);

    private MediationDeeds() {}

    static List<Deed> all() {
        return List.of(
                new Mediations.Open("m", PARTIES),
                new Mediations.Consent("m", RESIDENT),
                new Mediations.Join("m", THIRD),
                new Mediations.Refuse("m", FIRM),
                new Mediations.End("m", "the court"),
                new Agreements.MakeAgreement("m", written(CaseDesk.CLERK.id(), "2025-04-01"), document()),
                new Agreements.MakeAgreement("m", oral("2025-04-01"), List.of()),
                new Agreements.RecordPerformance("m", Performance.PARTIAL),
                new Agreements.PassUndisputed("m"));
    }

    static Agreement written(ActorId mediator, String due) {
        List<ActorId> signed = new ArrayList<>(PARTIES);
        signed.add(mediator);
        return new Agreement(Form.WRITTEN, signed, LocalDate.parse(due));
    }

    static Agreement oral(String due) {
        return new Agreement(Form.ORAL, List.of(), LocalDate.parse(due));
    }

    static List<Attachment> document() {
        return List.of(CaseDesk.photo(77, Attachment.AGREEMENT));
    }

    static Intake.Accept filed() {
        return new Intake.Accept("2025-1", "noise", Urgency.NORMAL, Level.GRID);
    }

    /** What brings a dispute further on its way to be cleared as mediated. */
    static Optional<Deed> forward(Random random, Case state) {
        if (Intake.BEFORE_FILING.contains(state.stage())) {
            return Optional.of(filed());
        }
        Optional<Mediation> last = state.mediations().last().filter(m -> m.cycle() == state.cycle());
        if (state.stage() == Stage.VERIFIED) {
            boolean isMediated = last.filter(Mediation::isSuccessful).isPresent()
                    && state.clearance().applied().isEmpty();
            return Optional.of((Deed) new Clearance.Apply(Outcome.MEDIATED)).filter(apply -> isMediated);
        }
        if (state.stage() != Stage.IN_PROGRESS || random.nextInt(8) == 0) {
            return Optional.empty();
        }
        if (last.isEmpty()) {
            return Optional.of(new Mediations.Open("m" + state.seq(), PARTIES));
        }
        Mediation m = last.get();
        return switch (m.progress()) {
            case OPEN -> Optional.of(m.isWanted() ? agreement(random, m.id(), state) : consent(m));
            case AGREED, UNPERFORMED ->
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(new Agreements.RecordPerformance(m.id(), Performance.FULL));
            case PERFORMED, UNDISPUTED, FAILED, REFUSED, ENDED -> Optional.empty();
        };
    }

    private static Deed consent(Mediation m) {
        return new Mediations.Consent(
                m.id(),
                m.parties().stream()
                        .filter(party -> !m.consented().contains(party))
                        .findFirst()
                        .orElseThrow());
    }

    private static Deed agreement(Random random, String id, Case state) {
        LocalDate today = state.at().orElseThrow().atZone(CaseDesk.CHINA.zone()).toLocalDate();
        return new Agreements.MakeAgreement(
                id, oral(today.plusDays(random.nextInt(30)).toString()), List.of());
    }

    /** What brings the mediation of a dispute further, or to its end. */
    static Deed random(Random random, Case state) {
        String id = state.mediations().last().map(Mediation::id).orElse("m");
        ActorId party = random.nextInt(12) == 0 ? THIRD : random.nextBoolean() ? FIRM : RESIDENT;
        return switch (random.nextInt(11)) {
            case 0, 1 -> new Mediations.Open("m" + state.seq(), PARTIES);
            case 2, 3, 4 -> new Mediations.Consent(id, party);
            case 5 -> new Mediations.Join(id, party);
            case 6 -> random.nextInt(3) == 0 ? new Mediations.Refuse(id, party) : new Mediations.Consent(id, party);
            case 7 -> new Mediations.End(id, "the court");
            case 8, 9 -> agreement(random, id, state);
            default ->
                new Agreements.RecordPerformance(id, Performance.values()[random.nextInt(Performance.values().length)]);
        };
    }
}
