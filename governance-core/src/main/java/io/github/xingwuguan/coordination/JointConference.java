package io.github.xingwuguan.coordination;

import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.coordination.TrackedItem.Progress;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Lifecycle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * A joint conference (联席会议): convened with an agenda, held with a quorum, and tracked until nothing that it agreed on is open. Immutable;
 * it is the fold of its events, so the host stores events and nothing else.
 *
 * <p>A conference is one sitting. A matter on which it did not agree is put on the agenda of another one; after so many it goes up. What
 * the law reserves to the owners it can only propose to their assembly.
 */
@Value.Immutable
public sealed interface JointConference permits ImmutableJointConference {
    /** Decides and folds; its table says who may do what, when. */
    Lifecycle<JointConference, ConferenceEvent, ConferencePolicy> LIFECYCLE = Lifecycle.of(ConferenceTable.all());

    /** {@return its id} */
    String id();

    /** {@return how many events there were} */
    @Value.Default
    default int seq() {
        return 0;
    }

    /** {@return when the last event was entered, if there was one} */
    Optional<Instant> at();

    /** {@return how far it has come} */
    @Value.Default
    default ConferenceStage stage() {
        return ConferenceStage.NONE;
    }

    /** {@return the policy under which it was convened; empty before} */
    Optional<PolicyId> policy();

    /** {@return who convened it; empty before} */
    Optional<Actor> convener();

    /** {@return the call; empty before it} */
    Optional<Call> call();

    /** {@return what was recorded of it, even that too few came; empty before it met} */
    Optional<Sitting> sitting();

    /** {@return when it was recorded that it was held, with a quorum; empty if it was not} */
    Optional<Instant> heldAt();

    /** {@return when its minutes were published; empty if they were not} */
    Optional<Instant> publishedAt();

    /** {@return what it agreed on, and what became of it} */
    List<TrackedItem> items();

    /** {@return whether it waits to be held} */
    default boolean isConvened() {
        return stage() == ConferenceStage.CONVENED;
    }

    /**
     * {@return whether an actor acts for the organisation that convened it, in the same part and on the same level}
     *
     * @param actor the actor
     */
    default boolean isConvenedBy(Actor actor) {
        return convener()
                .filter(convener -> convener.org().equals(actor.org())
                        && convener.role() == actor.role()
                        && convener.level() == actor.level())
                .isPresent();
    }

    /** {@return the parties that were invited and did not come; none before it met} */
    default List<Participant> absentees() {
        return sitting()
                .map(met -> call().stream()
                        .flatMap(call -> call.invited().stream())
                        .filter(party -> !met.present().contains(party))
                        .toList())
                .orElse(List.of());
    }

    /** {@return the items that are still to be done} */
    default List<TrackedItem> openItems() {
        return items().stream().filter(TrackedItem::isOpen).toList();
    }

    /**
     * {@return an item that is still to be done}
     *
     * @param id its id
     */
    default Optional<TrackedItem> openItem(String id) {
        return openItems().stream().filter(item -> item.item().id().equals(id)).findFirst();
    }

    /**
     * {@return until when its minutes are to be published; empty if it was not held}
     *
     * @param rules the rules under which it was convened
     * @param calendar the working days
     */
    default Optional<Deadline> minutesDue(ConferenceRules rules, WorkCalendar calendar) {
        return heldAt().map(at -> rules.minutesWithin().due(at, calendar, Coverage.PROVISIONAL));
    }

    /** {@return this conference, with what it was for at its end}: if it was not held it is cancelled, and what is open is superseded */
    default JointConference ended() {
        if (isConvened()) {
            return toBuilder().stage(ConferenceStage.CANCELLED).build();
        }
        return openItems().isEmpty()
                ? this
                : toBuilder()
                        .stage(ConferenceStage.DONE)
                        .items(each(item -> item.ended(Progress.SUPERSEDED, Optional.empty())))
                        .build();
    }

    /** {@return the items, with a change to those that are open} */
    private List<TrackedItem> each(UnaryOperator<TrackedItem> change) {
        return items().stream()
                .map(item -> item.isOpen() ? change.apply(item) : item)
                .toList();
    }

    /**
     * {@return the state of a conference that was not convened yet}
     *
     * @param id its id: 1 to 64 letters, digits, '.', '_', ':' or '-'
     * @throws IllegalArgumentException if the id has another form
     */
    static JointConference of(String id) {
        return new Builder().id(id).build();
    }

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it has another form
     */
    @Value.Check
    default void check() {
        Ids.check(id(), "Conference id");
    }

    /** {@return a builder with these values} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link JointConference}; outside, states come from {@link #of} and events. */
    final class Builder extends ImmutableJointConference.Builder {
        Builder() {}

        /** Ends an item; a conference without open items is done. */
        Builder ended(JointConference before, String id, Progress how, Instant at) {
            List<TrackedItem> items =
                    before.each(item -> item.item().id().equals(id) ? item.ended(how, Optional.of(at)) : item);
            boolean isDone = items.stream().noneMatch(TrackedItem::isOpen);
            return items(items).stage(isDone ? ConferenceStage.DONE : before.stage());
        }
    }
}
