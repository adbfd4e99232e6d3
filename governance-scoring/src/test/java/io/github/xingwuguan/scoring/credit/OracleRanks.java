package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quota;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.GradeQuota;
import io.github.xingwuguan.credit.SubjectKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The shares of grades in a population. Part of {@link CreditOracle}. */
final class OracleRanks {
    private final CreditPolicy now;
    private final Set<OracleVerdict> seated = new HashSet<>();
    private final List<OracleVerdict> ranked = new ArrayList<>();

    OracleRanks(CreditPolicy now) {
        this.now = now;
    }

    void grade(List<OracleVerdict> all) {
        for (OracleVerdict v : all) {
            SubjectKind kind = v.subject.kind();
            boolean isFirm = kind == SubjectKind.ENTERPRISE || kind == SubjectKind.BRANCH;
            if (isFirm && v.status.equals("rated") && !v.struck) {
                ranked.add(v);
            }
        }
        int grades = now.grading().grades().size();
        for (int rank = 0; rank < grades; rank++) {
            int grade = rank;
            quotas(GradeQuota.End.TOP, rank).forEach(quota -> top(quota, grade));
        }
        for (int rank = grades - 1; rank >= 0; rank--) {
            int grade = rank;
            quotas(GradeQuota.End.BOTTOM, rank).forEach(quota -> bottom(quota, grade));
        }
    }

    private List<GradeQuota> quotas(GradeQuota.End end, int rank) {
        return now.grading().quotas().stream()
                .filter(q -> q.end() == end && now.grading().rank(q.grade()) == rank)
                .filter(q -> ranked.size() >= q.minPopulation())
                .toList();
    }

    private void top(GradeQuota quota, int rank) {
        List<OracleVerdict> candidates =
                ranked.stream().filter(v -> v.graded == rank).toList();
        List<OracleVerdict> chosen = chosen(candidates, quota.quota(), order(quota.quota()));
        seated.addAll(chosen);
        candidates.stream().filter(v -> !chosen.contains(v)).forEach(v -> v.graded = rank + 1);
    }

    private void bottom(GradeQuota quota, int rank) {
        for (OracleVerdict v :
                chosen(ranked, quota.quota(), order(quota.quota()).reversed())) {
            boolean spared = quota.sparedFrom()
                    .map(Points::toDecimal)
                    .filter(from -> v.score.compareTo(from) >= 0)
                    .isPresent();
            v.graded = seated.contains(v) || spared ? v.graded : Math.max(v.graded, rank);
        }
    }

    /** Better first; what nothing tells apart is equal. */
    private static Comparator<OracleVerdict> order(Quota quota) {
        Comparator<OracleVerdict> order =
                Comparator.comparing((OracleVerdict v) -> v.score).reversed();
        for (String code : quota.tieBreakers()) {
            order = switch (code) {
                case "fewer-serious" -> order.thenComparingInt(v -> v.serious);
                case "smaller-deduction" -> order.thenComparing(v -> v.deducted);
                default -> order.thenComparing(v -> v.area.negate());
            };
        }
        return order;
    }

    private List<OracleVerdict> chosen(List<OracleVerdict> candidates, Quota quota, Comparator<OracleVerdict> order) {
        BigDecimal share = BigDecimal.valueOf(quota.basisPoints(), 4).multiply(BigDecimal.valueOf(ranked.size()));
        int seats =
                share.setScale(0, RoundingMode.valueOf(quota.rounding().name())).intValueExact();
        List<OracleVerdict> sorted = new ArrayList<>(candidates);
        sorted.sort(order.thenComparing(v -> v.subject));
        if (seats == 0 || seats >= sorted.size()) {
            return sorted.subList(0, Math.min(seats, sorted.size()));
        }
        OracleVerdict last = sorted.get(seats - 1);
        boolean cuts = order.compare(last, sorted.get(seats)) == 0;
        return switch (quota.ties()) {
            case FORCE -> sorted.subList(0, seats);
            case INCLUDE ->
                sorted.stream().filter(v -> order.compare(v, last) <= 0).toList();
            case EXCLUDE ->
                cuts ? sorted.stream().filter(v -> order.compare(v, last) < 0).toList() : sorted.subList(0, seats);
        };
    }
}
