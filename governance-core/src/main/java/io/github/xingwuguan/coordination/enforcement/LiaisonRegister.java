package io.github.xingwuguan.coordination.enforcement;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.place.Dated;
import io.github.xingwuguan.place.History;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The liaison officers (执法联络员名册): at any time one for each compound. A hand-over stays with its department when the officer changes.
 * Immutable and thread-safe.
 */
public final class LiaisonRegister {
    private final Map<PlaceId, History<Liaison>> byCompound = new LinkedHashMap<>();

    private LiaisonRegister(Map<PlaceId, List<Integer>> groups, List<Liaison> liaisons) {
        groups.forEach((compound, indexes) -> byCompound.put(compound, new History<>(dated(indexes, liaisons))));
    }

    /**
     * {@return the register of some officers}
     *
     * @param liaisons in any order
     * @throws GovernanceException {@code several-officers} for each that shares a day with an earlier one of the compound, all at once
     */
    public static LiaisonRegister of(List<Liaison> liaisons) {
        Map<PlaceId, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < liaisons.size(); i++) {
            groups.computeIfAbsent(liaisons.get(i).compound(), compound -> new ArrayList<>())
                    .add(i);
        }
        Problems.Collector problems = Problems.collector();
        for (List<Integer> indexes : groups.values()) {
            for (int k : Dated.overlapping(dated(indexes, liaisons))) {
                problems.error(
                        "several-officers",
                        "/" + indexes.get(k),
                        "Compound must have one officer at a time, but had another one in these days");
            }
        }
        problems.toProblems().throwIfAny();
        return new LiaisonRegister(groups, liaisons);
    }

    private static List<Dated<Liaison>> dated(List<Integer> indexes, List<Liaison> liaisons) {
        return indexes.stream()
                .map(liaisons::get)
                .map(liaison -> new Dated<>(liaison, liaison.during()))
                .toList();
    }

    /**
     * {@return the officer of a compound on a day}
     *
     * @param compound the compound
     * @param date the day
     */
    public Optional<Liaison> officer(PlaceId compound, LocalDate date) {
        return byCompound.getOrDefault(compound, History.none()).on(date);
    }
}
