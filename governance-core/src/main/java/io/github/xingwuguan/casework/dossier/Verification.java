package io.github.xingwuguan.casework.dossier;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;

/**
 * The outcome of a look at a dossier (核验结果).
 *
 * @param head how far it has come, as it says itself
 * @param erased how many entries have lost their content
 * @param checkpoints how many checkpoints it was held against; without any, entries cut off at its end cannot show
 * @param findings what is wrong, by entry
 */
public record Verification(Head head, int erased, int checkpoints, List<Finding> findings) {
    /** The description of the type. */
    public static final Shape<Verification> SHAPE = Shape.of(
            "Verification",
            Field.of("head", Head.SHAPE, Verification::head),
            Field.of("erased", Type.INT, Verification::erased),
            Field.of("checkpoints", Type.INT, Verification::checkpoints),
            Field.of("findings", Type.list(Finding.SHAPE), Verification::findings),
            Verification::new);

    /**
     * Copies the findings.
     *
     * @param head how far it has come
     * @param erased how many entries have lost their content
     * @param checkpoints how many checkpoints it was held against
     * @param findings what is wrong
     */
    public Verification {
        findings = List.copyOf(findings);
    }

    /** {@return whether nothing was found; which proves as much as the checkpoints it was held against} */
    public boolean isIntact() {
        return findings.isEmpty();
    }
}
