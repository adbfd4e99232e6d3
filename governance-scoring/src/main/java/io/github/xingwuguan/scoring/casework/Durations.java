package io.github.xingwuguan.scoring.casework;

import com.google.common.primitives.ImmutableLongArray;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * How long cases took from the report until they were first cleared (办理时长), on the wall clock. Quantiles are of the nearest rank: a
 * duration that some case took. Immutable.
 */
public final class Durations {
    private final ImmutableLongArray sorted;

    private Durations(ImmutableLongArray sorted) {
        this.sorted = sorted;
    }

    static Durations of(long[] nanos, int count) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return new Durations(ImmutableLongArray.copyOf(sorted));
    }

    /** {@return how many cases there are} */
    public int count() {
        return sorted.length();
    }

    /** {@return how long they took together; the mean is this over {@link #count}} */
    public Duration total() {
        Duration total = Duration.ZERO;
        for (int i = 0; i < sorted.length(); i++) {
            total = total.plusNanos(sorted.get(i));
        }
        return total;
    }

    /**
     * {@return a duration that so many of a hundred cases did not exceed; empty without any case}
     *
     * @param percent from 1 to 100; 100 for the longest
     * @throws IllegalArgumentException if it is out of range
     */
    public Optional<Duration> quantile(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("Quantile must be from 1 to 100, but was " + percent);
        }
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        long rank = ((long) percent * sorted.length() + 99) / 100;
        return Optional.of(Duration.ofNanos(sorted.get((int) rank - 1)));
    }
}
