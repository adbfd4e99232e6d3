package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * How many seats an election filled, and in how large a compound (选举结果).
 *
 * @param elected how many were elected, 0 to the seats
 * @param seats the agreed seats, 1 to 1,000
 * @param households the households of the compound, not negative
 * @param squareMetres its area in square metres, not negative
 */
public record ElectionResult(int elected, int seats, long households, long squareMetres) {
    /** The wire form. */
    public static final Shape<ElectionResult> SHAPE = Shape.of(
            "Election result",
            Field.of("elected", Type.INT, ElectionResult::elected),
            Field.of("seats", Type.INT, ElectionResult::seats),
            Field.of("households", Type.LONG, ElectionResult::households),
            Field.of("squareMetres", Type.LONG, ElectionResult::squareMetres),
            ElectionResult::new);

    /**
     * Checks the figures.
     *
     * @param elected how many were elected
     * @param seats the agreed seats
     * @param households the households of the compound
     * @param squareMetres its area in square metres
     * @throws IllegalArgumentException if a figure is outside its range
     */
    public ElectionResult {
        if (seats < 1 || seats > 1_000) {
            throw new IllegalArgumentException("Seats must be from 1 to 1000, but were " + seats);
        }
        if (elected < 0 || elected > seats) {
            throw new IllegalArgumentException("Elected must be from 0 to " + seats + ", but were " + elected);
        }
        if (households < 0 || squareMetres < 0) {
            throw new IllegalArgumentException("Households and area must not be negative, but one was");
        }
    }
}
