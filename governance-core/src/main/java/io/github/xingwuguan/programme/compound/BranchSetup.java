package io.github.xingwuguan.programme.compound;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far the Party branch of a compound is (小区党支部组建).
 *
 * @param compound the compound
 * @param on when it was applied for
 * @param approvedOn when it was approved; empty if it was not
 */
public record BranchSetup(PlaceId compound, LocalDate on, Optional<LocalDate> approvedOn) implements CompoundRecord {
    /** The description. */
    public static final Shape<BranchSetup> SHAPE = Shape.of(
            "Branch setup",
            Field.of("compound", Type.PLACE, BranchSetup::compound),
            Field.of("on", Type.DATE, BranchSetup::on),
            Field.maybe("approvedOn", Type.DATE, BranchSetup::approvedOn),
            BranchSetup::new);

    /**
     * {@return whether it is approved on a day}
     *
     * @param date the day
     */
    public boolean isApproved(LocalDate date) {
        return approvedOn.map(day -> !day.isAfter(date)).orElse(false);
    }
}
