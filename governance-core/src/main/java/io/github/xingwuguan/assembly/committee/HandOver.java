package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;

/**
 * What rests from the day on which the group for the new election is formed until the new committee is filed (换届期间的限制).
 *
 * @param frozen the powers that rest
 * @param basis on what this rests
 */
public record HandOver(List<Power> frozen, LegalBasis basis) {
    /** The wire form. */
    public static final Shape<HandOver> SHAPE = Shape.of(
            "Hand-over",
            Field.of("frozen", Type.list(Power.TYPE), HandOver::frozen),
            Field.of("basis", LegalBasis.SHAPE, HandOver::basis),
            HandOver::new);

    /**
     * Copies the powers.
     *
     * @param frozen the powers that rest
     * @param basis on what this rests
     */
    public HandOver {
        frozen = List.copyOf(frozen);
    }
}
