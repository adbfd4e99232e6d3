package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
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
import io.github.xingwuguan.casework.dossier.ContentDigest;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The requests of one case, one after the other (一案指令): who wants what, some hours or days after the last. */
final class CaseScript {
    private static final ZoneOffset SHANGHAI = ZoneOffset.ofHours(8);

    private final CaseId id;
    private final CompoundProfile place;
    private final Draws draws;
    private final List<CaseRequest> requests = new ArrayList<>();
    private final Actor resident;
    private final Actor grid;
    private final Actor worker;
    private final Actor clerk;
    private final Actor secretary;
    private final Actor subdistrict;
    private final Actor director;
    private final Actor district;
    private String category = "";
    private boolean isHazard;
    private Instant now;

    CaseScript(String id, CompoundProfile place, Draws draws) {
        this.id = CaseId.of(id);
        this.place = place;
        this.draws = draws;
        OrgId community = OrgId.of(Names.community(place.setting().community()).value());
        OrgId street = OrgId.of("subdistrict-of-" + community.value());
        this.resident = actor("resident-" + draws.between(100, 999), Role.RESIDENT, place.id(), Level.GRID);
        this.grid = actor("grid-worker", Role.GRID_WORKER, community.value(), Level.GRID);
        this.worker = actor("community-worker", Role.COMMUNITY, community.value(), Level.COMMUNITY);
        this.clerk = actor("community-head", Role.COMMUNITY, community.value(), Level.COMMUNITY);
        this.secretary = actor("branch-secretary", Role.PARTY_BRANCH, "branch-" + place.id(), Level.GRID);
        this.subdistrict = actor("street-officer", Role.SUBDISTRICT, street.value(), Level.SUBDISTRICT);
        this.director = actor("street-director", Role.SUBDISTRICT, street.value(), Level.SUBDISTRICT);
        this.district = actor("district-head", Role.DISTRICT, "district", Level.DISTRICT);
        LocalDate day = LocalDate.of(2025, 3, 1).plusDays(draws.between(0, 150));
        this.now = day.atTime(LocalTime.of(8, 0))
                .plusMinutes(draws.between(0, 600))
                .toInstant(SHANGHAI);
    }

    private static Actor actor(String person, Role role, String org, Level level) {
        return new Actor(ActorId.of(person), role, OrgId.of(org), level);
    }

    List<CaseRequest> requests() {
        return requests;
    }

    private CaseScript then(Actor actor, Deed deed) {
        requests.add(CaseRequest.builder()
                .caseId(id)
                .commandId(id.value() + "-" + (requests.size() + 1))
                .actor(actor)
                .at(now)
                .deed(deed)
                .build());
        now = inTheDay(now.plus(Duration.ofMinutes(draws.between(20, 600))));
        return this;
    }

    /** Between eight and six, or on the next day. */
    private Instant inTheDay(Instant instant) {
        OffsetDateTime local = instant.atOffset(SHANGHAI);
        if (local.getHour() >= 8 && local.getHour() < 18) {
            return instant;
        }
        LocalDate day =
                local.getHour() < 8 ? local.toLocalDate() : local.toLocalDate().plusDays(1);
        return day.atTime(LocalTime.of(8, 0)).plusMinutes(draws.between(0, 300)).toInstant(SHANGHAI);
    }

    private void days(int least, int most) {
        now = now.plus(Duration.ofDays(draws.between(least, most)));
    }

