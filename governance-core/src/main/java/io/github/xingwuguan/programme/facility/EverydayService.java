package io.github.xingwuguan.programme.facility;

import io.github.xingwuguan.place.History;
import io.github.xingwuguan.place.Registered;
import io.github.xingwuguan.place.Territory;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A service of everyday life (生活服务), offered to the residents of compounds. */
@Value.Immutable
public sealed interface EverydayService extends Facility permits ImmutableEverydayService {
    /** The description. */
    Shape<EverydayService> SHAPE = Registered.describe(
                    Shape.of("Everyday service", EverydayService::builder, Builder::build),
                    Type.PLACE,
                    Builder::id,
                    Builder::label,
                    Builder::addAllExternalKeys)
            .one("kind", FacilityKind.TYPE, EverydayService::kind, Builder::kind)
            .one("serves", Territory.TYPE, EverydayService::serves, Builder::serves)
            .one(
                    "availability",
                    History.type(Type.code("Availability", Availability.values())),
                    EverydayService::availability,
                    Builder::availability)
            .done();

    /** {@return how far it has come over time} */
    History<Availability> availability();

    /** It is open: what is only advertised serves nobody. */
    @Override
    default boolean isUsableOn(LocalDate date) {
        return availability().on(date).equals(Optional.of(Availability.OPEN));
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EverydayService}. */
    final class Builder extends ImmutableEverydayService.Builder {
        Builder() {}
    }
}
