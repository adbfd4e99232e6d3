package io.github.xingwuguan.rating.award;

import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.rating.AwardTerms;
import io.github.xingwuguan.rating.Rubric;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What is applied for, under which rubric (创建申报): drafted, rebased, withdrawn or lapsed. Immutable. */
@Value.Immutable
public abstract sealed class Application permits ImmutableApplication {
    static final Rule<StarAward, Rubric> DRAFT = AwardRules.line(
            "draft",
            AwardRules.APPLICANTS,
            AwardRules.in(Stage.idle()),
            AwardRules.IN_FORCE,
            (state, context) -> AwardRefusal.COOL_DOWN.when(state.standing().coolsDown(context.today())));

    private static final Rule<StarAward, Rubric> WITHDRAW = AwardRules.line(
            "withdraw",
            AwardRules.APPLICANTS,
            AwardRules.in(Stage.running()),
            AwardRules.FROZEN,
            AwardRules.INSIDE,
            AwardRules.duty(Duty.APPLY));

    private static final Rule<StarAward, Rubric> REBASE = AwardRules.line(
            "rebase",
            EnumSet.of(Role.DISTRICT),
            AwardRules.in(EnumSet.range(Stage.DRAFT, Stage.JOINT_REVIEWED)),
            AwardRules.OUTSIDE,
            AwardRules.duty(Duty.APPROVE),
            Application::otherVersion,
            AwardRules.IN_FORCE);

    private static final Rule<StarAward, Rubric> LAPSE = AwardRules.line(
            "lapse",
            EnumSet.of(Role.SYSTEM),
            AwardRules.in(EnumSet.of(Stage.DRAFT)),
            AwardRules.FROZEN,
            AwardRules.TOO_LATE);

    static final List<Rule<StarAward, Rubric>> TABLE = List.of(DRAFT, WITHDRAW, REBASE, LAPSE);

    Application() {}

    /** Commands to an application (申报指令). */
    public sealed interface Ask extends StarAward.Ask permits DraftApplication, Withdraw, Rebase, Lapse {}

    /** Events of an application (申报事件). */
    public sealed interface Did extends StarAward.Did permits Drafted, Withdrawn, Rebased, Lapsed {}

    /** {@return the code of the regular cycle} */
    public abstract String cycle();

    /** {@return the property enterprise, if there is one} */
    public abstract Optional<OrgId> firm();

    /** {@return the compound's own organisations, which must not review} */
    public abstract Set<OrgId> organisations();

    /** {@return the rubric that is frozen} */
    public abstract RubricRef rubric();

    /** {@return its terms of award} */
    public abstract AwardTerms terms();

    /** {@return a clock for a step that begins} */
    Clock stepClock(Instant at) {
        return Clock.start(TimeLimit.workingDays(terms().stepDays()), at);
    }

    private static Optional<Refusal> otherVersion(StarAward state, Context<Rubric> context) {
        RubricRef next = RubricRef.of(context.policy());
        Optional<RubricRef> frozen = state.application().map(Application::rubric);
        if (frozen.equals(Optional.of(next))) {
            return Optional.of(AwardRefusal.SAME_RUBRIC.refusal());
        }
        return AwardRefusal.OTHER_RUBRIC.when(
                frozen.filter(ref -> ref.id().id().equals(next.id().id())).isEmpty());
    }

    /**
     * The applicant gives up (撤回申报).
     *
     * @param reason a code in kebab-case
     */
    public record Withdraw(String reason) implements Ask {
        /**
         * Checks the reason.
         *
         * @param reason a code in kebab-case
         * @throws IllegalArgumentException if it is no code
         */
        public Withdraw {
            AwardRules.code("Reason", reason);
        }

        @Override
        public String code() {
            return "withdraw";
        }

        @Override
        public Rule<StarAward, Rubric> rule() {
            return WITHDRAW;
        }

        @Override
        public Decision<StarAward.Did> decide(StarAward state, Context<Rubric> context) {
            return Decision.accept(new Withdrawn(Trace.of(state, context, Stage.WITHDRAWN), this));
        }
    }

