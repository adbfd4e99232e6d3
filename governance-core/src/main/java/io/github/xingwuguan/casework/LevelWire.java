package io.github.xingwuguan.casework;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;

/** How deeds about category and level are written. */
final class LevelWire {
    private LevelWire() {}

    static void add(Union.Draft<Deed> deeds) {
        deeds.variant(
                        "reclassify",
                        Levels.Reclassify.class,
                        Shape.of(
                                "Reclassification",
                                Field.of("category", Type.TEXT, Levels.Reclassify::category),
                                Field.of("urgency", DeedWire.URGENCY, Levels.Reclassify::urgency),
                                Levels.Reclassify::new))
                .variant(
                        "hand-down",
                        Levels.HandDown.class,
                        Shape.of(
                                "Hand down", Field.of("to", DeedWire.LEVEL, Levels.HandDown::to), Levels.HandDown::new))
                .variant("take-over", Levels.TakeOver.class, Shape.of("Take over", Levels.TakeOver::new));
    }
}
