package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.carriage.Committee;
import io.github.xingwuguan.carriage.Roster;
import io.github.xingwuguan.carriage.TermStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a committee is on a day, and why (委员会状态判定).
 *
 * <p>What ended it for good comes first, then whether it ever began, then its term, then whether enough seats are filled: a committee that is
 * both expired and inquorate is expired.
 *
 * @param state what it is
 * @param filled the seats that are filled, of all; alternates and adjuncts fill none
 * @param frozen the powers that rest, since a hand-over is under way
 * @param next the next day on which the state changes by the passing of time alone, if there is one
 */
public record CommitteeStatus(CommitteeState state, Ratio filled, List<Power> frozen, Optional<LocalDate> next) {
    /**
     * Copies the powers.
     *
     * @param state what it is
     * @param filled the seats that are filled
     * @param frozen the powers that rest
     * @param next the next day on which the state changes
     */
    public CommitteeStatus {
        frozen = List.copyOf(frozen);
    }

    /**
     * {@return what a committee is on a day}
     *
     * @param committee the committee
     * @param history its days
     * @param roster who sits where
     * @param policy the rules
     * @param date the day
     */
    public static CommitteeStatus of(
            Committee committee, CommitteeHistory history, Roster roster, CommitteePolicy policy, LocalDate date) {
        Ratio filled = Ratio.of(roster.members(committee.id(), date).size(), committee.seats());
        CommitteeState state = state(committee, history, filled, policy, date);
        return new CommitteeStatus(
                state,
                filled,
                history.isHandingOver(date)
                        ? policy.handOver().map(HandOver::frozen).orElse(List.of())
                        : List.of(),
                next(state, committee, history, policy, date));
    }

    private static CommitteeState state(
            Committee committee, CommitteeHistory history, Ratio filled, CommitteePolicy policy, LocalDate date) {
        if (history.isReached(Milestone.Kind.REPLACED, date)) {
            return CommitteeState.REPLACED_BY_PMC;
        }
        if (history.isReached(Milestone.Kind.DISSOLVED, date) || history.isReached(Milestone.Kind.SUCCEEDED, date)) {
            return CommitteeState.DISSOLVED;
        }
        if (!history.isReached(Milestone.Kind.ELECTED, date)) {
            return CommitteeState.PREPARING;
        }
        TermStatus term = committee.termOn(date, policy.size());
        if (term == TermStatus.EXPIRED) {
            return CommitteeState.EXPIRED;
        }
        if (!history.isReached(Milestone.Kind.FILED, date)) {
            return CommitteeState.ELECTED;
        }
        if (term == TermStatus.NOT_YET || !history.isReached(Milestone.Kind.SEALED, date)) {
            return CommitteeState.FILED;
        }
        if (filled.compareWith(policy.size().leastFilled()) < 0) {
            return CommitteeState.INQUORATE;
        }
        return term == TermStatus.EXPIRING ? CommitteeState.EXPIRING : CommitteeState.ACTIVE;
    }

    private static Optional<LocalDate> next(
            CommitteeState state,
            Committee committee,
            CommitteeHistory history,
            CommitteePolicy policy,
            LocalDate date) {
        LocalDate end = committee.term().until();
        return switch (state) {
            case ACTIVE -> Optional.of(warningOf(committee, policy));
            // with its seals it waits for nothing but its term
            case FILED ->
                Optional.of(
                        history.isReached(Milestone.Kind.SEALED, date)
                                ? committee.term().from()
                                : end);
            case EXPIRING, INQUORATE, ELECTED -> Optional.of(end);
            case PREPARING, EXPIRED, DISSOLVED, REPLACED_BY_PMC -> Optional.empty();
        };
    }

    /** A term that is open never expires; it has no day of warning either. */
    private static LocalDate warningOf(Committee committee, CommitteePolicy policy) {
        return committee.term().until().minus(policy.size().warning());
    }
}
