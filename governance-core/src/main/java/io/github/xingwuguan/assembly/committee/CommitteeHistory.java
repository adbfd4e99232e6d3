package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The days that changed what a committee is (委员会沿革), each kind once. Who sat on it stands in the roster, and its term in the committee.
 *
 * @param milestones by day, and in the order of the kinds on one day
 */
public record CommitteeHistory(List<Milestone> milestones) {
    /** The wire form: a list. */
    public static final Type<CommitteeHistory> TYPE =
            Type.list(Milestone.SHAPE).as(CommitteeHistory::of, CommitteeHistory::milestones);

    /**
     * Copies and sorts the days.
     *
     * @param milestones in any order
     * @throws IllegalArgumentException if a kind stands twice
     */
    public CommitteeHistory {
        milestones = milestones.stream()
                .sorted(Comparator.comparing(Milestone::on).thenComparing(Milestone::kind))
                .toList();
        if (Ids.isTwice(milestones.stream().map(Milestone::kind).toList())) {
            throw new IllegalArgumentException("Milestone must be the only one of its kind, but one stood twice");
        }
    }

    /**
     * {@return a history}
     *
     * @param milestones in any order
     * @throws IllegalArgumentException if a kind stands twice
     */
    public static CommitteeHistory of(List<Milestone> milestones) {
        return new CommitteeHistory(milestones);
    }

    /**
     * {@return when something happened, if it did}
     *
     * @param kind what
     */
    public Optional<LocalDate> when(Milestone.Kind kind) {
        return milestones.stream()
                .filter(milestone -> milestone.kind() == kind)
                .map(Milestone::on)
                .findFirst();
    }

    /**
     * {@return whether something had happened by a day}
     *
     * @param kind what
     * @param date the day
     */
    public boolean isReached(Milestone.Kind kind, LocalDate date) {
        return when(kind).filter(on -> !on.isAfter(date)).isPresent();
    }

    /**
     * {@return whether powers rest on a day: the group for the next election was formed, and the next committee is not filed}
     *
     * @param date the day
     */
    public boolean isHandingOver(LocalDate date) {
        return isReached(Milestone.Kind.RENEWAL_BEGUN, date) && !isReached(Milestone.Kind.SUCCEEDED, date);
    }
}
