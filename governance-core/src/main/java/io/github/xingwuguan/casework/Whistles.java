package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.casework.Whistle.Progress;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Who was called for help with a case (吹哨报到): who cannot deal with it alone blows the whistle, those who are called report in. A case can
 * have many whistles, and its work is not done while one is open.
 *
 * @param all every whistle of the case, as they came
 */
public record Whistles(List<Whistle> all) {
    /** Nobody was called. */
    public static final Whistles NONE = new Whistles(List.of());

    /** The one reason for a whistle, unless the case is an emergency (超出自身权限). */
    public static final String BEYOND_AUTHORITY = "beyond-authority";

    static final Set<Role> BLOWERS = EnumSet.of(
            Role.RESIDENT,
            Role.PARTY_BRANCH,
            Role.OWNERS_COMMITTEE,
            Role.PROPERTY_ENTERPRISE,
            Role.COMMUNITY,
            Role.SUBDISTRICT);

    private static final Rule<Case, CasePolicy> BLOW = CaseRules.line(
            "blow-whistle", BLOWERS, Assignments.BEFORE_DISPOSAL, CaseRules.FROZEN, CaseRules.NOT_REPORTED);
    private static final Rule<Case, CasePolicy> START =
            CaseRules.line("start-whistle", EnumSet.noneOf(Role.class), Assignments.BEFORE_DISPOSAL);
    private static final Rule<Case, CasePolicy> APPROVE = decider("approve-whistle");
    private static final Rule<Case, CasePolicy> REFUSE = decider("refuse-whistle");
    private static final Rule<Case, CasePolicy> COMPLETE =
            CaseRules.line("complete-whistle", BLOWERS, Assignments.BEFORE_DISPOSAL, CaseRules.FROZEN);

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(BLOW, START, APPROVE, REFUSE, COMPLETE);

    /**
     * Copies the whistles.
     *
     * @param all every whistle of the case
     */
    public Whistles {
        all = List.copyOf(all);
    }

    private static Rule<Case, CasePolicy> decider(String code) {
        return CaseRules.line(
                code, CaseRules.OFFICIALS, Assignments.BEFORE_DISPOSAL, CaseRules.FROZEN, CaseRules.NOT_REPORTED);
    }

    /** Nobody says it is done while somebody is called for help. */
    static Optional<Refusal> noneOpen(Case state, Context<CasePolicy> context) {
        return CaseRefusal.WHISTLE_OPEN.when(state.whistles().all.stream().anyMatch(Whistle::isOpen));
    }

    /**
     * {@return a whistle}
     *
     * @param id its id
     */
    public Optional<Whistle> whistle(String id) {
        return all.stream().filter(whistle -> whistle.id().equals(id)).findFirst();
    }

    /** {@return a whistle that calls somebody now} */
    Optional<Whistle> blown(String id) {
        return whistle(id).filter(whistle -> whistle.progress() == Progress.BLOWN);
    }

    /** {@return these, with nothing open any more} */
    Whistles ended() {
        return new Whistles(all.stream()
                .map(w -> w.isOpen() ? w.with(Progress.SUPERSEDED) : w)
                .toList());
    }

    Whistles change(String id, UnaryOperator<Whistle> change) {
        return new Whistles(
                all.stream().map(w -> w.id().equals(id) ? change.apply(w) : w).toList());
    }

    /** {@return whether an organisation is called by a whistle of a type that is open} */
    private boolean isCalled(String type, OrgId org) {
        return all.stream()
                .anyMatch(w ->
                        w.isOpen() && w.type().equals(type) && w.target(org).isPresent());
    }

