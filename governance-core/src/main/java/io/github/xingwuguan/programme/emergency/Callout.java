package io.github.xingwuguan.programme.emergency;

import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One call for help (出动记录).
 *
 * @param team who was called
 * @param place where to
 * @param calledAt when the call came
 * @param arrivedAt when the first of the team was there; empty if nobody came
 */
public record Callout(OrgId team, PlaceId place, Instant calledAt, Optional<Instant> arrivedAt)
        implements EmergencyRecord {
    /** The description. */
    public static final Shape<Callout> SHAPE = Shape.of(
            "Callout",
            Field.of("team", Type.ORG, Callout::team),
            Field.of("place", Type.PLACE, Callout::place),
            Field.of("calledAt", Type.INSTANT, Callout::calledAt),
            Field.maybe("arrivedAt", Type.INSTANT, Callout::arrivedAt),
            Callout::new);

    /**
     * Checks the order.
     *
     * @param team who was called
     * @param place where to
     * @param calledAt when the call came
     * @param arrivedAt when the first of the team was there
     * @throws IllegalArgumentException if somebody arrived before the call
     */
    public Callout {
        if (arrivedAt.isPresent() && arrivedAt.get().isBefore(calledAt)) {
            throw new IllegalArgumentException("Team must arrive after the call, but arrived before");
        }
    }

    /**
     * {@return whether somebody was there within some time; nobody came is no}
     *
     * @param limit the time, itself still within
     */
    public boolean isWithin(Duration limit) {
        return arrivedAt
                .map(arrived -> Duration.between(calledAt, arrived).compareTo(limit) <= 0)
                .orElse(false);
    }
}
