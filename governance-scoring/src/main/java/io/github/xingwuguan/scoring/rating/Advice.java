package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.facts.Fact;
import java.util.List;
import java.util.Map;

/**
 * A way to a star (提升建议): doing all steps reaches at least that star, and leaving any one out does not. It is found greedily with a
 * removal pass, so few steps, but not always the fewest there are.
 *
 * @param star the star aimed at
 * @param steps what to change; empty if the star is held already or cannot be reached
 * @param obstacles what forbids the star however much is done; empty if nothing does. Quotas are decided among all and stand outside
 */
public record Advice(int star, List<Step> steps, List<Reason> obstacles) {
    /**
     * One indicator brought to its maximum (提升事项).
     *
     * @param indicator its id
     * @param from the facts now
     * @param to the facts it takes
     * @param gain the points that the indicator gains
     */
    public record Step(String indicator, Map<String, Fact> from, Map<String, Fact> to, Points gain) {}

    /**
     * Copies the lists.
     *
     * @param star the star aimed at
     * @param steps what to change
     * @param obstacles what forbids the star
     */
    public Advice {
        steps = List.copyOf(steps);
        obstacles = List.copyOf(obstacles);
    }

    /** {@return whether the star can be reached, or is held already} */
    public boolean isReachable() {
        return obstacles.isEmpty();
    }
}
