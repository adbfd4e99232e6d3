package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many compounds have a body of some kind on a day (覆盖率), and how many bodies that takes: two counts. A joint branch over
 * five compounds is five in the first and one in the second.
 *
 * @param covered compounds with at least one such body / compounds due
 * @param bodies bodies that cover at least one compound due, each counted once
 * @param orphans the compounds due without any, by id
 * @param shared the compounds due with more than one, by id
 */
public record Coverage(Ratio covered, int bodies, List<PlaceId> orphans, List<PlaceId> shared) {
    /**
     * Copies the lists.
     *
     * @param covered compounds covered / compounds due
     * @param bodies bodies that cover at least one
     * @param orphans compounds without any
     * @param shared compounds with more than one
     */
    public Coverage {
        orphans = List.copyOf(orphans);
        shared = List.copyOf(shared);
    }

    /**
     * {@return the coverage of some compounds on a day}
     *
     * @param date the day
     * @param due the compounds that should be covered: the denominator; one that stands twice counts once
     * @param bodies branches, stations, committees or projects, each once; what they cover beyond the compounds due is not counted
     */
    public static Coverage on(LocalDate date, Collection<PlaceId> due, Collection<? extends Covering> bodies) {
        return of(due, bodies.stream().map(body -> body.compoundsOn(date)).toList());
    }

    /**
     * {@return the coverage of some compounds by whatever serves them}
     *
     * @param due the compounds that should be covered: the denominator; one that stands twice counts once
     * @param served the compounds that each body or facility serves; those that are not due are not counted
     */
    public static Coverage of(Collection<PlaceId> due, Collection<? extends Set<PlaceId>> served) {
        Map<PlaceId, Integer> counts = new HashMap<>();
        due.forEach(compound -> counts.put(compound, 0));
        int active = 0;
        for (Set<PlaceId> compounds : served) {
            boolean counted = false;
            for (PlaceId compound : compounds) {
                counted |= counts.computeIfPresent(compound, (c, n) -> n + 1) != null;
            }
            active += counted ? 1 : 0;
        }
        List<PlaceId> orphans = new ArrayList<>();
        List<PlaceId> shared = new ArrayList<>();
        for (PlaceId compound : new TreeSet<>(counts.keySet())) {
            int count = counts.getOrDefault(compound, 0);
            if (count != 1) {
                (count == 0 ? orphans : shared).add(compound);
            }
        }
        return new Coverage(Ratio.of(counts.size() - orphans.size(), counts.size()), active, orphans, shared);
    }

    /**
     * {@return the coverage by branches that are organisations, own or joint; work alone does not count (组织覆盖)}
     *
     * @param date the day
     * @param due the compounds that should be covered
     * @param branches the branches of every form, each once
     */
    public static Coverage byOrganisation(LocalDate date, Collection<PlaceId> due, Collection<PartyBranch> branches) {
        return on(
                date, due, branches.stream().filter(b -> b.form().isOrganised()).toList());
    }

    /** {@return bodies / compounds due: not a coverage, since one body can stand for several compounds and several for one} */
    public Ratio bodiesPerCompound() {
        return Ratio.of(bodies, covered.denominator());
    }
}
