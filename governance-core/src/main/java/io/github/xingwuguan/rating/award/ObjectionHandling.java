package io.github.xingwuguan.rating.award;

import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.rating.Rubric;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** How objections to a publicised result are handled (异议处理): filed, admitted or dismissed, settled by a new check. */
public final class ObjectionHandling {
    private static final int MOST = 100;

    private static final Rule<StarAward, Rubric> FILE = AwardRules.line(
            "file-objection",
            EnumSet.of(
                    Role.RESIDENT,
                    Role.GRID_WORKER,
                    Role.PARTY_BRANCH,
                    Role.OWNERS_COMMITTEE,
                    Role.PROPERTY_ENTERPRISE),
            AwardRules.in(EnumSet.of(Stage.PUBLICISED)),
            AwardRules.FROZEN,
            Publicity.IS_RUNNING,
            (state, context) -> AwardRefusal.TOO_MANY_OBJECTIONS.when(
                    state.publicity().objections().size() >= MOST));
    private static final Rule<StarAward, Rubric> ADMIT = line("admit-objection");
    private static final Rule<StarAward, Rubric> DISMISS = line("dismiss-objection");
    private static final Rule<StarAward, Rubric> SETTLE = line("settle-objection");

    static final List<Rule<StarAward, Rubric>> TABLE = List.of(FILE, ADMIT, DISMISS, SETTLE);

    private ObjectionHandling() {}

    private static Rule<StarAward, Rubric> line(String code) {
        return AwardRules.line(
                code,
                EnumSet.of(Role.DISTRICT),
                AwardRules.in(EnumSet.of(Stage.PUBLICISED)),
                AwardRules.FROZEN,
                AwardRules.OUTSIDE,
                AwardRules.duty(Duty.SETTLE));
    }

    /** {@return why an objection cannot be handled by the actor; empty if it can} */
    private static Optional<Refusal> handled(
            String id, Objection.Status status, StarAward state, Context<Rubric> context) {
        Optional<Objection> found = state.publicity().find(id, EnumSet.of(status));
        return found.isEmpty()
                ? Optional.of(AwardRefusal.UNKNOWN_OBJECTION.refusal())
                : AwardRefusal.SEPARATION_OF_DUTIES.when(
                        found.get().by().equals(context.actor().id()));
    }

    /**
     * Somebody objects (提出异议).
     *
     * @param id new in the cycle, kebab-case
     * @param ground why, a code in kebab-case
     */
    public record File(String id, String ground) implements Publicity.Ask {
        /**
         * Checks both codes.
         *
         * @param id new in the cycle
         * @param ground why
         * @throws IllegalArgumentException if one is no code
         */
        public File {
            AwardRules.code("Objection id", id);
            AwardRules.code("Ground", ground);
        }

        @Override
        public String code() {
            return "file-objection";
        }

        @Override
        public Rule<StarAward, Rubric> rule() {
            return FILE;
        }

        @Override
        public Decision<StarAward.Did> decide(StarAward state, Context<Rubric> context) {
            return state.publicity()
                            .find(id, EnumSet.allOf(Objection.Status.class))
                            .isPresent()
                    ? AwardRefusal.OBJECTION_EXISTS.decision()
                    : Decision.accept(new Filed(Trace.of(state, context), this));
        }
    }

    /**
     * An objection is valid (受理异议).
     *
     * @param id of an objection that was filed
     */
    public record Admit(String id) implements Publicity.Ask {
        @Override
        public String code() {
            return "admit-objection";
        }

        @Override
        public Rule<StarAward, Rubric> rule() {
            return ADMIT;
        }

        @Override
        public Decision<StarAward.Did> decide(StarAward state, Context<Rubric> context) {
            return AwardRules.unless(
                    handled(id, Objection.Status.FILED, state, context),
                    () -> new Admitted(Trace.of(state, context), this));
        }
    }

    /**
     * An objection is not valid (不予受理).
     *
     * @param id of an objection that was filed
     * @param reason why, a code in kebab-case
     */
    public record Dismiss(String id, String reason) implements Publicity.Ask {
        /**
         * Checks the reason.
         *
         * @param id of an objection that was filed
         * @param reason why
         * @throws IllegalArgumentException if it is no code
         */
        public Dismiss {
            AwardRules.code("Reason", reason);
        }

        @Override
        public String code() {
            return "dismiss-objection";
        }

        @Override
        public Rule<StarAward, Rubric> rule() {
            return DISMISS;
        }

