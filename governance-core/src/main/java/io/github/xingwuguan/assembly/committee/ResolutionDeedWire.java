package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;

/** How the deeds of a resolution are written: a line for each, by its code. */
final class ResolutionDeedWire {
    static final Union<ResolutionDeed> TYPE = Union.<ResolutionDeed>of("Resolution deed")
            .variant(
                    "announce",
                    Announcing.Announce.class,
                    Shape.of(
                            "Announcement",
                            Field.of("effect", BasicShapes.DATES, Announcing.Announce::effect),
                            Announcing.Announce::new))
            .variant("notify", Announcing.Notify.class, Shape.of("Notice", Announcing.Notify::new))
            .variant(
                    "order-correction",
                    Reviewing.OrderCorrection.class,
                    Shape.of(
                            "Order",
                            Field.of("document", Type.TEXT, Reviewing.OrderCorrection::document),
                            Field.of("until", Type.DATE, Reviewing.OrderCorrection::until),
                            Reviewing.OrderCorrection::new))
            .variant(
                    "correct",
                    Reviewing.Correct.class,
                    Shape.of(
                            "Correction",
                            Field.of("correction", Type.DIGEST, Reviewing.Correct::correction),
                            Reviewing.Correct::new))
            .variant(
                    "revoke",
                    Reviewing.Revoke.class,
                    Shape.of(
                            "Revocation",
                            Field.of("document", Type.TEXT, Reviewing.Revoke::document),
                            Reviewing.Revoke::new))
            .variant(
                    "challenge",
                    Reviewing.Challenge.class,
                    Shape.of(
                            "Challenge",
                            Field.of("id", Type.TEXT, Reviewing.Challenge::id),
                            Field.of("knownOn", Type.DATE, Reviewing.Challenge::knownOn),
                            Reviewing.Challenge::new))
            .variant(
                    "end-challenge",
                    Reviewing.EndChallenge.class,
                    Shape.of(
                            "Judgment",
                            Field.of("id", Type.TEXT, Reviewing.EndChallenge::id),
                            Field.of(
                                    "judgment",
                                    Type.code("Judgment", Reviewing.Judgment.values()),
                                    Reviewing.EndChallenge::judgment),
                            Field.of("document", Type.TEXT, Reviewing.EndChallenge::document),
                            Reviewing.EndChallenge::new))
            .done();

    private ResolutionDeedWire() {}
}
