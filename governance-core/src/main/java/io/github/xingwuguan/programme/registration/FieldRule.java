package io.github.xingwuguan.programme.registration;

import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;

/**
 * A mandatory field of a kind of record (必填字段).
 *
 * @param name the attribute, as the {@link Shape} of the record names it
 * @param applicable when it is due at all, by the facts of the compound; unknown is due; empty is always
 * @param reviewMonths how many months after the last review it is still fresh; 0 if it does not grow stale
 */
public record FieldRule(String name, Optional<Condition> applicable, int reviewMonths) {
    /** The wire form. */
    public static final Shape<FieldRule> SHAPE = Shape.of(
            "Field rule",
            Field.of("name", Type.TEXT, FieldRule::name),
            Field.maybe("applicable", Condition.TYPE, FieldRule::applicable),
            Field.orElse("reviewMonths", Type.INT, 0, FieldRule::reviewMonths),
            FieldRule::new);
}
