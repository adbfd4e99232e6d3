package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.GradeOn;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.rating.AwardModel;
import io.github.xingwuguan.rating.Dimension;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.rating.StarLadder;
import io.github.xingwuguan.rating.StarRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ladder of a rubric as arrays: what total and what points of each dimension stars 1, 2, 3 … take. A star without a rule takes
 * what the star below takes, so that everything ascends and the star is a count of passed thresholds.
 */
final class Thresholds {
    private static final int[] UNITS_OF_SCALE = {10_000, 1_000, 100, 10, 1};

    final int stars;
    final int[] total;
    final int[][] dimensions;

    /** The minima that differ; dimensions with the same minima form a group, so that only the least of them is compared. */
    final int[][] minima;

    /** The group of each dimension. */
    final int[] group;

    final int litThreshold;
    final boolean litModel;

    /** Stars are decided on values rounded to this many units; 1 leaves them exact. */
    final int rounding;

    Thresholds(Rubric rubric) {
        StarLadder ladder = rubric.ladder();
        int count = rubric.dimensions().size();
        stars = ladder.highest(count);
        total = new int[stars];
        dimensions = new int[count][stars];
        litThreshold = units(ladder.litThreshold());
        litModel = ladder.model() == AwardModel.LIT;
        rounding = rubric.gradeOn() == GradeOn.PUBLISHED ? UNITS_OF_SCALE[rubric.scale()] : 1;
        for (StarRule rule : ladder.rules()) {
            for (int s = rule.star() - 1; s < stars; s++) {
                total[s] = units(rule.total());
                for (int d = 0; d < count; d++) {
                    Dimension dimension = rubric.dimensions().get(d);
                    Points minimum = rule.minima().getOrDefault(dimension.id(), rule.dimensionMinimum());
                    dimensions[d][s] = units(minimum);
                }
            }
        }
        List<int[]> distinct = new ArrayList<>();
        for (int[] wanted : dimensions) {
            if (distinct.stream().noneMatch(known -> Arrays.equals(known, wanted))) {
                distinct.add(wanted);
            }
        }
        minima = distinct.toArray(int[][]::new);
        group = Arrays.stream(dimensions).mapToInt(this::groupOf).toArray();
    }

    private int groupOf(int[] wanted) {
        int group = 0;
        while (!Arrays.equals(minima[group], wanted)) {
            group++;
        }
        return group;
    }

    /** Beyond all points in either direction it makes no difference how far. */
    private static int units(Points points) {
        return (int) Math.max(Integer.MIN_VALUE / 2, Math.min(Integer.MAX_VALUE / 2, points.units()));
    }

    /** {@return the value on which stars are decided} */
    int graded(int units) {
        return rounding == 1 ? units : (units + rounding / 2) / rounding * rounding;
    }

    /** {@return how many dimensions are lit} */
    int lit(int[] points) {
        int lit = 0;
        for (int earned : points) {
            lit += graded(earned) >= litThreshold ? 1 : 0;
        }
        return lit;
    }

    /** {@return the star that points alone reach, for one subject} */
    int reached(int earned, int[] points) {
        int reached = passed(total, earned);
        for (int d = 0; d < points.length; d++) {
            reached = Math.min(reached, passed(dimensions[d], points[d]));
        }
        return litModel ? Math.min(reached, lit(points)) : reached;
    }

    private int passed(int[] thresholds, int earned) {
        int graded = graded(earned);
        int passed = 0;
        for (int threshold : thresholds) {
            passed += graded >= threshold ? 1 : 0;
        }
        return passed;
    }
}
