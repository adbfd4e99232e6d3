package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.casework.Aftercare;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.casework.Assignments;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.CaseRequest;
import io.github.xingwuguan.casework.Check;
import io.github.xingwuguan.casework.Clearance;
import io.github.xingwuguan.casework.Contacts;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.Disposal;
import io.github.xingwuguan.casework.Intake;
import io.github.xingwuguan.casework.Outcome;
import io.github.xingwuguan.casework.Party;
import io.github.xingwuguan.casework.Safety;
import io.github.xingwuguan.casework.Satisfaction;
import io.github.xingwuguan.casework.Urgency;
import io.github.xingwuguan.casework.dossier.Attachment;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The requests of one case, one after the other (一案指令): who wants what, some hours or days after the last. */
final class CaseScript {
    private final RequestLog log;
    private final CompoundProfile place;
    private final Draws draws;
    private final CaseActors people;
    private String category = "";
    private boolean isHazard;
    private Joint joint = Joint.ALONE;

    /** Who is called for help, or deliberates, while it is dealt with (联动方式). */
    enum Joint {
        ALONE,
        WHISTLE,
        LATE_WHISTLE,
        CONFERENCE
    }

    CaseScript(String id, CompoundProfile place, Draws draws) {
        this.place = place;
        this.draws = draws;
        this.people = new CaseActors(place, "resident-" + draws.between(100, 999));
        LocalDate day = LocalDate.of(2025, 3, 1).plusDays(draws.between(0, 150));
        this.log = new RequestLog(id, draws, RequestLog.onDay(day, draws));
    }

    List<CaseRequest> requests() {
        return log.requests();
    }

    String category() {
        return category;
    }

    /** {@return this, with others called to it while it is dealt with} */
    CaseScript jointly(Joint how) {
        joint = how;
        return this;
    }

    private CaseScript then(Actor actor, Deed deed) {
        log.then(actor, deed);
        return this;
    }

    private OrgId firm() {
        return Names.firm(place.service().firm().orElseThrow());
    }

    private boolean isOfStreet() {
        return category.equals("unauthorised-structure") || category.equals("falling-facade");
    }

    /** A disorder is reported, by a resident or the grid worker, and filed. */
    CaseScript report(CaseKind kind, String filedUnder) {
        category = filedUnder;
        Intake.Report report = new Intake.Report(
                kind, PlaceId.of(place.id()), Optional.of(firm()), log.photos(Attachment.BEFORE, draws.between(1, 2)));
        then(draws.chance(0.6) ? people.resident : people.grid, report);
        return accept(isOfStreet() ? Level.SUBDISTRICT : Level.COMMUNITY);
    }

    /** A danger is reported and looked at before it is filed. */
    CaseScript screened(String filedUnder) {
        category = filedUnder;
        isHazard = true;
        then(
                draws.chance(0.5) ? people.resident : people.secretary,
                new Intake.Report(
                        CaseKind.HAZARD,
                        PlaceId.of(place.id()),
                        Optional.empty(),
                        log.photos(Attachment.BEFORE, draws.between(1, 3))));
        then(people.worker, new Intake.RequestScreening());
        then(people.grid, new Intake.RecordScreening(Check.CONFIRMED, log.photos(Attachment.BEFORE, 1)));
        return accept(isOfStreet() ? Level.SUBDISTRICT : Level.COMMUNITY);
    }

    private CaseScript accept(Level level) {
        Urgency urgency = draws.chance(0.2) ? Urgency.URGENT : Urgency.NORMAL;
        then(
                level == Level.SUBDISTRICT ? people.subdistrict : people.worker,
                new Intake.Accept("2025-" + log.id().value().substring(8), category, urgency, level));
        return draws.chance(0.95) ? speak() : this;
    }

    /** Somebody speaks with the reporter, mostly on the same day. */
    private CaseScript speak() {
        if (draws.chance(0.06)) {
            log.days(1, 2);
        }
        return then(people.worker, new Contacts.RecordContact(true));
    }

    private Actor dispatcher() {
        return isOfStreet() ? people.subdistrict : people.worker;
    }

    private Party lead() {
        return isOfStreet()
                ? new Party(
                        OrgId.of(category.equals("falling-facade") ? "housing" : "urban-management"),
                        Role.DEPARTMENT,
                        Level.SUBDISTRICT)
                : new Party(firm(), Role.PROPERTY_ENTERPRISE, Level.GRID);
    }

    private Actor handler() {
        Party lead = lead();
        return new Actor(ActorId.of("handler-" + lead.org()), lead.role(), lead.org(), lead.level());
    }

