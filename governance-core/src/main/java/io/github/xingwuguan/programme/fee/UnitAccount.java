package io.github.xingwuguan.programme.fee;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;

/**
 * The account of one unit (分户账). It is nobody's business but the owner's and the firm's.
 *
 * @param compound the compound
 * @param unit the unit
 * @param entries bills, payments, refunds, waivers, in any order
 */
public record UnitAccount(PlaceId compound, PlaceId unit, List<FeeEntry> entries) implements FeeRecord {
    /** The description. */
    public static final Shape<UnitAccount> SHAPE = Shape.of(
            "Unit account",
            Field.of("compound", Type.PLACE, UnitAccount::compound),
            Field.of("unit", Type.PLACE, UnitAccount::unit),
            Field.of("entries", Type.list(FeeEntry.TYPE), UnitAccount::entries),
            UnitAccount::new);

    /**
     * Copies the entries.
     *
     * @param compound the compound
     * @param unit the unit
     * @param entries bills, payments, refunds, waivers
     */
    public UnitAccount {
        entries = List.copyOf(entries);
    }

    /** {@return compound and number of entries: no text shows whose account it is or what was paid} */
    @Override
    public String toString() {
        return "account of a unit of " + compound + " with " + entries.size() + " entries";
    }
}
