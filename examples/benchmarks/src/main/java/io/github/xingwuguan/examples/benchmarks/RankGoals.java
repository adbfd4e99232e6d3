package io.github.xingwuguan.examples.benchmarks;

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
        int[] totals = new int[ROWS];
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            totals[i] = random.nextInt(2_000_000, 5_200_000);
            rows.add(new Row(i, totals[i]));
        }
        RadixRanks radix = new RadixRanks(ROWS);
        int[] sorted = new int[ROWS];
        byComparator(rows, sorted);
        Check.that(Arrays.equals(sorted, radix.ranks(totals)), "rank", -1);
        Map<String, Meter.Reading> seen = new Meter(ROWS)
                .add("List.sort(Comparator)", () -> byComparator(rows, sorted))
                .add("radix", () -> radix.ranks(totals))
                .run(60);
        Goal.atMost(
                        "P12",
                        "ranks of 100,000, radix x List.sort(Comparator)",
                        Meter.of(seen, "radix").over(Meter.of(seen, "List.sort(Comparator)")),
                        0.1)
                .print();
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
