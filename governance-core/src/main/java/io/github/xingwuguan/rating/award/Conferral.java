package io.github.xingwuguan.rating.award;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.rating.Rubric;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The award itself (命名): after the publicity has run out with no open objection. */
public final class Conferral {
    private static final Rule<StarAward, Rubric> AWARD = AwardRules.line(
            "award",
            EnumSet.of(Role.DISTRICT),
            AwardRules.in(EnumSet.of(Stage.PUBLICISED)),
            AwardRules.FROZEN,
            AwardRules.OUTSIDE,
            AwardRules.duty(Duty.APPROVE),
            (state, context) ->
                    AwardRefusal.OPEN_OBJECTION.when(state.publicity().hasOpenObjection()),
            Publicity.IS_OVER);

    static final List<Rule<StarAward, Rubric>> TABLE = List.of(AWARD);

    private Conferral() {}

    /** The star that was publicised is awarded from today on (命名). It takes the place of an award that stands. */
    public record Award() implements Standing.Ask {
        @Override
        public String code() {
            return "award";
        }

        @Override
        public Rule<StarAward, Rubric> rule() {
            return AWARD;
        }

        @Override
        public Decision<StarAward.Did> decide(StarAward state, Context<Rubric> context) {
            LocalDate today = context.today();
            LocalDate end = Standing.monthsAfter(today, context.policy().award().validMonths());
            return state.review()
                    .basis()
                    .map(basis -> Decision.<StarAward.Did>accept(new Awarded(
                            Trace.of(state, context, Stage.CONCLUDED),
                            state.publicity().star(),
                            DateRange.of(today, end),
                            basis)))
                    .orElseGet(AwardRefusal.NO_STAR::decision);
        }
    }

    /**
     * A star was awarded (已命名).
     *
     * @param trace who, when, from where to where
     * @param star the star
     * @param valid the days for which it is awarded
     * @param basis the result it rests on
     */
    public record Awarded(Trace trace, int star, DateRange valid, ScoreBasis basis) implements Standing.Did {
        @Override
        public String code() {
            return "awarded";
        }

        @Override
        public Optional<Duty> duty() {
            return Optional.of(Duty.APPROVE);
        }

        @Override
        public StarAward.Builder part(StarAward before, StarAward.Builder next) {
            return next.standing(apply(before)).supervision(Supervision.NONE);
        }

        @Override
        public Standing apply(StarAward before) {
            Optional<Application> application = before.application();
            return new Standing.Builder()
                    .kind(Standing.Kind.AWARDED)
                    .star(star)
                    .awardedStar(star)
                    .valid(valid)
                    .basis(basis)
                    .cycle(application.map(Application::cycle))
                    .firm(application.flatMap(Application::firm))
                    .renewalFrom(application.map(
                            a -> valid.until().minusMonths(a.terms().renewalMonths())))
                    .build();
        }
    }
}
