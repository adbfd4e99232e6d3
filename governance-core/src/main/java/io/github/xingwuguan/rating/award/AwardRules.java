package io.github.xingwuguan.rating.award;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.rating.Rubric;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of the table, and the guards that several of them share. */
final class AwardRules {
    /** The compound's own bodies, which apply for it. */
    static final Set<Role> APPLICANTS = EnumSet.of(Role.PARTY_BRANCH, Role.OWNERS_COMMITTEE, Role.PROPERTY_ENTERPRISE);

    /** The rubric at hand is the one that was frozen when the application was drafted. */
    static final Rule.Guard<StarAward, Rubric> FROZEN = (state, context) -> AwardRefusal.RUBRIC_CHANGED.when(
            !state.application().map(Application::rubric).equals(Optional.of(RubricRef.of(context.policy()))));

    /** The rubric is in force today. */
    static final Rule.Guard<StarAward, Rubric> IN_FORCE = (state, context) ->
            AwardRefusal.NOT_IN_FORCE.when(!context.policy().inForce().contains(context.today()));

    /** Nobody reviews for an organisation of the compound. */
    static final Rule.Guard<StarAward, Rubric> OUTSIDE =
            (state, context) -> AwardRefusal.OWN_ORGANISATION.when(isOwn(state, context));

    /** Nobody but its own organisations applies for a compound. */
    static final Rule.Guard<StarAward, Rubric> INSIDE =
            (state, context) -> AwardRefusal.FOREIGN_ORGANISATION.when(!isOwn(state, context));

    /** The applicant is in time. */
    static final Rule.Guard<StarAward, Rubric> IN_TIME = (state, context) ->
            timed(state.clock(), context, due -> AwardRefusal.OVERDUE.when(!due.isMetAt(context.now())));

    /** The applicant's time is over. */
    static final Rule.Guard<StarAward, Rubric> TOO_LATE = (state, context) ->
            timed(state.clock(), context, due -> AwardRefusal.NOT_OVERDUE.when(due.isMetAt(context.now())));

    private static final Instant EARLIEST = Instant.parse("1950-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2199-12-30T00:00:00Z");
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private AwardRules() {}

    /** {@return every line} */
    static List<Rule<StarAward, Rubric>> table() {
        return Stream.of(
                        Application.TABLE,
                        SelfAssessment.TABLE,
                        Review.TABLE,
                        Publicity.TABLE,
                        ObjectionHandling.TABLE,
                        Conferral.TABLE,
                        DynamicManagement.TABLE,
                        StarLoss.TABLE,
                        Supervision.TABLE)
                .flatMap(List::stream)
                .toList();
    }

    /** {@return a line; level and instant are checked in each} */
    @SafeVarargs
    static Rule<StarAward, Rubric> line(
            String code, Set<Role> roles, Predicate<StarAward> when, Rule.Guard<StarAward, Rubric>... guards) {
        List<Rule.Guard<StarAward, Rubric>> all = new ArrayList<>();
        all.add(AwardRules::level);
        all.add(AwardRules::present);
        for (Rule.Guard<StarAward, Rubric> guard : guards) {
            all.add(guard);
        }
        return new Rule<>(code, roles, when, all);
    }

    /** {@return a line for an award that has not expired, under the rubric that is frozen for it} */
    static Rule<StarAward, Rubric> ofAward(
            String code, Set<Role> roles, Predicate<Standing.Kind> kinds, Rule.Guard<StarAward, Rubric> guard) {
        return line(
                code,
                roles,
                state -> kinds.test(state.standing().kind()),
                AwardRules::frozenForAward,
                (state, context) -> AwardRefusal.EXPIRED.when(!state.standing().stands(context.today())),
                guard);
    }

    private static Optional<Refusal> frozenForAward(StarAward state, Context<Rubric> context) {
        return AwardRefusal.RUBRIC_CHANGED.when(
                !state.standing().basis().map(ScoreBasis::rubric).equals(Optional.of(RubricRef.of(context.policy()))));
    }

