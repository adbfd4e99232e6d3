package io.github.xingwuguan.place;

import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A unit in exclusive ownership (专有部分): a home, a shop, a parking place. */
@Value.Immutable
public sealed interface Unit extends Place permits ImmutableUnit {
    /** The description. */
    Shape<Unit> SHAPE = Place.describe(
                    "Unit", Unit::builder, Builder::build, Builder::id, Builder::label, Builder::addAllExternalKeys)
            .one("parents", History.type(Type.PLACE), Unit::parents, Builder::parents)
            .one("use", Type.code("Use", UnitUse.values()), Unit::use, Builder::use)
            .many("areas", Area.SHAPE, Unit::areas, Builder::addAllAreas)
            .one("delivery", History.type(DeliveryState.TYPE), Unit::delivery, Builder::delivery)
            .one("holders", History.type(Holders.TYPE), Unit::holders, Builder::holders)
            .done();

    /** {@return what it is used for} */
    UnitUse use();

    /** {@return its area by source, each source at most once} */
    List<Area> areas();

    /** {@return whether it was sold and handed over, over time} */
    History<DeliveryState> delivery();

    /** {@return who held it over time} */
    History<Holders> holders();

    @Override
    default PlaceKind kind() {
        return PlaceKind.UNIT;
    }

    /** {@return the area of the best source: register before survey before contract} */
    default Optional<Area> area() {
        return areas().stream().min(Comparator.comparing(Area::source));
    }

    /**
     * {@return whether it is sold and handed over on a day}
     *
     * @param date the day
     */
    default Optional<DeliveryState> deliveryOn(LocalDate date) {
        return delivery().on(date);
    }

    /**
     * {@return who holds it on a day}
     *
     * @param date the day
     */
    default Optional<Holders> holdersOn(LocalDate date) {
        return holders().on(date);
    }

    /**
     * Each source gives one area.
     *
     * @throws io.github.xingwuguan.basics.GovernanceException {@code duplicate-area-source}, all at once
     */
    @Value.Check
    default void check() {
        Problems.Collector problems = Problems.collector();
        for (int i = 0; i < areas().size(); i++) {
            Area.Source source = areas().get(i).source();
            if (areas().subList(0, i).stream().anyMatch(a -> a.source() == source)) {
                problems.error(
                        "duplicate-area-source",
                        "/areas/" + i,
                        "Unit must have one area by source, but had two by " + source.code());
            }
        }
        problems.toProblems().throwIfAny();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Unit}. */
    final class Builder extends ImmutableUnit.Builder {
        Builder() {}
    }
}
