package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.Petition.Step;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How a petition comes before higher bodies (信访复查复核): whoever petitioned asks for it in time, the next body above decides, and after two
 * of them, or if nobody asks, it is final.
 *
 * <p>The time to ask begins when the answer was delivered, if that is recorded; else it never does, and nobody asks too late.
 */
public final class PetitionReview {
    private static final String HEARING = "hearing";

    /** Far fewer than a clock holds. */
    private static final int MOST_HEARINGS = 100;

    private static final Set<Role> NOBODY = EnumSet.noneOf(Role.class);

    private static final Rule<Case, CasePolicy> RECORD_DELIVERY = CaseRules.line(
            "record-delivery",
            Petition.BODIES,
            Petition.STAGES,
            Petition.at(EnumSet.of(Step.CONCLUDED, Step.REVIEWED)),
            Petition::policyFits,
            Petition::notAccused,
            PetitionReview::hasRuled);
    private static final Rule<Case, CasePolicy> REQUEST_REVIEW = request("request-review", Step.CONCLUDED);
    private static final Rule<Case, CasePolicy> DECIDE_REVIEW = above("decide-review", CaseRules.HIGHER, Step.REVIEW);
    private static final Rule<Case, CasePolicy> REQUEST_RECHECK = request("request-recheck", Step.REVIEWED);
    private static final Rule<Case, CasePolicy> OPEN_HEARING =
            above("open-hearing", EnumSet.of(Role.DISTRICT), Step.RECHECK);
    private static final Rule<Case, CasePolicy> CLOSE_HEARING =
            above("close-hearing", EnumSet.of(Role.DISTRICT), Step.HEARING);
    private static final Rule<Case, CasePolicy> DECIDE_RECHECK =
            above("decide-recheck", EnumSet.of(Role.DISTRICT), Step.RECHECK);
    private static final Rule<Case, CasePolicy> BECOME_FINAL = CaseRules.line(
            "become-final", NOBODY, Petition.STAGES, Petition.at(EnumSet.of(Step.CONCLUDED, Step.REVIEWED)));

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(
            RECORD_DELIVERY,
            REQUEST_REVIEW,
            DECIDE_REVIEW,
            REQUEST_RECHECK,
            OPEN_HEARING,
            CLOSE_HEARING,
            DECIDE_RECHECK,
            BECOME_FINAL);

    private PetitionReview() {}

    private static Rule<Case, CasePolicy> request(String code, Step step) {
        return CaseRules.line(
                code,
                EnumSet.of(Role.RESIDENT),
                Petition.STAGES,
                Petition.at(EnumSet.of(step)),
                Petition::policyFits,
                (state, context) ->
                        CaseRefusal.NOT_PETITIONER.when(!state.petition().isOfPetitioner(context.actor())));
    }

    private static Rule<Case, CasePolicy> above(String code, Set<Role> roles, Step step) {
        return CaseRules.line(
                code,
                roles,
                Petition.STAGES,
                Petition.at(EnumSet.of(step)),
                Petition::policyFits,
                Petition::notAccused,
                PetitionReview::isNextAbove);
    }

    private static Optional<Refusal> hasRuled(Case state, Context<CasePolicy> context) {
        return CaseRefusal.NOT_HANDLING.when(
                !state.petition().ruled().by().org().equals(context.actor().org()));
    }

    /** Above the district there is nobody in a case; the district enters what a body there decides. */
    private static boolean isBeyond(Party decided) {
        return decided.role() == Role.DISTRICT;
    }

    private static Optional<Refusal> isNextAbove(Case state, Context<CasePolicy> context) {
        Petition petition = state.petition();
        Party decided = petition.ruled().body();
        Role next = decided.role() == Role.COMMUNITY ? Role.SUBDISTRICT : Role.DISTRICT;
        boolean hasDecided = petition.rulings().stream()
                .anyMatch(ruling -> ruling.by().id().equals(context.actor().id()));
        return CaseRefusal.NOT_ABOVE
                .when(context.actor().role() != next)
                .or(() -> isBeyond(decided)
                        ? Optional.empty()
                        : CaseRefusal.OWN_WORK
                                .when(decided.org().equals(context.actor().org()))
                                .or(() -> CaseRefusal.SEPARATION_OF_DUTIES.when(hasDecided)));
    }

