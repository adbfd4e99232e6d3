package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.casework.dossier.Attachment;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** One deed of each kind, and random ones. */
final class Deeds {
    private Deeds() {}

    static List<Deed> all() {
        List<Deed> all = new ArrayList<>(List.of(
                new Intake.Report(CaseKind.HELP, PlaceId.of("c"), Optional.empty(), List.of()),
                CaseDesk.report(CaseKind.HAZARD),
                new Intake.RequestScreening(),
                new Intake.RecordScreening(Check.UNABLE, List.of(CaseDesk.photo(1, Attachment.BEFORE))),
                new Intake.Accept("2025-1", "stacking", Urgency.URGENT, Level.COMMUNITY),
                new Leaving.Reject(Leaving.Ground.SAME_MATTER, "see there", Optional.of(CaseId.of("x"))),
                new Leaving.Redirect("emergency-line"),
                new Leaving.Withdraw(),
                new Leaving.VoidCase("twice", ActorId.of("feng")),
                new Assignments.Dispatch("a", CaseDesk.TO_FIRM, Share.SUPPORT),
                new Assignments.Sign("a"),
                new Returns.RequestReturn("a", "2"),
                new Returns.GrantReturn("a"),
                new Returns.RefuseReturn("a"),
                new Returns.Arbitrate("a", CaseDesk.TO_BUREAU),
                new Assignments.RecordProgress("half"),
                new Assignments.Deliver("a"),
                new Assignments.Waive("a", "not needed"),
                new Assignments.Escalate(Level.DISTRICT, "no-owner"),
                new Disposal.SubmitDisposal("done", CaseDesk.after(1, 2)),
                new Disposal.RecordInspection(Check.REFUTED, List.of())));
        all.addAll(List.of(
                new Disposal.SendBack("half of it"),
                new Disposal.RecordCallback(Check.CONFIRMED, Satisfaction.NO_ANSWER),
                new Disposal.Verify(),
                new Clearance.Apply(Outcome.MEDIATED),
                new Clearance.SignClearance(),
                new Clearance.ReturnClearance("no minutes"),
                new Clearance.Publicise(),
                new Clearance.ObjectTo("still there"),
                new Clearance.Clear(),
                new Clearance.Conclude(Outcome.EXPLAINED_UNREASONABLE, "told"),
                new Aftercare.LookBack(Check.CONFIRMED),
                new Aftercare.Reopen(Aftercare.Cause.FRAUD),
                new Aftercare.Archive()));
        all.addAll(petitions());
        Deadline deadline = new Deadline(
                Instant.parse("2025-03-10T15:59:59.999999999Z"), Deadline.Certainty.FIRM, CaseDesk.CHINA.id());
        all.addAll(List.of(
                new Clocks.StartClock(ClockKind.DISPOSE, TimeLimit.workingDays(5)),
                new Clocks.StopClock(ClockKind.SIGN, deadline),
                new Clocks.Breach(ClockKind.VERIFY, deadline),
                new Reprojection.ReprojectDeadline(ClockKind.DISPOSE, deadline, deadline),
                new Settlement.SettleVerdict(
                        ClockKind.VERIFY, new io.github.xingwuguan.calendar.Verdict(deadline.due(), deadline)),
                new Clocks.Tick(),
                new Postponements.PauseClock("season"),
                new Postponements.ResumeClock("season"),
                new Postponements.RequestExtension(3),
                new Postponements.GrantExtension(),
                new Postponements.RefuseExtension("enough time")));
        all.addAll(List.of(
                new Clocks.RespecifyClock(ClockKind.DISPOSE, TimeLimit.workingDays(3)),
                new Holds.RequestHold("seasonal", LocalDate.of(2025, 6, 1)),
                new Holds.GrantHold(),
                new Holds.RefuseHold("it can be done now"),
                new Holds.EndHold(),
                new Supervision.Supervise(Pressure.LIST, LocalDate.of(2025, 3, 20)),
                new Supervision.ReplyTo("the part is ordered"),
                new Supervision.ReachRung("red"),
                new Levels.Reclassify("stacking", Urgency.URGENT),
                new Levels.HandDown(Level.COMMUNITY),
                new Levels.TakeOver(),
                new Contacts.RecordContact(false),
                new Safety.RecordControl("fenced off", CaseDesk.after(3)),
                new Safety.EstimateLoss(20_000, "replacement-cost", OrgId.of("urban"), "2025-7"),
                new Exemptions.RequestExemption(Exemptions.Matter.LATE, "flood"),
                new Exemptions.ReviewExemption(Exemptions.Matter.ANSWER, true)));
        all.addAll(List.of(
                new Milestones.CompleteStage("stop"),
                new Milestones.PassStage("stop", deadline),
                new Records.AttachEvidence(CaseDesk.after(4)),
                new Records.CorrectEntry(1, "the other building"),
                new Records.Redact(new CaseDesk().reported().events.get(0)),
                new Records.MarkStrand(1, Strand.RULE_OF_VIRTUE),
                new Recurrence.LinkRecurrence(CaseId.of("LX-0"))));
        all.addAll(Conferences.all());
        all.addAll(WhistleDeeds.all());
        all.addAll(MediationDeeds.all());
        all.addAll(MergeDeeds.all());
        return all;
    }

