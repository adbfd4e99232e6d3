package io.github.xingwuguan.casework;

import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.casework.Clocks.Timer;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;

/** What becomes of time when cases are merged (并案时限). */
public final class MergedClocks {
    static final Rule<Case, CasePolicy> INHERIT =
            CaseRules.line("inherit-clock", EnumSet.noneOf(Role.class), Stage.open());
    static final Rule<Case, CasePolicy> END = CaseRules.line("end-clock", EnumSet.noneOf(Role.class), Stage.open());

    private MergedClocks() {}

    /**
     * The parent goes on with the time of a child that ends before its own (承继时限): limit, pauses and extensions are the child's from here
     * on, so that its deadline is met to the instant and moves as it would have moved. What the parent's lead asked for is still to be
     * decided, unless it was asked for in another unit. Follows from a merger; nobody asks for it.
     *
     * @param clock the clock of the child
     */
    public record InheritClock(Clock clock) implements Clocks.Ask {
        @Override
        public Clocks apply(Clocks before, Trace trace) {
            Optional<Timer> own = before.timer(ClockKind.DISPOSE);
            Optional<Clocks.Requested> requested = own.filter(timer ->
                            timer.clock().limit().unit() == clock.limit().unit())
                    .flatMap(Timer::requested);
            Optional<Instant> breached = own.flatMap(Timer::breachedAt);
            return before.with(ClockKind.DISPOSE, new Timer(clock, Optional.empty(), breached, requested));
        }
    }

    /**
     * A clock ends without a verdict (终止计时): the parent answers for what the child had to do in time. Follows from a merger; nobody asks for
     * it.
     *
     * @param kind which
     */
    public record EndClock(ClockKind kind) implements Clocks.Ask {
        @Override
        public Clocks apply(Clocks before, Trace trace) {
            Timer timer = before.known(kind);
            return before.with(
                    kind,
                    new Timer(timer.clock().cancel(trace.at()), timer.verdict(), timer.breachedAt(), Optional.empty()));
        }
    }
}
