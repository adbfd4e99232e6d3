package io.github.xingwuguan.programme.facility;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.place.Registered;
import io.github.xingwuguan.place.Territory;
import java.time.LocalDate;
import java.util.Set;

/** What residents of compounds can use (设施): a site or an everyday service. Immutable. */
public sealed interface Facility extends Registered<PlaceId> permits Site, EverydayService {
    @Override
    PlaceId id();

    /** {@return what it is for} */
    FacilityKind kind();

    /** {@return the compounds that it serves, each for its own days} */
    Territory serves();

    /**
     * {@return whether it can be used on a day}
     *
     * @param date the day
     */
    boolean isUsableOn(LocalDate date);

    /**
     * {@return the compounds whose residents can use it on a day; none while it cannot be used}
     *
     * @param date the day
     */
    default Set<PlaceId> servedOn(LocalDate date) {
        return isUsableOn(date) ? serves().on(date) : Set.of();
    }
}