    /**
     * Goes on under the version of the rubric in the context (换用新版标准). Every result so far was scored with the old one, so the
     * application is a draft again.
     *
     * @param reason a code in kebab-case
     */
    public record Rebase(String reason) implements Ask {
        /**
         * Checks the reason.
         *
         * @param reason a code in kebab-case
         * @throws IllegalArgumentException if it is no code
         */
        public Rebase {
            AwardRules.code("Reason", reason);
        }

        @Override
        public String code() {
            return "rebase";
        }

        @Override
        public Rule<StarAward, Rubric> rule() {
            return REBASE;
        }

        @Override
        public Decision<StarAward.Did> decide(StarAward state, Context<Rubric> context) {
            return Decision.accept(new Rebased(
                    Trace.of(state, context, Stage.DRAFT),
                    this,
                    context.policy().award()));
        }
    }

    /** The applicant's time is over (逾期终止). */
    public record Lapse() implements Ask {
        @Override
        public String code() {
            return "lapse";
        }

        @Override
        public Rule<StarAward, Rubric> rule() {
            return LAPSE;
        }

        @Override
        public Decision<StarAward.Did> decide(StarAward state, Context<Rubric> context) {
            return Decision.accept(new Lapsed(Trace.of(state, context, Stage.WITHDRAWN)));
        }
    }

    /**
     * It was drafted (已起草): a cycle begins, and with it everything but the standing.
     *
     * @param trace who, when, from where to where
     * @param what what was drafted
     * @param terms the terms of the rubric, frozen with it
     */
    public record Drafted(Trace trace, DraftApplication what, AwardTerms terms) implements Did {
        @Override
        public String code() {
            return "drafted";
        }

        @Override
        public Optional<Duty> duty() {
            return Optional.of(Duty.APPLY);
        }

        @Override
        public StarAward.Builder part(StarAward before, StarAward.Builder next) {
            Application application = new Builder()
                    .cycle(what.cycle())
                    .firm(what.firm())
                    .addAllOrganisations(what.organisations())
                    .addAllOrganisations(what.firm().stream().toList())
                    .addOrganisation(trace.actor().org())
                    .rubric(trace.rubric())
                    .terms(terms)
                    .build();
            return next.application(application)
                    .hands(Map.of(trace.actor().id(), Duty.APPLY))
                    .review(Review.NONE.restarted(application.stepClock(trace.at())))
                    .publicity(Publicity.NONE);
        }
    }

    /**
     * It was withdrawn (已撤回).
     *
     * @param trace who, when, from where to where
     * @param what why
     */
    public record Withdrawn(Trace trace, Withdraw what) implements Did {
        @Override
        public String code() {
            return "withdrawn";
        }

        @Override
        public StarAward.Builder part(StarAward before, StarAward.Builder next) {
            return next;
        }
    }

    /**
     * It goes on under another version (已换用新版).
     *
     * @param trace who, when, from where to where, and the new version
     * @param what why
     * @param terms the terms of the new version
     */
    public record Rebased(Trace trace, Rebase what, AwardTerms terms) implements Did {
        @Override
        public String code() {
            return "rebased";
        }

        @Override
        public Optional<Duty> duty() {
            return Optional.of(Duty.APPROVE);
        }

        @Override
        public StarAward.Builder part(StarAward before, StarAward.Builder next) {
            return before.application()
                    .map(old -> new Builder()
                            .from(old)
                            .rubric(trace.rubric())
                            .terms(terms)
                            .build())
                    .map(application -> next.application(application)
                            .review(Review.NONE.restarted(application.stepClock(trace.at()))))
                    .orElse(next);
        }
    }

    /**
     * It lapsed (已逾期终止).
     *
     * @param trace who, when, from where to where
     */
    public record Lapsed(Trace trace) implements Did {
        @Override
        public String code() {
            return "lapsed";
        }

        @Override
        public StarAward.Builder part(StarAward before, StarAward.Builder next) {
            return next;
        }
    }

    /** Builds an {@link Application}. */
    static final class Builder extends ImmutableApplication.Builder {
        Builder() {}
    }
}
