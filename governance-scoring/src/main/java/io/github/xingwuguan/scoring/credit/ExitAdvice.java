package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;

/**
 * What an authority may do about an exit (退出建议): it can warn and recommend, and the owners decide. Nothing here ends a service.
 *
 * @param triggers the codes of the triggers that hold
 * @param spared the codes of those that hold by rank alone and set nothing going: the score is high enough, or too few are ranked
 */
public record ExitAdvice(List<String> triggers, List<String> spared) {
    /** Nothing to do. */
    public static final ExitAdvice NONE = new ExitAdvice(List.of(), List.of());

    /** The wire form. */
    public static final Shape<ExitAdvice> SHAPE = Shape.of(
            "Exit advice",
            Field.of("triggers", Type.list(Type.TEXT), ExitAdvice::triggers),
            Field.of("spared", Type.list(Type.TEXT), ExitAdvice::spared),
            ExitAdvice::new);

    /**
     * Copies the lists.
     *
     * @param triggers the codes of the triggers that hold
     * @param spared the codes of those that hold by rank alone and set nothing going
     */
    public ExitAdvice {
        triggers = List.copyOf(triggers);
        spared = List.copyOf(spared);
    }

    /** {@return whether a warning is due, which takes a successor or an emergency service before anybody leaves} */
    public boolean isDue() {
        return !triggers.isEmpty();
    }
}
