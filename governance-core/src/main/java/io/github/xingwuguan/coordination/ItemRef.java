package io.github.xingwuguan.coordination;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * An item of an earlier conference (议定事项引用).
 *
 * @param conference the id of the conference
 * @param item the id of the item
 */
public record ItemRef(String conference, String item) {
    /** The wire form. */
    public static final Shape<ItemRef> SHAPE = Shape.of(
            "Item reference",
            Field.of("conference", Type.TEXT, ItemRef::conference),
            Field.of("item", Type.TEXT, ItemRef::item),
            ItemRef::new);
}
