package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.rating.Kind;
import java.util.List;
import java.util.Optional;

/** Points by comparison with others; −1 if there is nothing to compare with. */
interface CohortRule {
    long points(Cohort.Value value, Cohort.Values values);

    static CohortRule of(Kind.Cohort kind, Points max) {
        if (kind instanceof Kind.RankTable table) {
            return new ByRank(table);
        }
        return new ByBest(Share.whole(max));
    }

    /** The value over the best value. */
    record ByBest(Share share) implements CohortRule {
        @Override
        public long points(Cohort.Value value, Cohort.Values values) {
            Optional<Cohort.Value> best = values.best().filter(b -> b.numerator() > 0);
            return best.map(b -> {
                        // of quantities the denominators are equal and fall away; of ratios the cross products stay
                        // below 10^18
                        boolean quantities = value.denominator() == b.denominator();
                        return quantities
                                ? share.points(value.numerator(), b.numerator())
                                : share.points(
                                        value.numerator() * b.denominator(), b.numerator() * value.denominator());
                    })
                    .orElse(-1L);
        }
    }

    /** The points of a rank. */
    record ByRank(Kind.RankTable table) implements CohortRule {
        @Override
        public long points(Cohort.Value value, Cohort.Values values) {
            int better = values.better(value);
            int equal = Math.max(1, values.equal(value));
            return switch (table.ties()) {
                case SAME -> at(better);
                case NEXT -> at(better + equal - 1);
                case MEAN -> mean(better, equal);
            };
        }

        private long at(int rank) {
            List<Points> points = table.points();
            return rank < points.size() ? points.get(rank).units() : 0;
        }

        private long mean(int better, int equal) {
            long sum = 0;
            for (int rank = better;
                    rank < Math.min(better + equal, table.points().size());
                    rank++) {
                sum += at(rank);
            }
            return (2 * sum + equal) / (2L * equal);
        }
    }
}
