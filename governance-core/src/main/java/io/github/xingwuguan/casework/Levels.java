package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * How a case comes to another category or a lower level (改类与下沉): somebody above hands it down and the level below takes it over, never
 * below the level that is competent. How it goes up stands in {@link Assignments.Escalate}.
 *
 * @param offered the level to which it is to be handed down; empty if it is not
 */
public record Levels(Optional<Level> offered) {
    /** It is where it was filed. */
    public static final Levels NONE = new Levels(Optional.empty());

    private static final Rule<Case, CasePolicy> RECLASSIFY = CaseRules.line(
            "reclassify",
            CaseRules.OFFICIALS,
            Assignments.BEFORE_DISPOSAL,
            CaseRules.FROZEN,
            CaseRules.NOT_REPORTED,
            CaseRules.OF_ITS_LEVEL);
    private static final Rule<Case, CasePolicy> HAND_DOWN = CaseRules.line(
            "hand-down",
            CaseRules.HIGHER,
            Assignments.BEFORE_DISPOSAL,
            CaseRules.FROZEN,
            CaseRules.NOT_REPORTED,
            CaseRules.OF_ITS_LEVEL);
    private static final Rule<Case, CasePolicy> TAKE_OVER = CaseRules.line(
            "take-over",
            EnumSet.of(Role.COMMUNITY, Role.SUBDISTRICT),
            Assignments.BEFORE_DISPOSAL,
            CaseRules.FROZEN,
            CaseRules.NOT_REPORTED,
            (state, context) -> CaseRefusal.NOT_OFFERED.when(
                    !state.levels().offered.equals(Optional.of(context.actor().level()))));

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(RECLASSIFY, HAND_DOWN, TAKE_OVER);

    /** Deeds about category and level (改类与下沉动作). */
    public sealed interface Ask extends Deed permits Reclassify, HandDown, TakeOver {}

    /**
     * It is of another category, or more or less urgent, than it was filed (改类). What was used of its time stays used; if the category
     * begins on a higher level, the case goes there and waits to be sent out.
     *
     * @param category the code of the category, of the kind that was reported
     * @param urgency how urgent it is; only the subdistrict and the district lower it
     */
    public record Reclassify(String category, Urgency urgency) implements Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            Optional<FilingStandard> standard = context.policy().standard(category);
            if (standard.isEmpty()) {
                return Optional.of(CaseRefusal.UNKNOWN_CATEGORY.refusal());
            }
            Urgency before = state.intake().filing().orElseThrow().urgency();
            boolean lowers = urgency.compareTo(before) < 0 && context.actor().role() == Role.COMMUNITY;
            boolean isSame = urgency == before && state.intake().category().equals(Optional.of(category));
            return CaseRefusal.OTHER_KIND
                    .when(!state.intake().isOf(standard.get().kind()))
                    .or(() -> CaseRefusal.LEVEL.when(lowers))
                    .or(() -> CaseRefusal.NOTHING_CHANGES.when(isSame))
                    .or(() -> CaseRefusal.OTHER_UNIT.when(mixesUnits(state, context)));
        }

        /** Time that was extended in one unit cannot go on in another. */
        private boolean mixesUnits(Case state, Context<CasePolicy> context) {
            Optional<TimeLimit> limit = Clocks.rule(
                            ClockKind.DISPOSE, state.intake().filedAs(category, urgency), context.policy())
                    .map(ClockRule::limit);
            return state.clocks()
                    .timer(ClockKind.DISPOSE)
                    .filter(Clocks.Timer::isOpen)
                    .map(Clocks.Timer::clock)
                    .filter(clock -> clock.isExtended()
                            && limit.filter(l -> l.unit() != clock.limit().unit())
                                    .isPresent())
                    .isPresent();
        }

        @Override
        public List<CaseEvent> carriedOut(Case state, Context<CasePolicy> context) {
            List<CaseEvent> events = new ArrayList<>(Ask.super.carriedOut(state, context));
            Case after = Case.LIFECYCLE.fold(state, events);
            Level begins = CaseRules.standard(after, context).levelOf(urgency);
            if (begins.compareTo(after.level()) > 0) {
                events.addAll(new Assignments.Escalate(begins, "reclassified").carriedOut(after, context));
            }
            return events;
        }

        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return next.intake(before.intake().filedAs(category, urgency));
        }
    }

    /**
     * It is to be handed down (提出下沉); what is grave or an emergency is not.
     *
     * @param to the level, not below the one that is competent
     */
    public record HandDown(Level to) implements Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            FilingStandard standard = CaseRules.standard(state, context);
            boolean stays = standard.grave() || state.intake().isEmergency();
            boolean isDown = to.compareTo(state.level()) < 0 && to.compareTo(standard.level()) >= 0;
            return CaseRefusal.STAYS_UP.when(stays || !isDown);
        }

        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return next.levels(new Levels(Optional.of(to)));
        }
    }

    /** The level below takes it over (承接下沉): what is open above ends, and it waits to be sent out. */
    public record TakeOver() implements Ask {
        /** It may have become another case since it was to be handed down. */
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return new HandDown(context.actor().level()).check(state, context);
        }

        @Override
        public Stage to(Case state) {
            return Stage.ACCEPTED;
        }

        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return next.assignments(before.assignments().ended())
                    .onLevel(before.levels().offered.orElse(before.level()), before);
        }
    }
}
