package io.github.xingwuguan.coordination;

import io.github.xingwuguan.basics.Level;
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

/** The lines of the table, and the guards that several of them share. */
final class ConferenceTable {
    private static final Instant EARLIEST = Instant.parse("1950-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2180-01-01T00:00:00Z");

    private ConferenceTable() {}

    static List<Rule<JointConference, ConferencePolicy>> all() {
        return List.of(
                Meeting.CONVENE,
                Meeting.HOLD,
                Meeting.PUBLISH,
                Meeting.CANCEL,
                Tracking.FULFIL,
                Tracking.WAIVE,
                Tracking.SUPERSEDE);
    }

    /** {@return a line; the instant is checked in each} */
    @SafeVarargs
    static Rule<JointConference, ConferencePolicy> line(
            String code,
            Set<Role> roles,
            Set<ConferenceStage> stages,
            Rule.Guard<JointConference, ConferencePolicy>... guards) {
        Set<ConferenceStage> at = EnumSet.copyOf(stages);
        List<Rule.Guard<JointConference, ConferencePolicy>> all = new ArrayList<>();
        all.add(ConferenceTable::present);
        for (Rule.Guard<JointConference, ConferencePolicy> guard : guards) {
            all.add(guard);
        }
        return new Rule<>(code, roles, state -> at.contains(state.stage()), all);
    }

    static boolean isKnown(Instant at) {
        return !at.isBefore(EARLIEST) && !at.isAfter(LATEST);
    }

    private static Optional<Refusal> present(JointConference state, Context<ConferencePolicy> context) {
        Instant now = context.now();
        return ConferenceRefusal.CLOCK_REGRESSION.when(
                !isKnown(now) || state.at().filter(now::isBefore).isPresent());
    }

    /** Those of a compound act in their grid, authorities at their own level. */
    static Optional<Refusal> level(JointConference state, Context<ConferencePolicy> context) {
        Actor actor = context.actor();
        Level own = switch (actor.role()) {
            case COMMUNITY -> Level.COMMUNITY;
            case SUBDISTRICT -> Level.SUBDISTRICT;
            case DEPARTMENT, DISTRICT, SYSTEM -> Level.DISTRICT;
            case RESIDENT, GRID_WORKER, PARTY_BRANCH, OWNERS_COMMITTEE, PROPERTY_ENTERPRISE -> Level.GRID;
        };
        return ConferenceRefusal.LEVEL.when(actor.level() != own);
    }

    static Optional<Refusal> frozen(JointConference state, Context<ConferencePolicy> context) {
        return ConferenceRefusal.POLICY_CHANGED.when(
                !state.policy().equals(Optional.of(context.policy().id())));
    }

    static Optional<Refusal> inForce(JointConference state, Context<ConferencePolicy> context) {
        return ConferenceRefusal.NOT_IN_FORCE.when(!context.policy().inForce().contains(context.today()));
    }

    static Optional<Refusal> convener(JointConference state, Context<ConferencePolicy> context) {
        return ConferenceRefusal.NOT_CONVENER.when(!state.isConvenedBy(context.actor()));
    }
}
