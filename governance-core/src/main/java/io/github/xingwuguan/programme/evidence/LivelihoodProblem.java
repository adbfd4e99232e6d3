package io.github.xingwuguan.programme.evidence;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A problem of everyday life that somebody reported to a community (民生问题). */
@Value.Immutable
public sealed interface LivelihoodProblem extends EvidenceRecord permits ImmutableLivelihoodProblem {
    /** The description. */
    Shape<LivelihoodProblem> SHAPE = Shape.of("Livelihood problem", LivelihoodProblem::builder, Builder::build)
            .one("id", Type.TEXT, LivelihoodProblem::id, Builder::id)
            .one("place", Type.PLACE, LivelihoodProblem::place, Builder::place)
            .one("kind", Type.TEXT, LivelihoodProblem::kind, Builder::kind)
            .one("reportedOn", Type.DATE, LivelihoodProblem::reportedOn, Builder::reportedOn)
            .maybe("solvedOn", Type.DATE, LivelihoodProblem::solvedOn, Builder::solvedOn)
            .done();

    /** {@return its id, unique} */
    String id();

    /** {@return the community} */
    @Override
    PlaceId place();

    /** {@return a code value such as {@code lighting}} */
    String kind();

    /** {@return when it was reported} */
    LocalDate reportedOn();

    /** {@return when it was solved; empty if it is not} */
    Optional<LocalDate> solvedOn();

    /**
     * {@return whether it is solved by a day}
     *
     * @param date the day
     */
    default boolean isSolved(LocalDate date) {
        return solvedOn().map(day -> !day.isAfter(date)).orElse(false);
    }

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if it was solved before it was reported, or id or kind is blank
     */
    @Value.Check
    default void check() {
        if (id().isBlank() || kind().isBlank()) {
            throw new IllegalArgumentException("Problem must name id and kind, but one was blank");
        }
        if (solvedOn().map(day -> day.isBefore(reportedOn())).orElse(false)) {
            throw new IllegalArgumentException("Problem must be solved after it was reported, but was before");
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LivelihoodProblem}. */
    final class Builder extends ImmutableLivelihoodProblem.Builder {
        Builder() {}
    }
}
