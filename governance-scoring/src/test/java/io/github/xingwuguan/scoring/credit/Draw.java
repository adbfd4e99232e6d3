package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Small choices, each from a handful of values so that equals and edges come up often. */
final class Draw {
    private static final List<Period> TERMS = Stream.of("P1M", "P6M", "P1Y", "P400D", "P2Y", "P3Y")
            .map(Period::parse)
            .toList();

    final Random random;

    Draw(Random random) {
        this.random = random;
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    int upTo(int n) {
        return random.nextInt(n + 1);
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    final <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> Optional<T> maybe(int oneIn, Supplier<T> value) {
        return oneIn(oneIn) ? Optional.of(value.get()) : Optional.empty();
    }

    /** Whole, halves, or four decimals. */
    Points points(int most) {
        return switch (upTo(2)) {
            case 0 -> Points.of(upTo(most));
            case 1 -> new Points(upTo(2 * most) * 5_000L);
            default -> new Points(upTo(most * 10_000));
        };
    }

    Quantity quantity(int most) {
        return oneIn(2) ? Quantity.of(upTo(most)) : new Quantity(upTo(most * 10_000));
    }

    Quantity factor() {
        return new Quantity(any(10_000L, 5_000L, 3_333L, 1L));
    }

    Period term() {
        return pick(TERMS);
    }
}
