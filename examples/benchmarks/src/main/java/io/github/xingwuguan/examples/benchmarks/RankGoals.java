package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.scoring.ranking.Ranking;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** P12: ranks of 100,000 totals, best first, equals share a rank. */
final class RankGoals {
    private static final int ROWS = 100_000;

    private record Row(int id, int total) {}

    private RankGoals() {}

    public static void main(String[] args) {
        SplittableRandom random = new SplittableRandom(20_251_028);
        long[] totals = new long[ROWS];
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            int total = random.nextInt(2_000_000, 5_200_000);
            totals[i] = total;
            rows.add(new Row(i, total));
        }
        int[] ranked = new int[ROWS];
        int[] sorted = new int[ROWS];
        byComparator(rows, sorted);
        byRadix(totals, ranked);
        Check.that(Arrays.equals(sorted, ranked), "rank", -1);
        Map<String, Meter.Reading> seen = new Meter(ROWS)
                .add("List.sort(Comparator)", () -> byComparator(rows, sorted))
                .add("radix", () -> byRadix(totals, ranked))
                .run(60);
        Goal.atMost(
                        "P12",
                        "ranks of 100,000, radix x List.sort(Comparator)",
                        Meter.of(seen, "radix").over(Meter.of(seen, "List.sort(Comparator)")),
                        0.1)
                .print();
    }

    private static void byRadix(long[] totals, int[] ranks) {
        int[] order = Ranking.descending(totals);
        for (int i = 0; i < order.length; i++) {
            boolean tied = i > 0 && totals[order[i]] == totals[order[i - 1]];
            ranks[order[i]] = tied ? ranks[order[i - 1]] : i + 1;
        }
    }

    private static void byComparator(List<Row> rows, int[] ranks) {
        List<Row> order = new ArrayList<>(rows);
        order.sort(Comparator.comparingInt(Row::total).reversed());
        for (int i = 0; i < order.size(); i++) {
            boolean tied = i > 0 && order.get(i).total() == order.get(i - 1).total();
            ranks[order.get(i).id()] = tied ? ranks[order.get(i - 1).id()] : i + 1;
        }
    }
}
