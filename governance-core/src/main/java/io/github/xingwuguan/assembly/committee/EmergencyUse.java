package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A use of the repair fund in an emergency, without a vote (应急使用维修资金): confirmed by the committee and the subdistrict. It is no resolution of
 * the owners, has no tally, and never counts as a vote that passed.
 *
 * @param id its id
 * @param danger the code of the danger, as the local rule lists it
 * @param committeeOn when the committee applied; empty if it did not yet
 * @param subdistrictOn when the subdistrict confirmed; empty if it did not yet
 */
public record EmergencyUse(
        String id, String danger, Optional<LocalDate> committeeOn, Optional<LocalDate> subdistrictOn) {
    /** The description. */
    public static final Shape<EmergencyUse> SHAPE = Shape.of(
            "Emergency use",
            Field.of("id", Type.TEXT, EmergencyUse::id),
            Field.of("danger", Type.TEXT, EmergencyUse::danger),
            Field.maybe("committeeOn", Type.DATE, EmergencyUse::committeeOn),
            Field.maybe("subdistrictOn", Type.DATE, EmergencyUse::subdistrictOn),
            EmergencyUse::new);

    /**
     * Checks the codes.
     *
     * @param id its id
     * @param danger the code of the danger
     * @param committeeOn when the committee applied
     * @param subdistrictOn when the subdistrict confirmed
     * @throws IllegalArgumentException if a code has another form
     */
    public EmergencyUse {
        Ids.check(id, "Emergency use id");
        Ids.check(danger, "Danger");
    }

    /** {@return whether the fund can be used: both have confirmed} */
    public boolean isConfirmed() {
        return committeeOn.isPresent() && subdistrictOn.isPresent();
    }

    /** {@return how it is called, so that nobody takes it for a vote} */
    public Label label() {
        return isConfirmed()
                ? Label.of("应急使用已确认(未经业主表决)", "emergency use confirmed (without a vote of the owners)")
                : Label.of("应急使用待确认(未经业主表决)", "emergency use not confirmed (without a vote of the owners)");
    }
}
