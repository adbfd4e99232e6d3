package io.github.xingwuguan.programme.compound;

import io.github.xingwuguan.basics.PlaceId;
import java.time.LocalDate;

/** One finding about a compound (小区档案条目). */
public sealed interface CompoundRecord
        permits BranchSetup,
                StationPremises,
                AssemblyHeld,
                OwnersRules,
                OutsideStar,
                ConfirmedIncident,
                AdoptedPractice,
                Ownership {
    /** {@return the compound} */
    PlaceId compound();

    /** {@return the day from which it is so, or on which it was} */
    LocalDate on();
}
