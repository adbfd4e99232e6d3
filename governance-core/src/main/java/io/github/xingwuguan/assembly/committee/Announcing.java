package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.assembly.TallyStatus;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.lifecycle.Stamp;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** How a resolution is made known (公告与告知). */
public final class Announcing {
    // community and subdistrict announce for a preparatory group
    private static final Set<Role> CONVENERS = EnumSet.of(Role.OWNERS_COMMITTEE, Role.COMMUNITY, Role.SUBDISTRICT);

    static final Rule<Resolution, CommitteePolicy> ANNOUNCE = line(
            "announce",
            CONVENERS,
            state -> state.announcedAt().isEmpty(),
            (state, context) -> ResolutionRefusal.NOT_IN_FORCE.when(
                    !context.policy().inForce().contains(context.today())),
            (state, context) -> state.tally().status() == TallyStatus.PASSED
                    ? Optional.empty()
                    : Optional.of(ResolutionRefusal.NOT_PASSED.refusal(
                            state.tally().status().template().en())));
    static final Rule<Resolution, CommitteePolicy> NOTIFY = line(
            "notify",
            CONVENERS,
            Resolution::stands,
            Announcing::frozen,
            (state, context) -> ResolutionRefusal.ALREADY_NOTIFIED.when(
                    state.residentsCommitteeNotifiedAt().isPresent()));

    private Announcing() {}

    /** {@return a line; level and instant are checked in each} */
    @SafeVarargs
    static Rule<Resolution, CommitteePolicy> line(
            String code,
            Set<Role> roles,
            Predicate<Resolution> when,
            Rule.Guard<Resolution, CommitteePolicy>... guards) {
        List<Rule.Guard<Resolution, CommitteePolicy>> all = new ArrayList<>();
        all.add((state, context) -> ResolutionRefusal.LEVEL.when(AssemblyGuards.isAtOtherLevel(context)));
        all.add((state, context) -> ResolutionRefusal.CLOCK_REGRESSION.when(AssemblyGuards.isOutOfTime(
                state.at().or(() -> Optional.of(state.tally().asOf())), context)));
        for (Rule.Guard<Resolution, CommitteePolicy> guard : guards) {
            all.add(guard);
        }
        return new Rule<>(code, roles, when, all);
    }

    static Optional<Refusal> frozen(Resolution state, Context<CommitteePolicy> context) {
        return ResolutionRefusal.POLICY_CHANGED.when(AssemblyGuards.isOtherPolicy(state.policy(), context));
    }

    /**
     * It is announced (公告): only what reached what a resolution needs.
     *
     * @param effect the days on which it is to have effect, from today at the earliest
     */
    public record Announce(DateRange effect) implements ResolutionDeed {
        @Override
        public Rule<Resolution, CommitteePolicy> rule() {
            return ANNOUNCE;
        }

        @Override
        public Optional<Refusal> check(Resolution state, Context<CommitteePolicy> context) {
            return ResolutionRefusal.EFFECT_IN_PAST.when(effect.from().isBefore(context.today()));
        }

        @Override
        public Resolution.Builder change(Resolution before, Stamp trace, Resolution.Builder next) {
            return next.policy(trace.policy()).announcedAt(trace.at()).effect(effect);
        }
    }

    /** The residents' committee is told of it (告知居民委员会). */
    public record Notify() implements ResolutionDeed {
        @Override
        public Rule<Resolution, CommitteePolicy> rule() {
            return NOTIFY;
        }

        @Override
        public Optional<Refusal> check(Resolution state, Context<CommitteePolicy> context) {
            return Optional.empty();
        }

        @Override
        public Resolution.Builder change(Resolution before, Stamp trace, Resolution.Builder next) {
            return next.residentsCommitteeNotifiedAt(trace.at());
        }
    }
}