    /** Deeds about whistles (吹哨报到动作). Who had not come by now is entered first, so that nothing depends on a look at the clocks. */
    public sealed interface Ask extends Deed
            permits BlowWhistle,
                    StartWhistle,
                    ApproveWhistle,
                    RefuseWhistle,
                    CompleteWhistle,
                    WhistleAnswers.SignWhistle,
                    WhistleAnswers.ReportIn,
                    WhistleAnswers.NoShow,
                    WhistleDeclines.DeclineWhistle,
                    WhistleDeclines.UpholdDecline,
                    WhistleDeclines.OverruleDecline,
                    WhistleRatings.RateWhistle {
        /**
         * {@return the whistles after it}
         *
         * @param before the whistles before
         * @param trace who, when
         */
        Whistles apply(Whistles before, Trace trace);

        /**
         * {@return what follows from it, if anything}
         *
         * @param after the state after it
         * @param context what surrounds the decision
         */
        default Optional<StartWhistle> follows(Case after, Context<CasePolicy> context) {
            return Optional.empty();
        }

        @Override
        default Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return next.whistles(apply(before.whistles(), trace));
        }

        @Override
        default Decision<CaseEvent> decide(Case state, Context<CasePolicy> context) {
            List<CaseEvent> events = WhistleAnswers.noShows(state, context);
            Case now = Case.LIFECYCLE.fold(state, events);
            Optional<Refusal> refusal = check(now, context);
            if (refusal.isPresent()) {
                return new Decision.Refused<>(refusal.get());
            }
            CaseEvent event = new CaseEvent(Trace.of(now, context, to(now)), this);
            events.add(event);
            Case after = event.applyTo(now);
            follows(after, context)
                    .ifPresent(start -> events.add(new CaseEvent(Trace.of(after, context, after.stage()), start)));
            return new Decision.Accepted<>(events);
        }

