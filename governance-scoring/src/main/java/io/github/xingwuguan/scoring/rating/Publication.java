package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Quota;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.rating.StarRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Stars as they are published (结果公布): quotas are applied over the whole population, from the highest star down. Who does not fit
 * stays one star below, with the reason.
 *
 * <p>A quota is a share of those who reach its star. The order is by total, then by the quota's tie-breakers ({@code min-dimension}
 * or the name of a numeric fact, more is better); whoever is equal in all of these is tied. Immutable.
 */
public final class Publication {
    private final RatingTable results;
    private final byte[] star;
    private final Map<Integer, Reason> withheld = new HashMap<>();
    private final Map<Integer, Quota.Cut> cuts = new HashMap<>();

    private Publication(RatingTable results) {
        this.results = results;
        this.star = results.star.clone();
    }

    /**
     * Applies the quotas of the rubric.
     *
     * @param results the ratings of the whole population
     * @param facts the table they came from
     * @return the stars to be published
     */
    public static Publication of(RatingTable results, FactTable facts) {
        Publication publication = new Publication(results);
        List<StarRule> rules = new ArrayList<>(results.plan.rubric().ladder().rules());
        rules.sort(Comparator.comparingInt(StarRule::star).reversed());
        for (StarRule rule : rules) {
            rule.quota().ifPresent(quota -> publication.limit(rule.star(), quota, facts));
        }
        return publication;
    }

    private void limit(int limited, Quota quota, FactTable facts) {
        int population = 0;
        for (byte reached : results.star) {
            population += reached >= limited ? 1 : 0;
        }
        int[] candidates = rows(limited);
        if (candidates.length == 0) {
            return;
        }
        StandingOrder order = new StandingOrder(results, facts, quota.tieBreakers());
        int[] ranked = order.rank(candidates);
        Quota.Cut cut = quota.cut(population, ranked.length, i -> order.isTied(ranked[i - 1], ranked[i]));
        cuts.put(limited, cut);
        for (int i = cut.admitted(); i < ranked.length; i++) {
            star[ranked[i]] = (byte) (limited - 1);
            withheld.put(
                    ranked[i],
                    Reason.of(
                            cut.arbitraryTie() && order.isTied(ranked[cut.admitted() - 1], ranked[i])
                                    ? RatingReason.ARBITRARY_TIE
                                    : RatingReason.QUOTA,
                            "",
                            Integer.toString(limited),
                            Integer.toString(cut.seats())));
        }
    }

    private int[] rows(int limited) {
        int[] rows = new int[star.length];
        int count = 0;
        for (int row = 0; row < star.length; row++) {
            if (star[row] == limited) {
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    /** {@return the ratings before the quotas} */
    public RatingTable results() {
        return results;
    }

    /**
     * {@return the published stars of a row, 0 for none; empty if its rating is not final}
     *
     * @param row from 0
     */
    public OptionalInt star(int row) {
        return star[row] < 0 ? OptionalInt.empty() : OptionalInt.of(star[row]);
    }

    /**
     * {@return why a row has a star less than it reached; empty if it has not}
     *
     * @param row from 0
     */
    public Optional<Reason> withheld(int row) {
        return Optional.ofNullable(withheld.get(row));
    }

    /**
     * {@return how far a quota reached; empty if the star has none or nobody reached it}
     *
     * @param star the star
     */
    public Optional<Quota.Cut> cut(int star) {
        return Optional.ofNullable(cuts.get(star));
    }

    /**
     * {@return how many rows are published with a star}
     *
     * @param star 0 or more
     */
    public int count(int star) {
        int count = 0;
        for (byte published : this.star) {
            count += published == star ? 1 : 0;
        }
        return count;
    }
}
