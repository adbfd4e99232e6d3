package io.github.xingwuguan.rating.award;

import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.rating.Rubric;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the applicant does in the review (自评): assess itself, and answer a return. Its time binds. */
public final class SelfAssessment {
    private static final Rule<StarAward, Rubric> ASSESS =
            line("self-assess", state -> state.review().returned().isEmpty());
    private static final Rule<StarAward, Rubric> RESUBMIT =
            line("resubmit", state -> state.review().returned().isPresent());

    static final List<Rule<StarAward, Rubric>> TABLE = List.of(ASSESS, RESUBMIT);

    private SelfAssessment() {}

    private static Rule<StarAward, Rubric> line(String code, Predicate<StarAward> when) {
        return AwardRules.line(
                code,
                AwardRules.APPLICANTS,
                when.and(state -> state.stage() == Stage.DRAFT),
                AwardRules.FROZEN,
                AwardRules.INSIDE,
                AwardRules.duty(Duty.APPLY),
                AwardRules.IN_TIME);
    }

    /**
     * The compound assesses itself (自评).
     *
     * @param basis the result
     */
    public record Assess(ScoreBasis basis) implements Review.Ask {
        @Override
        public String code() {
            return "self-assess";
        }

        @Override
        public Rule<StarAward, Rubric> rule() {
            return ASSESS;
        }

        @Override
        public Decision<StarAward.Did> decide(StarAward state, Context<Rubric> context) {
            return AwardRules.unless(
                    AwardRules.basis(basis, context),
                    () -> new Assessed(Trace.of(state, context, Stage.SELF_ASSESSED), this));
        }
    }

    /**
     * The compound answers a return (重新提交).
     *
     * @param basis the result
     */
    public record Resubmit(ScoreBasis basis) implements Review.Ask {
        @Override
        public String code() {
            return "resubmit";
        }

        @Override
        public Rule<StarAward, Rubric> rule() {
            return RESUBMIT;
        }

        @Override
        public Decision<StarAward.Did> decide(StarAward state, Context<Rubric> context) {
            return AwardRules.unless(
                    AwardRules.basis(basis, context),
                    () -> new Resubmitted(Trace.of(state, context, Stage.SELF_ASSESSED), this));
        }
    }

    /**
     * The compound assessed itself (已自评).
     *
     * @param trace who, when, from where to where
     * @param what the result
     */
    public record Assessed(Trace trace, Assess what) implements Review.Did {
        @Override
        public String code() {
            return "self-assessed";
        }

        @Override
        public Optional<Duty> duty() {
            return Optional.of(Duty.APPLY);
        }

        @Override
        public Review apply(StarAward before) {
            return Review.with(what.basis(), before, trace);
        }
    }

    /**
     * The compound answered a return (已重新提交).
     *
     * @param trace who, when, from where to where
     * @param what the result
     */
    public record Resubmitted(Trace trace, Resubmit what) implements Review.Did {
        @Override
        public String code() {
            return "resubmitted";
        }

        @Override
        public Optional<Duty> duty() {
            return Optional.of(Duty.APPLY);
        }

        @Override
        public Review apply(StarAward before) {
            return Review.with(what.basis(), before, trace);
        }
    }
}
