package io.github.xingwuguan.credit.procedure;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.PolicyMode;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The lines of the five tables, and the guards that several of them share. */
final class ProcedureRules {
    /** Those who decide in the district. */
    static final Set<Role> DISTRICT = EnumSet.of(Role.DEPARTMENT, Role.DISTRICT);

    /** Those who supervise firms. */
    static final Set<Role> AUTHORITIES = EnumSet.of(Role.SUBDISTRICT, Role.DEPARTMENT, Role.DISTRICT);

    private static final Instant EARLIEST = Instant.parse("1950-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2199-12-30T00:00:00Z");

    private ProcedureRules() {}

    /** {@return a line; level and instant are checked in each} */
    @SafeVarargs
    static <S extends Procedure<?>> Rule<S, CreditPolicy> line(
            String code, Set<Role> roles, Predicate<S> when, Rule.Guard<S, CreditPolicy>... guards) {
        List<Rule.Guard<S, CreditPolicy>> all = new ArrayList<>();
        all.add(ProcedureRules::level);
        all.add(ProcedureRules::present);
        for (Rule.Guard<S, CreditPolicy> guard : guards) {
            all.add(guard);
        }
        return new Rule<>(code, roles, when, all);
    }

    private static Optional<Refusal> level(Procedure<?> state, Context<CreditPolicy> context) {
        return ProcedureRefusal.LEVEL.when(
                !levels(context.actor().role()).contains(context.actor().level()));
    }

    /** Authorities act at their own level; everybody else at whichever the host has them. */
    private static Set<Level> levels(Role role) {
        return switch (role) {
            case RESIDENT, GRID_WORKER, PARTY_BRANCH, OWNERS_COMMITTEE, PROPERTY_ENTERPRISE, SYSTEM ->
                EnumSet.allOf(Level.class);
            case COMMUNITY -> EnumSet.of(Level.COMMUNITY);
            case SUBDISTRICT -> EnumSet.of(Level.SUBDISTRICT);
            case DEPARTMENT, DISTRICT -> EnumSet.of(Level.DISTRICT);
        };
    }

    private static Optional<Refusal> present(Procedure<?> state, Context<CreditPolicy> context) {
        Instant now = context.now();
        if (now.isBefore(EARLIEST) || now.isAfter(LATEST)) {
            return Optional.of(ProcedureRefusal.TIME_OUT_OF_RANGE.refusal());
        }
        return ProcedureRefusal.BACK_IN_TIME.when(
                state.progress().last().map(Trace::at).filter(now::isBefore).isPresent());
    }

    /** The policy is in force today. */
    static Optional<Refusal> inForce(Procedure<?> state, Context<CreditPolicy> context) {
        CreditPolicy policy = context.policy();
        return ProcedureRefusal.NOT_IN_FORCE.when(!policy.inForce().contains(policy.day(context.now())));
    }

    /** The policy has effects. */
    static Optional<Refusal> enforced(Procedure<?> state, Context<CreditPolicy> context) {
        return ProcedureRefusal.ON_TRIAL.when(context.policy().mode() == PolicyMode.TRIAL);
    }

    /** {@return why the policy is not the one under which a stage was reached; empty if it is} */
    static Optional<Refusal> frozen(Optional<Trace> opening, Context<CreditPolicy> context) {
        return ProcedureRefusal.POLICY_CHANGED.when(
                !opening.map(Trace::policy).equals(Optional.of(PolicyRef.of(context.policy()))));
    }

    /** {@return why the actor must not decide on what somebody began about a subject; empty if nothing stands against it} */
    static Optional<Refusal> separate(Optional<Trace> opening, Subject subject, Context<CreditPolicy> context) {
        Actor actor = context.actor();
        Optional<Actor> opener = opening.map(Trace::actor);
        boolean isConcerned =
                actor.org().value().equals(subject.id()) || actor.id().value().equals(subject.id());
        boolean isOfOpener = opener.map(Actor::org).equals(Optional.of(actor.org()));
        return ProcedureRefusal.OWN_MATTER
                .when(isConcerned || isOfOpener)
                .or(() -> ProcedureRefusal.SEPARATION_OF_DUTIES.when(
                        opener.map(Actor::id).equals(Optional.of(actor.id()))));
    }

    /** {@return why it is too late at the instant of the decision; empty if it is not} */
    static Optional<Refusal> within(
            TimeLimit limit, Instant start, Context<CreditPolicy> context, ProcedureRefusal why) {
        return timed(limit, start, context, due -> !due.isMetAt(context.now()), why);
    }

    /** {@return why it is too early at the instant of the decision; empty if it is not} */
    static Optional<Refusal> after(
            TimeLimit limit, Instant start, Context<CreditPolicy> context, ProcedureRefusal why) {
        return timed(limit, start, context, due -> due.isMetAt(context.now()), why);
    }

    /**
     * Days after today need not be covered, since they change nothing but how far the deadline lies ahead; if the deadline has
     * passed, every day since the start must be.
     */
    private static Optional<Refusal> timed(
            TimeLimit limit,
            Instant start,
            Context<CreditPolicy> context,
            Predicate<Deadline> refused,
            ProcedureRefusal why) {
        try {
            Deadline due = limit.due(start, context.calendar(), Coverage.PROVISIONAL);
            boolean isGuess = due.certainty() == Deadline.Certainty.PROVISIONAL && !due.isMetAt(context.now());
            return isGuess
                    ? Optional.of(ProcedureRefusal.CALENDAR_NOT_PUBLISHED.refusal())
                    : why.when(refused.test(due));
        } catch (GovernanceException outOfRange) {
            return Optional.of(ProcedureRefusal.CALENDAR_NOT_PUBLISHED.refusal());
        }
    }

    /** {@return the refusal, or what happens if there is none} */
    static <E> Decision<E> unless(Optional<Refusal> refusal, Supplier<E> event) {
        return refusal.<Decision<E>>map(Decision.Refused::new).orElseGet(() -> Decision.accept(event.get()));
    }

    /**
     * Checks that an event is the next one of a history.
     *
     * @throws GovernanceException {@code event-order} if it has another number, or cannot follow the stage
     */
    static void checkNext(Procedure<?> state, Trace trace, boolean follows) {
        int next = state.progress().seq() + 1;
        if (trace.seq() != next || !follows) {
            throw new GovernanceException(
                    "event-order",
                    "Event must be number " + next + " and follow the stage, but was number " + trace.seq()
                            + (follows ? "" : " and did not follow it"));
        }
    }

    /** {@return an event of a record} */
    static RecordEvent entry(String record, RecordEvent.Kind kind, Trace trace, Optional<Ground> ground) {
        return RecordEvent.builder()
                .record(record)
                .kind(kind)
                .effectiveOn(trace.day())
                .recordedAt(trace.at())
                .actor(trace.actor().id())
                .reason(ground.map(Ground::code))
                .build();
    }

    /** Checks the number of a document. */
    static void document(String subject, String text) {
        if (text.isBlank() || text.length() > 200 || !Texts.visible(text).equals(text)) {
            throw new IllegalArgumentException(
                    subject + " must be 1 to 200 visible characters, but had " + text.length() + " characters");
        }
    }
}
