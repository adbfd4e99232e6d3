package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.lifecycle.Lifecycle;
import java.time.Instant;
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
    int seq();

    /** {@return when the last event was entered, if there was one} */
    Optional<Instant> at();

    /** {@return how far it has come} */
    Stage stage();

    /** {@return how often it was opened: 1, and once more for each time it was reopened} */
    int cycle();

    /** {@return the policy under which it was filed; empty before} */
    Optional<PolicyId> policy();

    /** {@return on which level it is} */
    Level level();

    /** {@return the highest level on which it ever was} */
    Level highestLevel();

    /** {@return how it ended; empty while it is open} */
    Optional<Outcome> outcome();

    /** {@return who took on which duty in this cycle} */
    Hands hands();

    /** {@return the earlier case that came back in it, after that was no longer looked back at; empty if none did} */
    Optional<CaseId> recurrenceOf();

    /** {@return how it came in} */
    Intake intake();

    /** {@return to whom it was sent} */
    Assignments assignments();

    /** {@return which parts of the work were done by when} */
    Milestones milestones();

    /** {@return whether it is handed down} */
    Levels levels();

    /** {@return whether somebody spoke with the reporter} */
    Contacts contacts();

    /** {@return what keeps people safe} */
    Safety safety();

    /** {@return what was done, and who looked at it} */
    Disposal disposal();

    /** {@return how it was mediated, if it is a dispute} */
    Mediations mediations();

    /** {@return into what it was merged, and what it absorbed} */
    Merging merging();

    /** {@return how it was cleared} */
    Clearance clearance();

    /** {@return what is not to be counted against somebody} */
    Exemptions exemptions();

    /** {@return how far it has come as a petition, which goes its own way} */
    Petition petition();

    /** {@return the conferences about it, and what they agreed on} */
    Deliberations deliberations();

    /** {@return what has to be done in time} */
    Clocks clocks();

    /** {@return whether it is held over} */
    Holds holds();

    /** {@return how it is pressed} */
    Supervision supervision();

    /** {@return who was called for help with it} */
    Whistles whistles();

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
        return new Builder()
                .id(id)
                .seq(0)
                .stage(Stage.NONE)
                .cycle(1)
                .level(Level.GRID)
                .highestLevel(Level.GRID)
                .hands(Hands.NONE)
                .intake(Intake.NONE)
                .assignments(Assignments.NONE)
                .milestones(Milestones.NONE)
                .levels(Levels.NONE)
                .contacts(Contacts.NONE)
                .safety(Safety.NONE)
                .disposal(Disposal.NONE)
                .mediations(Mediations.NONE)
                .merging(Merging.NONE)
                .clearance(Clearance.NONE)
                .exemptions(Exemptions.NONE)
                .petition(Petition.NONE)
                .deliberations(Deliberations.NONE)
                .clocks(Clocks.NONE)
                .holds(Holds.NONE)
                .supervision(Supervision.NONE)
                .whistles(Whistles.NONE)
                .build();
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
