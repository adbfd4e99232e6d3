package io.github.xingwuguan.casework;

import io.github.xingwuguan.lifecycle.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the passing of time leads to (到期事项). Every part says what it would have come to by now; a look at the clocks enters that in order,
 * each as of the instant at which it came, so that a late look finds the same as several in time.
 */
final class Lapses {
    /** What each part of a case has come to by an instant. */
    private static final List<Source> SOURCES = List.of(
            Clocks::lapses,
            Holds::lapses,
            Supervision::lapses,
            WhistleAnswers::lapses,
            Agreements::lapses,
            PetitionReview::lapses);

    private Lapses() {}

    /**
     * One thing that came to pass.
     *
     * @param at the instant
     * @param deed what it leads to; once it is entered, its part no longer names it
     */
    record Lapse(Instant at, Deed deed) {}

    /** A part of a case that time changes. */
    private interface Source {
        Stream<Lapse> of(Case state, Context<CasePolicy> context);
    }

    /** {@return what comes next, if anything has come by now} */
    static Optional<Lapse> next(Case state, Context<CasePolicy> context) {
        return SOURCES.stream()
                .flatMap(source -> source.of(state, context))
                .filter(lapse -> !lapse.at().isAfter(context.now()))
                .min(Comparator.comparing(Lapse::at));
    }

    /** {@return everything that has come by now, entered now}. Nothing takes effect before what was done last. */
    static List<CaseEvent> until(Case state, Context<CasePolicy> context) {
        List<CaseEvent> events = new ArrayList<>();
        Case now = state;
        Instant at = state.at().orElse(context.now());
        for (Optional<Lapse> next = next(now, context); next.isPresent(); next = next(now, context)) {
            at = next.get().at().isBefore(at) ? at : next.get().at();
            Context<CasePolicy> then = new Context<>(context.actor(), at, context.policy(), context.calendar());
            for (CaseEvent event : next.get().deed().decide(now, then).events()) {
                CaseEvent entered = event.entered(context.now());
                events.add(entered);
                now = entered.applyTo(now);
            }
        }
        return events;
    }
}
