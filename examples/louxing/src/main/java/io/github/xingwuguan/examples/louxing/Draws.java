package io.github.xingwuguan.examples.louxing;

import java.util.List;
import java.util.SplittableRandom;

/** Seeded draws (随机抽取): each subject has a stream of its own, so that a change to one leaves the others as they are. */
final class Draws {
    private static final long SEED = 431_302L;

    private final SplittableRandom random;

    private Draws(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static Draws of(String purpose, int number) {
        return new Draws((SEED + purpose.hashCode()) * 1_000_003L + number);
    }

    /** From {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** From 0 to below 1. */
    double unit() {
        return random.nextDouble();
    }

    /** Around a centre, most often close to it, never further away than the spread. */
    double around(double centre, double spread) {
        return centre + spread * (random.nextDouble() + random.nextDouble() - 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** The index of one of the weights, each as likely as it is heavy. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = random.nextInt(sum);
        for (int i = 0; ; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
    }
}
