package io.github.xingwuguan.programme.points;

/**
 * What a volunteer holds on a ladder (星级).
 *
 * @param stars 0 to the number of steps, in the cycle at hand
 * @param cycles how many cycles were filled before the one at hand
 * @param medals how many medals are held
 */
public record Stars(int stars, long cycles, int medals) {
    /** No star, no cycle, no medal. */
    public static final Stars NONE = new Stars(0, 0, 0);
}
