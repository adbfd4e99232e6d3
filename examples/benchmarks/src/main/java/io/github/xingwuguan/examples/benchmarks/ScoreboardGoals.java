package io.github.xingwuguan.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.github.xingwuguan.scoring.district.DistrictPolicies;
import io.github.xingwuguan.scoring.district.DistrictRecords;
import io.github.xingwuguan.scoring.district.DistrictTotals;
import io.github.xingwuguan.scoring.district.FigureValue;
import io.github.xingwuguan.scoring.district.RecordKind;
import io.github.xingwuguan.scoring.district.Scoreboard;
import io.github.xingwuguan.scoring.district.ScoreboardSheet;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The scoreboard of the bundled district, warm on one core, and that of a province of a hundred of them, read district by district. */
final class ScoreboardGoals {
    private static final int DISTRICTS = 100;

    private ScoreboardGoals() {}

    public static void main(String[] args) {
        DistrictRecords records = BundledRecords.records();
        DistrictPolicies policies = BundledRecords.policies();
        Scoreboard board = board(records, policies);
        Check.that(new FigureValue.Count(93).equals(board.headline().get("casesCleared")), "cleared", 0);
        DistrictRecords changed = records.without(
                RecordKind.CASE, records.all(RecordKind.CASE).get(0).id());
        Map<String, Meter.Reading> seen = new Meter(1)
                .add("scoreboard", () -> board(records, policies))
                .add("everything", () -> everything(board(records, policies)))
                .add("update", () -> board.update(changed))
                .run(30);
        Goal.atMost("-", "scoreboard of the district, records in memory, ms", millis(seen, "scoreboard"), 300)
                .print();
        Goal.atMost("-", "the same with ids, league table and worklist, ms", millis(seen, "everything"), 300)
                .print();
        Goal.noted("-", "one changed case of disorder, ms", millis(seen, "update"))
                .print();
        province(BundledRecords.written(records), policies, board);
    }

    private static double millis(Map<String, Meter.Reading> seen, String name) {
        return Meter.of(seen, name).nanos() / 1e6;
    }

    private static Scoreboard board(DistrictRecords records, DistrictPolicies policies) {
        return Scoreboard.of(records, policies, BundledRecords.QUESTION);
    }

    private static void everything(Scoreboard board) {
        ScoreboardSheet.of(board, "");
        board.league();
        board.worklist();
    }

    /** Districts are read, scored and forgotten one after the other, as many at a time as there are cores. */
    private static void province(List<BundledRecords.Lines> lines, DistrictPolicies policies, Scoreboard one) {
        long bytes = lines.stream().mapToLong(BundledRecords.Lines::size).sum();
        DistrictTotals totals = DistrictTotals.none();
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = machine.getProcessCpuTime();
        long before = System.nanoTime();
        IntStream.range(0, DISTRICTS).parallel().forEach(district -> {
            Scoreboard board = board(BundledRecords.read(lines), policies);
            synchronized (totals) {
                totals.add(board);
            }
        });
        double seconds = (System.nanoTime() - before) / 1e9;
        double work = (machine.getProcessCpuTime() - cpu) / 1e9;
        Check.that(totals.districts() == DISTRICTS, "districts", 0);
        Check.that(new FigureValue.Share(171 * 100, 174 * 100).equals(totals.values().get("starred")), "starred", 0);
        long targets = one.figures().stream()
                .filter(figure -> figure.value() instanceof FigureValue.Target)
                .count();
        Check.that(totals.values().size() == one.figures().size() - targets, "figures", 0);
        Goal.atMost("-", "province of 100 districts, read and scored, s", seconds, 30)
                .print();
        Goal.noted("-", "its time on all cores together, collection of garbage included, s", work)
                .print();
        Goal.atMost("-", "its peak of memory, GB", peak() / 1e9, 2).print();
        Goal.noted("-", "MB that were read", bytes * DISTRICTS / 1e6).print();
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