    private static List<Deed> petitions() {
        return List.of(
                new PetitionHandling.RegisterPetition(List.of(), List.of(), "m", Optional.of(OrgId.of("firm-1"))),
                new PetitionHandling.RegisterPetition(
                        List.of(
                                new Petition.Petitioner(ActorId.of("wu"), Optional.empty()),
                                new Petition.Petitioner(ActorId.of("gu"), Optional.of(ActorId.of("he")))),
                        List.of(ActorId.of("he")),
                        "m",
                        Optional.empty()),
                new PetitionHandling.RoutePetition(CaseDesk.TO_BRANCH),
                new PetitionHandling.ObjectToPetition("roads are not ours"),
                new PetitionHandling.NoticePetition(Optional.empty(), "it is taken on"),
                new PetitionHandling.NoticePetition(Optional.of(Leaving.Ground.LEGAL_CHANNEL), "ask the court"),
                new PetitionHandling.AcceptPetition(),
                new PetitionHandling.ExtendPetition(30, ActorId.of("head"), "it takes longer"),
                new PetitionHandling.ConcludePetition("the charges are lowered"),
                new PetitionReview.RecordDelivery("receipt 1"),
                new PetitionReview.RequestReview("too high still"),
                new PetitionReview.DecideReview("upheld", Optional.empty()),
                new PetitionReview.RequestRecheck("too high still"),
                new PetitionReview.OpenHearing(),
                new PetitionReview.CloseHearing(),
                new PetitionReview.DecideRecheck("upheld", Optional.of(OrgId.of("city"))),
                new PetitionReview.BecomeFinal());
    }

    /** What brings a petition further, or anything else about it. */
    private static Deed petition(Random random, Case state) {
        Optional<OrgId> higher =
                random.nextInt(3) > 0 ? Optional.empty() : Optional.of(OrgId.of("city-" + random.nextInt(2)));
        if (random.nextInt(4) == 0) {
            return random.nextBoolean()
                    ? new Clocks.Tick()
                    : petitions().get(random.nextInt(petitions().size()));
        }
        return switch (state.petition().step()) {
            case NONE -> petitions().get(1);
            case REGISTERED ->
                random.nextInt(3) == 0
                        ? petitions().get(4)
                        : new PetitionHandling.RoutePetition(
                                new Party(OrgId.of("community-1"), Role.COMMUNITY, Level.COMMUNITY));
            case ROUTED, DECLINED -> petitions().get(random.nextInt(9) == 0 ? 3 : 4);
            case NOTICED -> new PetitionHandling.AcceptPetition();
            case ACCEPTED -> petitions().get(random.nextInt(3) == 0 ? 7 : 8);
            case CONCLUDED -> petitions().get(random.nextBoolean() ? 9 : 10);
            case REVIEW -> new PetitionReview.DecideReview("upheld", higher);
            case REVIEWED -> petitions().get(random.nextBoolean() ? 9 : 12);
            case RECHECK, HEARING, FINAL, SILENT_FINAL ->
                random.nextBoolean()
                        ? new PetitionReview.DecideRecheck("upheld", higher)
                        : petitions().get(random.nextBoolean() ? 13 : 14);
        };
    }

    /** What brings a case further on its way to clearance. */
    static Deed forward(Random random, Case state) {
        if (state.intake().isOf(CaseKind.PETITION)) {
            return random.nextInt(3) > 0 ? petition(random, state) : ordinary(random, state);
        }
        return ordinary(random, state);
    }

