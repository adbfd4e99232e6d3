package io.github.xingwuguan.coordination;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A person who stands for a household (住户代表). Two persons of one household are one household.
 *
 * @param person who, as a pseudonym
 * @param household the unit in which the household lives
 */
public record Neighbour(ActorId person, PlaceId household) {
    /** The wire form. */
    public static final Shape<Neighbour> SHAPE = Shape.of(
            "Neighbour",
            Field.of("person", Type.ACTOR, Neighbour::person),
            Field.of("household", Type.PLACE, Neighbour::household),
            Neighbour::new);

    /**
     * {@return the households for which some persons stand, each once, by id}
     *
     * @param neighbours the persons
     */
    public static Set<PlaceId> households(Collection<Neighbour> neighbours) {
        Set<PlaceId> households = new TreeSet<>();
        neighbours.forEach(neighbour -> households.add(neighbour.household()));
        return Collections.unmodifiableSet(households);
    }
}
