package io.github.xingwuguan.json;

import com.sun.management.ThreadMXBean;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.scoring.rating.FactTable;
import io.github.xingwuguan.scoring.rating.RatingPlan;
import io.github.xingwuguan.scoring.rating.RatingStatus;
import io.github.xingwuguan.scoring.rating.RatingTable;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Rates a province of compounds out of a stream, in a process of its own with little memory: {@link ProvinceTest} starts it and
 * reads what it prints.
 */
final class ProvinceMain implements Consumer<FactTable> {
    static final LocalDate DAY = LocalDate.parse("2025-10-28");

    /** Every so many compounds are rated the straightforward way, too. */
    static final int STEP = 100;

    private static final int ROWS = 8_192;

    private final RatingPlan plan;
    private final RatingTable reused;

    /** By stars, the last for those that have no final rating. */
    private final long[] stars = new long[7];

    private final long[] sample = new long[7];
    private long rows;

    private ProvinceMain(Rubric rubric) {
        plan = RatingPlan.compile(rubric);
        reused = plan.results(ROWS, RatingTable.Detail.FIGURES);
    }

    @Override
    public void accept(FactTable table) {
        RatingTable results = table.size() == ROWS ? reused : plan.results(table.size(), RatingTable.Detail.FIGURES);
        plan.bind(table).score(DAY, results);
        for (int row = 0; row < table.size(); row++) {
            int star = results.status(row) == RatingStatus.FINAL
                    ? results.star(row).orElse(6)
                    : 6;
            stars[star]++;
            if (rows % STEP == 0) {
                sample[star]++;
            }
            rows++;
        }
    }

    static String line(long... counts) {
        StringBuilder line = new StringBuilder();
        for (long count : counts) {
            line.append(' ').append(count);
        }
        return line.toString().strip();
    }

    /**
     * Prints what came out.
     *
     * @param args how many compounds, and the generation of Jackson
     */
    public static void main(String[] args) {
        GovernanceJson json = args[1].equals("2") ? GovernanceJson.jackson2() : GovernanceJson.jackson3();
        Rubric rubric = BundledPolicies.LOUXING_FIVE_STAR.read(json);
        ProvinceMain province = new ProvinceMain(rubric);
        CompoundLines lines = new CompoundLines(new Compounds(rubric), Long.parseLong(args[0]));
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = thread.getCurrentThreadAllocatedBytes();
        long nanos = thread.getCurrentThreadCpuTime();
        json.facts("province.jsonl", lines, rubric.facts(), ROWS, province);
        nanos = thread.getCurrentThreadCpuTime() - nanos;
        allocated = thread.getCurrentThreadAllocatedBytes() - allocated;
        System.out.println("rows " + province.rows);
        System.out.println("stars " + line(province.stars));
        System.out.println("sample " + line(province.sample));
        System.out.println("memory " + Runtime.getRuntime().maxMemory());
        System.out.println("bytes-a-subject " + allocated / province.rows);
        System.out.println("nanos-a-subject " + nanos / province.rows);
    }
}
