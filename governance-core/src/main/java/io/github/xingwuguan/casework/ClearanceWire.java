package io.github.xingwuguan.casework;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;

/** How deeds of clearance and of what comes after it are written. */
final class ClearanceWire {
    private static final Type<Outcome> OUTCOME = Type.code("Outcome", Outcome.values());
    private static final Type<Aftercare.Cause> CAUSE = Type.code("Cause", Aftercare.Cause.values());

    private ClearanceWire() {}

    static void add(Union.Draft<Deed> deeds) {
        deeds.variant(
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
                .variant(
                        "publicise-clearance",
                        Clearance.Publicise.class,
                        Shape.of("Publicise", Clearance.Publicise::new))
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
                        Shape.of(
                                "Look back",
                                Field.of("found", DeedWire.CHECK, Aftercare.LookBack::found),
                                Aftercare.LookBack::new))
                .variant(
                        "reopen",
                        Aftercare.Reopen.class,
                        Shape.of("Reopen", Field.of("cause", CAUSE, Aftercare.Reopen::cause), Aftercare.Reopen::new))
                .variant("archive", Aftercare.Archive.class, Shape.of("Archive", Aftercare.Archive::new));
    }
}
