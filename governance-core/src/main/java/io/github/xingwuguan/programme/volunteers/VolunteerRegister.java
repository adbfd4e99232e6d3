package io.github.xingwuguan.programme.volunteers;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Who is a volunteer of which compound (志愿者名册). Immutable and thread-safe. */
public final class VolunteerRegister {
    private final ImmutableListMultimap<PlaceId, Volunteer> byCompound;

    private VolunteerRegister(List<Volunteer> volunteers) {
        byCompound = Multimaps.index(volunteers, Volunteer::compound);
    }

    /**
     * {@return the register of some registrations}
     *
     * @param volunteers in any order; one person may stand several times
     */
    public static VolunteerRegister of(List<Volunteer> volunteers) {
        return new VolunteerRegister(volunteers);
    }

    /**
     * {@return the volunteers of some compounds on a day, each person once, by id}
     *
     * @param compounds the compounds
     * @param date the day
     */
    public Set<ActorId> on(Collection<PlaceId> compounds, LocalDate date) {
        Set<ActorId> persons = new TreeSet<>();
        for (PlaceId compound : compounds) {
            byCompound.get(compound).stream()
                    .filter(volunteer -> volunteer.holdsOn(date))
                    .forEach(volunteer -> persons.add(volunteer.id()));
        }
        return Collections.unmodifiableSet(persons);
    }

    /**
     * {@return how many volunteers some compounds have for their households}
     *
     * @param compounds the compounds
     * @param households how many households they have together, 0 or more
     * @param date the day
     */
    public VolunteerDensity density(Collection<PlaceId> compounds, long households, LocalDate date) {
        return new VolunteerDensity(Ratio.of(on(compounds, date).size(), households));
    }
}
