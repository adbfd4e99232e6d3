package io.github.xingwuguan.rating.award;

import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.rating.Rubric;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The steps of the review (评审): verification, reviews, returns and rejections; what the applicant does is in
 * {@link SelfAssessment}.
 *
 * @param basis the result of the last step; empty before the self-assessment
 * @param returned the return that is not yet answered, if there is one
 * @param clock the time for the step that is due; empty before the first draft
 */
public record Review(Optional<ScoreBasis> basis, Optional<Return> returned, Optional<Clock> clock) {
    /** No review. */
    public static final Review NONE = new Review(Optional.empty(), Optional.empty(), Optional.empty());

    private static final Map<ReviewStep, Rule<StarAward, Rubric>> REVIEWS = lines("review");
    private static final Map<ReviewStep, Rule<StarAward, Rubric>> RETURNS = lines("return");
    private static final Map<ReviewStep, Rule<StarAward, Rubric>> REJECTIONS = lines("reject");

    static final List<Rule<StarAward, Rubric>> TABLE = Stream.of(REVIEWS, RETURNS, REJECTIONS)
            .flatMap(lines -> lines.values().stream())
            .toList();

    /** Commands to a review (评审指令). */
    public sealed interface Ask extends StarAward.Ask
            permits SelfAssessment.Assess, SelfAssessment.Resubmit, Approve, Return, Reject {}

    /** Events of a review (评审事件). */
    public sealed interface Did extends StarAward.Did
            permits SelfAssessment.Assessed, SelfAssessment.Resubmitted, Approved, Returned, Rejected {
        /**
         * {@return the review after it}
         *
         * @param before the state before
         */
        Review apply(StarAward before);

        @Override
        default StarAward.Builder part(StarAward before, StarAward.Builder next) {
            return next.review(apply(before));
        }
    }

    /** A line for each step. */
    private static Map<ReviewStep, Rule<StarAward, Rubric>> lines(String act) {
        Map<ReviewStep, Rule<StarAward, Rubric>> lines = new EnumMap<>(ReviewStep.class);
        for (ReviewStep step : ReviewStep.values()) {
            lines.put(
                    step,
                    AwardRules.line(
                            step.code() + "-" + act,
                            step.roles(),
                            AwardRules.in(Set.of(step.from())),
                            AwardRules.FROZEN,
                            AwardRules.OUTSIDE,
                            AwardRules.duty(step.duty()),
                            (state, context) -> AwardRefusal.NO_EXTRA_REVIEW.when(
                                    step == ReviewStep.JOINT && !needsExtraReview(state, context))));
        }
        return lines;
    }

    private static Rule<StarAward, Rubric> line(Map<ReviewStep, Rule<StarAward, Rubric>> lines, ReviewStep step) {
        return Optional.ofNullable(lines.get(step)).orElseThrow();
    }

    /** {@return the star that the running application stands for: the one reached, within the limit of the cycle} */
    static int proposed(StarAward state, Context<Rubric> context) {
        return Math.min(state.review().basis().map(ScoreBasis::star).orElse(0), state.ceiling(context.today()));
    }

    static boolean needsExtraReview(StarAward state, Context<Rubric> context) {
        return AwardRules.needsExtraReview(context.policy(), proposed(state, context));
    }

    /** {@return the review when a step begins} */
    Review restarted(Clock next) {
        return new Review(basis, returned, Optional.of(next));
    }

    /** {@return the review when a result was given and the next step begins} */
    static Review with(ScoreBasis basis, StarAward before, Trace trace) {
        return new Review(
                Optional.of(basis),
                Optional.empty(),
                before.application().map(application -> application.stepClock(trace.at())));
    }

    /**
     * The step is passed with a result (评审通过).
     *
     * @param step which step
     * @param basis the result; from the district on it has a star
     */
    public record Approve(ReviewStep step, ScoreBasis basis) implements Ask {
        @Override
        public String code() {
            return "approve";
        }

        @Override
        public Rule<StarAward, Rubric> rule() {
            return line(REVIEWS, step);
        }

