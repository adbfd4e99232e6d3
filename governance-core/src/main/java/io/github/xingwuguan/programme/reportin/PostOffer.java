package io.github.xingwuguan.programme.reportin;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;

/**
 * How many posts of a kind a compound offers from a day on, until another entry says otherwise (设岗).
 *
 * @param compound the compound
 * @param kind the kind of post
 * @param places how many, 0 to 10,000
 * @param since the first day
 */
public record PostOffer(PlaceId compound, PostKind kind, int places, LocalDate since) implements ReportInEntry {
    /** The wire form. */
    public static final Shape<PostOffer> SHAPE = Shape.of(
            "Post offer",
            Field.of("compound", Type.PLACE, PostOffer::compound),
            Field.of("kind", Type.code("Post", PostKind.values()), PostOffer::kind),
            Field.of("places", Type.INT, PostOffer::places),
            Field.of("since", Type.DATE, PostOffer::since),
            PostOffer::new);

    /**
     * Checks the number.
     *
     * @param compound the compound
     * @param kind the kind of post
     * @param places how many
     * @param since the first day
     * @throws IllegalArgumentException if it is out of range
     */
    public PostOffer {
        if (places < 0 || places > 10_000) {
            throw new IllegalArgumentException("Places must be from 0 to 10000, but were " + places);
        }
    }
}
