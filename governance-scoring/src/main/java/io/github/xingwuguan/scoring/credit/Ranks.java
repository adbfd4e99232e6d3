package io.github.xingwuguan.scoring.credit;

import com.google.common.collect.Ordering;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quota;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.GradeQuota;
import io.github.xingwuguan.credit.GradeScale;
import io.github.xingwuguan.credit.SubjectKind;
import io.github.xingwuguan.credit.TieBreaker;
import io.github.xingwuguan.scoring.ranking.Ranking;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The population in order of score (排名) and the shares of grades. Ranked are the rated whom no veto struck. Equals share the better
 * place; where a quota must choose among them its tie-breakers decide, then the id, and then the result says so.
 */
final class Ranks {
    private final CreditScores columns;

    /** Rows of the ranked, best first. */
    private final int[] order;

    final int[] fromTop;
    final int[] fromBottom;

    private Ranks(CreditScores columns, int[] order) {
        this.columns = columns;
        this.order = order;
        this.fromTop = new int[columns.rows()];
        this.fromBottom = new int[columns.rows()];
        places();
    }

    /** {@return the order of nobody, for policies that need none} */
    static Ranks none(CreditScores columns) {
        return new Ranks(columns, new int[0]);
    }

    /** {@return the ranked of a kind in order} */
    static Ranks of(CreditScores columns, SubjectKind kind) {
        int[] ranked = new int[columns.rows()];
        int n = 0;
        for (int row = 0; row < ranked.length; row++) {
            if (columns.isRanked(row, kind)) {
                ranked[n++] = row;
            }
        }
        long least = Long.MAX_VALUE;
        for (int i = 0; i < n; i++) {
            least = Math.min(least, columns.score[ranked[i]]);
        }
        long[] figures = new long[n];
        for (int i = 0; i < n; i++) {
            figures[i] = columns.score[ranked[i]] - least;
        }
        int[] order = Ranking.descending(figures);
        for (int i = 0; i < n; i++) {
            order[i] = ranked[order[i]];
        }
        return new Ranks(columns, order);
    }

    int population() {
        return order.length;
    }

    /** {@return the rows of the ranked, best or worst first} */
    int[] ordered(boolean worstFirst) {
        int[] rows = order.clone();
        for (int i = 0; worstFirst && i < rows.length; i++) {
            rows[i] = order[order.length - 1 - i];
        }
        return rows;
    }

    private void places() {
        for (int i = 0; i < order.length; i++) {
            boolean tied = i > 0 && isTied(order[i], order[i - 1]);
            fromTop[order[i]] = tied ? fromTop[order[i - 1]] : i + 1;
        }
        for (int i = order.length - 1; i >= 0; i--) {
            boolean tied = i + 1 < order.length && isTied(order[i], order[i + 1]);
            fromBottom[order[i]] = tied ? fromBottom[order[i + 1]] : order.length - i;
        }
    }

    private boolean isTied(int a, int b) {
        return columns.score[a] == columns.score[b];
    }

    /** Shares at the top, best grade first, then at the bottom, worst grade first: nobody is seated at both ends. */
    void grade(CreditPolicy policy) { // B4-7
        boolean[] seated = new boolean[columns.rows()];
        GradeScale scale = policy.grading();
        List<GradeQuota> quotas = new ArrayList<>(scale.quotas());
        quotas.sort(Comparator.comparingInt(quota -> scale.rank(quota.grade())));
        for (GradeQuota quota : quotas) {
            if (quota.end() == GradeQuota.End.TOP && population() >= quota.minPopulation()) {
                top(quota, scale.rank(quota.grade()), seated);
            }
        }
        Collections.reverse(quotas);
        for (GradeQuota quota : quotas) {
            if (quota.end() == GradeQuota.End.BOTTOM && population() >= quota.minPopulation()) {
                bottom(quota, scale.rank(quota.grade()), seated);
            }
        }
    }

