package io.github.xingwuguan.coordination.building;

import io.github.xingwuguan.coordination.building.Outcome.Channel;
import io.github.xingwuguan.lifecycle.Act;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;

/** How the acts are written. */
// not in the acts: what they have in common loads with the first of them
final class BuildingWire {
    static final Union<Act<BuildingMeeting, BuildingRules>> TYPE = Union.<Act<BuildingMeeting, BuildingRules>>of(
                    "Building act")
            .variant(
                    "call",
                    BuildingAct.Call.class,
                    Shape.of(
                            "Calling",
                            Field.of("notice", Notice.SHAPE, BuildingAct.Call::notice),
                            BuildingAct.Call::new))
            .variant(
                    "hold",
                    BuildingAct.Hold.class,
                    Shape.of(
                            "Holding",
                            Field.of("proceedings", Proceedings.SHAPE, BuildingAct.Hold::proceedings),
                            BuildingAct.Hold::new))
            .variant(
                    "cancel",
                    BuildingAct.Cancel.class,
                    Shape.of(
                            "Cancelling",
                            Field.of("reason", Type.TEXT, BuildingAct.Cancel::reason),
                            BuildingAct.Cancel::new))
            .variant(
                    "object",
                    BuildingAct.RaiseObjection.class,
                    Shape.of(
                            "Objection",
                            Field.of("topic", Type.TEXT, BuildingAct.RaiseObjection::topic),
                            Field.of("household", Type.PLACE, BuildingAct.RaiseObjection::household),
                            Field.of("to", Type.code("Channel", Channel.values()), BuildingAct.RaiseObjection::to),
                            BuildingAct.RaiseObjection::new))
            .variant(
                    "answer",
                    BuildingAct.Answer.class,
                    Shape.of(
                            "Answer",
                            Field.of("topic", Type.TEXT, BuildingAct.Answer::topic),
                            Field.of("reference", Type.TEXT, BuildingAct.Answer::reference),
                            BuildingAct.Answer::new))
            .done();

    private BuildingWire() {}
}
