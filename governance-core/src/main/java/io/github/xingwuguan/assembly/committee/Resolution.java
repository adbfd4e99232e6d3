package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.lifecycle.Lifecycle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of something on which the owners voted (业主大会决定): from the count to the announcement, and on until it expires, is revoked or set
 * aside. It rests on a tally and on nothing else. Immutable; it is the fold of its events.
 *
 * <p>Authorities and residents' committees guide and assist; an authority orders corrections or revokes what is unlawful, a court sets aside.
 * None of them votes. The passing of days alone puts it in force and ends it; no event is needed.
 */
@Value.Immutable
public sealed interface Resolution permits ImmutableResolution {
    /** Decides and folds; its table says who may do what, when. */
    Lifecycle<Resolution, ResolutionEvent, CommitteePolicy> LIFECYCLE = Lifecycle.of(ResolutionDeed.table());

    /** {@return its id} */
    String id();

    /** {@return what the owners said} */
    Tally tally();

    /** {@return how many events there were} */
    @Value.Default
    default int seq() {
        return 0;
    }

    /** {@return when the last event was entered, if there was one} */
    Optional<Instant> at();

    /** {@return the policy under which it was announced; empty before} */
    Optional<PolicyId> policy();

    /** {@return when it was announced; empty before} */
    Optional<Instant> announcedAt();

    /** {@return the days on which it is to have effect; empty before the announcement} */
    Optional<DateRange> effect();

    /** {@return when the residents' committee was told of it; empty if it was not} */
    Optional<Instant> residentsCommitteeNotifiedAt();

    /** {@return until when it is to be corrected; empty if no correction is open} */
    Optional<LocalDate> correctionDue();

    /** {@return the ids of the challenges before a court that are open} */
    List<String> challenges();

    /** {@return the ids of the challenges about which a court decided} */
    List<String> endedChallenges();

    /** {@return how it ended before its time: revoked or set aside; empty if it did not} */
    Optional<ResolutionStatus> ended();

    /** {@return whether somebody can still do something about it: it was announced, and did not end before its time} */
    default boolean stands() {
        return announcedAt().isPresent() && ended().isEmpty();
    }

    /**
     * {@return how it stands on a day}
     *
     * @param date the day, not before the last event
     */
    default ResolutionStatus status(LocalDate date) {
        if (ended().isPresent()) {
            return ended().get();
        }
        if (effect().isEmpty()) {
            return ResolutionStatus.PENDING;
        }
        DateRange days = effect().get();
        if (!date.isBefore(days.until())) {
            return ResolutionStatus.EXPIRED;
        }
        if (correctionDue().isPresent()) {
            return ResolutionStatus.CORRECTION_ORDERED;
        }
        return days.contains(date) ? ResolutionStatus.IN_FORCE : ResolutionStatus.ANNOUNCED;
    }

    /**
     * {@return until when it is to be announced}
     *
     * @param policy the rules
     * @param calendar the working days
     */
    default Deadline announcementDue(CommitteePolicy policy, WorkCalendar calendar) {
        return policy.resolutions().announceWithin().due(tally().asOf(), calendar, Coverage.PROVISIONAL);
    }

    /**
     * {@return until when an owner can ask the court to set it aside}
     *
     * @param knownOn the day on which the owner knew of it, or had to
     * @param policy the policy under which it was announced
     * @param calendar the zone of the days
     */
    static Deadline challengeDue(LocalDate knownOn, CommitteePolicy policy, WorkCalendar calendar) {
        Instant noon = knownOn.atTime(12, 0).atZone(calendar.zone()).toInstant();
        return policy.resolutions().challengeWithin().due(noon, calendar, Coverage.PROVISIONAL);
    }

    /**
     * {@return the state of what was counted and not announced}
     *
     * @param id its id: 1 to 64 letters, digits, '.', '_', ':' or '-'
     * @param tally what the owners said
     * @throws IllegalArgumentException if the id has another form
     */
    static Resolution of(String id, Tally tally) {
        return new Builder().id(id).tally(tally).build();
    }

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it has another form
     */
    @Value.Check
    default void check() {
        Ids.check(id(), "Resolution id");
    }

    /** {@return a builder with these values} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Resolution}; outside, states come from {@link #of} and events. */
    final class Builder extends ImmutableResolution.Builder {
        Builder() {}
    }
}