    private static Deed ordinary(Random random, Case state) {
        if (random.nextInt(4) == 0 && Conferences.AT.contains(state.stage())) {
            return Conferences.forward(random, state);
        }
        boolean isCalled = state.whistles().all().stream().anyMatch(Whistle::isOpen);
        if (Assignments.BEFORE_DISPOSAL.contains(state.stage()) && random.nextInt(isCalled ? 2 : 4) == 0) {
            return WhistleDeeds.random(random, state);
        }
        if (state.intake().reporter().equals(Optional.of(CaseDesk.RESIDENT.id())) && random.nextInt(6) == 0) {
            return new Leaving.Withdraw();
        }
        if (state.stage() == Stage.NONE && random.nextInt(4) == 0) {
            return CaseDesk.report(CaseKind.DISPUTE);
        }
        if (state.intake().isOf(CaseKind.DISPUTE)) {
            Optional<Deed> mediation = MediationDeeds.forward(random, state);
            if (mediation.isPresent()) {
                return mediation.get();
            }
        }
        boolean isHazard = state.intake().isOf(CaseKind.HAZARD);
        String fresh = "a" + (state.seq() + 100);
        String lead = state.assignments().lead().map(Assignment::id).orElse("none");
        List<Attachment> photos = CaseDesk.after(random.nextInt(), random.nextInt());
        return switch (state.stage()) {
            case NONE ->
                CaseDesk.report(
                        random.nextInt(4) == 0
                                ? CaseKind.PETITION
                                : random.nextBoolean() ? CaseKind.PROPERTY_DISORDER : CaseKind.HAZARD);
            case REPORTED, SCREENING ->
                isHazard
                        ? new Intake.Accept("2025-1", "wall", Urgency.EMERGENCY, Level.SUBDISTRICT)
                        : new Intake.Accept(
                                "2025-1",
                                state.intake().isOf(CaseKind.PETITION) ? "charges" : "stacking",
                                Urgency.NORMAL,
                                Level.COMMUNITY);
            case ACCEPTED ->
                new Assignments.Dispatch(fresh, isHazard ? CaseDesk.TO_BRANCH : CaseDesk.TO_FIRM, Share.LEAD);
            case DISPATCHED -> new Assignments.Sign(lead);
            case IN_PROGRESS -> new Disposal.SubmitDisposal("done", photos);
            case DISPOSED ->
                isHazard && !state.safety().isControlled()
                        ? new Safety.RecordControl("fenced off", List.of())
                        : random.nextBoolean()
                                ? new Disposal.RecordInspection(Check.CONFIRMED, photos)
                                : new Disposal.Verify();
            case VERIFIED ->
                state.clearance().applied().isEmpty()
                        ? new Clearance.Apply(Outcome.RESOLVED)
                        : random.nextInt(3) == 0
                                ? new Clearance.SignClearance()
                                : random.nextBoolean() ? new Clearance.Clear() : new Clearance.Publicise();
            case PUBLICITY -> new Clearance.Clear();
            case CLEARED, CONCLUDED, ARCHIVED ->
                random.nextBoolean() ? new Aftercare.Reopen(Aftercare.Cause.AUDIT) : new Aftercare.Archive();
            case REJECTED, REDIRECTED, WITHDRAWN, VOIDED -> new Aftercare.Archive();
            case MERGED -> new Disposal.RecordCallback(Check.CONFIRMED, Satisfaction.SATISFIED);
        };
    }