    /** A body above the district is named if and only if it has to decide. */
    private static Optional<Refusal> named(Optional<OrgId> higher, Case state) {
        Petition petition = state.petition();
        Optional<OrgId> accused = petition.known().what().accused();
        boolean hasDecided = petition.rulings().stream()
                .anyMatch(ruling -> higher.equals(Optional.of(ruling.body().org())));
        boolean isAccused = higher.isPresent()
                && (higher.equals(accused) || higher.equals(state.intake().respondent()));
        return CaseRefusal.NOT_ABOVE
                .when(higher.isPresent() != isBeyond(petition.ruled().body()))
                .or(() -> CaseRefusal.OWN_WORK.when(hasDecided))
                .or(() -> CaseRefusal.RECUSAL.when(isAccused));
    }

    private static Petition.Ruling ruling(Optional<OrgId> higher, Trace trace) {
        OrgId org = higher.orElse(trace.actor().org());
        Party body = new Party(org, trace.actor().role(), trace.actor().level());
        return new Petition.Ruling(body, trace.actor(), trace.at(), Optional.empty());
    }

    /** {@return why it is too late to use a right; empty if it is not, or if the right has no end} */
    static Optional<Refusal> late(ClockKind window, Instant since, Case state, Context<CasePolicy> context) {
        return Clocks.rule(window, state.intake(), context.policy())
                .flatMap(rule -> CaseRules.timed(
                        rule.limit(), since, context, due -> !due.isMetAt(context.now()), CaseRefusal.WINDOW_OVER));
    }

    private static Optional<Refusal> lateSinceDelivery(ClockKind window, Case state, Context<CasePolicy> context) {
        return state.petition().ruled().deliveredAt().flatMap(since -> late(window, since, state, context));
    }

    /**
     * {@return until when a higher body can be asked for; empty if none can, if no delivery of the answer is recorded, or if the policy
     * sets no limit}
     *
     * @param state the case
     * @param policy the policy that is frozen for it, or in force while it is not filed
     * @param calendar the working days
     */
    public static Optional<Deadline> window(Case state, CasePolicy policy, WorkCalendar calendar) {
        Step step = state.petition().step();
        boolean isOpen = (step == Step.CONCLUDED || step == Step.REVIEWED) && !Petition.hasEnded(state);
        ClockKind kind =
                step == Step.CONCLUDED ? ClockKind.PETITION_REQUEST_REVIEW : ClockKind.PETITION_REQUEST_RECHECK;
        return isOpen
                ? state.petition()
                        .lastRuling()
                        .flatMap(Petition.Ruling::deliveredAt)
                        .flatMap(since -> Clocks.rule(kind, state.intake(), policy)
                                .map(rule -> rule.limit().due(since, calendar, Coverage.PROVISIONAL)))
                : Optional.empty();
    }

    /** Nobody loses a right on a day of which it is not known whether it is worked. */
    static Stream<Lapses.Lapse> lapses(Case state, Context<CasePolicy> context) {
        return window(state, context.policy(), context.calendar())
                .filter(until -> until.certainty() == Deadline.Certainty.FIRM && !until.isMetAt(context.now()))
                .map(until -> new Lapses.Lapse(until.due(), new BecomeFinal()))
                .stream();
    }

    private static Clocks recheck(Clocks before, UnaryOperator<Clock> change) {
        // a policy need not limit a recheck
        return before.timer(ClockKind.PETITION_RECHECK).isEmpty()
                ? before
                : before.changed(ClockKind.PETITION_RECHECK, change);
    }

