package io.github.xingwuguan.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of a line in which nothing is counted: positions or epoch days, the end exclusive. */
record Gap(long from, long until) {
    /** {@return the gaps in order, those that meet made one, empty ones left out: overlapping reasons count once} */
    static List<Gap> merge(List<Gap> gaps) {
        if (gaps.isEmpty()) {
            return List.of();
        }
        List<Gap> merged = new ArrayList<>();
        gaps.stream()
                .filter(gap -> gap.from < gap.until)
                .sorted(Comparator.comparingLong(Gap::from))
                .forEach(gap -> append(merged, gap));
        return merged;
    }

    private static void append(List<Gap> merged, Gap gap) {
        int last = merged.size() - 1;
        if (last >= 0 && gap.from <= merged.get(last).until) {
            merged.set(last, new Gap(merged.get(last).from, Math.max(merged.get(last).until, gap.until)));
        } else {
            merged.add(gap);
        }
    }
}
