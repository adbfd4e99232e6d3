package io.github.xingwuguan.programme;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;

/**
 * What was counted, and of how many (计数): never divided. Tallies are added part by part, so that no ratio is ever averaged.
 *
 * @param numerator how many, 0 to 10^15
 * @param denominator of how many, 0 to 10^15; empty for a plain count or sum
 */
public record Tally(long numerator, Optional<Long> denominator) {
    /** The largest part. */
    public static final long MAX = 1_000_000_000_000_000L;

    /** The wire form. */
    public static final Shape<Tally> SHAPE = Shape.of(
            "Tally",
            Field.of("numerator", Type.LONG, Tally::numerator),
            Field.maybe("denominator", Type.LONG, Tally::denominator),
            Tally::new);

    /**
     * Checks the range.
     *
     * @param numerator how many
     * @param denominator of how many
     * @throws IllegalArgumentException if a part is outside
     */
    public Tally {
        check(numerator, "numerator");
        denominator.ifPresent(part -> check(part, "denominator"));
    }

    private static void check(long part, String name) {
        if (part < 0 || part > MAX) {
            throw new IllegalArgumentException("Tally " + name + " must be from 0 to " + MAX + ", but was " + part);
        }
    }

    /**
     * {@return a share}
     *
     * @param numerator how many
     * @param denominator of how many
     * @throws IllegalArgumentException if a part is outside 0 to 10^15
     */
    public static Tally of(long numerator, long denominator) {
        return new Tally(numerator, Optional.of(denominator));
    }

    /**
     * {@return a plain count or sum}
     *
     * @param numerator how many
     * @throws IllegalArgumentException if it is outside 0 to 10^15
     */
    public static Tally of(long numerator) {
        return new Tally(numerator, Optional.empty());
    }

    /**
     * {@return both together, part by part}
     *
     * @param other a tally of the same form
     * @throws IllegalArgumentException if one has a denominator and the other has none, or a part grows beyond 10^15
     */
    public Tally plus(Tally other) {
        if (denominator.isPresent() != other.denominator.isPresent()) {
            throw new IllegalArgumentException(
                    "Tallies must be of one form to be added, but were " + this + " and " + other);
        }
        return new Tally(numerator + other.numerator, denominator.map(part -> part + other.denominator.orElse(0L)));
    }

    /** {@return such as {@code 93/155}, or {@code 93}} */
    @Override
    public String toString() {
        return numerator + denominator.map(part -> "/" + part).orElse("");
    }
}
