package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.lifecycle.Lifecycle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How far a compound has come to its committee (筹备进程): which steps were taken, what is due next, until when and on what basis. Immutable; it
 * is the fold of its events, so the host stores events and nothing else.
 *
 * <p>If the term of the preparatory group passes before the vote, the group is formed anew. If the vote fills too few seats, candidates are
 * named again under the same group.
 */
@Value.Immutable
public sealed interface FormationPlan permits ImmutableFormationPlan {
    /** Decides and folds; its table says who may do what, when. */
    Lifecycle<FormationPlan, FormationEvent, CommitteePolicy> LIFECYCLE = Lifecycle.of(FormationTable.all());

    /** {@return its id} */
    String id();

    /** {@return how many events there were} */
    @Value.Default
    default int seq() {
        return 0;
    }

    /** {@return when the last event was entered, if there was one} */
    Optional<Instant> at();

    /** {@return the policy under which it began; empty before} */
    Optional<PolicyId> policy();

    /** {@return the steps taken, in order; those of a group that failed are gone} */
    List<StepTaken> taken();

    /** {@return the seats of the preparatory group; none before it is formed} */
    List<GroupSeat> group();

    /** {@return how many preparatory groups there were} */
    @Value.Default
    default int groups() {
        return 0;
    }

    /** {@return the term of the group; empty if there is no group, or no limit} */
    Optional<Clock> term();

    /** {@return the ids of all objections to what this group published} */
    List<String> objections();

    /** {@return those that were not answered} */
    List<String> openObjections();

    /** {@return the candidates; none before they are named} */
    List<Candidate> candidates();

    /** {@return those whom the review admitted} */
    List<ActorId> admitted();

    /** {@return how many votes filled too few seats} */
    @Value.Default
    default int failedVotes() {
        return 0;
    }

    /** {@return what the vote came to that established the committee; empty before} */
    Optional<ElectionResult> result();

    /** {@return the last step that was taken, if there was one} */
    default Optional<StepTaken> last() {
        return taken().isEmpty() ? Optional.empty() : Optional.of(taken().get(taken().size() - 1));
    }

    /** {@return the step after the last one; empty if all were taken} */
    default Optional<FormationStep> next() {
        return last().map(last -> last.step().next()).orElse(Optional.of(FormationStep.APPLY));
    }

    /**
     * {@return when a step was taken, if it was}
     *
     * @param step the step
     */
    default Optional<Instant> when(FormationStep step) {
        return taken().stream()
                .filter(taken -> taken.step() == step)
                .map(StepTaken::at)
                .findFirst();
    }

    /** {@return whether the committee was filed and has its seals} */
    default boolean isDone() {
        return next().isEmpty();
    }

    /**
     * {@return whether the group has not brought it to a vote within its term}
     *
     * @param now the instant
     * @param calendar the working days
     */
    default boolean isGroupExpired(Instant now, WorkCalendar calendar) {
        return next().filter(FormationStep::isOfGroup).isPresent()
                && groupDue(now, calendar).filter(due -> !due.isMetAt(now)).isPresent();
    }

    private Optional<Deadline> groupDue(Instant now, WorkCalendar calendar) {
        return term().map(clock -> clock.due(now, calendar, Coverage.PROVISIONAL));
    }

    /**
     * {@return what is due at an instant; empty if all is done}. A group whose term has passed must be formed anew.
     *
     * @param now the instant
     * @param policy the policy under which it began
     * @param calendar the working days
     */
    default Optional<DueStep> due(Instant now, CommitteePolicy policy, WorkCalendar calendar) {
        Optional<LegalBasis> ofGroup = basis(policy, FormationStep.FORM_GROUP);
        if (isGroupExpired(now, calendar)) {
            return Optional.of(new DueStep(FormationStep.FORM_GROUP, Optional.empty(), Optional.empty(), ofGroup));
        }
        return next().map(step -> {
            Optional<Deadline> own = policy.formation()
                    .rule(step)
                    .flatMap(StepRule::within)
                    .flatMap(limit -> last().map(last -> limit.due(last.at(), calendar, Coverage.PROVISIONAL)));
            Optional<Deadline> group = step.isOfGroup() ? groupDue(now, calendar) : Optional.empty();
            Optional<Deadline> first =
                    Stream.concat(own.stream(), group.stream()).min(Comparator.comparing(Deadline::due));
            boolean isGroups = group.isPresent() && first.equals(group);
            return new DueStep(step, earliest(policy, calendar), first, isGroups ? ofGroup : basis(policy, step));
        });
    }

    private static Optional<LegalBasis> basis(CommitteePolicy policy, FormationStep step) {
        return policy.formation().rule(step).map(StepRule::basis);
    }

    /**
     * {@return the first day on which the next step can be taken; empty if nothing has to be waited for}. What was published hangs out on
     * whole days; a notice is long enough if the vote ends on its last day.
     *
     * @param policy the policy under which it began
     * @param calendar the zone of the days
     */
    default Optional<LocalDate> earliest(CommitteePolicy policy, WorkCalendar calendar) {
        return last().flatMap(last -> next().flatMap(policy.formation()::rule)
                .map(StepRule::waitDays)
                .filter(days -> days > 0)
                .map(days -> last.at()
                        .atZone(calendar.zone())
                        .toLocalDate()
                        .plusDays(days + (last.step().publishes() ? 1L : 0L))));
    }

    /**
     * {@return what the plan says of its committee: when it was elected, filed and sealed}
     *
     * @param calendar the zone of the days
     */
    default CommitteeHistory history(WorkCalendar calendar) {
        List<Milestone> all = new ArrayList<>();
        for (Milestone.Kind kind : Milestone.Kind.values()) {
            kind.step()
                    .flatMap(this::when)
                    .ifPresent(at -> all.add(
                            new Milestone(kind, at.atZone(calendar.zone()).toLocalDate())));
        }
        return CommitteeHistory.of(all);
    }

    /**
     * {@return the state before anybody applied}
     *
     * @param id its id: 1 to 64 letters, digits, '.', '_', ':' or '-'
     * @throws IllegalArgumentException if the id has another form
     */
    static FormationPlan of(String id) {
        return new Builder().id(id).build();
    }

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it has another form
     */
    @Value.Check
    default void check() {
        Ids.check(id(), "Plan id");
    }

    /** {@return a builder with these values} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link FormationPlan}; outside, states come from {@link #of} and events. */
    final class Builder extends ImmutableFormationPlan.Builder {
        Builder() {}

        /** Adds a step; an election that failed goes back, so what came from that step on is gone. */
        Builder reached(FormationPlan before, FormationStep step, Instant at) {
            List<StepTaken> kept = new ArrayList<>(before.taken().stream()
                    .filter(taken -> taken.step().compareTo(step) < 0)
                    .toList());
            kept.add(new StepTaken(step, at));
            return taken(kept);
        }
    }
}
