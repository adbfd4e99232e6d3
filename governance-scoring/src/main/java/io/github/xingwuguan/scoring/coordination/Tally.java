package io.github.xingwuguan.scoring.coordination;

import io.github.xingwuguan.basics.Ratio;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A share with the ids behind it (可追溯占比).
 *
 * @param counted what the numerator counts, in order of the ids
 * @param others what the denominator counts besides, in order of the ids
 */
public record Tally(List<String> counted, List<String> others) {
    /**
     * Sorts the ids.
     *
     * @param counted what the numerator counts
     * @param others what the denominator counts besides
     */
    public Tally {
        counted = counted.stream().sorted().toList();
        others = others.stream().sorted().toList();
    }

    /** {@return the share, never divided; over nothing if nothing was due} */
    public Ratio value() {
        return Ratio.of(counted.size(), counted.size() + (long) others.size());
    }

    static <T> Tally of(Collection<T> all, Function<T, String> id, Predicate<T> counts) {
        List<String> counted = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (T one : all) {
            (counts.test(one) ? counted : others).add(id.apply(one));
        }
        return new Tally(counted, others);
    }
}
