package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.rating.RatingTieBreaker;
import io.github.xingwuguan.scoring.ranking.Ranking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The order of candidates for a star: total, tie-breakers, and at last the subject's id, which decides nothing but the sequence. */
final class StandingOrder {
    private final RatingTable results;
    private final FactTable facts;
    private final Comparator<Integer> afterTotal;

    StandingOrder(RatingTable results, FactTable facts, List<String> tieBreakers) {
        this.results = results;
        this.facts = facts;
        Comparator<Integer> comparator = Comparator.comparingInt(row -> 0);
        for (String tieBreaker : tieBreakers) {
            comparator = comparator.thenComparing(better(tieBreaker));
        }
        this.afterTotal = comparator;
    }

    private Comparator<Integer> better(String tieBreaker) {
        if (tieBreaker.equals(RatingTieBreaker.MIN_DIMENSION)) {
            return Comparator.comparingInt(this::leastDimension).reversed();
        }
        FactKey key = results.plan.rubric().facts().stream()
                .filter(declared -> declared.name().equals(tieBreaker))
                .findFirst()
                .orElseThrow();
        FactTable.Entry entry = facts.entry(key);
        Comparator<Optional<Cohort.Value>> lessFirst =
                Comparator.comparing(value -> value.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));
        return Comparator.comparing((Integer row) -> Cohort.Value.of(entry.fact(row)), lessFirst)
                .reversed();
    }

    private int leastDimension(int row) {
        int least = Integer.MAX_VALUE;
        for (int[] dimension : results.dimensions) {
            least = Math.min(least, dimension[row]);
        }
        return least;
    }

    /** {@return the rows, best first} */
    int[] rank(int[] rows) {
        long[] totals = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            totals[i] = results.total[rows[i]];
        }
        List<Integer> ranked = new ArrayList<>();
        for (int position : Ranking.descending(totals)) {
            ranked.add(rows[position]);
        }
        Comparator<Integer> amongEquals = afterTotal.thenComparing(facts::subject);
        for (int start = 0; start < ranked.size(); ) {
            int end = start + 1;
            while (end < ranked.size() && results.total[ranked.get(end)] == results.total[ranked.get(start)]) {
                end++;
            }
            ranked.subList(start, end).sort(amongEquals);
            start = end;
        }
        return ranked.stream().mapToInt(Integer::intValue).toArray();
    }

    /** {@return whether nothing that counts tells two rows apart} */
    boolean isTied(int a, int b) {
        return results.total[a] == results.total[b] && afterTotal.compare(a, b) == 0;
    }
}