    /** No photograph is there; its digest is drawn. */
    private List<Attachment> photos(String kind, int count) {
        List<Attachment> shown = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder hex = new StringBuilder();
            for (int digit = 0; digit < 64; digit++) {
                hex.append(Character.forDigit(draws.between(0, 15), 16));
            }
            shown.add(new Attachment(
                    new ContentDigest("SHA-256", hex.toString()), draws.between(90_000, 900_000), "image/jpeg", kind));
        }
        return shown;
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
                kind, PlaceId.of(place.id()), Optional.of(firm()), photos(Attachment.BEFORE, draws.between(1, 2)));
        then(draws.chance(0.6) ? resident : grid, report);
        return accept(isOfStreet() ? Level.SUBDISTRICT : Level.COMMUNITY);
    }

    /** A danger is reported and looked at before it is filed. */
    CaseScript screened(String filedUnder) {
        category = filedUnder;
        isHazard = true;
        then(
                draws.chance(0.5) ? resident : secretary,
                new Intake.Report(
                        CaseKind.HAZARD,
                        PlaceId.of(place.id()),
                        Optional.empty(),
                        photos(Attachment.BEFORE, draws.between(1, 3))));
        then(worker, new Intake.RequestScreening());
        then(grid, new Intake.RecordScreening(Check.CONFIRMED, photos(Attachment.BEFORE, 1)));
        return accept(isOfStreet() ? Level.SUBDISTRICT : Level.COMMUNITY);
    }

    private CaseScript accept(Level level) {
        Urgency urgency = draws.chance(0.2) ? Urgency.URGENT : Urgency.NORMAL;
        then(
                level == Level.SUBDISTRICT ? subdistrict : worker,
                new Intake.Accept("2025-" + id.value().substring(8), category, urgency, level));
        return draws.chance(0.95) ? speak() : this;
    }

    /** Somebody speaks with the reporter, mostly on the same day. */
    private CaseScript speak() {
        if (draws.chance(0.06)) {
            days(1, 2);
        }
        return then(worker, new Contacts.RecordContact(true));
    }

    private Actor dispatcher() {
        return isOfStreet() ? subdistrict : worker;
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
        return then(dispatcher(), new Assignments.Dispatch("a" + requests.size(), lead(), Share.LEAD));
    }

    private CaseScript sign() {
        Deed last = requests.get(requests.size() - 1).deed();
        then(handler(), new Assignments.Sign(((Assignments.Dispatch) last).id()));
        return isHazard ? then(handler(), new Safety.RecordControl("已围挡警示，专人值守", List.of())) : this;
    }

    /** What was not lost because it was found: an estimate by the subdistrict. */
    CaseScript estimate() {
        return then(
                subdistrict,
                new Safety.EstimateLoss(
                        draws.between(120, 360) * 1_000L,
                        "replacement-cost",
                        subdistrict.org(),
                        "示例评估单 " + id.value()));
    }

    /** It is sent out, dealt with, now and then sent back once, and looked at. */
    CaseScript handle() {
        send().sign();
        days(1, 12);
        submit();
        if (draws.chance(0.15)) {
            then(isOfStreet() || draws.chance(0.5) ? subdistrict : worker, new Disposal.SendBack("未整改到位"));
            days(1, 4);
            submit();
        }
        return inspect();
    }

    private void submit() {
        then(handler(), new Disposal.SubmitDisposal("已整改", photos(Attachment.AFTER, draws.between(2, 3))));
    }

    private CaseScript inspect() {
        then(clerk, new Disposal.RecordInspection(Check.CONFIRMED, photos(Attachment.AFTER, 1)));
        if (category.equals("falling-facade")) {
            Actor engineer = actor("engineer", Role.DEPARTMENT, "emergency-management", Level.DISTRICT);
            then(engineer, new Disposal.RecordInspection(Check.CONFIRMED, photos(Attachment.AFTER, 1)));
        }
        return then(isOfStreet() ? subdistrict : clerk, new Disposal.Verify());
    }

    /** Clearance is applied for, signed, made public and granted; the reporter is called back. */
    CaseScript clear() {
        boolean isGrave = category.equals("falling-facade");
        then(handler(), new Clearance.Apply(Outcome.RESOLVED));
        then(isGrave ? director : secretary, new Clearance.SignClearance());
        Actor approver = isGrave ? district : director;
        then(approver, new Clearance.Publicise());
        days(9, 16);
        then(approver, new Clearance.Clear());
        if (draws.chance(0.9)) {
            then(worker, callback());
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
        return isOfStreet() ? subdistrict : clerk;
    }

    /** Now and then somebody looks back, and it is still in order. */
    CaseScript lookBack() {
        if (draws.chance(0.4)) {
            days(8, 25);
            then(onlooker(), new Aftercare.LookBack(draws.chance(0.9) ? Check.CONFIRMED : Check.UNABLE));
        }
        return this;
    }

    /** Somebody looks back, and it is there again. */
    CaseScript comeBack() {
        days(5, 20);
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
                days(2, 20);
                submit();
            }
            default -> handle();
        }
        return this;
    }
}
