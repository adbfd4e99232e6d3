package io.github.xingwuguan.coordination.structure;

import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.carriage.CarriageRegister;
import io.github.xingwuguan.place.PlaceRegister;
import java.util.List;
import java.util.Map;

/**
 * What a structure is compared with (实际情况).
 *
 * @param places where everything is
 * @param bodies branches, committees, projects
 * @param named those whom the host names for seats, in any compound
 * @param counts how many households, buildings and stairwells the compound has; what is not there is not counted, and never 0
 */
public record Actual(
        PlaceRegister places, CarriageRegister bodies, List<SeatHolder> named, Map<SeatRatio.Base, Integer> counts) {
    /**
     * Checks the counts, and copies.
     *
     * @param places where everything is
     * @param bodies branches, committees, projects
     * @param named those whom the host names
     * @param counts how many of each there are
     * @throws IllegalArgumentException if a count is negative or too large
     */
    public Actual {
        named = List.copyOf(named);
        counts = Map.copyOf(counts);
        for (int count : counts.values()) {
            if (count < 0 || count > Ratio.MAX) {
                throw new IllegalArgumentException("Count must be from 0 to " + Ratio.MAX + ", but was " + count);
            }
        }
    }
}