        @Override
        default boolean ledTo(List<CaseEvent> events) {
            return events.stream().anyMatch(event -> event.deed().equals(this));
        }
    }

    /**
     * Somebody calls for help (吹哨).
     *
     * @param id an id of the whistle, unique in the case
     * @param type the code of its type
     * @param reason a code value: {@link #BEYOND_AUTHORITY}, unless the case is an emergency
     * @param targets who is called, an organisation once
     */
    public record BlowWhistle(String id, String type, String reason, List<Party> targets) implements Ask {
        /**
         * Copies the targets.
         *
         * @param id an id of the whistle
         * @param type the code of its type
         * @param reason a code value
         * @param targets who is called
         */
        public BlowWhistle {
            targets = List.copyOf(targets);
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            Optional<WhistleRule> rule = context.policy().whistle(type);
            return CaseRefusal.UNKNOWN_WHISTLE_TYPE
                    .when(rule.isEmpty())
                    .or(() -> CaseRefusal.NOT_BLOWER.when(
                            rule.filter(r -> r.isFor(context.actor())).isEmpty()))
                    .or(() -> CaseRefusal.WHISTLE_REASON.when(!isReason(state)))
                    .or(() -> CaseRefusal.WHISTLE_TARGET.when(!isFit(rule.orElseThrow(), context)))
                    .or(() -> CaseRefusal.RECUSAL.when(targets.stream().anyMatch(t -> isReported(t, state))))
                    .or(() -> CaseRefusal.DUPLICATE_WHISTLE.when(isDouble(state.whistles())));
        }

        private boolean isReason(Case state) {
            boolean isEmergency = state.intake()
                    .filing()
                    .filter(filing -> filing.urgency() == Urgency.EMERGENCY)
                    .isPresent();
            return reason.equals(BEYOND_AUTHORITY) || (isEmergency && !reason.isBlank());
        }

        private boolean isFit(WhistleRule rule, Context<CasePolicy> context) {
            long orgs = targets.stream().map(Party::org).distinct().count();
            return !targets.isEmpty()
                    && orgs == targets.size()
                    && targets.stream().allMatch(party -> rule.calls(context.actor(), party));
        }

        private boolean isDouble(Whistles whistles) {
            return whistles.whistle(id).isPresent()
                    || targets.stream().anyMatch(party -> whistles.isCalled(type, party.org()));
        }

        private static boolean isReported(Party party, Case state) {
            return state.intake().respondent().equals(Optional.of(party.org()));
        }

        @Override
        public Optional<StartWhistle> follows(Case after, Context<CasePolicy> context) {
            return context.policy()
                    .whistle(type)
                    .filter(rule -> rule.approver().isEmpty())
                    .map(rule -> StartWhistle.of(id, rule));
        }

        @Override
        public Whistles apply(Whistles before, Trace trace) {
            List<Whistle> more = new ArrayList<>(before.all);
            more.add(new Whistle.Builder()
                    .id(id)
                    .type(type)
                    .by(trace.actor())
                    .progress(Progress.WAITING)
                    .targets(targets.stream()
                            .map(party ->
                                    new WhistleTarget.Builder().party(party).build())
                            .toList())
                    .build());
            return new Whistles(more);
        }
    }

    /**
     * The time of those who are called begins (应哨计时). Follows from the whistle or its approval; nobody asks for it.
     *
     * @param id the whistle
     * @param signWithin how soon they sign
     * @param reportInWithin how soon they report in
     */
    public record StartWhistle(String id, TimeLimit signWithin, TimeLimit reportInWithin) implements Ask {
        static StartWhistle of(String id, WhistleRule rule) {
            return new StartWhistle(id, rule.signWithin(), rule.reportInWithin());
        }

        @Override
        public Whistles apply(Whistles before, Trace trace) {
            return before.change(
                    id,
                    w -> new Whistle.Builder()
                            .from(w)
                            .progress(Progress.BLOWN)
                            .signing(Clock.start(signWithin, trace.at()))
                            .reporting(Clock.start(reportInWithin, trace.at()))
                            .build());
        }
    }

    /** Who approves is not who blew it. */
    private static Optional<Refusal> decided(String id, Case state, Context<CasePolicy> context) {
        Optional<Whistle> waiting = state.whistles().whistle(id).filter(w -> w.progress() == Progress.WAITING);
        boolean hasSeat = waiting.flatMap(w -> context.policy().whistle(w.type()))
                .flatMap(WhistleRule::approver)
                .filter(seat -> seat.isOf(context.actor()))
                .isPresent();
        boolean isOwn =
                waiting.filter(w -> w.by().id().equals(context.actor().id())).isPresent();
        return CaseRefusal.UNKNOWN_WHISTLE
                .when(waiting.isEmpty())
                .or(() -> CaseRefusal.NO_SEAT.when(!hasSeat))
                .or(() -> CaseRefusal.SEPARATION_OF_DUTIES.when(isOwn));
    }

    /**
     * It is approved (批准吹哨): now those who are called have to come.
     *
     * @param id the whistle
     */
    public record ApproveWhistle(String id) implements Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return decided(id, state, context);
        }

        @Override
        public Optional<StartWhistle> follows(Case after, Context<CasePolicy> context) {
            return after.whistles()
                    .whistle(id)
                    .flatMap(whistle -> context.policy().whistle(whistle.type()))
                    .map(rule -> StartWhistle.of(id, rule));
        }

        @Override
        public Whistles apply(Whistles before, Trace trace) {
            return before;
        }
    }

    /**
     * It is not approved (不批准吹哨): nobody has to come.
     *
     * @param id the whistle
     * @param reason why
     */
    public record RefuseWhistle(String id, String reason) implements Ask {
        @Override
        public Deed redacted() {
            return new RefuseWhistle(id, GONE);
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return decided(id, state, context);
        }

        @Override
        public Whistles apply(Whistles before, Trace trace) {
            return before.change(id, w -> w.with(Progress.REFUSED));
        }
    }

    /**
     * Nobody is awaited any more (吹哨办结).
     *
     * @param id the whistle
     */
    public record CompleteWhistle(String id) implements Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            Optional<Whistle> blown = state.whistles().blown(id);
            boolean isSettled = blown.filter(w -> w.targets().stream().allMatch(WhistleTarget::isSettled))
                    .isPresent();
            return CaseRefusal.UNKNOWN_WHISTLE
                    .when(blown.isEmpty())
                    .or(() -> CaseRefusal.NOT_BLOWER.when(
                            blown.filter(w -> w.isBlower(context.actor())).isEmpty()))
                    .or(() -> CaseRefusal.TARGETS_AWAITED.when(!isSettled));
        }

        @Override
        public Whistles apply(Whistles before, Trace trace) {
            return before.change(
                    id,
                    w -> new Whistle.Builder()
                            .from(w)
                            .progress(Progress.COMPLETED)
                            .completedAt(trace.at())
                            .build());
        }
    }
}
