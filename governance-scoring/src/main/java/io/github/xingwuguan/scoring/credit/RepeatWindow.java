package io.github.xingwuguan.scoring.credit;

import java.time.Period;
import java.util.Arrays;

/** From which day on earlier records are repeated breaches for one that happened on a day. Keeps what it found; not thread-safe. */
final class RepeatWindow {
    private static final int REMEMBERED = 2_048;
    private static final int UNKNOWN = Integer.MIN_VALUE;

    /** Repetition does not weigh. */
    static final RepeatWindow NONE = new RepeatWindow(Period.ofDays(1), 0);

    private final Period window;
    private final int last;
    private final int[] opens = new int[REMEMBERED];

    private RepeatWindow(Period window, int last) {
        this.window = window;
        this.last = last;
        Arrays.fill(opens, UNKNOWN);
    }

    /** {@return the window of an item on a day} */
    static RepeatWindow of(CompiledItem item, int day) {
        return item.item
                .repeat()
                .map(repeat -> new RepeatWindow(repeat.window(), day))
                .orElse(NONE);
    }

    /** {@return the first day that still lies in the window of another} */
    int opens(int occurred) {
        int back = last - occurred;
        if (back < 0 || back >= REMEMBERED) {
            return Days.firstStillWithin(window, occurred);
        }
        if (opens[back] == UNKNOWN) {
            opens[back] = Days.firstStillWithin(window, occurred);
        }
        return opens[back];
    }
}
