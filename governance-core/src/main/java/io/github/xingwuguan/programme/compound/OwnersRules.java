package io.github.xingwuguan.programme.compound;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The rules of procedure and the covenant of the owners (议事规则与管理规约).
 *
 * @param compound the compound
 * @param on when they were adopted
 * @param filedOn when they were filed with the authority; empty if they were not
 */
public record OwnersRules(PlaceId compound, LocalDate on, Optional<LocalDate> filedOn) implements CompoundRecord {
    /** The description. */
    public static final Shape<OwnersRules> SHAPE = Shape.of(
            "Owners' rules",
            Field.of("compound", Type.PLACE, OwnersRules::compound),
            Field.of("on", Type.DATE, OwnersRules::on),
            Field.maybe("filedOn", Type.DATE, OwnersRules::filedOn),
            OwnersRules::new);

    /**
     * {@return whether they are on file on a day}
     *
     * @param date the day
     */
    public boolean isFiled(LocalDate date) {
        return filedOn.map(day -> !day.isAfter(date)).orElse(false);
    }
}
