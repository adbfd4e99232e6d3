package io.github.xingwuguan.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A line of the table at the end: what was wanted, what was seen. */
record Goal(String id, String what, double seen, String wanted, boolean reached) {
    private static final String PREFIX = "goal\t";

    static Goal atMost(String id, String what, double seen, double bound) {
        return new Goal(id, what, seen, "<= " + bound, seen <= bound);
    }

    static Goal atLeast(String id, String what, double seen, double bound) {
        return new Goal(id, what, seen, ">= " + bound, seen >= bound);
    }

    static Goal noted(String id, String what, double seen) {
        return new Goal(id, what, seen, "", true);
    }

    /** For the process that collects the lines. */
    void print() {
        System.out.println(String.join(
                "\t", PREFIX.strip(), id, what, String.valueOf(seen), wanted.isEmpty() ? "-" : wanted, "" + reached));
    }

    static List<Goal> parse(List<String> output) {
        List<Goal> goals = new ArrayList<>();
        for (String line : output) {
            if (line.startsWith(PREFIX)) {
                String[] parts = line.split("\t", -1);
                goals.add(new Goal(
                        parts[1], parts[2], Double.parseDouble(parts[3]), parts[4], Boolean.parseBoolean(parts[5])));
            }
        }
        return goals;
    }

    String row() {
        String verdict = wanted.equals("-") ? "" : reached ? "reached" : "NOT reached";
        return String.format(Locale.ROOT, "| %-3s | %-74s | %8.3f | %-8s | %-11s |", id, what, seen, wanted, verdict);
    }
}
