package io.github.xingwuguan.programme.compound;

import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;

/**
 * That others were told to do as a compound does (经验推广).
 *
 * @param compound the compound
 * @param on when it was recommended
 * @param level by which level of authority
 * @param document where
 */
public record AdoptedPractice(PlaceId compound, LocalDate on, HonourLevel level, String document)
        implements CompoundRecord {
    /** The description. */
    public static final Shape<AdoptedPractice> SHAPE = Shape.of(
            "Adopted practice",
            Field.of("compound", Type.PLACE, AdoptedPractice::compound),
            Field.of("on", Type.DATE, AdoptedPractice::on),
            Field.of("level", Type.code("Honour level", HonourLevel.values()), AdoptedPractice::level),
            Field.of("document", Type.TEXT, AdoptedPractice::document),
            AdoptedPractice::new);
}