        @Override
        public Decision<StarAward.Did> decide(StarAward state, Context<Rubric> context) {
            return AwardRules.unless(
                    handled(id, Objection.Status.FILED, state, context),
                    () -> new Dismissed(Trace.of(state, context), this));
        }
    }

    /**
     * A valid objection is settled by the result of a new check (异议办结). If the star stays the same, the publicity goes on from
     * where it stood; if it changes, it begins again, after the extra review if the new star asks for it; if none is left, the
     * application is rejected.
     *
     * @param id of an objection that was admitted
     * @param basis the result of the new check
     */
    public record Settle(String id, ScoreBasis basis) implements Publicity.Ask {
        @Override
        public String code() {
            return "settle-objection";
        }

        @Override
        public Rule<StarAward, Rubric> rule() {
            return SETTLE;
        }

        @Override
        public Decision<StarAward.Did> decide(StarAward state, Context<Rubric> context) {
            int star = Math.min(basis.star(), state.ceiling(context.today()));
            return AwardRules.unless(
                    handled(id, Objection.Status.ADMITTED, state, context).or(() -> AwardRules.basis(basis, context)),
                    () -> new Settled(Trace.of(state, context, stage(star, state, context.policy())), this, star));
        }

        private static Stage stage(int star, StarAward state, Rubric rubric) {
            if (star == 0) {
                return Stage.REJECTED;
            }
            return star != state.publicity().star() && AwardRules.needsExtraReview(rubric, star)
                    ? Stage.DISTRICT_REVIEWED
                    : Stage.PUBLICISED;
        }
    }

    /**
     * Somebody objected (异议已提出).
     *
     * @param trace who, when, from where to where
     * @param what id and ground
     */
    public record Filed(Trace trace, File what) implements Publicity.Did {
        @Override
        public String code() {
            return "objection-filed";
        }

        @Override
        public Publicity apply(StarAward before) {
            List<Objection> objections = new ArrayList<>(before.publicity().objections());
            objections.add(new Objection(what.id(), trace.actor().id(), what.ground(), Objection.Status.FILED));
            return new Publicity(before.publicity().star(), before.publicity().clock(), objections);
        }
    }

    /**
     * An objection was admitted: the publicity stands still (异议已受理).
     *
     * @param trace who, when, from where to where
     * @param what which
     */
    public record Admitted(Trace trace, Admit what) implements Publicity.Did {
        @Override
        public String code() {
            return "objection-admitted";
        }

        @Override
        public Optional<Duty> duty() {
            return Optional.of(Duty.SETTLE);
        }

        @Override
        public Publicity apply(StarAward before) {
            Publicity next = before.publicity().with(what.id(), Objection.Status.ADMITTED);
            Optional<Clock> clock = next.clock().map(c -> c.pause(what.id(), trace.at()));
            return new Publicity(next.star(), clock, next.objections());
        }
    }

    /**
     * An objection was dismissed (异议未受理).
     *
     * @param trace who, when, from where to where
     * @param what which, and why
     */
    public record Dismissed(Trace trace, Dismiss what) implements Publicity.Did {
        @Override
        public String code() {
            return "objection-dismissed";
        }

        @Override
        public Optional<Duty> duty() {
            return Optional.of(Duty.SETTLE);
        }

        @Override
        public Publicity apply(StarAward before) {
            return before.publicity().with(what.id(), Objection.Status.DISMISSED);
        }
    }

    /**
     * An objection was settled (异议已办结).
     *
     * @param trace who, when, from where to where
     * @param what which, and the result of the new check
     * @param star the star that is public from now on, 0 if none
     */
    public record Settled(Trace trace, Settle what, int star) implements Publicity.Did {
        @Override
        public String code() {
            return "objection-settled";
        }

        @Override
        public Optional<Duty> duty() {
            return Optional.of(Duty.SETTLE);
        }

        @Override
        public StarAward.Builder part(StarAward before, StarAward.Builder next) {
            return next.publicity(apply(before)).review(Review.with(what.basis(), before, trace));
        }

        @Override
        public Publicity apply(StarAward before) {
            Publicity settled = before.publicity().with(what.id(), Objection.Status.SETTLED);
            if (trace.after() != Stage.PUBLICISED) {
                return new Publicity(star, Optional.empty(), settled.objections());
            }
            Optional<Clock> resumed = settled.clock().map(c -> c.resume(what.id(), trace.at()));
            return star == settled.star()
                    ? new Publicity(star, resumed, settled.objections())
                    : settled.restarted(star, before, trace);
        }
    }
}
