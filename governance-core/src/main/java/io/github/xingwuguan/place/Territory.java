package io.github.xingwuguan.place;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
        Problems.Collector problems = Problems.collector();
        Map<PlaceId, History<PlaceId>> seen = new HashMap<>();
        for (int i = 0; i < periods.size(); i++) {
            Dated<PlaceId> period = periods.get(i);
            History<PlaceId> before = seen.getOrDefault(period.value(), History.none());
            if (before.periods().stream().anyMatch(p -> p.during().overlaps(period.during()))) {
                problems.error(
                        "overlapping-periods",
                        "/" + i,
                        "Periods of " + period.value() + " must not share a day, but " + period.during() + " does");
            } else {
                seen.put(period.value(), joined(before, period));
            }
        }
        problems.toProblems().throwIfAny();
    }

    private static History<PlaceId> joined(History<PlaceId> before, Dated<PlaceId> period) {
        List<Dated<PlaceId>> all = new ArrayList<>(before.periods());
        all.add(period);
        return new History<>(all);
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
