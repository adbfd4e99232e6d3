package io.github.xingwuguan.rating.award;

import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.rating.Veto;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** How stars are lost (降星与撤销): by a red line at once, or as {@link Supervision} decides. */
public final class StarLoss {
    private static final Rule<StarAward, Rubric> STRIKE =
            AwardRules.ofAward("strike", EnumSet.of(Role.DISTRICT), Standing.Kind::stands, AwardRules.OUTSIDE);

    static final List<Rule<StarAward, Rubric>> TABLE = List.of(STRIKE);

    private StarLoss() {}

    /**
     * A red line was crossed (触碰红线): the veto acts at once. {@code revoke} takes the award away and begins the cool-down,
     * {@code cap} leaves so many stars, {@code no-star} suspends. An application that runs is rejected, since what was reviewed holds
     * no longer.
     *
     * @param veto the id of a veto of the rubric
     */
    public record Strike(String veto) implements Standing.Ask {
        @Override
        public String code() {
            return "strike";
        }

        @Override
        public Rule<StarAward, Rubric> rule() {
            return STRIKE;
        }

        @Override
        public Decision<StarAward.Did> decide(StarAward state, Context<Rubric> context) {
            return context.policy().vetoes().stream()
                    .filter(known -> known.id().equals(veto))
                    .findFirst()
                    .map(known -> effect(known, state, context))
                    .orElseGet(AwardRefusal.UNKNOWN_VETO::decision);
        }

        private static Decision<StarAward.Did> effect(Veto veto, StarAward state, Context<Rubric> context) {
            boolean isRunning = Stage.running().contains(state.stage());
            Trace trace = Trace.of(state, context, isRunning ? Stage.REJECTED : state.stage());
            int cap = veto.cap().orElse(0);
            return switch (veto.effect()) {
                case REVOKE -> Decision.accept(new Revoked(trace, veto.id(), coolDown(context)));
                case CAP ->
                    cap < state.standing().star()
                            ? Decision.accept(new Downgraded(trace, cap, veto.id()))
                            : AwardRefusal.NO_EFFECT.decision();
                case NO_STAR ->
                    state.standing().kind() != Standing.Kind.SUSPENDED
                            ? Decision.accept(new DynamicManagement.Suspended(trace, veto.id()))
                            : AwardRefusal.NO_EFFECT.decision();
            };
        }

        private static LocalDate coolDown(Context<Rubric> context) {
            return Standing.monthsAfter(
                    context.today(), context.policy().award().cooldownMonths());
        }
    }

    /**
     * Stars were lost (已降星). What is watched or suspended stays so with fewer stars.
     *
     * @param trace who, when, from where to where
     * @param star the star that is left, 0 if none
     * @param reason a code, or the id of the veto that struck
     */
    public record Downgraded(Trace trace, int star, String reason) implements Standing.Did {
        @Override
        public String code() {
            return "downgraded";
        }

        @Override
        public StarAward.Builder part(StarAward before, StarAward.Builder next) {
            return next.standing(apply(before)).supervision(before.supervision().settled());
        }

        @Override
        public Standing apply(StarAward before) {
            Standing old = before.standing();
            return old.toBuilder()
                    .kind(
                            switch (old.kind()) {
                                case AWARDED, DOWNGRADED -> Standing.Kind.DOWNGRADED;
                                case NONE, ON_WATCH, SUSPENDED, REVOKED, EXPIRED -> old.kind();
                            })
                    .star(star)
                    .reason(reason)
                    .build();
        }
    }

    /**
     * The award was taken away (已撤销).
     *
     * @param trace who, when, from where to where
     * @param reason the id of the veto that struck
     * @param until the first day on which an application can be drafted again
     */
    public record Revoked(Trace trace, String reason, LocalDate until) implements Standing.Did {
        @Override
        public String code() {
            return "revoked";
        }

        @Override
        public Standing apply(StarAward before) {
            return before.standing().toBuilder()
                    .kind(Standing.Kind.REVOKED)
                    .star(0)
                    .firm(Optional.empty())
                    .until(until)
                    .reason(reason)
                    .build();
        }
    }
}
