package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.casework.dossier.Attachment;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.util.List;

/** How deeds are written: a line for each, by its code. */
final class DeedWire {
    private static final Type<ClockKind> CLOCK = Type.code("Clock", ClockKind.values());
    private static final Type<Check> CHECK = Type.code("Check", Check.values());
    private static final Type<CaseKind> KIND = Type.code("Kind", CaseKind.values());
    private static final Type<Level> LEVEL = Type.code("Level", Level.values());
    private static final Type<Urgency> URGENCY = Type.code("Urgency", Urgency.values());
    private static final Type<Outcome> OUTCOME = Type.code("Outcome", Outcome.values());
    private static final Type<Satisfaction> SATISFACTION = Type.code("Satisfaction", Satisfaction.values());
    private static final Type<Leaving.Ground> GROUND = Type.code("Ground", Leaving.Ground.values());
    private static final Type<Assignment.Share> SHARE = Type.code("Share", Assignment.Share.values());
    private static final Type<Aftercare.Cause> CAUSE = Type.code("Cause", Aftercare.Cause.values());
    private static final Type<List<Attachment>> ATTACHMENTS = Type.list(Attachment.SHAPE);

    static final Union<Deed> TYPE = Union.of("Deed", Deed::code)
            .variant(
                    "report",
                    Intake.Report.class,
                    Shape.of(
                            "Report",
                            Field.of("kind", KIND, Intake.Report::kind),
                            Field.of("place", Type.PLACE, Intake.Report::place),
                            Field.maybe("respondent", Type.ORG, Intake.Report::respondent),
                            Field.orElse("attachments", ATTACHMENTS, List.of(), Intake.Report::attachments),
                            Intake.Report::new))
            .variant(
                    "request-screening",
                    Intake.RequestScreening.class,
                    Shape.of("Request screening", Intake.RequestScreening::new))
            .variant(
                    "record-screening",
                    Intake.RecordScreening.class,
                    Shape.of(
                            "Record screening",
                            Field.of("found", CHECK, Intake.RecordScreening::found),
                            Field.orElse("attachments", ATTACHMENTS, List.of(), Intake.RecordScreening::attachments),
                            Intake.RecordScreening::new))
            .variant(
                    "accept",
                    Intake.Accept.class,
                    Shape.of(
                            "Accept",
                            Field.of("dossierNo", Type.TEXT, Intake.Accept::dossierNo),
                            Field.of("category", Type.TEXT, Intake.Accept::category),
                            Field.of("urgency", URGENCY, Intake.Accept::urgency),
                            Field.of("level", LEVEL, Intake.Accept::level),
                            Intake.Accept::new))
            .variant(
                    "reject",
                    Leaving.Reject.class,
                    Shape.of(
                            "Reject",
                            Field.of("ground", GROUND, Leaving.Reject::ground),
                            Field.of("remedy", Type.TEXT, Leaving.Reject::remedy),
                            Field.maybe("link", Type.CASE, Leaving.Reject::link),
                            Leaving.Reject::new))
            .variant(
                    "redirect",
                    Leaving.Redirect.class,
                    Shape.of(
                            "Redirect",
                            Field.of("channel", Type.TEXT, Leaving.Redirect::channel),
                            Leaving.Redirect::new))
            .variant("withdraw", Leaving.Withdraw.class, Shape.of("Withdraw", Leaving.Withdraw::new))
            .variant(
                    "void",
                    Leaving.VoidCase.class,
                    Shape.of(
                            "Voiding",
                            Field.of("reason", Type.TEXT, Leaving.VoidCase::reason),
                            Field.of("approver", Type.ACTOR, Leaving.VoidCase::approver),
                            Leaving.VoidCase::new))
            .variant(
                    "dispatch",
                    Assignments.Dispatch.class,
                    Shape.of(
                            "Dispatch",
                            Field.of("id", Type.TEXT, Assignments.Dispatch::id),
                            Field.of("party", Party.SHAPE, Assignments.Dispatch::party),
                            Field.of("share", SHARE, Assignments.Dispatch::share),
                            Assignments.Dispatch::new))
            .variant(
                    "sign",
                    Assignments.Sign.class,
                    Shape.of("Sign", Field.of("id", Type.TEXT, Assignments.Sign::id), Assignments.Sign::new))
            .variant(
                    "request-return",
                    Returns.RequestReturn.class,
                    Shape.of(
                            "Request return",
                            Field.of("id", Type.TEXT, Returns.RequestReturn::id),
                            Field.of("row", Type.TEXT, Returns.RequestReturn::row),
                            Returns.RequestReturn::new))
            .variant(
                    "grant-return",
                    Returns.GrantReturn.class,
                    Shape.of(
                            "Grant return",
                            Field.of("id", Type.TEXT, Returns.GrantReturn::id),
                            Returns.GrantReturn::new))
            .variant(
                    "refuse-return",
                    Returns.RefuseReturn.class,
                    Shape.of(
                            "Refuse return",
                            Field.of("id", Type.TEXT, Returns.RefuseReturn::id),
                            Returns.RefuseReturn::new))
            .variant(
                    "arbitrate",
                    Returns.Arbitrate.class,
                    Shape.of(
                            "Arbitrate",
                            Field.of("id", Type.TEXT, Returns.Arbitrate::id),
                            Field.of("party", Party.SHAPE, Returns.Arbitrate::party),
                            Returns.Arbitrate::new))
            .variant(
                    "record-progress",
                    Assignments.RecordProgress.class,
                    Shape.of(
                            "Record progress",
                            Field.of("text", Type.TEXT, Assignments.RecordProgress::text),
                            Assignments.RecordProgress::new))
            .variant(
                    "deliver",
                    Assignments.Deliver.class,
                    Shape.of("Deliver", Field.of("id", Type.TEXT, Assignments.Deliver::id), Assignments.Deliver::new))
            .variant(
                    "waive",
                    Assignments.Waive.class,
                    Shape.of(
                            "Waive",
                            Field.of("id", Type.TEXT, Assignments.Waive::id),
                            Field.of("reason", Type.TEXT, Assignments.Waive::reason),
                            Assignments.Waive::new))
            .variant(
                    "escalate",
                    Assignments.Escalate.class,
                    Shape.of(
                            "Escalate",
                            Field.of("to", LEVEL, Assignments.Escalate::to),
                            Field.of("cause", Type.TEXT, Assignments.Escalate::cause),
                            Assignments.Escalate::new))
            .variant(
                    "submit-disposal",
                    Disposal.SubmitDisposal.class,
                    Shape.of(
                            "Submit disposal",
                            Field.of("measures", Type.TEXT, Disposal.SubmitDisposal::measures),
                            Field.orElse("attachments", ATTACHMENTS, List.of(), Disposal.SubmitDisposal::attachments),
                            Disposal.SubmitDisposal::new))
            .variant(
                    "record-inspection",
                    Disposal.RecordInspection.class,
                    Shape.of(
                            "Record inspection",
                            Field.of("found", CHECK, Disposal.RecordInspection::found),
                            Field.orElse("attachments", ATTACHMENTS, List.of(), Disposal.RecordInspection::attachments),
                            Disposal.RecordInspection::new))
            .variant(
                    "send-back",
                    Disposal.SendBack.class,
                    Shape.of(
                            "Send back",
                            Field.of("reason", Type.TEXT, Disposal.SendBack::reason),
                            Disposal.SendBack::new))
            .variant(
                    "record-callback",
                    Disposal.RecordCallback.class,
                    Shape.of(
                            "Record callback",
                            Field.of("resolved", CHECK, Disposal.RecordCallback::resolved),
                            Field.of("satisfaction", SATISFACTION, Disposal.RecordCallback::satisfaction),
                            Disposal.RecordCallback::new))
            .variant("verify", Disposal.Verify.class, Shape.of("Verify", Disposal.Verify::new))
            .variant(
                    "apply-for-clearance",
                    Clearance.Apply.class,
                    Shape.of(
                            "Application",
                            Field.of("outcome", OUTCOME, Clearance.Apply::outcome),
                            Clearance.Apply::new))
            .variant(
                    "sign-clearance",
                    Clearance.SignClearance.class,
                    Shape.of("Sign clearance", Clearance.SignClearance::new))
            .variant(
                    "return-clearance",
                    Clearance.ReturnClearance.class,
                    Shape.of(
                            "Return clearance",
                            Field.of("reason", Type.TEXT, Clearance.ReturnClearance::reason),
                            Clearance.ReturnClearance::new))
            .variant("publicise-clearance", Clearance.Publicise.class, Shape.of("Publicise", Clearance.Publicise::new))
            .variant(
                    "object-to-clearance",
                    Clearance.ObjectTo.class,
                    Shape.of(
                            "Objection",
                            Field.of("reason", Type.TEXT, Clearance.ObjectTo::reason),
                            Clearance.ObjectTo::new))
            .variant("clear", Clearance.Clear.class, Shape.of("Clear", Clearance.Clear::new))
            .variant(
                    "conclude",
                    Clearance.Conclude.class,
                    Shape.of(
                            "Conclude",
                            Field.of("outcome", OUTCOME, Clearance.Conclude::outcome),
                            Field.of("explanation", Type.TEXT, Clearance.Conclude::explanation),
                            Clearance.Conclude::new))
            .variant(
                    "look-back",
                    Aftercare.LookBack.class,
                    Shape.of("Look back", Field.of("found", CHECK, Aftercare.LookBack::found), Aftercare.LookBack::new))
            .variant(
                    "reopen",
                    Aftercare.Reopen.class,
                    Shape.of("Reopen", Field.of("cause", CAUSE, Aftercare.Reopen::cause), Aftercare.Reopen::new))
            .variant("archive", Aftercare.Archive.class, Shape.of("Archive", Aftercare.Archive::new))
            .variant(
                    "start-clock",
                    Clocks.StartClock.class,
                    Shape.of(
                            "Start of a clock",
                            Field.of("kind", CLOCK, Clocks.StartClock::kind),
                            Field.of("limit", TimeLimit.SHAPE, Clocks.StartClock::limit),
                            Clocks.StartClock::new))
            .variant(
                    "stop-clock",
                    Clocks.StopClock.class,
                    Shape.of(
                            "Stop of a clock",
                            Field.of("kind", CLOCK, Clocks.StopClock::kind),
                            Field.of("deadline", Deadline.SHAPE, Clocks.StopClock::deadline),
                            Clocks.StopClock::new))
            .variant(
                    "breach",
                    Clocks.Breach.class,
                    Shape.of(
                            "Breach",
                            Field.of("kind", CLOCK, Clocks.Breach::kind),
                            Field.of("deadline", Deadline.SHAPE, Clocks.Breach::deadline),
                            Clocks.Breach::new))
            .variant("tick", Clocks.Tick.class, Shape.of("Tick", Clocks.Tick::new))
            .variant(
                    "pause-clock",
                    Postponements.PauseClock.class,
                    Shape.of(
                            "Pause of a clock",
                            Field.of("reason", Type.TEXT, Postponements.PauseClock::reason),
                            Postponements.PauseClock::new))
            .variant(
                    "resume-clock",
                    Postponements.ResumeClock.class,
                    Shape.of(
                            "Resumption of a clock",
                            Field.of("reason", Type.TEXT, Postponements.ResumeClock::reason),
                            Postponements.ResumeClock::new))
            .variant(
                    "request-extension",
                    Postponements.RequestExtension.class,
                    Shape.of(
                            "Request of an extension",
                            Field.of("amount", Type.INT, Postponements.RequestExtension::amount),
                            Postponements.RequestExtension::new))
            .variant(
                    "grant-extension",
                    Postponements.GrantExtension.class,
                    Shape.of("Grant of an extension", Postponements.GrantExtension::new))
            .variant(
                    "refuse-extension",
                    Postponements.RefuseExtension.class,
                    Shape.of(
                            "Refusal of an extension",
                            Field.of("reason", Type.TEXT, Postponements.RefuseExtension::reason),
                            Postponements.RefuseExtension::new))
            .done();

    private DeedWire() {}
}
