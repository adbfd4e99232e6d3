package io.github.xingwuguan.casework;

import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;

/** How deeds of merging are written. */
final class MergeWire {
    private MergeWire() {}

    static void add(Union.Draft<Deed> deeds) {
        deeds.variant(
                        "request-merge",
                        Merging.RequestMerge.class,
                        Shape.of(
                                "Request of a merger",
                                Field.of("parent", Type.CASE, Merging.RequestMerge::parent),
                                Merging.RequestMerge::new))
                .variant(
                        "absorb-case",
                        Merging.AbsorbCase.class,
                        Shape.of(
                                "Absorption",
                                Field.of("child", MergedCase.SHAPE, Merging.AbsorbCase::child),
                                Merging.AbsorbCase::new))
                .variant(
                        "merge-into",
                        Merging.MergeInto.class,
                        Shape.of(
                                "Merger",
                                Field.of("parent", Type.CASE, Merging.MergeInto::parent),
                                Merging.MergeInto::new))
                .variant(
                        "inherit-clock",
                        MergedClocks.InheritClock.class,
                        Shape.of(
                                "Inheritance of a clock",
                                Field.of("clock", Clock.SHAPE, MergedClocks.InheritClock::clock),
                                MergedClocks.InheritClock::new))
                .variant(
                        "end-clock",
                        MergedClocks.EndClock.class,
                        Shape.of(
                                "End of a clock",
                                Field.of("kind", Type.code("Clock", ClockKind.values()), MergedClocks.EndClock::kind),
                                MergedClocks.EndClock::new));
    }
}
