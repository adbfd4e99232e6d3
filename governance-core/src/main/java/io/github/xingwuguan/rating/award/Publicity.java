package io.github.xingwuguan.rating.award;

import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.calendar.PauseRule;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.rating.Rubric;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The publicity of a result (公示); objections to it are in {@link ObjectionHandling}. It counts working days, the day of publication
 * not counted; a day on which it stands still for a moment does not count either.
 *
 * @param star the star that is public, 0 if none
 * @param clock the time it runs; empty if nothing is public
 * @param objections the objections of the cycle, as they came
 */
public record Publicity(int star, Optional<Clock> clock, List<Objection> objections) {
    /** No publicity. */
    public static final Publicity NONE = new Publicity(0, Optional.empty(), List.of());

    private static final Rule<StarAward, Rubric> PUBLICISE = AwardRules.line(
            "publicise",
            EnumSet.of(Role.DISTRICT),
            AwardRules.in(EnumSet.of(Stage.DISTRICT_REVIEWED, Stage.JOINT_REVIEWED)),
            AwardRules.FROZEN,
            AwardRules.OUTSIDE,
            AwardRules.duty(Duty.APPROVE),
            Publicity::extraReview);

    /** What an award and an objection ask of the publicity: that it is over, that it is not. */
    static final Rule.Guard<StarAward, Rubric> IS_OVER = (state, context) -> AwardRules.timed(
            state.publicity().clock(), context, due -> AwardRefusal.PUBLICITY_RUNNING.when(due.isMetAt(context.now())));

    static final Rule.Guard<StarAward, Rubric> IS_RUNNING = (state, context) -> AwardRules.timed(
            state.publicity().clock(), context, due -> AwardRefusal.PUBLICITY_OVER.when(!due.isMetAt(context.now())));

    static final List<Rule<StarAward, Rubric>> TABLE = List.of(PUBLICISE);

    /**
     * Copies the objections.
     *
     * @param star the star that is public
     * @param clock the time it runs
     * @param objections the objections of the cycle
     */
    public Publicity {
        objections = List.copyOf(objections);
    }

    /** Commands to a publicity (公示指令). */
    public sealed interface Ask extends StarAward.Ask
            permits Publicise,
                    ObjectionHandling.File,
                    ObjectionHandling.Admit,
                    ObjectionHandling.Dismiss,
                    ObjectionHandling.Settle {}

    /** Events of a publicity (公示事件). */
    public sealed interface Did extends StarAward.Did
            permits Publicised,
                    ObjectionHandling.Filed,
                    ObjectionHandling.Admitted,
                    ObjectionHandling.Dismissed,
                    ObjectionHandling.Settled {
        /**
         * {@return the publicity after it}
         *
         * @param before the state before
         */
        Publicity apply(StarAward before);

        @Override
        default StarAward.Builder part(StarAward before, StarAward.Builder next) {
            return next.publicity(apply(before));
        }
    }

    /** {@return whether a valid objection is open, so that the publicity stands still (异议处理中)} */
    public boolean isObjected() {
        return objections.stream().anyMatch(o -> o.status() == Objection.Status.ADMITTED);
    }

    /** {@return whether an objection awaits something} */
    public boolean hasOpenObjection() {
        return objections.stream().anyMatch(Objection::isOpen);
    }

    /** {@return an objection in some status} */
    Optional<Objection> find(String id, Set<Objection.Status> in) {
        return objections.stream()
                .filter(o -> o.id().equals(id) && in.contains(o.status()))
                .findFirst();
    }

    /** {@return the publicity with an objection in another status} */
    Publicity with(String id, Objection.Status status) {
        return new Publicity(
                star,
                clock,
                objections.stream()
                        .map(o -> o.id().equals(id) ? o.with(status) : o)
                        .toList());
    }

    /** {@return the publicity of a star from the beginning; it stands still at once if a valid objection is open} */
    Publicity restarted(int next, StarAward before, Trace trace) {
        return new Publicity(next, before.application().map(application -> clock(application, trace)), objections);
    }

    private Clock clock(Application application, Trace trace) {
        TimeLimit limit = TimeLimit.workingDays(application.terms().publicityDays());
        Clock started = Clock.start(limit, trace.at(), PauseRule.ANY_OVERLAP);
        for (Objection objection : objections) {
            if (objection.status() == Objection.Status.ADMITTED) {
                started = started.pause(objection.id(), trace.at());
            }
        }
        return started;
    }

    private static Optional<Refusal> extraReview(StarAward state, Context<Rubric> context) {
        return AwardRefusal.EXTRA_REVIEW_MISSING.when(
                state.stage() == Stage.DISTRICT_REVIEWED && Review.needsExtraReview(state, context));
    }

    /** The result becomes public (公示). */
    public record Publicise() implements Ask {
        @Override
        public String code() {
            return "publicise";
        }

        @Override
        public Rule<StarAward, Rubric> rule() {
            return PUBLICISE;
        }

        @Override
        public Decision<StarAward.Did> decide(StarAward state, Context<Rubric> context) {
            return state.review()
                    .basis()
                    .map(basis -> Decision.<StarAward.Did>accept(new Publicised(
                            Trace.of(state, context, Stage.PUBLICISED), Review.proposed(state, context), basis)))
                    .orElseGet(AwardRefusal.NO_STAR::decision);
        }
    }

    /**
     * The result was made public (已公示).
     *
     * @param trace who, when, from where to where
     * @param star the star that is public
     * @param basis the result it rests on
     */
    public record Publicised(Trace trace, int star, ScoreBasis basis) implements Did {
        @Override
        public String code() {
            return "publicised";
        }

        @Override
        public Optional<Duty> duty() {
            return Optional.of(Duty.APPROVE);
        }

        @Override
        public Publicity apply(StarAward before) {
            return before.publicity().restarted(star, before, trace);
        }
    }
}