    /**
     * The petitioners received the answer in writing (送达): from here on they have so long to ask for a higher body.
     *
     * @param receipt what shows it
     */
    public record RecordDelivery(String receipt) implements Petition.Ask {
        @Override
        public Deed redacted() {
            return new RecordDelivery(GONE);
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return CaseRefusal.ALREADY_DELIVERED.when(
                    state.petition().ruled().deliveredAt().isPresent());
        }

        @Override
        public Petition apply(Petition before, Trace trace) {
            return before.delivered(trace.at());
        }
    }

    /**
     * Somebody who petitioned asks the body above to look at the answer (申请复查).
     *
     * @param reasons why
     */
    public record RequestReview(String reasons) implements Petition.Ask {
        @Override
        public Deed redacted() {
            return new RequestReview(GONE);
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return lateSinceDelivery(ClockKind.PETITION_REQUEST_REVIEW, state, context);
        }

        @Override
        public Petition apply(Petition before, Trace trace) {
            return before.at(Step.REVIEW);
        }
    }

    /**
     * The body above answers (复查意见).
     *
     * @param opinion the answer
     * @param higher the body above the district that gave it, if the district itself answered before
     */
    public record DecideReview(String opinion, Optional<OrgId> higher) implements Petition.Ask {
        @Override
        public Deed redacted() {
            return new DecideReview(GONE, higher);
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return named(higher, state);
        }

        @Override
        public Petition apply(Petition before, Trace trace) {
            return before.at(Step.REVIEWED).plus(ruling(higher, trace));
        }
    }

    /**
     * Somebody who petitioned asks the next body above to look at that (申请复核).
     *
     * @param reasons why
     */
    public record RequestRecheck(String reasons) implements Petition.Ask {
        @Override
        public Deed redacted() {
            return new RequestRecheck(GONE);
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return lateSinceDelivery(ClockKind.PETITION_REQUEST_RECHECK, state, context);
        }

        @Override
        public Petition apply(Petition before, Trace trace) {
            return before.at(Step.RECHECK);
        }
    }

    /** A hearing begins (听证开始): the time of the recheck stands still. */
    public record OpenHearing() implements Petition.Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return CaseRefusal.NOT_PAUSABLE.when(state.clocks()
                    .timer(ClockKind.PETITION_RECHECK)
                    .filter(timer -> timer.clock().pauses().size() >= MOST_HEARINGS)
                    .isPresent());
        }

        @Override
        public Petition apply(Petition before, Trace trace) {
            return before.at(Step.HEARING);
        }

        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return Petition.Ask.super
                    .part(before, trace, next)
                    .clocks(recheck(before.clocks(), clock -> clock.pause(HEARING, trace.at())));
        }
    }

    /** The hearing is over (听证结束): time runs on. */
    public record CloseHearing() implements Petition.Ask {
        @Override
        public Petition apply(Petition before, Trace trace) {
            return before.at(Step.RECHECK);
        }

        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return Petition.Ask.super
                    .part(before, trace, next)
                    .clocks(recheck(before.clocks(), clock -> clock.resume(HEARING, trace.at())));
        }
    }

    /**
     * The last body answers (复核意见): the petition is final.
     *
     * @param opinion the answer
     * @param higher the body above the district that gave it, if the district or a body above it answered before
     */
    public record DecideRecheck(String opinion, Optional<OrgId> higher) implements Petition.Ask {
        @Override
        public Deed redacted() {
            return new DecideRecheck(GONE, higher);
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return named(higher, state);
        }

        @Override
        public Petition apply(Petition before, Trace trace) {
            return before.at(Step.FINAL).plus(ruling(higher, trace));
        }
    }

    /** Nobody asked in time (逾期未申请): the last answer is final. Follows from a look at the clocks; dated at the end of the time to ask. */
    public record BecomeFinal() implements Petition.Ask {
        @Override
        public Petition apply(Petition before, Trace trace) {
            return before.at(Step.SILENT_FINAL);
        }
    }
}
