package io.github.xingwuguan.casework;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.util.List;

/** How deeds of a petition are written. */
final class PetitionWire {
    private static final Type<Leaving.Ground> GROUND = Type.code("Ground", Leaving.Ground.values());

    private PetitionWire() {}

    static void add(Union.Draft<Deed> deeds) {
        addHandling(deeds);
        addReview(deeds);
    }

    private static void addHandling(Union.Draft<Deed> deeds) {
        deeds.variant(
                        "register-petition",
                        PetitionHandling.RegisterPetition.class,
                        Shape.of(
                                "Registration of a petition",
                                Field.orElse(
                                        "petitioners",
                                        Type.list(Petition.Petitioner.SHAPE),
                                        List.of(),
                                        PetitionHandling.RegisterPetition::petitioners),
                                Field.orElse(
                                        "representatives",
                                        Type.list(Type.ACTOR),
                                        List.of(),
                                        PetitionHandling.RegisterPetition::representatives),
                                Field.of("matter", Type.TEXT, PetitionHandling.RegisterPetition::matter),
                                Field.maybe("accused", Type.ORG, PetitionHandling.RegisterPetition::accused),
                                PetitionHandling.RegisterPetition::new))
                .variant(
                        "route-petition",
                        PetitionHandling.RoutePetition.class,
                        Shape.of(
                                "Routing of a petition",
                                Field.of("to", Party.SHAPE, PetitionHandling.RoutePetition::to),
                                PetitionHandling.RoutePetition::new))
                .variant(
                        "object-to-petition",
                        PetitionHandling.ObjectToPetition.class,
                        Shape.of(
                                "Objection to a petition",
                                Field.of("reasons", Type.TEXT, PetitionHandling.ObjectToPetition::reasons),
                                PetitionHandling.ObjectToPetition::new))
                .variant(
                        "notice-petition",
                        PetitionHandling.NoticePetition.class,
                        Shape.of(
                                "Notice of a petition",
                                Field.maybe("declined", GROUND, PetitionHandling.NoticePetition::declined),
                                Field.of("text", Type.TEXT, PetitionHandling.NoticePetition::text),
                                PetitionHandling.NoticePetition::new))
                .variant(
                        "accept-petition",
                        PetitionHandling.AcceptPetition.class,
                        Shape.of("Acceptance of a petition", PetitionHandling.AcceptPetition::new))
                .variant(
                        "extend-petition",
                        PetitionHandling.ExtendPetition.class,
                        Shape.of(
                                "Extension of a petition",
                                Field.of("amount", Type.INT, PetitionHandling.ExtendPetition::amount),
                                Field.of("approver", Type.ACTOR, PetitionHandling.ExtendPetition::approver),
                                Field.of("notice", Type.TEXT, PetitionHandling.ExtendPetition::notice),
                                PetitionHandling.ExtendPetition::new))
                .variant(
                        "conclude-petition",
                        PetitionHandling.ConcludePetition.class,
                        Shape.of(
                                "Conclusion of a petition",
                                Field.of("reply", Type.TEXT, PetitionHandling.ConcludePetition::reply),
                                PetitionHandling.ConcludePetition::new));
    }

    private static void addReview(Union.Draft<Deed> deeds) {
        deeds.variant(
                        "record-delivery",
                        PetitionReview.RecordDelivery.class,
                        Shape.of(
                                "Delivery",
                                Field.of("receipt", Type.TEXT, PetitionReview.RecordDelivery::receipt),
                                PetitionReview.RecordDelivery::new))
                .variant(
                        "request-review",
                        PetitionReview.RequestReview.class,
                        Shape.of(
                                "Request of a review",
                                Field.of("reasons", Type.TEXT, PetitionReview.RequestReview::reasons),
                                PetitionReview.RequestReview::new))
                .variant(
                        "decide-review",
                        PetitionReview.DecideReview.class,
                        Shape.of(
                                "Review",
                                Field.of("opinion", Type.TEXT, PetitionReview.DecideReview::opinion),
                                Field.maybe("higher", Type.ORG, PetitionReview.DecideReview::higher),
                                PetitionReview.DecideReview::new))
                .variant(
                        "request-recheck",
                        PetitionReview.RequestRecheck.class,
                        Shape.of(
                                "Request of a recheck",
                                Field.of("reasons", Type.TEXT, PetitionReview.RequestRecheck::reasons),
                                PetitionReview.RequestRecheck::new))
                .variant(
                        "open-hearing",
                        PetitionReview.OpenHearing.class,
                        Shape.of("Beginning of a hearing", PetitionReview.OpenHearing::new))
                .variant(
                        "close-hearing",
                        PetitionReview.CloseHearing.class,
                        Shape.of("End of a hearing", PetitionReview.CloseHearing::new))
                .variant(
                        "decide-recheck",
                        PetitionReview.DecideRecheck.class,
                        Shape.of(
                                "Recheck",
                                Field.of("opinion", Type.TEXT, PetitionReview.DecideRecheck::opinion),
                                Field.maybe("higher", Type.ORG, PetitionReview.DecideRecheck::higher),
                                PetitionReview.DecideRecheck::new))
                .variant(
                        "become-final",
                        PetitionReview.BecomeFinal.class,
                        Shape.of("Silent finality", PetitionReview.BecomeFinal::new));
    }
}
