package io.github.xingwuguan.programme;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;

/**
 * A record of any area as a metric sees it (统计对象): where it belongs, and its facts, nothing else.
 *
 * @param id its id, unique among those counted together: 1 to 64 characters
 * @param place the compound or other place to which it belongs
 * @param key what it shares with other records of the same thing, such as the pseudonym of a person
 * @param facts its facts on the day
 */
public record Subject(String id, PlaceId place, Optional<String> key, FactSheet facts) {
    /** The wire form. */
    public static final Shape<Subject> SHAPE = Shape.of(
            "Subject",
            Field.of("id", Type.TEXT, Subject::id),
            Field.of("place", Type.PLACE, Subject::place),
            Field.maybe("key", Type.TEXT, Subject::key),
            Field.of("facts", FactSheet.SHAPE, Subject::facts),
            Subject::new);

    /**
     * Checks id and key.
     *
     * @param id its id
     * @param place the place to which it belongs
     * @param key what it shares with other records of the same thing
     * @param facts its facts on the day
     * @throws IllegalArgumentException if id or key have not 1 to 64 characters
     */
    public Subject {
        check(id, "id");
        key.ifPresent(text -> check(text, "key"));
    }

    /** What is refused may be a name in place of a pseudonym. */
    private static void check(String text, String name) {
        if (text.isBlank() || text.length() > 64) {
            throw new IllegalArgumentException(
                    "Subject " + name + " must have 1 to 64 characters, but had " + text.length());
        }
    }

    /**
     * {@return a subject without a key}
     *
     * @param id its id
     * @param place the place to which it belongs
     * @param facts its facts on the day
     * @throws IllegalArgumentException if the id has not 1 to 64 characters
     */
    public static Subject of(String id, PlaceId place, FactSheet facts) {
        return new Subject(id, place, Optional.empty(), facts);
    }
}
