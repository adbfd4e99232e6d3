package io.github.xingwuguan.programme.points;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that somebody did, or failed to do, as it was recorded (服务记录). Without a word of another person it is pending and counts
 * for nothing. Volunteer records must be truthful (志愿服务条例 article 19). Immutable.
 */
@Value.Immutable
public sealed interface Service extends PointsEntry permits ImmutableService {
    /** The largest quantity: in minutes just under a week. */
    int MOST = 10_000;

    /** The wire form. */
    Shape<Service> SHAPE = Shape.of("Service", Service::builder, Builder::build)
            .one("id", Type.TEXT, Service::id, Builder::id)
            .one("subject", Type.ACTOR, Service::subject, Builder::subject)
            .one("rules", Type.POLICY_ID, Service::rules, Builder::rules)
            .one("activity", Type.TEXT, Service::activity, Builder::activity)
            .one("quantity", Type.INT, Service::quantity, Builder::quantity)
            .one("start", Type.INSTANT, Service::start, Builder::start)
            .maybe("end", Type.INSTANT, Service::end, Builder::end)
            .maybe("helped", Type.PLACE, Service::helped, Builder::helped)
            .maybe("verifiedBy", Type.ACTOR, Service::verifiedBy, Builder::verifiedBy)
            .one("recordedAt", Type.INSTANT, Service::recordedAt, Builder::recordedAt)
            .done();

    /** {@return the id, unique among services and movements of a ledger, 1 to 64 characters} */
    String id();

    /** {@return the person, as a pseudonym} */
    ActorId subject();

    /** {@return the version of the rules that prices it: the one in force on its day} */
    PolicyId rules();

    /** {@return the code of the activity in those rules} */
    String activity();

    /** {@return how many minutes or items, 1 to 10,000} */
    int quantity();

    /** {@return when it began; its day, in China, is the day on which it counts} */
    Instant start();

    /** {@return when it ended; present for what is counted by the hour} */
    Optional<Instant> end();

    /** {@return the home that was helped, if it was one} */
    Optional<PlaceId> helped();

    /** {@return who confirmed it when it was recorded, if anybody did} */
    Optional<ActorId> verifiedBy();

    @Override
    Instant recordedAt();

    /** {@return the day on which it counts} */
    default LocalDate on() {
        return start().atZone(WorkCalendar.CHINA).toLocalDate();
    }

    /**
     * Checks what holds under any rules.
     *
     * @throws IllegalArgumentException if the id is blank, the quantity out of range or more than its stretch of time, the stretch
     *     turned round or not over when it was recorded, or the subject vouches for itself
     */
    @Value.Check
    default void check() {
        EntryIds.check(id(), "Service id");
        if (quantity() < 1 || quantity() > MOST) {
            throw new IllegalArgumentException("Quantity must be from 1 to " + MOST + ", but was " + quantity());
        }
        if (end().isPresent() && !end().get().isAfter(start())) {
            throw new IllegalArgumentException("Service must end after it begins, but ended at " + end().get());
        }
        if (recordedAt().isBefore(end().orElse(start()))) {
            throw new IllegalArgumentException(
                    "Service must be over when it is recorded, but was recorded at " + recordedAt());
        }
        if (end().filter(end -> Duration.between(start(), end).toMinutes() < quantity())
                .isPresent()) {
            throw new IllegalArgumentException("Minutes must fit between begin and end, but were " + quantity());
        }
        if (verifiedBy().filter(subject()::equals).isPresent()) {
            throw new IllegalArgumentException("Service must be verified by another person, but was by its own");
        }
    }

    /** {@return a builder that holds this service} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Service}. */
    final class Builder extends ImmutableService.Builder {
        Builder() {}
    }
}
