package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.lifecycle.Lifecycle;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A case (案件): how far it has come, and what its parts hold. Immutable; it is the fold of its events, so the host stores events and
 * nothing else.
 *
 * <p>Stage, outcome and verdicts are different things: a case that is closed need not be settled, and one that was settled can come
 * back. Whatever is open when a case closes ends with it.
 */
@Value.Immutable
public sealed interface Case permits ImmutableCase {
    /** Decides and folds; its table says who may do what, when. */
    Lifecycle<Case, CaseEvent, CasePolicy> LIFECYCLE = Lifecycle.of(CaseRules.table());

    /** {@return which case} */
    CaseId id();

    /** {@return how many events there were; the version that the next one expects} */
    @Value.Default
    default int seq() {
        return 0;
    }

    /** {@return when the last event was entered, if there was one} */
    Optional<Instant> at();

    /** {@return how far it has come} */
    @Value.Default
    default Stage stage() {
        return Stage.NONE;
    }

    /** {@return how often it was opened: 1, and once more for each time it was reopened} */
    @Value.Default
    default int cycle() {
        return 1;
    }

    /** {@return the policy under which it was filed; empty before} */
    Optional<PolicyId> policy();

    /** {@return on which level it is} */
    @Value.Default
    default Level level() {
        return Level.GRID;
    }

    /** {@return the highest level on which it ever was} */
    @Value.Default
    default Level highestLevel() {
        return Level.GRID;
    }

    /** {@return how it ended; empty while it is open} */
    Optional<Outcome> outcome();

    /** {@return who took on which duty in this cycle} */
    Map<ActorId, Hand> hands();

    /** {@return how it came in} */
    @Value.Default
    default Intake intake() {
        return Intake.NONE;
    }

    /** {@return to whom it was sent} */
    @Value.Default
    default Assignments assignments() {
        return Assignments.NONE;
    }

    /** {@return which parts of the work were done by when} */
    @Value.Default
    default Milestones milestones() {
        return Milestones.NONE;
    }

    /** {@return whether it is handed down} */
    @Value.Default
    default Levels levels() {
        return Levels.NONE;
    }

    /** {@return whether somebody spoke with the reporter} */
    @Value.Default
    default Contacts contacts() {
        return Contacts.NONE;
    }

    /** {@return what keeps people safe} */
    @Value.Default
    default Safety safety() {
        return Safety.NONE;
    }

    /** {@return what was done, and who looked at it} */
    @Value.Default
    default Disposal disposal() {
        return Disposal.NONE;
    }

    /** {@return how it was mediated, if it is a dispute} */
    @Value.Default
    default Mediations mediations() {
        return Mediations.NONE;
    }

    /** {@return into what it was merged, and what it absorbed} */
    @Value.Default
    default Merging merging() {
        return Merging.NONE;
    }

    /** {@return how it was cleared} */
    @Value.Default
    default Clearance clearance() {
        return Clearance.NONE;
    }

    /** {@return what is not to be counted against somebody} */
    @Value.Default
    default Exemptions exemptions() {
        return Exemptions.NONE;
    }

    /** {@return how far it has come as a petition, which goes its own way} */
    @Value.Default
    default Petition petition() {
        return Petition.NONE;
    }

    /** {@return the conferences about it, and what they agreed on} */
    @Value.Default
    default Deliberations deliberations() {
        return Deliberations.NONE;
    }

    /** {@return what has to be done in time} */
    @Value.Default
    default Clocks clocks() {
        return Clocks.NONE;
    }

    /** {@return whether it is held over} */
    @Value.Default
    default Holds holds() {
        return Holds.NONE;
    }

    /** {@return how it is pressed} */
    @Value.Default
    default Supervision supervision() {
        return Supervision.NONE;
    }

    /** {@return who was called for help with it} */
    @Value.Default
    default Whistles whistles() {
        return Whistles.NONE;
    }

    /**
     * {@return whether the loop of collecting, deliberating and tracking is closed (问题收集、联席协商、跟踪落实)}: it was found to be done, and no
     * conference is to be held nor anything open that one agreed on
     */
    default boolean isLoopClosed() {
        boolean isVerified = switch (stage()) {
            case VERIFIED, PUBLICITY, CLEARED -> true;
            case ARCHIVED -> clearance().isCleared();
            case NONE,
                    REPORTED,
                    SCREENING,
                    ACCEPTED,
                    DISPATCHED,
                    IN_PROGRESS,
                    DISPOSED,
                    CONCLUDED,
                    REJECTED,
                    REDIRECTED,
                    WITHDRAWN,
                    VOIDED,
                    MERGED -> false;
        };
        return isVerified && !deliberations().isOpen();
    }

    /**
     * {@return the state of a case that was not reported yet}
     *
     * @param id which case
     */
    static Case of(CaseId id) {
        return new Builder().id(id).build();
    }

    /** {@return a builder with these values} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Case}; outside, states come from {@link #of} and events. */
    final class Builder extends ImmutableCase.Builder {
        Builder() {}

        /** Sets the level, which the highest never falls below. */
        Builder onLevel(Level level, Case before) {
            Level highest = before.highestLevel().compareTo(level) < 0 ? level : before.highestLevel();
            return level(level).highestLevel(highest).levels(Levels.NONE);
        }

        /** Ends whatever is open, and says how. */
        Builder closed(Case before, Outcome how) {
            return assignments(before.assignments().ended())
                    .holds(before.holds().ended())
                    .levels(Levels.NONE)
                    .deliberations(before.deliberations().ended())
                    .whistles(before.whistles().ended())
                    .mediations(before.mediations().ended())
                    .merging(before.merging().ended())
                    .outcome(how);
        }
    }
}
