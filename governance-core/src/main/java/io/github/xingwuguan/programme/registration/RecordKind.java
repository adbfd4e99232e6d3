package io.github.xingwuguan.programme.registration;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;

/**
 * A kind of record that each compound must have (必录信息类别).
 *
 * @param code a code value such as {@code contract}
 * @param fields its mandatory fields
 */
public record RecordKind(String code, List<FieldRule> fields) {
    /** The wire form. */
    public static final Shape<RecordKind> SHAPE = Shape.of(
            "Record kind",
            Field.of("code", Type.TEXT, RecordKind::code),
            Field.of("fields", Type.list(FieldRule.SHAPE), RecordKind::fields),
            RecordKind::new);

    /**
     * Copies the fields.
     *
     * @param code a code value
     * @param fields its mandatory fields
     */
    public RecordKind {
        fields = List.copyOf(fields);
    }
}
