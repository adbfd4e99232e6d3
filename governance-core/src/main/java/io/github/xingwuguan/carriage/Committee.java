package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.place.Dated;
import java.time.LocalDate;
import java.util.List;

/** A committee that acts for the owners of a compound for one term (业主组织). Who sits on it stands in the {@link Roster}. */
public sealed interface Committee extends Body, Covering permits OwnersCommittee, PropertyManagementCommittee {
    /** {@return the compound} */
    PlaceId compound();

    /** {@return the agreed size, filled or not, 1 to 1,000} */
    int seats();

    /** {@return the days of the term} */
    DateRange term();

    @Override
    default List<Dated<PlaceId>> covered() {
        return List.of(new Dated<>(compound(), term()));
    }

    /**
     * {@return where a day lies in the term}
     *
     * @param date the day
     * @param rules how early an end is announced
     */
    default TermStatus termOn(LocalDate date, CommitteeRules rules) {
        return TermStatus.of(term(), date, rules.warning());
    }

    /**
     * Checks a size.
     *
     * @param seats the agreed size
     * @throws IllegalArgumentException if it is outside 1 to 1,000
     */
    static void checkSeats(int seats) {
        if (seats < 1 || seats > 1_000) {
            throw new IllegalArgumentException("Committee must have 1 to 1000 seats, but had " + seats);
        }
    }
}
