package io.github.xingwuguan.coordination.initiative;

import io.github.xingwuguan.coordination.Neighbour;
import io.github.xingwuguan.lifecycle.Act;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.util.List;

/** How the acts are written. */
// not in the acts: what they have in common loads with the first of them
final class InitiativeWire {
    static final Union<Act<MicroInitiative, InitiativeRules>> TYPE = Union.<Act<MicroInitiative, InitiativeRules>>of(
                    "Initiative act")
            .variant(
                    "propose",
                    InitiativeAct.Propose.class,
                    Shape.of(
                            "Proposing",
                            Field.of("proposal", Proposal.SHAPE, InitiativeAct.Propose::proposal),
                            InitiativeAct.Propose::new))
            .variant(
                    "claim",
                    InitiativeAct.Claim.class,
                    Shape.of(
                            "Claiming",
                            Field.of("household", Type.PLACE, InitiativeAct.Claim::household),
                            InitiativeAct.Claim::new))
            .variant(
                    "finish",
                    InitiativeAct.Finish.class,
                    Shape.of(
                            "Doing", Field.of("yuan", Type.INT, InitiativeAct.Finish::yuan), InitiativeAct.Finish::new))
            .variant(
                    "confirm",
                    InitiativeAct.Confirm.class,
                    Shape.of(
                            "Confirmation",
                            Field.orElse(
                                    "witnesses",
                                    Type.list(Neighbour.SHAPE),
                                    List.of(),
                                    InitiativeAct.Confirm::witnesses),
                            InitiativeAct.Confirm::new))
            .variant("lapse", InitiativeAct.Lapse.class, Shape.of("Lapse", InitiativeAct.Lapse::new))
            .done();

    private InitiativeWire() {}
}
