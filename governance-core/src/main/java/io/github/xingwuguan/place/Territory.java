package io.github.xingwuguan.place;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The compounds that a grid, branch or station covers (覆盖范围): many at a time, each for its own days.
 *
 * @param periods the compounds with their days
 */
public record Territory(List<Dated<PlaceId>> periods) {
    /** A list of periods on the wire. */
    public static final Type<Territory> TYPE =
            Type.list(Dated.shape(Type.PLACE)).as(Territory::new, Territory::periods);

    /**
     * Refuses two periods of one compound that share a day.
     *
     * @param periods in any order, which is kept
     * @throws io.github.xingwuguan.basics.GovernanceException {@code overlapping-periods}, all at once
     */
    public Territory {
        periods = List.copyOf(periods);
        Map<PlaceId, List<Integer>> byCompound = new LinkedHashMap<>();
        for (int i = 0; i < periods.size(); i++) {
            byCompound
                    .computeIfAbsent(periods.get(i).value(), c -> new ArrayList<>())
                    .add(i);
        }
        Problems.Collector problems = Problems.collector();
        List<Dated<PlaceId>> given = periods;
        byCompound.forEach((compound, indexes) -> {
            for (int k : Dated.overlapping(indexes.stream().map(given::get).toList())) {
                problems.error(
                        "overlapping-periods",
                        "/" + indexes.get(k),
                        "Periods of " + compound + " must not share a day, but "
                                + given.get(indexes.get(k)).during() + " does");
            }
        });
        problems.toProblems().throwIfAny();
    }

    /**
     * {@return some compounds from one day on}
     *
     * @param from the first day
     * @param compounds the compounds, each once
     */
    public static Territory from(LocalDate from, List<PlaceId> compounds) {
        return new Territory(compounds.stream().map(c -> Dated.from(from, c)).toList());
    }

    /**
     * {@return the compounds covered on a day, in the order given}
     *
     * @param date the day
     */
    public Set<PlaceId> on(LocalDate date) {
        Set<PlaceId> covered = new LinkedHashSet<>();
        periods.stream().filter(p -> p.holdsOn(date)).forEach(p -> covered.add(p.value()));
        return Collections.unmodifiableSet(covered);
    }
}
