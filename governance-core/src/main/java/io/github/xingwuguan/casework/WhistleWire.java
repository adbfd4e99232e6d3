package io.github.xingwuguan.casework;

import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;

/** How deeds about whistles are written. */
final class WhistleWire {
    private WhistleWire() {}

    static void add(Union.Draft<Deed> deeds) {
        blower(deeds);
        called(deeds);
    }

    private static void blower(Union.Draft<Deed> deeds) {
        deeds.variant(
                        "blow-whistle",
                        Whistles.BlowWhistle.class,
                        Shape.of(
                                "Whistle",
                                Field.of("id", Type.TEXT, Whistles.BlowWhistle::id),
                                Field.of("type", Type.TEXT, Whistles.BlowWhistle::type),
                                Field.of("reason", Type.TEXT, Whistles.BlowWhistle::reason),
                                Field.of("targets", Type.list(Party.SHAPE), Whistles.BlowWhistle::targets),
                                Whistles.BlowWhistle::new))
                .variant(
                        "start-whistle",
                        Whistles.StartWhistle.class,
                        Shape.of(
                                "Start of a whistle",
                                Field.of("id", Type.TEXT, Whistles.StartWhistle::id),
                                Field.of("signWithin", TimeLimit.SHAPE, Whistles.StartWhistle::signWithin),
                                Field.of("reportInWithin", TimeLimit.SHAPE, Whistles.StartWhistle::reportInWithin),
                                Whistles.StartWhistle::new))
                .variant(
                        "approve-whistle",
                        Whistles.ApproveWhistle.class,
                        Shape.of(
                                "Approval of a whistle",
                                Field.of("id", Type.TEXT, Whistles.ApproveWhistle::id),
                                Whistles.ApproveWhistle::new))
                .variant(
                        "refuse-whistle",
                        Whistles.RefuseWhistle.class,
                        Shape.of(
                                "Refusal of a whistle",
                                Field.of("id", Type.TEXT, Whistles.RefuseWhistle::id),
                                Field.of("reason", Type.TEXT, Whistles.RefuseWhistle::reason),
                                Whistles.RefuseWhistle::new))
                .variant(
                        "complete-whistle",
                        Whistles.CompleteWhistle.class,
                        Shape.of(
                                "Completion of a whistle",
                                Field.of("id", Type.TEXT, Whistles.CompleteWhistle::id),
                                Whistles.CompleteWhistle::new))
                .variant(
                        "rate-whistle",
                        WhistleRatings.RateWhistle.class,
                        Shape.of(
                                "Rating of a whistle",
                                Field.of("id", Type.TEXT, WhistleRatings.RateWhistle::id),
                                Field.of("target", Type.ORG, WhistleRatings.RateWhistle::target),
                                Field.of(
                                        "rating",
                                        Type.code("Whistle rating", WhistleRating.values()),
                                        WhistleRatings.RateWhistle::rating),
                                WhistleRatings.RateWhistle::new));
    }

    private static void called(Union.Draft<Deed> deeds) {
        deeds.variant(
                        "sign-whistle",
                        WhistleAnswers.SignWhistle.class,
                        Shape.of(
                                "Signature for a whistle",
                                Field.of("id", Type.TEXT, WhistleAnswers.SignWhistle::id),
                                WhistleAnswers.SignWhistle::new))
                .variant(
                        "report-in",
                        WhistleAnswers.ReportIn.class,
                        Shape.of(
                                "Report in",
                                Field.of("id", Type.TEXT, WhistleAnswers.ReportIn::id),
                                WhistleAnswers.ReportIn::new))
                .variant(
                        "no-show",
                        WhistleAnswers.NoShow.class,
                        Shape.of(
                                "No-show",
                                Field.of("id", Type.TEXT, WhistleAnswers.NoShow::id),
                                Field.of("target", Type.ORG, WhistleAnswers.NoShow::target),
                                Field.of("deadline", Deadline.SHAPE, WhistleAnswers.NoShow::deadline),
                                WhistleAnswers.NoShow::new))
                .variant(
                        "decline-whistle",
                        WhistleDeclines.DeclineWhistle.class,
                        Shape.of(
                                "Decline of a whistle",
                                Field.of("id", Type.TEXT, WhistleDeclines.DeclineWhistle::id),
                                Field.of("reason", Type.TEXT, WhistleDeclines.DeclineWhistle::reason),
                                WhistleDeclines.DeclineWhistle::new))
                .variant(
                        "uphold-decline",
                        WhistleDeclines.UpholdDecline.class,
                        Shape.of(
                                "Decline upheld",
                                Field.of("id", Type.TEXT, WhistleDeclines.UpholdDecline::id),
                                Field.of("target", Type.ORG, WhistleDeclines.UpholdDecline::target),
                                WhistleDeclines.UpholdDecline::new))
                .variant(
                        "overrule-decline",
                        WhistleDeclines.OverruleDecline.class,
                        Shape.of(
                                "Decline overruled",
                                Field.of("id", Type.TEXT, WhistleDeclines.OverruleDecline::id),
                                Field.of("target", Type.ORG, WhistleDeclines.OverruleDecline::target),
                                WhistleDeclines.OverruleDecline::new));
    }
}