    /** {@return whether the stage is one of some} */
    static Predicate<StarAward> in(Set<Stage> stages) {
        return state -> stages.contains(state.stage());
    }

    /** {@return the guard that the actor has no other duty in this cycle} */
    static Rule.Guard<StarAward, Rubric> duty(Duty duty) {
        return (state, context) -> AwardRefusal.SEPARATION_OF_DUTIES.when(
                state.hands().getOrDefault(context.actor().id(), duty) != duty);
    }

    private static boolean isOwn(StarAward state, Context<Rubric> context) {
        return state.application()
                .filter(a -> a.organisations().contains(context.actor().org()))
                .isPresent();
    }

    private static Optional<Refusal> level(StarAward state, Context<Rubric> context) {
        return AwardRefusal.LEVEL.when(
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

    private static Optional<Refusal> present(StarAward state, Context<Rubric> context) {
        Instant now = context.now();
        if (state.at().filter(now::isBefore).isPresent()) {
            return Optional.of(AwardRefusal.BACK_IN_TIME.refusal());
        }
        // Far instants have no date in the zone; the calendar covers none of them.
        boolean isKnown = !now.isBefore(EARLIEST)
                && !now.isAfter(LATEST)
                && context.calendar().covered().contains(context.today());
        return AwardRefusal.CALENDAR_NOT_PUBLISHED.when(!isKnown);
    }

    /**
     * {@return what a test of the deadline says}. Days after today need not be covered, since they change nothing but how far the
     * deadline lies ahead; if the deadline has passed, every day since the start must be.
     */
    static Optional<Refusal> timed(
            Optional<Clock> clock, Context<Rubric> context, Function<Deadline, Optional<Refusal>> test) {
        try {
            Optional<Deadline> due = clock.map(c -> c.due(context.now(), context.calendar(), Coverage.PROVISIONAL));
            if (due.filter(d -> d.certainty() == Deadline.Certainty.PROVISIONAL && !d.isMetAt(context.now()))
                    .isPresent()) {
                return Optional.of(AwardRefusal.CALENDAR_NOT_PUBLISHED.refusal());
            }
            return due.flatMap(test);
        } catch (GovernanceException e) {
            return Optional.of(AwardRefusal.CALENDAR_NOT_PUBLISHED.refusal());
        }
    }

    /** {@return why a result cannot be the basis of a step; empty if it can} */
    static Optional<Refusal> basis(ScoreBasis basis, Context<Rubric> context) {
        Rubric rubric = context.policy();
        if (!basis.rubric().equals(RubricRef.of(rubric))) {
            return Optional.of(AwardRefusal.RUBRIC_CHANGED.refusal());
        }
        int highest = rubric.ladder().highest(rubric.dimensions().size());
        return AwardRefusal.UNKNOWN_STAR.when(basis.star() > highest);
    }

    /** {@return the refusal, or what happens if there is none} */
    static Decision<StarAward.Did> unless(Optional<Refusal> refusal, Supplier<StarAward.Did> event) {
        return refusal.<Decision<StarAward.Did>>map(Decision.Refused::new)
                .orElseGet(() -> Decision.accept(event.get()));
    }

    /** {@return whether a star asks for a review more than the others} */
    static boolean needsExtraReview(Rubric rubric, int star) {
        return rubric.ladder().rules().stream()
                .anyMatch(rule -> rule.star() == star && rule.extraReview().isPresent());
    }

    /** {@return a code, checked} */
    static String code(String subject, String code) {
        if (code.length() > 64 || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    subject + " must be kebab-case of 1 to 64 characters, but had " + code.length() + " characters");
        }
        return code;
    }

    /** {@return some codes, checked and copied} */
    static List<String> codes(String subject, List<String> codes) {
        if (codes.isEmpty() || codes.size() > 20) {
            throw new IllegalArgumentException(subject + "s must be 1 to 20, but were " + codes.size());
        }
        codes.forEach(code -> code(subject, code));
        return List.copyOf(codes);
    }
}