    /** A deed with contents that now and then fit a case of the desk. */
    static Deed random(Random random, Case state) {
        if (random.nextInt(12) == 0) {
            return Conferences.forward(random, state);
        }
        if (random.nextInt(4) == 0) {
            return WhistleDeeds.random(random, state);
        }
        String id = state.assignments().all().stream()
                .filter(Assignment::isOpen)
                .map(Assignment::id)
                .findFirst()
                .filter(any -> random.nextInt(10) > 0)
                .orElse("a" + random.nextInt(30));
        String fresh = "a" + (state.seq() + 100);
        Check check = random.nextInt(3) > 0 ? Check.CONFIRMED : pick(random, Check.values());
        List<Attachment> photos =
                random.nextInt(5) > 0 ? CaseDesk.after(random.nextInt(), random.nextInt()) : List.of();
        if (random.nextInt(6) == 0 && state.at().isPresent()) {
            return MediationDeeds.random(random, state);
        }
        if (random.nextInt(8) == 0 && state.at().isPresent()) {
            return MergeDeeds.random(random, state);
        }
        return switch (random.nextInt(60)) {
            case 0 ->
                new Intake.Report(
                        pick(random, CaseKind.values()),
                        PlaceId.of("c"),
                        random.nextInt(4) > 0 ? Optional.empty() : Optional.of(OrgId.of("firm-1")),
                        List.of());
            case 1 -> CaseDesk.report(random.nextBoolean() ? CaseKind.PROPERTY_DISORDER : CaseKind.HAZARD);
            case 2 -> new Intake.RequestScreening();
            case 3 -> new Intake.RecordScreening(check, List.of());
            case 4 -> new Intake.Accept("2025-1", "stacking", Urgency.NORMAL, Level.COMMUNITY);
            case 5 -> new Intake.Accept("2025-1", "wall", Urgency.EMERGENCY, Level.SUBDISTRICT);
            case 6 -> new Intake.Accept("2025-1", "noise", Urgency.NORMAL, Level.GRID);
            case 7 -> new Leaving.Reject(Leaving.Ground.SECRET, "none", Optional.empty());
            case 8 -> new Leaving.Redirect("other");
            case 9 -> new Leaving.Withdraw();
            case 10 -> new Leaving.VoidCase("twice", ActorId.of("feng"));
            case 11 -> new Assignments.Dispatch(fresh, CaseDesk.TO_FIRM, pick(random, Share.values()));
            case 12 -> new Assignments.Dispatch(fresh, CaseDesk.TO_BRANCH, pick(random, Share.values()));
            case 13 -> new Assignments.Sign(id);
            case 14 -> new Returns.RequestReturn(id, "2");
            case 15 -> new Returns.GrantReturn(id);
            case 16 -> new Returns.RefuseReturn(id);
            case 17 -> new Returns.Arbitrate(fresh, CaseDesk.TO_FIRM);
            case 18 -> new Assignments.RecordProgress("half");
            case 19 -> new Assignments.Deliver(id);
            case 20 -> new Assignments.Waive(id, "not needed");
            case 21 -> new Assignments.Escalate(pick(random, Level.values()), "no-owner");
            case 22 -> new Disposal.SubmitDisposal("done", photos);
            case 23 -> new Disposal.SubmitDisposal("done", photos);
            case 24 -> new Disposal.RecordInspection(check, photos);
            case 25 -> new Disposal.SendBack("half of it");
            case 26 -> new Disposal.RecordCallback(check, pick(random, Satisfaction.values()));
            case 27 -> new Disposal.Verify();
            case 28 -> new Clearance.Apply(Outcome.RESOLVED);
            case 29 -> new Clearance.SignClearance();
            case 30 -> new Clearance.ReturnClearance("no minutes");
            case 31 -> new Clearance.Publicise();
            case 32 -> new Clearance.ObjectTo("still there");
            case 33 -> new Clearance.Clear();
            case 34 -> new Clearance.Clear();
            case 35 -> new Clearance.Conclude(Outcome.EXPLAINED_UNREASONABLE, "told");
            case 36 -> new Aftercare.LookBack(check);
            case 37 -> new Aftercare.Reopen(pick(random, Aftercare.Cause.values()));
            case 38 -> new Aftercare.Archive();
            case 39 -> new Clocks.Tick();
            case 40 -> new Postponements.PauseClock("season");
            case 41 -> new Postponements.ResumeClock("season");
            case 42 -> new Postponements.RequestExtension(1 + random.nextInt(6));
            case 43 -> new Postponements.GrantExtension();
            case 44 ->
                new Holds.RequestHold("seasonal", LocalDate.of(2024 + random.nextInt(2), 1 + random.nextInt(12), 1));
            case 45, 46 -> new Holds.GrantHold();
            case 47 -> new Holds.EndHold();
            case 48 -> new Supervision.Supervise(Pressure.URGE, LocalDate.of(2030, 1, 1));
            case 49 -> new Supervision.ReplyTo("soon");
            case 50 -> new Levels.Reclassify("stacking", pick(random, Urgency.values()));
            case 51 -> new Levels.HandDown(pick(random, Level.values()));
            case 52 -> new Levels.TakeOver();
            case 53 -> new Contacts.RecordContact(random.nextBoolean());
            case 54 -> new Safety.RecordControl("fenced off", List.of());
            case 55 -> new Safety.EstimateLoss(random.nextInt(9_000), "replacement-cost", OrgId.of("urban"), "2025-7");
            case 56 -> new Exemptions.RequestExemption(pick(random, Exemptions.Matter.values()), "flood");
            case 57 -> new Exemptions.ReviewExemption(pick(random, Exemptions.Matter.values()), random.nextInt(4) > 0);
            case 58 ->
                photos.isEmpty()
                        ? new Records.MarkStrand(state.seq(), Strand.values()[state.seq() % 3])
                        : new Records.AttachEvidence(photos);
            default -> new Postponements.RefuseExtension("enough time");
        };
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
