package io.github.xingwuguan.scoring.district;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of several districts added up, part by part (多区合计), such as those of a province: one scoreboard after the other, none of
 * which has to be kept. No share is averaged. What is a firm in two districts counts in both; how far a target is belongs to its district
 * and is left out. Not thread-safe.
 */
public final class DistrictTotals {
    private final Map<String, FigureValue> totals = new TreeMap<>();
    private int districts;

    private DistrictTotals() {}

    /** {@return the totals of no district} */
    public static DistrictTotals none() {
        return new DistrictTotals();
    }

    /**
     * Adds a district.
     *
     * @param board its scoreboard, of the same rules and the same question as those of the others
     */
    public void add(Scoreboard board) {
        districts++;
        for (Figure figure : board.figures()) {
            if (!(figure.value() instanceof FigureValue.Target)) {
                totals.merge(figure.id(), figure.value(), DistrictTotals::sum);
            }
        }
    }

    private static FigureValue sum(FigureValue a, FigureValue b) {
        if (a instanceof FigureValue.Count one && b instanceof FigureValue.Count other) {
            return new FigureValue.Count(Math.addExact(one.count(), other.count()));
        }
        if (a instanceof FigureValue.Share one && b instanceof FigureValue.Share other) {
            return new FigureValue.Share(
                    Math.addExact(one.numerator(), other.numerator()),
                    Math.addExact(one.denominator(), other.denominator()));
        }
        throw new IllegalArgumentException("Figures must be of one form to be added, but were " + a + " and " + b);
    }

    /** {@return how many districts were added} */
    public int districts() {
        return districts;
    }

    /** {@return the sums by figure; a figure that some districts have not is the sum of those that have} */
    public Map<String, FigureValue> values() {
        return Collections.unmodifiableMap(new TreeMap<>(totals));
    }
}
