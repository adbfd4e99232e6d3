package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.casework.Agreements;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.casework.Assignments;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.CaseRequest;
import io.github.xingwuguan.casework.Check;
import io.github.xingwuguan.casework.Clearance;
import io.github.xingwuguan.casework.Contacts;
import io.github.xingwuguan.casework.Disposal;
import io.github.xingwuguan.casework.Intake;
import io.github.xingwuguan.casework.Mediation.Agreement;
import io.github.xingwuguan.casework.Mediation.Form;
import io.github.xingwuguan.casework.Mediation.Performance;
import io.github.xingwuguan.casework.Mediations;
import io.github.xingwuguan.casework.Outcome;
import io.github.xingwuguan.casework.Urgency;
import io.github.xingwuguan.casework.dossier.Attachment;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A dispute between two neighbours that is mediated here (邻里纠纷调解), from the report to its end. */
final class MediationScript {
    private static final String MEDIATION = "t1";
    private static final String ASSIGNMENT = "a1";

    private final RequestLog log;
    private final CaseActors people;
    private final PlaceId place;
    private final Actor neighbour;

    MediationScript(String id, CompoundProfile place, Draws draws) {
        this.place = PlaceId.of(place.id());
        this.people = new CaseActors(place, "resident-" + draws.between(100, 499));
        this.neighbour = CaseActors.actor("resident-" + draws.between(500, 999), Role.RESIDENT, place.id(), Level.GRID);
        LocalDate day = LocalDate.of(2025, 3, 1).plusDays(draws.between(0, 150));
        this.log = new RequestLog(id, draws, RequestLog.onDay(day, draws));
    }

    List<CaseRequest> requests() {
        return log.requests();
    }

    /** It is reported, filed and sent to the branch of the compound, and the community opens a mediation. */
    MediationScript open() {
        log.then(people.resident, new Intake.Report(CaseKind.DISPUTE, place, Optional.empty(), List.of()));
        log.then(
                people.worker,
                new Intake.Accept(
                        "2025-" + log.id().value().substring(8), Disputes.SIMPLE, Urgency.NORMAL, Level.COMMUNITY));
        log.then(people.worker, new Contacts.RecordContact(true));
        log.then(people.worker, new Assignments.Dispatch(ASSIGNMENT, CaseActors.party(people.secretary), Share.LEAD));
        log.then(people.secretary, new Assignments.Sign(ASSIGNMENT));
        log.then(people.worker, new Mediations.Open(MEDIATION, parties()));
        log.then(people.resident, new Mediations.Consent(MEDIATION, people.resident.id()));
        return this;
    }

    private List<ActorId> parties() {
        return List.of(people.resident.id(), neighbour.id());
    }

    /** Both agree, and do what they agreed on. */
    MediationScript settle() {
        log.then(neighbour, new Mediations.Consent(MEDIATION, neighbour.id()));
        log.days(1, 3);
        LocalDate due = log.now().atOffset(ZoneOffset.ofHours(8)).toLocalDate().plusDays(10);
        log.then(
                people.worker,
                new Agreements.MakeAgreement(MEDIATION, new Agreement(Form.ORAL, List.of(), due), List.of()));
        log.days(2, 8);
        log.then(people.worker, new Agreements.RecordPerformance(MEDIATION, Performance.FULL));
        log.then(people.secretary, new Disposal.SubmitDisposal("已履行", log.photos(Attachment.AFTER, 1)));
        log.then(people.clerk, new Disposal.RecordInspection(Check.CONFIRMED, log.photos(Attachment.AFTER, 1)));
        log.then(people.clerk, new Disposal.Verify());
        log.then(people.secretary, new Clearance.Apply(Outcome.MEDIATED));
        log.then(people.director, new Clearance.Publicise());
        log.days(9, 16);
        log.then(people.director, new Clearance.Clear());
        return this;
    }

    /** The other refuses, and both are told what they can do now. */
    MediationScript fail() {
        log.then(neighbour, new Mediations.Refuse(MEDIATION, neighbour.id()));
        log.then(people.worker, new Mediations.End(MEDIATION, "可依法向人民法院起诉"));
        log.then(people.director, new Clearance.Conclude(Outcome.ADVISED_LEGAL_REMEDY, "已告知救济途径"));
        return this;
    }
}
