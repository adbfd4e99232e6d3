package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
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
import java.util.stream.Stream;

/** The lines of the table, and the guards that several of them share. */
final class CaseRules {
    /** Those who decide for the public. */
    static final Set<Role> OFFICIALS = EnumSet.of(Role.COMMUNITY, Role.SUBDISTRICT, Role.DISTRICT);

    /** Those of them who stand above a community. */
    static final Set<Role> HIGHER = EnumSet.of(Role.SUBDISTRICT, Role.DISTRICT);

    /** Those to whom a case can be sent. */
    static final Set<Role> ASSIGNEES = EnumSet.of(
            Role.GRID_WORKER,
            Role.PARTY_BRANCH,
            Role.OWNERS_COMMITTEE,
            Role.PROPERTY_ENTERPRISE,
            Role.COMMUNITY,
            Role.SUBDISTRICT,
            Role.DEPARTMENT);

    /** The policy is the one under which the case was filed. */
    static final Rule.Guard<Case, CasePolicy> FROZEN = (state, context) -> CaseRefusal.POLICY_CHANGED.when(
            !state.policy().equals(Optional.of(context.policy().id())));

    /** The policy is in force today. */
    static final Rule.Guard<Case, CasePolicy> IN_FORCE = (state, context) ->
            CaseRefusal.NOT_IN_FORCE.when(!context.policy().inForce().contains(context.today()));

    /** Who is reported does not handle the case. */
    static final Rule.Guard<Case, CasePolicy> NOT_REPORTED = (state, context) -> CaseRefusal.RECUSAL.when(
            state.intake().respondent().equals(Optional.of(context.actor().org())));

    /** Nobody below the level of a case decides about it. */
    static final Rule.Guard<Case, CasePolicy> OF_ITS_LEVEL =
            (state, context) -> CaseRefusal.LEVEL.when(context.actor().level().compareTo(state.level()) < 0);

    /** Who deals with the case does not decide whether that is done. */
    static final Rule.Guard<Case, CasePolicy> NOT_HANDLER = (state, context) -> CaseRefusal.OWN_WORK.when(
            state.assignments().dealtWith(context.actor().org()));

    /** Only the lead may. */
    static final Rule.Guard<Case, CasePolicy> LEAD_ONLY =
            (state, context) -> CaseRefusal.NOT_ASSIGNEE.when(state.assignments()
                    .lead()
                    .filter(lead -> lead.party().isOf(context.actor()))
                    .isEmpty());

    private static final Set<Level> IN_GRID = EnumSet.of(Level.GRID);
    private static final Set<Level> IN_COMMUNITY = EnumSet.of(Level.COMMUNITY);
    private static final Set<Level> IN_SUBDISTRICT = EnumSet.of(Level.SUBDISTRICT);
    private static final Set<Level> IN_BRANCH_OR_OFFICE = EnumSet.of(Level.SUBDISTRICT, Level.DISTRICT);
    private static final Set<Level> IN_DISTRICT = EnumSet.of(Level.DISTRICT);
    private static final Set<Level> ANYWHERE = EnumSet.allOf(Level.class);

    private static final Instant EARLIEST = Instant.parse("1950-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2180-01-01T00:00:00Z");

    private CaseRules() {}

    /** {@return every line} */
    static List<Rule<Case, CasePolicy>> table() {
        return Stream.of(
                        Intake.TABLE,
                        Leaving.TABLE,
                        Assignments.TABLE,
                        Returns.TABLE,
                        Milestones.TABLE,
                        Levels.TABLE,
                        Contacts.TABLE,
                        Safety.TABLE,
                        Disposal.TABLE,
                        ClearanceTable.LINES,
                        Aftercare.TABLE,
                        Exemptions.TABLE,
                        PetitionHandling.TABLE,
                        PetitionReview.TABLE,
                        Deliberations.TABLE,
                        ConferenceNotices.TABLE,
                        Clocks.TABLE,
                        Reprojection.TABLE,
                        Postponements.TABLE,
                        Holds.TABLE,
                        Supervision.TABLE,
                        Records.TABLE,
                        Recurrence.TABLE,
                        Whistles.TABLE,
                        WhistleAnswers.TABLE,
                        WhistleDeclines.TABLE,
                        WhistleRatings.TABLE,
                        Mediations.TABLE,
                        Agreements.TABLE,
                        Merging.TABLE)
                .flatMap(List::stream)
                .toList();
    }

