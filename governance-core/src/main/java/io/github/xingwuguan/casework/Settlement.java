package io.github.xingwuguan.casework;

import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.Verdict;
import io.github.xingwuguan.casework.Clocks.Timer;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;

/**
 * How a clock that stopped on a day for which there was no calendar yet comes to a verdict that holds (核定计时结论): once a calendar covers its
 * days, and only once. A verdict that was firm is never changed.
 */
public final class Settlement {
    static final Rule<Case, CasePolicy> SETTLE =
            CaseRules.line("settle-verdict", EnumSet.noneOf(Role.class), EnumSet.complementOf(EnumSet.of(Stage.NONE)));

    private Settlement() {}

    private static boolean isGuess(Verdict verdict) {
        return verdict.deadline().certainty() == Deadline.Certainty.PROVISIONAL;
    }

    static Optional<Lapses.Lapse> lapse(ClockKind kind, Timer timer, Context<CasePolicy> context) {
        return timer.verdict().filter(Settlement::isGuess).flatMap(guess -> {
            Instant at = guess.stoppedAt();
            Deadline due = timer.clock().due(at, context.calendar(), Coverage.PROVISIONAL);
            return due.certainty() == Deadline.Certainty.FIRM
                    ? Optional.of(new Lapses.Lapse(at, new SettleVerdict(kind, new Verdict(at, due))))
                    : Optional.empty();
        });
    }

    /**
     * What a clock came to is known for sure (核定计时结论). Follows from a look at the clocks under a calendar that covers its days.
     *
     * @param kind which
     * @param verdict when it stopped, and until when there was time
     */
    public record SettleVerdict(ClockKind kind, Verdict verdict) implements Clocks.Ask {
        @Override
        public Clocks apply(Clocks before, Trace trace) {
            Timer timer = before.known(kind);
            // what was breached by a guess was not
            Optional<Instant> earlier = timer.breachedAt()
                    .filter(at -> timer.verdict()
                            .filter(guess -> guess.deadline().due().equals(at))
                            .isEmpty());
            Optional<Instant> breached = verdict.isOnTime()
                    ? earlier
                    : earlier.or(() -> Optional.of(verdict.deadline().due()));
            return before.with(kind, new Timer(timer.clock(), Optional.of(verdict), breached, timer.requested()));
        }
    }
}
