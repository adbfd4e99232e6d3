package io.github.xingwuguan.calendar;

import io.github.xingwuguan.basics.Problems;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The faults the ledger of a clock can have; a clock from its own operations has none but a sum that is too large. */
final class ClockLint {
    private static final int MAX_ENTRIES = 1_000;

    private final Clock clock;
    private final Problems.Collector problems = Problems.collector();

    private ClockLint(Clock clock) {
        this.clock = clock;
    }

    static Problems run(Clock clock) {
        ClockLint lint = new ClockLint(clock);
        lint.instants();
        lint.pauses();
        lint.extensions();
        lint.end();
        return lint.problems.toProblems();
    }

    private void instants() {
        List<Instant> ledger = clock.ledger();
        boolean isBeforeStart = false;
        for (Instant at : ledger) {
            if (!LocalLine.isInRange(at)) {
                problems.error("time-out-of-range", "", "Instant must lie from 1950 to 2199, but was " + at);
            }
            isBeforeStart |= at.isBefore(clock.startedAt());
        }
        if (isBeforeStart) {
            problems.error(
                    "entry-before-start",
                    "/startedAt",
                    "Clock must start before every entry of its ledger, but started at " + clock.startedAt());
        }
    }

    private void pauses() {
        List<Pause> pauses = clock.pauses();
        atMost("/pauses", pauses.size());
        Set<String> open = new HashSet<>();
        for (int i = 0; i < pauses.size(); i++) {
            Pause pause = pauses.get(i);
            if (pause.until().filter(until -> !until.isAfter(pause.since())).isPresent()) {
                problems.error(
                        "pause-reversed",
                        "/pauses/" + i + "/until",
                        "Pause must end after it begins, but ended at "
                                + pause.until().get());
            }
            if (pause.until().isEmpty() && !open.add(pause.reason())) {
                problems.error("pause-twice", "/pauses/" + i, "Clock must be paused once a reason, but was twice");
            }
        }
    }

    private void extensions() {
        atMost("/extensions", clock.extensions().size());
        long total = clock.limit().amount();
        for (Extension extension : clock.extensions()) {
            total += extension.amount();
        }
        int max = clock.limit().unit().max();
        if (total > max) {
            problems.error(
                    "limit-too-long",
                    "/extensions",
                    "Limit and extensions must be at most " + max + " in "
                            + clock.limit().unit().code() + ", but were " + total);
        }
    }

    private void end() {
        boolean cancelled = clock.cancelledAt().isPresent();
        boolean stopped = clock.verdict().isPresent();
        if (cancelled && stopped) {
            problems.error("ended-twice", "/cancelledAt", "Clock must be stopped or cancelled, but was both");
        }
        if ((cancelled || stopped)
                && clock.pauses().stream().anyMatch(p -> p.until().isEmpty())) {
            problems.error("pause-after-end", "/pauses", "Pauses must end with the clock, but one lasted");
        }
    }

    private void atMost(String path, int size) {
        if (size > MAX_ENTRIES) {
            problems.error("too-many-entries", path, "Ledger must have at most 1000 entries here, but had " + size);
        }
    }
}
