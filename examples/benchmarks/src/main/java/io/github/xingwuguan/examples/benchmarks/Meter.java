package io.github.xingwuguan.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Runs contenders in turns and keeps the best turn of each. It counts the CPU time of its own thread, since the time on the wall also
 * tells what else the machine was doing; in turns, so that a slow minute hits all alike.
 */
final class Meter {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Map<String, Runnable> contenders = new LinkedHashMap<>();
    private final int rows;

    /** {@code rows} is how many subjects one turn works on. */
    Meter(int rows) {
        this.rows = rows;
    }

    /** CPU time and allocated bytes of one subject, in the best turn. */
    record Reading(double nanos, double bytes) {
        double over(Reading other) {
            return nanos / other.nanos;
        }
    }

    Meter add(String name, Runnable contender) {
        contenders.put(name, contender);
        return this;
    }

    /** CPU time of this thread. */
    static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }

    static Reading of(Map<String, Reading> readings, String name) {
        return Objects.requireNonNull(readings.get(name), name);
    }

    /** Takes so many turns, after a third as many that do not count. */
    Map<String, Reading> run(int turns) {
        Runnable[] work = contenders.values().toArray(Runnable[]::new);
        long[] nanos = new long[work.length];
        long[] bytes = new long[work.length];
        Arrays.fill(nanos, Long.MAX_VALUE);
        Arrays.fill(bytes, Long.MAX_VALUE);
        for (int turn = -turns / 3; turn < turns; turn++) {
            for (int c = 0; c < work.length; c++) {
                long bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
                long before = THREADS.getCurrentThreadCpuTime();
                work[c].run();
                long took = THREADS.getCurrentThreadCpuTime() - before;
                long allocated = THREADS.getCurrentThreadAllocatedBytes() - bytesBefore;
                if (turn >= 0) {
                    nanos[c] = Math.min(nanos[c], took);
                    bytes[c] = Math.min(bytes[c], allocated);
                }
            }
        }
        Map<String, Reading> readings = new LinkedHashMap<>();
        int c = 0;
        for (String name : contenders.keySet()) {
            Reading reading = new Reading((double) nanos[c] / rows, (double) bytes[c] / rows);
            readings.put(name, reading);
            System.out.printf("  %-32s %10.1f ns %10.2f B%n", name, reading.nanos(), reading.bytes());
            c++;
        }
        return readings;
    }
}