    private CaseScript send() {
        return then(dispatcher(), new Assignments.Dispatch("a" + log.requests().size(), lead(), Share.LEAD));
    }

    private CaseScript sign() {
        then(handler(), new Assignments.Sign(((Assignments.Dispatch) log.last()).id()));
        return isHazard ? then(handler(), new Safety.RecordControl("已围挡警示，专人值守", List.of())) : this;
    }

    /** What was not lost because it was found: an estimate by the subdistrict. */
    CaseScript estimate() {
        return then(
                people.subdistrict,
                new Safety.EstimateLoss(
                        draws.between(120, 360) * 1_000L,
                        "replacement-cost",
                        people.subdistrict.org(),
                        "示例评估单 " + log.id().value()));
    }

    /** It is sent out, dealt with, now and then sent back once, and looked at. */
    CaseScript handle() {
        send().sign();
        work();
        log.days(1, 12);
        submit();
        if (draws.chance(0.15)) {
            then(
                    isOfStreet() || draws.chance(0.5) ? people.subdistrict : people.worker,
                    new Disposal.SendBack("未整改到位"));
            log.days(1, 4);
            submit();
        }
        return inspect();
    }

    private void work() {
        JointWork others = new JointWork(log, people);
        switch (joint) {
            case ALONE -> {}
            case WHISTLE -> others.whistle(0);
            case LATE_WHISTLE -> others.whistle(6);
            case CONFERENCE -> others.conference(handler());
        }
    }

    private void submit() {
        then(handler(), new Disposal.SubmitDisposal("已整改", log.photos(Attachment.AFTER, draws.between(2, 3))));
    }

    private CaseScript inspect() {
        then(people.clerk, new Disposal.RecordInspection(Check.CONFIRMED, log.photos(Attachment.AFTER, 1)));
        if (category.equals("falling-facade")) {
            Actor engineer = CaseActors.actor("engineer", Role.DEPARTMENT, "emergency-management", Level.DISTRICT);
            then(engineer, new Disposal.RecordInspection(Check.CONFIRMED, log.photos(Attachment.AFTER, 1)));
        }
        return then(isOfStreet() ? people.subdistrict : people.clerk, new Disposal.Verify());
    }

    /** Clearance is applied for, signed, made public and granted; the reporter is called back. */
    CaseScript clear() {
        boolean isGrave = category.equals("falling-facade");
        then(handler(), new Clearance.Apply(Outcome.RESOLVED));
        then(isGrave ? people.director : people.secretary, new Clearance.SignClearance());
        Actor approver = isGrave ? people.district : people.director;
        then(approver, new Clearance.Publicise());
        log.days(9, 16);
        then(approver, new Clearance.Clear());
        if (draws.chance(0.9)) {
            then(people.worker, callback());
        }
        return this;
    }

    private Disposal.RecordCallback callback() {
        Satisfaction answer = switch (draws.weighted(60, 20, 8, 12)) {
            case 0 -> Satisfaction.SATISFIED;
            case 1 -> Satisfaction.FAIRLY_SATISFIED;
            case 2 -> Satisfaction.DISSATISFIED;
            default -> Satisfaction.NO_ANSWER;
        };
        Check resolved = answer == Satisfaction.DISSATISFIED
                ? Check.REFUTED
                : answer == Satisfaction.NO_ANSWER ? Check.UNABLE : Check.CONFIRMED;
        return new Disposal.RecordCallback(resolved, answer);
    }

    private Actor onlooker() {
        return isOfStreet() ? people.subdistrict : people.clerk;
    }

    /** Now and then somebody looks back, and it is still in order. */
    CaseScript lookBack() {
        if (draws.chance(0.4)) {
            log.days(8, 25);
            then(onlooker(), new Aftercare.LookBack(draws.chance(0.9) ? Check.CONFIRMED : Check.UNABLE));
        }
        return this;
    }

    /** Somebody looks back, and it is there again. */
    CaseScript comeBack() {
        log.days(5, 20);
        return then(onlooker(), new Aftercare.LookBack(Check.REFUTED)).send().sign();
    }

    /** It has not come to its end by the day of the figures. */
    CaseScript breakOff() {
        switch (draws.weighted(2, 3, 6, 4, 2)) {
            case 0 -> {}
            case 1 -> send();
            case 2 -> send().sign();
            case 3 -> {
                send().sign();
                log.days(2, 20);
                submit();
            }
            default -> handle();
        }
        return this;
    }
}
