package io.github.xingwuguan.assembly;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * A flag and how many it is about (计票提示).
 *
 * @param flag the flag
 * @param count how many, at least 1
 */
public record TallyNote(TallyFlag flag, long count) {
    /** The description. */
    public static final Shape<TallyNote> SHAPE = Shape.of(
            "Tally note",
            Field.of("flag", TallyFlag.TYPE, TallyNote::flag),
            Field.of("count", Type.LONG, TallyNote::count),
            TallyNote::new);
}
