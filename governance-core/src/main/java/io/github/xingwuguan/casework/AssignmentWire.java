package io.github.xingwuguan.casework;

import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;

/** How deeds of dispatch are written. */
final class AssignmentWire {
    private static final Type<Assignment.Share> SHARE = Type.code("Share", Assignment.Share.values());

    private AssignmentWire() {}

    static void add(Union.Draft<Deed> deeds) {
        deeds.variant(
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
                        Shape.of(
                                "Deliver",
                                Field.of("id", Type.TEXT, Assignments.Deliver::id),
                                Assignments.Deliver::new))
                .variant(
                        "waive",
                        Assignments.Waive.class,
                        Shape.of(
                                "Waive",
                                Field.of("id", Type.TEXT, Assignments.Waive::id),
                                Field.of("reason", Type.TEXT, Assignments.Waive::reason),
                                Assignments.Waive::new))
                .variant(
                        "complete-stage",
                        Milestones.CompleteStage.class,
                        Shape.of(
                                "Completion of a part",
                                Field.of("stage", Type.TEXT, Milestones.CompleteStage::stage),
                                Milestones.CompleteStage::new))
                .variant(
                        "pass-stage",
                        Milestones.PassStage.class,
                        Shape.of(
                                "End of the time for a part",
                                Field.of("stage", Type.TEXT, Milestones.PassStage::stage),
                                Field.of("deadline", Deadline.SHAPE, Milestones.PassStage::deadline),
                                Milestones.PassStage::new))
                .variant(
                        "escalate",
                        Assignments.Escalate.class,
                        Shape.of(
                                "Escalate",
                                Field.of("to", DeedWire.LEVEL, Assignments.Escalate::to),
                                Field.of("cause", Type.TEXT, Assignments.Escalate::cause),
                                Assignments.Escalate::new));
    }
}
