package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.casework.Mediation.Agreement;
import io.github.xingwuguan.casework.Mediation.Form;
import io.github.xingwuguan.casework.Mediation.Performance;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.util.List;

/** How deeds of mediation are written. */
final class MediationWire {
    private static final Type<List<ActorId>> PEOPLE = Type.list(Type.ACTOR);
    private static final Type<Performance> PERFORMANCE = Type.code("Performance", Performance.values());
    private static final Shape<Agreement> AGREEMENT = Shape.of(
            "Agreement",
            Field.of("form", Type.code("Form", Form.values()), Agreement::form),
            Field.orElse("signed", PEOPLE, List.of(), Agreement::signed),
            Field.of("due", Type.DATE, Agreement::due),
            Agreement::new);

    private MediationWire() {}

    static void add(Union.Draft<Deed> deeds) {
        deeds.variant(
                        "open-mediation",
                        Mediations.Open.class,
                        Shape.of(
                                "Opening of a mediation",
                                Field.of("id", Type.TEXT, Mediations.Open::id),
                                Field.of("parties", PEOPLE, Mediations.Open::parties),
                                Mediations.Open::new))
                .variant(
                        "consent-to-mediation",
                        Mediations.Consent.class,
                        Shape.of(
                                "Consent",
                                Field.of("id", Type.TEXT, Mediations.Consent::id),
                                Field.of("party", Type.ACTOR, Mediations.Consent::party),
                                Mediations.Consent::new))
                .variant(
                        "join-mediation",
                        Mediations.Join.class,
                        Shape.of(
                                "Joining of a party",
                                Field.of("id", Type.TEXT, Mediations.Join::id),
                                Field.of("party", Type.ACTOR, Mediations.Join::party),
                                Mediations.Join::new))
                .variant(
                        "refuse-mediation",
                        Mediations.Refuse.class,
                        Shape.of(
                                "Refusal of a mediation",
                                Field.of("id", Type.TEXT, Mediations.Refuse::id),
                                Field.of("party", Type.ACTOR, Mediations.Refuse::party),
                                Mediations.Refuse::new))
                .variant(
                        "end-mediation",
                        Mediations.End.class,
                        Shape.of(
                                "End of a mediation",
                                Field.of("id", Type.TEXT, Mediations.End::id),
                                Field.of("remedy", Type.TEXT, Mediations.End::remedy),
                                Mediations.End::new));
        agreements(deeds);
    }

    private static void agreements(Union.Draft<Deed> deeds) {
        deeds.variant(
                        "make-agreement",
                        Agreements.MakeAgreement.class,
                        Shape.of(
                                "Making of an agreement",
                                Field.of("id", Type.TEXT, Agreements.MakeAgreement::id),
                                Field.of("agreement", AGREEMENT, Agreements.MakeAgreement::agreement),
                                Field.orElse(
                                        "attachments",
                                        DeedWire.ATTACHMENTS,
                                        List.of(),
                                        Agreements.MakeAgreement::attachments),
                                Agreements.MakeAgreement::new))
                .variant(
                        "record-performance",
                        Agreements.RecordPerformance.class,
                        Shape.of(
                                "Record of performance",
                                Field.of("id", Type.TEXT, Agreements.RecordPerformance::id),
                                Field.of("performance", PERFORMANCE, Agreements.RecordPerformance::performance),
                                Agreements.RecordPerformance::new))
                .variant(
                        "pass-undisputed",
                        Agreements.PassUndisputed.class,
                        Shape.of(
                                "Passing of a term",
                                Field.of("id", Type.TEXT, Agreements.PassUndisputed::id),
                                Agreements.PassUndisputed::new));
    }
}
