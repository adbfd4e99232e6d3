package io.github.xingwuguan.coordination.building;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.coordination.Ids;
import io.github.xingwuguan.coordination.Neighbour;
import io.github.xingwuguan.lifecycle.Acted;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Lifecycle;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Stamp;
import io.github.xingwuguan.lifecycle.Stamped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * A building meeting (楼宇会): called, held, and followed until what it referred is answered. Immutable; it is the fold of its entries.
 *
 * <p>A household has one voice. What is agreed binds those who agree; nobody is outvoted.
 */
@Value.Immutable
public sealed interface BuildingMeeting extends Stamped permits ImmutableBuildingMeeting {
    /** Decides and folds; its table says who may do what, when. */
    Lifecycle<BuildingMeeting, Acted<BuildingMeeting, BuildingRules>, DatedRules<BuildingRules>> LIFECYCLE =
            Lifecycle.of(BuildingTable.all());

    /** {@return its id} */
    String id();

    /** {@return the body whose sitting it is; empty if it is a single sitting of neighbours} */
    Optional<StandingBody> body();

    @Override
    Optional<Stamp> last();

    /** {@return how far it has come} */
    @Value.Default
    default BuildingStage stage() {
        return BuildingStage.NONE;
    }

    /** {@return who called it; empty before} */
    Optional<Actor> convener();

    /** {@return the notice; empty before it} */
    Optional<Notice> notice();

    /** {@return who came, even if they were too few; none before it met} */
    List<Neighbour> roll();

    /** {@return when it was recorded that it was held; empty if it was not} */
    Optional<Instant> heldAt();

    /** {@return what became of each topic, in the order of the outcomes; none if it was not held} */
    List<TopicState> topics();

    /** {@return the households that came, each once} */
    default Set<PlaceId> households() {
        return Neighbour.households(roll());
    }

    /** {@return the households that came, of those called; over nothing before it was called} */
    default Ratio attendance() {
        return Ratio.of(
                households().size(),
                notice().map(notice -> notice.scope().households()).orElse(0));
    }

    /**
     * {@return what became of a topic; empty if there is none}
     *
     * @param id its id
     */
    default Optional<TopicState> topic(String id) {
        return topics().stream()
                .filter(topic -> topic.outcome().topic().equals(id))
                .findFirst();
    }

    /**
     * {@return the households that are bound by what was agreed on a topic: those that agreed and no other}
     *
     * @param id the id of the topic
     */
    default List<PlaceId> bound(String id) {
        return topic(id).map(topic -> topic.outcome().agreeing()).orElse(List.of());
    }

    /**
     * {@return until when a household that was absent can object; empty if it was not held}
     *
     * @param rules the rules under which it was called
     * @param calendar the working days
     */
    default Optional<Deadline> objectionDue(BuildingRules rules, WorkCalendar calendar) {
        return heldAt().map(at -> rules.objectWithin().due(at, calendar, Coverage.PROVISIONAL));
    }

    /**
     * {@return whether an actor is who called it: the same person if a resident did, the same organisation otherwise}
     *
     * @param actor the actor
     */
    default boolean isCalledBy(Actor actor) {
        return convener()
                .filter(convener -> convener.role() == actor.role()
                        && (actor.role() == Role.RESIDENT
                                ? convener.id().equals(actor.id())
                                : convener.org().equals(actor.org())))
                .isPresent();
    }

    /**
     * {@return the state of a single sitting that was not called yet}
     *
     * @param id its id: 1 to 64 letters, digits, '.', '_', ':' or '-'
     * @throws IllegalArgumentException if the id has another form
     */
    static BuildingMeeting of(String id) {
        return new Builder().id(id).build();
    }

    /**
     * {@return the state of a sitting of a body that was not called yet}
     *
     * @param id its id
     * @param body the body
     * @throws IllegalArgumentException if the id has another form
     */
    static BuildingMeeting of(String id, StandingBody body) {
        return new Builder().id(id).body(body).build();
    }

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it has another form
     */
    @Value.Check
    default void check() {
        Ids.check(id(), "Building meeting id");
    }

    /** {@return a builder with these values} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link BuildingMeeting}; outside, states come from {@link #of} and entries. */
    final class Builder extends ImmutableBuildingMeeting.Builder {
        Builder() {}

        /** Changes what became of one topic. */
        Builder topic(BuildingMeeting before, String id, UnaryOperator<TopicState> change) {
            return topics(before.topics().stream()
                    .map(topic -> topic.outcome().topic().equals(id) ? change.apply(topic) : topic)
                    .toList());
        }
    }
}
