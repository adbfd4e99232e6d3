package io.github.xingwuguan.programme;

import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;

/** The names of the forms of a measure on the wire. */
enum MeasureWire implements Measure.Cases<String> {
    CASES;

    static final Type<Measure> TYPE = Union.<Measure>of("Measure", MeasureWire::code)
            .variant("share", Measure.Share.class, Measure.Share.SHAPE)
            .variant("count", Measure.Count.class, Measure.Count.SHAPE)
            .variant("sum", Measure.Sum.class, Measure.Sum.SHAPE)
            .variant("pooled", Measure.Pooled.class, Measure.Pooled.SHAPE)
            .done();

    static String code(Measure measure) {
        return measure.match(CASES);
    }

    @Override
    public String share(Measure.Share measure) {
        return "share";
    }

    @Override
    public String count(Measure.Count measure) {
        return "count";
    }

    @Override
    public String sum(Measure.Sum measure) {
        return "sum";
    }

    @Override
    public String pooled(Measure.Pooled measure) {
        return "pooled";
    }
}
