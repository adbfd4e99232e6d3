package io.github.xingwuguan.programme.facility;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.place.History;
import io.github.xingwuguan.place.Registered;
import io.github.xingwuguan.place.Territory;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A built place that residents use (设施点位), inside a compound or outside. */
@Value.Immutable
public sealed interface Site extends Facility permits ImmutableSite {
    /** The description. */
    Shape<Site> SHAPE = Registered.describe(
                    Shape.of("Site", Site::builder, Builder::build),
                    Type.PLACE,
                    Builder::id,
                    Builder::label,
                    Builder::addAllExternalKeys)
            .one("kind", FacilityKind.TYPE, Site::kind, Builder::kind)
            .maybe("compound", Type.PLACE, Site::compound, Builder::compound)
            .one("during", BasicShapes.DATES, Site::during, Builder::during)
            .one("serves", Territory.TYPE, Site::serves, Builder::serves)
            .orElse("ports", History.type(Ports.SHAPE), History.none(), Site::ports, Builder::ports)
            .done();

    /** {@return the compound that it stands in; empty if it stands outside, in a street or on a square} */
    Optional<PlaceId> compound();

    /** {@return the days on which it is in use} */
    DateRange during();

    /** {@return its ports over time; without any for kinds that have none} */
    @Value.Default
    default History<Ports> ports() {
        return History.none();
    }

    /**
     * {@return its ports on a day; empty if it is not in use, or nobody recorded any}
     *
     * @param date the day
     */
    default Optional<Ports> portsOn(LocalDate date) {
        return during().contains(date) ? ports().on(date) : Optional.empty();
    }

    /** It is in use and, if it was ever recorded with ports, one of them works. */
    @Override
    default boolean isUsableOn(LocalDate date) {
        return during().contains(date)
                && (ports().periods().isEmpty()
                        || portsOn(date).map(Ports::usable).orElse(0) > 0);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Site}. */
    final class Builder extends ImmutableSite.Builder {
        Builder() {}
    }
}