    /** The best of those whose grade reaches it keep it; the others fall to the next. */
    private void top(GradeQuota quota, int rank, boolean[] seated) {
        List<Integer> candidates = new ArrayList<>();
        for (int row : order) {
            if (columns.graded(row) == rank) {
                candidates.add(row);
            }
        }
        Chosen chosen = choose(candidates, quota.quota(), population(), false);
        for (int i = 0; i < chosen.rows().size(); i++) {
            int row = chosen.rows().get(i);
            columns.arbitrary[row] |= chosen.isArbitrary(i);
            seated[row] = i < chosen.cut().admitted();
            if (!seated[row]) {
                columns.grade(row, rank + 1);
            }
        }
    }

    /** The last get it, unless they hold a seat at the top or score too high to be put there by rank alone. */
    private void bottom(GradeQuota quota, int rank, boolean[] seated) {
        if (order.length == 0) {
            return;
        }
        List<Integer> candidates = new ArrayList<>();
        for (int i = order.length - 1; i >= 0; i--) {
            candidates.add(order[i]);
        }
        Chosen chosen = choose(candidates, quota.quota(), population(), true);
        long spared = quota.sparedFrom().map(Points::units).orElse(Long.MAX_VALUE);
        for (int i = 0; i < chosen.rows().size(); i++) {
            int row = chosen.rows().get(i);
            columns.arbitrary[row] |= chosen.isArbitrary(i);
            if (i < chosen.cut().admitted()
                    && !seated[row]
                    && columns.score[row] < spared
                    && columns.graded(row) < rank) {
                columns.grade(row, rank);
            }
        }
    }

    /**
     * Some rows in the order of a quota.
     *
     * @param rows those with the better claim first
     * @param cut how far it reaches
     * @param tied whether each equals the one before it in score and tie-breakers
     */
    record Chosen(List<Integer> rows, Quota.Cut cut, BitSet tied) {
        /** {@return whether the cut went through equals of whom the one at an index is one} */
        boolean isArbitrary(int index) {
            if (!cut.arbitraryTie()) {
                return false;
            }
            int first = cut.admitted();
            while (first > 0 && tied.get(first)) {
                first--;
            }
            int last = cut.admitted();
            while (tied.get(last + 1)) {
                last++;
            }
            return first <= index && index <= last;
        }
    }

    /**
     * Orders candidates for a quota.
     *
     * @param candidates rows ordered by score from the end that the quota takes from
     * @param quota the quota
     * @param population how many share it
     * @param worstFirst whether tie-breakers count the other way round
     */
    Chosen choose(List<Integer> candidates, Quota quota, int population, boolean worstFirst) {
        Comparator<Integer> merit = merit(quota.tieBreakers());
        Comparator<Integer> byMerit = worstFirst ? merit.reversed() : merit;
        List<Integer> rows = new ArrayList<>(candidates);
        for (int from = 0; from < rows.size(); ) {
            int to = from + 1;
            while (to < rows.size() && isTied(rows.get(to), rows.get(from))) {
                to++;
            }
            List<Integer> equals = rows.subList(from, to);
            equals.sort(byMerit.thenComparing(row -> columns.table.subjects.get(row)));
            from = to;
        }
        BitSet tied = new BitSet();
        for (int i = 1; i < rows.size(); i++) {
            tied.set(i, isTied(rows.get(i), rows.get(i - 1)) && merit.compare(rows.get(i), rows.get(i - 1)) == 0);
        }
        Quota.Cut cut = population == 0 ? new Quota.Cut(0, 0, false) : quota.cut(population, rows.size(), tied::get);
        return new Chosen(Collections.unmodifiableList(rows), cut, tied);
    }

    /** Better first. */
    private Comparator<Integer> merit(List<String> tieBreakers) {
        Comparator<Integer> merit = Ordering.allEqual()::compare;
        for (String code : tieBreakers) {
            for (TieBreaker breaker : TieBreaker.values()) {
                if (breaker.code().equals(code)) {
                    merit = merit.thenComparing(by(breaker));
                }
            }
        }
        return merit;
    }

    private Comparator<Integer> by(TieBreaker breaker) {
        return switch (breaker) {
            case FEWER_SERIOUS -> Comparator.comparingInt(row -> columns.serious[row]);
            case SMALLER_DEDUCTION -> Comparator.comparingLong(row -> columns.deducted[row]);
            case LARGER_AREA -> Comparator.comparingLong(row -> -columns.area[row]);
        };
    }
}
