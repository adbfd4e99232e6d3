package io.github.xingwuguan.scoring.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Quota;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.GradeQuota;
import io.github.xingwuguan.credit.GradeScale;
import io.github.xingwuguan.credit.SubjectKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** How many a quota takes, and whom. */
class CreditQuotaProperties {
    private static final Set<Feature> ALL = EnumSet.allOf(Feature.class);

    private static Optional<GradeQuota> best(CreditPolicy policy) {
        return policy.grading().quotas().stream()
                .filter(q -> q.end() == GradeQuota.End.TOP && policy.grading().rank(q.grade()) == 0)
                .findFirst();
    }

    /** {@return the ranked rows whose score and rules reach the best grade} */
    private static List<Integer> candidates(CreditRun run) {
        return IntStream.range(0, run.columns.rows())
                .filter(row -> run.columns.isRanked(row, SubjectKind.ENTERPRISE) && run.columns.ruled(row) == 0)
                .boxed()
                .toList();
    }

    private static boolean isIn(CreditRun run, int row) {
        return run.columns.graded(row) == 0;
    }

    @Property(tries = 100)
    void i21_a_quota_takes_its_seats_more_only_by_including_and_fewer_only_by_excluding_ties(@ForAll long seed) {
        Runs.each(seed, ALL, (drawn, draw) -> {
            CreditRun run = drawn.run();
            Optional<GradeQuota> quota = best(run.policy());
            if (quota.isEmpty() || run.ranks.population() < quota.get().minPopulation()) {
                return;
            }
            Quota share = quota.get().quota();
            long seats = share.seats(run.ranks.population());
            long wanting = candidates(run).size();
            long taken = candidates(run).stream().filter(row -> isIn(run, row)).count();
            switch (share.ties()) {
                case FORCE -> assertThat(taken).isEqualTo(Math.min(seats, wanting));
                case INCLUDE -> assertThat(taken).isGreaterThanOrEqualTo(Math.min(seats, wanting));
                case EXCLUDE -> assertThat(taken).isLessThanOrEqualTo(seats);
            }
        });
    }

    @Property(tries = 100)
    void i22_nobody_in_the_quota_scores_below_somebody_left_out(@ForAll long seed) {
        Runs.each(seed, ALL, (drawn, draw) -> {
            CreditRun run = drawn.run();
            if (best(run.policy()).isEmpty()) {
                return;
            }
            for (int in : candidates(run)) {
                for (int out : candidates(run)) {
                    assertThat(isIn(run, in) && !isIn(run, out) && run.columns.score[in] < run.columns.score[out])
                            .isFalse();
                }
            }
        });
    }

    @Property(tries = 100)
    void i23_whom_the_top_seats_the_bottom_does_not_take(@ForAll long seed) {
        Runs.each(seed, ALL, (drawn, draw) -> {
            GradeQuota top = GradeQuota.builder()
                    .grade("g0")
                    .end(GradeQuota.End.TOP)
                    .quota(new Quota(5_000, Quota.Rounding.CEILING, draw.any(Quota.Ties.values()), List.of()))
                    .build();
            GradeQuota bottom = GradeQuota.builder()
                    .grade("g1")
                    .end(GradeQuota.End.BOTTOM)
                    .quota(new Quota(5_000, Quota.Rounding.CEILING, draw.any(Quota.Ties.values()), List.of()))
                    .build();
            CreditRun topOnly = with(drawn, List.of(top));
            CreditRun both = with(drawn, List.of(bottom, top));
            for (int row : candidates(topOnly)) {
                assertThat(isIn(both, row)).isEqualTo(isIn(topOnly, row));
            }
        });
    }

    private static CreditRun with(CreditCase drawn, List<GradeQuota> quotas) {
        CreditPolicy policy = drawn.policy();
        var grading = policy.grading();
        return drawn.under(List.of(policy.toBuilder()
                        .grading(GradeScale.builder()
                                .from(grading)
                                .quotas(quotas)
                                .build())
                        .build()))
                .run();
    }
}
