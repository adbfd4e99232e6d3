package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import org.immutables.value.Value;

/** One person in one post for some days (任职). The person is a pseudonym, the same in every body. */
@Value.Immutable
public sealed interface Appointment permits ImmutableAppointment {
    /** The description. */
    Shape<Appointment> SHAPE = Shape.of("Appointment", Appointment::builder, Builder::build)
            .one("person", Type.ACTOR, Appointment::person, Builder::person)
            .one("body", Type.ORG, Appointment::body, Builder::body)
            .one("post", Type.code("Post", Post.values()), Appointment::post, Builder::post)
            .orElse(
                    "standing",
                    Type.code("Standing", Standing.values()),
                    Standing.FULL,
                    Appointment::standing,
                    Builder::standing)
            .one("during", BasicShapes.DATES, Appointment::during, Builder::during)
            .done();

    /** {@return who} */
    ActorId person();

    /** {@return where} */
    OrgId body();

    /** {@return as what} */
    Post post();

    /** {@return whether as a full member or an adjunct from another body; full if nothing is said} */
    @Value.Default
    default Standing standing() {
        return Standing.FULL;
    }

    /** {@return the days} */
    DateRange during();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Appointment}. */
    final class Builder extends ImmutableAppointment.Builder {
        Builder() {}
    }
}
