package io.github.xingwuguan.programme.facility;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * The ports of a site (端口): one for each vehicle that can charge at a time.
 *
 * @param installed how many there are, 0 to 100,000
 * @param broken how many of them do not work
 */
public record Ports(int installed, int broken) {
    /** The description. */
    public static final Shape<Ports> SHAPE = Shape.of(
            "Ports",
            Field.of("installed", Type.INT, Ports::installed),
            Field.orElse("broken", Type.INT, 0, Ports::broken),
            Ports::new);

    private static final int MOST = 100_000;

    /**
     * Checks the numbers.
     *
     * @param installed how many there are
     * @param broken how many of them do not work
     * @throws IllegalArgumentException unless 0 ≤ broken ≤ installed ≤ 100,000
     */
    public Ports {
        if (broken < 0 || broken > installed || installed > MOST) {
            throw new IllegalArgumentException(
                    "Ports must be broken ≤ installed ≤ " + MOST + ", but were " + broken + " of " + installed);
        }
    }

    /** {@return how many work} */
    public int usable() {
        return installed - broken;
    }
}
