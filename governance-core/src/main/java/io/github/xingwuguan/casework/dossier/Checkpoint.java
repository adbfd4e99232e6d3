package io.github.xingwuguan.casework.dossier;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a dossier had come at an instant (检查点). Kept where whoever keeps the dossier cannot write, it shows what was cut off or
 * written anew later.
 *
 * @param head the last entry
 * @param takenAt when it was noted
 * @param signature what the host signed it with, in a form of its own; this library does not check it
 */
public record Checkpoint(Head head, Instant takenAt, Optional<String> signature) {
    /** The description of the type. */
    public static final Shape<Checkpoint> SHAPE = Shape.of(
            "Checkpoint",
            Field.of("head", Head.SHAPE, Checkpoint::head),
            Field.of("takenAt", Type.INSTANT, Checkpoint::takenAt),
            Field.maybe("signature", Type.TEXT, Checkpoint::signature),
            Checkpoint::new);
}
