package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.place.Dated;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A body that covers compounds (覆盖主体), so that a {@link Coverage} can be counted. */
public sealed interface Covering permits PartyBranch, PartyServiceStation, Committee, ServiceProject {
    /** {@return the compounds it covers with the days, such as those of its term or contract} */
    List<Dated<PlaceId>> covered();

    /**
     * {@return the compounds it covers on a day, by id}
     *
     * @param date the day
     */
    default Set<PlaceId> compoundsOn(LocalDate date) {
        Set<PlaceId> compounds = new TreeSet<>();
        covered().stream().filter(period -> period.holdsOn(date)).forEach(period -> compounds.add(period.value()));
        return Collections.unmodifiableSet(compounds);
    }
}
