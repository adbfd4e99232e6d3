package io.github.xingwuguan.programme.volunteers;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A person who is registered as a volunteer of a compound (志愿者登记).
 *
 * @param id the person, as a pseudonym, the same in every compound
 * @param compound the compound
 * @param since the first day
 * @param until the first day on which that is no longer so, if it ended
 */
public record Volunteer(ActorId id, PlaceId compound, LocalDate since, Optional<LocalDate> until) {
    /** The wire form. */
    public static final Shape<Volunteer> SHAPE = Shape.of(
            "Volunteer",
            Field.of("id", Type.ACTOR, Volunteer::id),
            Field.of("compound", Type.PLACE, Volunteer::compound),
            Field.of("since", Type.DATE, Volunteer::since),
            Field.maybe("until", Type.DATE, Volunteer::until),
            Volunteer::new);

    /**
     * Checks the days.
     *
     * @param id the person
     * @param compound the compound
     * @param since the first day
     * @param until the first day after, if it ended
     * @throws IllegalArgumentException if they end before they begin
     */
    public Volunteer {
        if (until.filter(end -> !end.isAfter(since)).isPresent()) {
            throw new IllegalArgumentException("Registration must end after it begins, but ended on " + until.get());
        }
    }

    /**
     * {@return whether the person is registered on a day}
     *
     * @param date the day
     */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(since) && until.filter(end -> !date.isBefore(end)).isEmpty();
    }
}
