package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.rating.Kind;
import java.util.Arrays;
import java.util.List;

/** Points of several marks: the highest and lowest are dropped where there are enough, and the rest is an exact share of the top. */
final class TrimmedMean {
    private final Kind.Panel panel;
    private final Share share;

    TrimmedMean(Kind.Panel panel, Points max) {
        this.panel = panel;
        this.share = Share.whole(max);
    }

    /** {@return the points, or −1 if too few marked} */
    long points(List<Quantity> marks) {
        int[] units = marks.stream().mapToInt(mark -> (int) mark.units()).toArray();
        return points(units, 0, units.length);
    }

    /** {@return the points, or −1 if too few marked} */
    long points(int[] marks, int start, int end) {
        int count = end - start;
        if (count < panel.minMarks()) {
            return -1;
        }
        int trim = count >= panel.trimFrom() ? panel.trim() : 0;
        long sum = trim > 1 ? sumWithout(trim, marks, start, end) : sumWithoutEnds(trim, marks, start, end);
        return share.points(sum, (count - 2L * trim) * panel.topMark().units());
    }

    /** The common cases, none or one at each end, without a copy. */
    private static long sumWithoutEnds(int trim, int[] marks, int start, int end) {
        long sum = 0;
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int i = start; i < end; i++) {
            sum += marks[i];
            least = Math.min(least, marks[i]);
            most = Math.max(most, marks[i]);
        }
        return sum - trim * ((long) least + most);
    }

    private static long sumWithout(int trim, int[] marks, int start, int end) {
        int[] sorted = Arrays.copyOfRange(marks, start, end);
        Arrays.sort(sorted);
        long sum = 0;
        for (int i = trim; i < sorted.length - trim; i++) {
            sum += sorted[i];
        }
        return sum;
    }
}
