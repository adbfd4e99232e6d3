package io.github.xingwuguan.assembly;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;

/**
 * What a class of matters needs (表决门槛): each rule for persons and for area.
 *
 * @param thresholds the class
 * @param gates at least one; what asks for participation comes first
 */
public record ClassRule(ThresholdClass thresholds, List<GateRule> gates) {
    /** The description. */
    public static final Shape<ClassRule> SHAPE = Shape.of(
            "Class rule",
            Field.of("thresholds", ThresholdClass.TYPE, ClassRule::thresholds),
            Field.of("gates", Type.list(GateRule.SHAPE), ClassRule::gates),
            ClassRule::new);

    /**
     * Copies the gates.
     *
     * @param thresholds the class
     * @param gates at least one
     * @throws IllegalArgumentException if there is none
     */
    public ClassRule {
        gates = List.copyOf(gates);
        if (gates.isEmpty()) {
            throw new IllegalArgumentException("Class must have a gate, but " + thresholds.code() + " had none");
        }
    }
}
