package io.github.xingwuguan.coordination;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A slot in which a conference was due, for a host that keeps a log and no minutes (联席会议台账).
 *
 * @param compound where
 * @param slot the days in which one was due
 * @param heldOn on which day it was held, with a quorum; empty if it was not
 * @param items what it agreed on: done in time, of those due
 */
public record ConferenceSlot(PlaceId compound, DateRange slot, Optional<LocalDate> heldOn, Ratio items) {
    /** The wire form. */
    public static final Shape<ConferenceSlot> SHAPE = Shape.of(
            "Conference slot",
            Field.of("compound", Type.PLACE, ConferenceSlot::compound),
            Field.of("slot", BasicShapes.DATES, ConferenceSlot::slot),
            Field.maybe("heldOn", Type.DATE, ConferenceSlot::heldOn),
            Field.orElse("items", BasicShapes.RATIO, Ratio.of(0, 0), ConferenceSlot::items),
            ConferenceSlot::new);

    /**
     * Checks the items.
     *
     * @param compound where
     * @param slot the days in which one was due
     * @param heldOn on which day it was held
     * @param items done in time, of those due
     * @throws IllegalArgumentException if more were done than due, or some were due though no conference was held
     */
    public ConferenceSlot {
        if (items.numerator() > items.denominator() || (heldOn.isEmpty() && !items.isEmpty())) {
            throw new IllegalArgumentException(
                    "Slot must have items only if it was held, and no more done than due, but had " + items);
        }
    }

    /** {@return its id: the compound and the first day of the slot} */
    public String id() {
        return compound + ":" + slot.from();
    }

    /** {@return whether it was held in its slot; one that is late was not} */
    public boolean isOnSchedule() {
        return heldOn.filter(slot::contains).isPresent();
    }
}
