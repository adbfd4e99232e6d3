package io.github.xingwuguan.programme;

import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;

/** How measures are written. */
// not in Measure: a form loads what it has default methods of, and that may not read a form again
final class MeasureWire {
    static final Union<Measure> TYPE = Union.<Measure>of("Measure")
            .variant(
                    "share",
                    Measure.Share.class,
                    Shape.of(
                            "Share",
                            Field.maybe("population", Condition.TYPE, Measure.Share::population),
                            Field.of("counted", Condition.TYPE, Measure.Share::counted),
                            Measure.Share::new))
            .variant(
                    "count",
                    Measure.Count.class,
                    Shape.of("Count", Field.of("counted", Condition.TYPE, Measure.Count::counted), Measure.Count::new))
            .variant(
                    "sum",
                    Measure.Sum.class,
                    Shape.of(
                            "Sum",
                            Field.maybe("population", Condition.TYPE, Measure.Sum::population),
                            Field.of("fact", Type.TEXT, Measure.Sum::fact),
                            Field.orElse("decimals", Type.INT, 0, Measure.Sum::decimals),
                            Measure.Sum::new))
            .variant(
                    "pooled",
                    Measure.Pooled.class,
                    Shape.of(
                            "Pooled ratio",
                            Field.maybe("population", Condition.TYPE, Measure.Pooled::population),
                            Field.of("fact", Type.TEXT, Measure.Pooled::fact),
                            Measure.Pooled::new))
            .done();

    private MeasureWire() {}
}