    /** {@return a line; level and instant are checked in each} */
    @SafeVarargs
    static Rule<Case, CasePolicy> line(
            String code, Set<Role> roles, Set<Stage> stages, Rule.Guard<Case, CasePolicy>... guards) {
        Set<Stage> at = EnumSet.copyOf(stages);
        return line(code, roles, state -> at.contains(state.stage()), guards);
    }

    @SafeVarargs
    private static Rule<Case, CasePolicy> line(
            String code, Set<Role> roles, Predicate<Case> when, Rule.Guard<Case, CasePolicy>... guards) {
        List<Rule.Guard<Case, CasePolicy>> all = new ArrayList<>();
        all.add((state, context) -> level(context.actor()));
        all.add(CaseRules::present);
        all.add((state, context) -> CaseRefusal.HELD.when(Holds.forbids(code, state, context)));
        for (Rule.Guard<Case, CasePolicy> guard : guards) {
            all.add(guard);
        }
        return new Rule<>(code, roles, when, all);
    }

    private static Optional<Refusal> level(Actor actor) {
        return CaseRefusal.LEVEL.when(!levels(actor.role()).contains(actor.level()));
    }

    /** Authorities act at their own level, departments also by their branches; those of a compound in its grid. */
    static Set<Level> levels(Role role) {
        return switch (role) {
            case RESIDENT, GRID_WORKER, PARTY_BRANCH, OWNERS_COMMITTEE, PROPERTY_ENTERPRISE -> IN_GRID;
            case COMMUNITY -> IN_COMMUNITY;
            case SUBDISTRICT -> IN_SUBDISTRICT;
            case DEPARTMENT -> IN_BRANCH_OR_OFFICE;
            case DISTRICT -> IN_DISTRICT;
            case SYSTEM -> ANYWHERE;
        };
    }

    private static Optional<Refusal> present(Case state, Context<CasePolicy> context) {
        Instant now = context.now();
        boolean isKnown = !now.isBefore(EARLIEST) && !now.isAfter(LATEST);
        return CaseRefusal.CLOCK_REGRESSION.when(
                !isKnown || state.at().filter(now::isBefore).isPresent());
    }

    /** {@return the guard that the actor has no other duty in this cycle} */
    static Rule.Guard<Case, CasePolicy> only(Hand hand) {
        return (state, context) -> CaseRefusal.SEPARATION_OF_DUTIES.when(
                state.hands().find(context.actor().id()).orElse(hand) != hand);
    }

    /** {@return why a limit refuses the actor now; empty if it does not} */
    static Optional<Refusal> timed(
            TimeLimit limit, Instant start, Context<CasePolicy> context, Predicate<Deadline> refused, CaseRefusal why) {
        try {
            Deadline due = limit.due(start, context.calendar(), Coverage.PROVISIONAL);
            boolean isGuess = due.certainty() == Deadline.Certainty.PROVISIONAL && !due.isMetAt(context.now());
            return isGuess ? Optional.of(CaseRefusal.CALENDAR_NOT_PUBLISHED.refusal()) : why.when(refused.test(due));
        } catch (GovernanceException outOfRange) {
            return Optional.of(CaseRefusal.CALENDAR_NOT_PUBLISHED.refusal());
        }
    }

    /** {@return the standard of the category under which a case was filed; the policy is the frozen one} */
    static FilingStandard standard(Case state, Context<CasePolicy> context) {
        return state.intake()
                .category()
                .flatMap(context.policy()::standard)
                .orElseThrow(
                        () -> new IllegalStateException("A case that was filed must have a standard, but had none"));
    }
}
