package io.github.xingwuguan.casework.foreign;

import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Extension;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.casework.Case;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.CasePolicy;
import io.github.xingwuguan.casework.ClockKind;
import io.github.xingwuguan.casework.Clocks;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.Postponements;
import io.github.xingwuguan.lifecycle.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Deadlines that another system gave, as limits and extensions of our clocks: a ledger has no other way to move one. */
final class Deadlines {
    private static final int MINUTE = 60;

    private final Case state;
    private final Context<CasePolicy> context;

    Deadlines(Case state, Context<CasePolicy> context) {
        this.state = state;
        this.context = context;
    }

    /** {@return an event, with the limit that ends with the deadline if it starts the time to deal with a case} */
    static CaseEvent started(CaseEvent event, Instant due) {
        boolean starts = event.deed() instanceof Clocks.StartClock start && start.kind() == ClockKind.DISPOSE;
        return starts ? new CaseEvent(event.trace(), start(event.trace().at(), due)) : event;
    }

    private static Clocks.StartClock start(Instant from, Instant due) {
        long up = Duration.between(from, due).plusSeconds(MINUTE).minusNanos(1).toMinutes();
        long minutes = Math.max(1, Math.min(TimeLimit.Unit.CONTINUOUS.max(), up));
        return new Clocks.StartClock(ClockKind.DISPOSE, TimeLimit.continuous(Duration.ofMinutes(minutes)));
    }

    private Optional<Clock> running() {
        return state.clocks()
                .timer(ClockKind.DISPOSE)
                .filter(Clocks.Timer::isOpen)
                .map(Clocks.Timer::clock);
    }

    private Instant due(Clock clock) {
        return clock.due(context.now(), context.calendar(), Coverage.PROVISIONAL)
                .due();
    }

    /** {@return whether the deadline lies before the one that counts} */
    boolean comesNearer(Instant due) {
        return running()
                .filter(clock -> due(clock).minusSeconds(MINUTE).isAfter(due))
                .isPresent();
    }

    /** {@return what makes the time to deal with the case end with a deadline, or as near to it as can be} */
    List<Deed> until(Instant due) {
        boolean isBegun = state.clocks().timer(ClockKind.DISPOSE).isPresent();
        boolean isFiled = state.intake().filing().isPresent() && state.stage().isOpen();
        if (!isBegun && isFiled) {
            return List.of(start(context.now(), due));
        }
        int amount = running().map(clock -> amount(clock, due)).orElse(0);
        return amount == 0
                ? List.of()
                : List.of(new Postponements.RequestExtension(amount), new Postponements.GrantExtension());
    }

    /** The smallest extension that reaches the deadline: a longer one never ends earlier. */
    private int amount(Clock clock, Instant due) {
        int least = 0;
        int most = room(clock);
        if (most == 0 || !due(clock).isBefore(due)) {
            return 0;
        }
        while (least + 1 < most) {
            int middle = least + (most - least) / 2;
            if (due(extended(clock, middle)).isBefore(due)) {
                least = middle;
            } else {
                most = middle;
            }
        }
        return most;
    }

    private Clock extended(Clock clock, int amount) {
        return clock.extend(amount, Extension.Base.DUE, context.now());
    }

    private static int room(Clock clock) {
        int used = clock.extensions().stream().mapToInt(Extension::amount).sum();
        return Math.max(0, clock.limit().unit().max() - clock.limit().amount() - used);
    }
}
