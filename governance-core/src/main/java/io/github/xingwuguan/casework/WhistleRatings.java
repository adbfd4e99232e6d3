package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.casework.WhistleRating.Direction;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How both sides of a whistle rate each other once it is completed (双考核): each once, within a time. */
public final class WhistleRatings {
    private static final Rule<Case, CasePolicy> RATE =
            CaseRules.line("rate-whistle", sides(), EnumSet.range(Stage.ACCEPTED, Stage.CONCLUDED), CaseRules.FROZEN);

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(RATE);

    private WhistleRatings() {}

    private static Set<Role> sides() {
        Set<Role> sides = EnumSet.copyOf(Whistles.BLOWERS);
        sides.addAll(WhistleAnswers.CALLED);
        return sides;
    }

    /**
     * One side rates the other (考核评价).
     *
     * @param id the whistle
     * @param target the organisation that is rated, or for which the whistle is
     * @param rating how
     */
    public record RateWhistle(String id, OrgId target, WhistleRating rating) implements Whistles.Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            Optional<Whistle> completed = state.whistles()
                    .whistle(id)
                    .filter(w -> w.completedAt().isPresent())
                    .filter(w -> called(w).isPresent());
            return CaseRefusal.UNKNOWN_WHISTLE.when(completed.isEmpty()).or(() -> refusal(completed.get(), context));
        }

        /** Who need not have come neither rates nor is rated. */
        private Optional<WhistleTarget> called(Whistle whistle) {
            return whistle.target(target).filter(t -> t.decline() != WhistleTarget.Decline.UPHELD);
        }

        private Optional<Refusal> refusal(Whistle whistle, Context<CasePolicy> context) {
            WhistleTarget rated = called(whistle).orElseThrow();
            WhistleRule rule = context.policy().whistle(whistle.type()).orElseThrow();
            return side(whistle, rated, context.actor())
                    .or(() -> CaseRefusal.ALREADY_RATED.when(rated.isRated(rating.direction())))
                    .or(() -> CaseRules.timed(
                            rule.rateWithin(),
                            whistle.completedAt().orElseThrow(),
                            context,
                            due -> !due.isMetAt(context.now()),
                            CaseRefusal.RATING_OVER));
        }

        private Optional<Refusal> side(Whistle whistle, WhistleTarget rated, Actor actor) {
            return rating.direction() == Direction.OF_TARGET
                    ? CaseRefusal.NOT_BLOWER.when(!whistle.isBlower(actor))
                    : CaseRefusal.NOT_CALLED.when(!rated.party().isOf(actor));
        }

        @Override
        public Whistles apply(Whistles before, Trace trace) {
            return before.change(id, w -> w.with(target, t -> t.addRatings(rating)));
        }
    }
}
