package io.github.xingwuguan.casework;

import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.calendar.Verdict;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;

/** How deeds about time, holds and supervision are written. */
final class ClockWire {
    private static final Type<ClockKind> CLOCK = Type.code("Clock", ClockKind.values());

    private ClockWire() {}

    static void add(Union.Draft<Deed> deeds) {
        deeds.variant(
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
                .variant(
                        "settle-verdict",
                        Settlement.SettleVerdict.class,
                        Shape.of(
                                "Settled verdict",
                                Field.of("kind", CLOCK, Settlement.SettleVerdict::kind),
                                Field.of("verdict", Verdict.SHAPE, Settlement.SettleVerdict::verdict),
                                Settlement.SettleVerdict::new))
                .variant(
                        "reproject-deadline",
                        Reprojection.ReprojectDeadline.class,
                        Shape.of(
                                "Deadline that moved",
                                Field.of("kind", CLOCK, Reprojection.ReprojectDeadline::kind),
                                Field.of("old", Deadline.SHAPE, Reprojection.ReprojectDeadline::old),
                                Field.of("moved", Deadline.SHAPE, Reprojection.ReprojectDeadline::moved),
                                Reprojection.ReprojectDeadline::new))
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
                .variant(
                        "respecify-clock",
                        Clocks.RespecifyClock.class,
                        Shape.of(
                                "Other limit of a clock",
                                Field.of("kind", CLOCK, Clocks.RespecifyClock::kind),
                                Field.of("limit", TimeLimit.SHAPE, Clocks.RespecifyClock::limit),
                                Clocks.RespecifyClock::new))
                .variant(
                        "request-hold",
                        Holds.RequestHold.class,
                        Shape.of(
                                "Request of a hold",
                                Field.of("reason", Type.TEXT, Holds.RequestHold::reason),
                                Field.of("until", Type.DATE, Holds.RequestHold::until),
                                Holds.RequestHold::new))
                .variant("grant-hold", Holds.GrantHold.class, Shape.of("Grant of a hold", Holds.GrantHold::new))
                .variant(
                        "refuse-hold",
                        Holds.RefuseHold.class,
                        Shape.of(
                                "Refusal of a hold",
                                Field.of("reason", Type.TEXT, Holds.RefuseHold::reason),
                                Holds.RefuseHold::new))
                .variant("end-hold", Holds.EndHold.class, Shape.of("End of a hold", Holds.EndHold::new))
                .variant(
                        "supervise",
                        Supervision.Supervise.class,
                        Shape.of(
                                "Supervision",
                                Field.of(
                                        "pressure",
                                        Type.code("Pressure", Pressure.values()),
                                        Supervision.Supervise::pressure),
                                Field.of("replyBy", Type.DATE, Supervision.Supervise::replyBy),
                                Supervision.Supervise::new))
                .variant(
                        "reply-to-supervision",
                        Supervision.ReplyTo.class,
                        Shape.of(
                                "Reply",
                                Field.of("explanation", Type.TEXT, Supervision.ReplyTo::explanation),
                                Supervision.ReplyTo::new))
                .variant(
                        "reach-rung",
                        Supervision.ReachRung.class,
                        Shape.of(
                                "Rung",
                                Field.of("rung", Type.TEXT, Supervision.ReachRung::rung),
                                Supervision.ReachRung::new));
    }
}
