package io.github.xingwuguan.programme.points;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Whose household somebody belongs to from a day on, until another entry says otherwise (家庭成员). Help for it earns nothing; within
 * it points can be handed on. It opens an account.
 *
 * @param subject the person, as a pseudonym
 * @param home the unit where the household lives
 * @param from the first day
 * @param recordedAt when it was recorded
 */
public record HouseholdMember(ActorId subject, PlaceId home, LocalDate from, Instant recordedAt)
        implements PointsEntry {
    /** The wire form. */
    public static final Shape<HouseholdMember> SHAPE = Shape.of(
            "Household member",
            Field.of("subject", Type.ACTOR, HouseholdMember::subject),
            Field.of("home", Type.PLACE, HouseholdMember::home),
            Field.of("from", Type.DATE, HouseholdMember::from),
            Field.of("recordedAt", Type.INSTANT, HouseholdMember::recordedAt),
            HouseholdMember::new);
}
