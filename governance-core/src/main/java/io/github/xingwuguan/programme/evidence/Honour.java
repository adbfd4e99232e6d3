package io.github.xingwuguan.programme.evidence;

import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A title that somebody else gave a compound, such as 美好家园 (外部荣誉). */
@Value.Immutable
public sealed interface Honour extends EvidenceRecord permits ImmutableHonour {
    /** The description. */
    Shape<Honour> SHAPE = Shape.of("Honour", Honour::builder, Builder::build)
            .one("id", Type.TEXT, Honour::id, Builder::id)
            .one("place", Type.PLACE, Honour::place, Builder::place)
            .one("title", Type.TEXT, Honour::title, Builder::title)
            .one("level", Type.code("Honour level", HonourLevel.values()), Honour::level, Builder::level)
            .one("awardedOn", Type.DATE, Honour::awardedOn, Builder::awardedOn)
            .maybe("validUntil", Type.DATE, Honour::validUntil, Builder::validUntil)
            .maybe("withdrawnOn", Type.DATE, Honour::withdrawnOn, Builder::withdrawnOn)
            .done();

    /** {@return the number of the certificate, unique} */
    String id();

    @Override
    PlaceId place();

    /** {@return the title} */
    String title();

    /** {@return which level of authority gave it} */
    HonourLevel level();

    /** {@return when it was given} */
    LocalDate awardedOn();

    /** {@return the first day on which it does not count any more; empty if it has no end} */
    Optional<LocalDate> validUntil();

    /** {@return when it was withdrawn; empty if it was not} */
    Optional<LocalDate> withdrawnOn();

    /**
     * {@return whether it stands on a day: given, not expired, not withdrawn by then}
     *
     * @param date the day
     */
    default boolean standsOn(LocalDate date) {
        return !date.isBefore(awardedOn())
                && validUntil().map(date::isBefore).orElse(true)
                && withdrawnOn().map(date::isBefore).orElse(true);
    }

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if it ends before it was given
     */
    @Value.Check
    default void check() {
        for (Optional<LocalDate> end : List.of(validUntil(), withdrawnOn())) {
            if (end.isPresent() && end.get().isBefore(awardedOn())) {
                throw new IllegalArgumentException(
                        "Honour must end after it was given on " + awardedOn() + ", but ended on " + end.get());
            }
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Honour}. */
    final class Builder extends ImmutableHonour.Builder {
        Builder() {}
    }
}
