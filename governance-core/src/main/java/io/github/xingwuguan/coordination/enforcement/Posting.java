package io.github.xingwuguan.coordination.enforcement;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * That the list of matters is posted in a compound (清单公示).
 *
 * @param compound where
 * @param list which version of the list
 * @param during the days on which it hangs there
 */
public record Posting(PlaceId compound, PolicyId list, DateRange during) {
    /** The wire form. */
    public static final Shape<Posting> SHAPE = Shape.of(
            "Posting",
            Field.of("compound", Type.PLACE, Posting::compound),
            Field.of("list", Type.POLICY_ID, Posting::list),
            Field.of("during", BasicShapes.DATES, Posting::during),
            Posting::new);
}