        @Override
        public Decision<StarAward.Did> decide(StarAward state, Context<Rubric> context) {
            boolean isStarless = basis.star() == 0 && step.compareTo(ReviewStep.DISTRICT) >= 0;
            return AwardRules.unless(
                    AwardRules.basis(basis, context).or(() -> AwardRefusal.NO_STAR.when(isStarless)),
                    () -> new Approved(Trace.of(state, context, step.to()), this));
        }
    }

    /**
     * The step sends the application back (退回). To the draft, the applicant resubmits; to a later stage, its reviewer takes that
     * step again.
     *
     * @param step which step
     * @param to an earlier stage
     * @param reasons codes in kebab-case, 1 to 20
     * @param days how many working days there are for the answer, at least 1 and at most those of a step
     */
    public record Return(ReviewStep step, Stage to, List<String> reasons, int days) implements Ask {
        /**
         * Checks reasons and days.
         *
         * @param step which step
         * @param to an earlier stage
         * @param reasons codes in kebab-case, 1 to 20
         * @param days how many working days there are for the answer
         * @throws IllegalArgumentException if a reason is no code, or days are not from 1 to 250
         */
        public Return {
            reasons = AwardRules.codes("Reason", reasons);
            if (days < 1 || days > 250) {
                throw new IllegalArgumentException("Days must be from 1 to 250, but was " + days);
            }
        }

        @Override
        public String code() {
            return "return";
        }

        @Override
        public Rule<StarAward, Rubric> rule() {
            return line(RETURNS, step);
        }

        @Override
        public Decision<StarAward.Did> decide(StarAward state, Context<Rubric> context) {
            if (to == Stage.NONE || to.compareTo(state.stage()) >= 0) {
                return AwardRefusal.NOT_EARLIER.decision();
            }
            if (days > context.policy().award().stepDays()) {
                return AwardRefusal.TOO_MANY_DAYS.decision();
            }
            return Decision.accept(new Returned(Trace.of(state, context, to), this));
        }
    }

    /**
     * The step ends the application (不予通过).
     *
     * @param step which step
     * @param reasons codes in kebab-case, 1 to 20
     */
    public record Reject(ReviewStep step, List<String> reasons) implements Ask {
        /**
         * Checks the reasons.
         *
         * @param step which step
         * @param reasons codes in kebab-case, 1 to 20
         * @throws IllegalArgumentException if a reason is no code
         */
        public Reject {
            reasons = AwardRules.codes("Reason", reasons);
        }

        @Override
        public String code() {
            return "reject";
        }

        @Override
        public Rule<StarAward, Rubric> rule() {
            return line(REJECTIONS, step);
        }

        @Override
        public Decision<StarAward.Did> decide(StarAward state, Context<Rubric> context) {
            return Decision.accept(new Rejected(Trace.of(state, context, Stage.REJECTED), this));
        }
    }

    /**
     * A step was passed (已通过).
     *
     * @param trace who, when, from where to where
     * @param what step and result
     */
    public record Approved(Trace trace, Approve what) implements Did {
        @Override
        public String code() {
            return "approved";
        }

        @Override
        public Optional<Duty> duty() {
            return Optional.of(what.step().duty());
        }

        @Override
        public Review apply(StarAward before) {
            return with(what.basis(), before, trace);
        }
    }

    /**
     * It was sent back (已退回).
     *
     * @param trace who, when, from where to where
     * @param what step, stage, reasons and days
     */
    public record Returned(Trace trace, Return what) implements Did {
        @Override
        public String code() {
            return "returned";
        }

        @Override
        public Optional<Duty> duty() {
            return Optional.of(what.step().duty());
        }

        @Override
        public Review apply(StarAward before) {
            Clock clock = Clock.start(TimeLimit.workingDays(what.days()), trace.at());
            return new Review(before.review().basis(), Optional.of(what), Optional.of(clock));
        }
    }

    /**
     * It was rejected (已驳回).
     *
     * @param trace who, when, from where to where
     * @param what step and reasons
     */
    public record Rejected(Trace trace, Reject what) implements Did {
        @Override
        public String code() {
            return "rejected";
        }

        @Override
        public Optional<Duty> duty() {
            return Optional.of(what.step().duty());
        }

        @Override
        public Review apply(StarAward before) {
            return before.review();
        }
    }
}
