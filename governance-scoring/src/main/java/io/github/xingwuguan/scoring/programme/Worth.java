package io.github.xingwuguan.scoring.programme;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;

/**
 * What a subject counts for.
 *
 * @param outcomes what it may turn out to be
 * @param numerator what it adds to the numerator if it is counted
 * @param denominator what it adds to the denominator if it is in the population
 * @param lacking the facts that keep it open
 */
record Worth(int outcomes, long numerator, long denominator, Set<String> lacking) {
    static final Worth OUT = new Worth(Outcome.OUT, 0, 0, Set.of());

    static Worth one(int outcomes, Set<String> lacking) {
        return new Worth(outcomes, 1, 1, lacking);
    }

    Worth of(int all, Set<String> lackingToo) {
        Set<String> names = ImmutableSortedSet.<String>naturalOrder()
                .addAll(lacking)
                .addAll(lackingToo)
                .build();
        return new Worth(all, numerator, denominator, Outcome.isKnown(all) ? Set.of() : names);
    }

    boolean isKnown() {
        return Outcome.isKnown(outcomes);
    }

    boolean isCounted() {
        return outcomes == Outcome.YES;
    }

    boolean isPopulation() {
        return outcomes == Outcome.YES || outcomes == Outcome.NO;
    }
}
