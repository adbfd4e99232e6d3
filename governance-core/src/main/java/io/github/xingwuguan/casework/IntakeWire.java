package io.github.xingwuguan.casework;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.util.List;

/** How deeds of the intake are written. */
final class IntakeWire {
    private static final Type<CaseKind> KIND = Type.code("Kind", CaseKind.values());
    private static final Type<Leaving.Ground> GROUND = Type.code("Ground", Leaving.Ground.values());

    private IntakeWire() {}

    static void add(Union.Draft<Deed> deeds) {
        deeds.variant(
                        "report",
                        Intake.Report.class,
                        Shape.of(
                                "Report",
                                Field.of("kind", KIND, Intake.Report::kind),
                                Field.of("place", Type.PLACE, Intake.Report::place),
                                Field.maybe("respondent", Type.ORG, Intake.Report::respondent),
                                Field.orElse(
                                        "attachments", DeedWire.ATTACHMENTS, List.of(), Intake.Report::attachments),
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
                                Field.of("found", DeedWire.CHECK, Intake.RecordScreening::found),
                                Field.orElse(
                                        "attachments",
                                        DeedWire.ATTACHMENTS,
                                        List.of(),
                                        Intake.RecordScreening::attachments),
                                Intake.RecordScreening::new))
                .variant(
                        "accept",
                        Intake.Accept.class,
                        Shape.of(
                                "Accept",
                                Field.of("dossierNo", Type.TEXT, Intake.Accept::dossierNo),
                                Field.of("category", Type.TEXT, Intake.Accept::category),
                                Field.of("urgency", DeedWire.URGENCY, Intake.Accept::urgency),
                                Field.of("level", DeedWire.LEVEL, Intake.Accept::level),
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
                                Leaving.VoidCase::new));
    }
}
