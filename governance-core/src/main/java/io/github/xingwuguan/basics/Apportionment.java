package io.github.xingwuguan.basics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Points rounded for print so that what a reader sees adds up (最大余数法): the sum is rounded HALF_UP, and the units that the parts
 * lack go to those with the largest remainder, earlier ones first among equals.
 */
public final class Apportionment {
    private Apportionment() {}

    /**
     * {@return the parts rounded to a scale, in the same order; they add up to their sum rounded HALF_UP to that scale}
     *
     * @param parts exact parts
     * @param scale decimals, 0 to 4
     * @throws IllegalArgumentException if the scale is outside
     */
    public static List<Points> round(List<Points> parts, int scale) {
        long unit = unit(scale);
        long sum = parts.stream().mapToLong(Points::units).sum();
        long target = Math.floorDiv(sum + unit / 2, unit);
        long[] floors =
                parts.stream().mapToLong(p -> Math.floorDiv(p.units(), unit)).toArray();
        long lacking = target
                - IntStream.range(0, floors.length).mapToLong(i -> floors[i]).sum();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, floors.length).boxed().toList());
        order.sort(Comparator.comparingLong(i -> -Math.floorMod(parts.get(i).units(), unit)));
        for (int i = 0; i < lacking; i++) {
            floors[order.get(i)]++;
        }
        return IntStream.range(0, floors.length)
                .mapToObj(i -> new Points(floors[i] * unit))
                .toList();
    }

    /**
     * {@return one value rounded HALF_UP to a scale}
     *
     * @param points the exact value
     * @param scale decimals, 0 to 4
     * @throws IllegalArgumentException if the scale is outside
     */
    public static Points round(Points points, int scale) {
        return round(List.of(points), scale).get(0);
    }

    private static long unit(int scale) {
        if (scale < 0 || scale > Decimals.SCALE) {
            throw new IllegalArgumentException("Scale must be from 0 to 4, but was " + scale);
        }
        long unit = 1;
        for (int i = scale; i < Decimals.SCALE; i++) {
            unit *= 10;
        }
        return unit;
    }
}
