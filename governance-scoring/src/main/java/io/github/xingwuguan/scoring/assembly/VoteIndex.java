package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.Count;
import io.github.xingwuguan.assembly.CountedAs;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.Electorate;
import io.github.xingwuguan.assembly.Scope;
import io.github.xingwuguan.assembly.VotingUnit;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Units and persons of a vote as flat arrays: step 1 of the count. Immutable. */
final class VoteIndex {
    /** The person of a unit that counts in area only. */
    static final int NO_HEAD = -1;

    /** The units in the scope that count, in the order of the roll. */
    final VotingUnit[] units;

    /** The person of each unit. */
    final int[] head;

    /** The area of each unit, 0 if it counts in persons only. */
    final long[] area;

    /** Whether the developer votes for a unit. */
    final boolean[] developers;

    /** The units of person h are {@code members[start[h]]} to {@code members[start[h + 1] - 1]}. */
    final int[] start;

    final int[] members;

    final Count total;
    final int areaSources;
    private final Set<ActorId> developerIds;
    private final Map<PlaceId, Integer> byId;

    private VoteIndex(List<VotingUnit> counted, CountingProfile profile, Heads heads) {
        int n = counted.size();
        developerIds = heads.developers();
        units = counted.toArray(VotingUnit[]::new);
        head = new int[n];
        area = new long[n];
        developers = new boolean[n];
        byId = new HashMap<>(n * 2);
        long sum = 0;
        for (int u = 0; u < n; u++) {
            CountedAs as = as(units[u], profile);
            head[u] = as == CountedAs.AREA ? NO_HEAD : heads.of(units[u]);
            area[u] = as == CountedAs.HEADS ? 0 : units[u].areaCenti();
            developers[u] = heads.isDevelopers(units[u]);
            byId.put(units[u].id(), u);
            sum = Math.addExact(sum, area[u]);
        }
        start = new int[heads.size() + 1];
        members = new int[n];
        group();
        total = new Count(heads.size(), sum);
        areaSources =
                (int) counted.stream().map(VotingUnit::areaSource).distinct().count();
    }

    private void group() {
        for (int h : head) {
            if (h != NO_HEAD) {
                start[h + 1]++;
            }
        }
        for (int h = 1; h < start.length; h++) {
            start[h] += start[h - 1];
        }
        int[] next = start.clone();
        for (int u = 0; u < head.length; u++) {
            if (head[u] != NO_HEAD) {
                members[next[head[u]]++] = u;
            }
        }
    }

    static VoteIndex of(Electorate roll, CountingProfile profile, Scope scope) {
        Problems.Collector problems = Problems.collector();
        Set<PlaceId> unseen = new HashSet<>(scope.places());
        Set<PlaceId> places = Set.copyOf(scope.places());
        Heads heads = new Heads(roll, profile);
        List<VotingUnit> counted = new ArrayList<>();
        for (int i = 0; i < roll.units().size(); i++) {
            VotingUnit unit = roll.units().get(i);
            if (isWithin(unit, scope.kind(), places, unseen) && as(unit, profile) != CountedAs.NEITHER) {
                check("/units/" + i, unit, profile, problems);
                heads.check("/units/" + i, unit, problems);
                counted.add(unit);
            }
        }
        unseen.stream()
                .sorted()
                .forEach(place -> problems.error(
                        "unknown-place", "/scope", "Scope must lie in the roll, but " + place + " did not"));
        problems.toProblems().throwIfAny();
        heads.join(counted.stream()
                .filter(unit -> as(unit, profile) != CountedAs.AREA)
                .toList());
        VoteIndex index = new VoteIndex(counted, profile, heads);
        if (index.total.heads() == 0 || index.total.areaCenti() == 0) {
            problems.error("nothing-counts", "/scope", "Scope must have persons and area, but had " + index.total);
        }
        problems.toProblems().throwIfAny();
        return index;
    }

    private static void check(String path, VotingUnit unit, CountingProfile profile, Problems.Collector problems) {
        if (!profile.areaOrder().contains(unit.areaSource())) {
            problems.error(
                    "area-source",
                    path + "/areaSource",
                    "Area must come from a source of the profile, but came from "
                            + unit.areaSource().code());
        }
    }

    private static boolean isWithin(VotingUnit unit, Scope.Kind kind, Set<PlaceId> places, Set<PlaceId> unseen) {
        return switch (kind) {
            case COMPOUND -> true;
            case BUILDING ->
                unit.building().filter(place -> seen(place, places, unseen)).isPresent();
            case STAIRWELL ->
                unit.stairwell().filter(place -> seen(place, places, unseen)).isPresent();
            case EXPLICIT -> seen(unit.id(), places, unseen);
        };
    }

    private static boolean seen(PlaceId place, Set<PlaceId> places, Set<PlaceId> unseen) {
        unseen.remove(place);
        return places.contains(place);
    }

    private static CountedAs as(VotingUnit unit, CountingProfile profile) {
        return switch (unit.use()) {
            case PARKING -> profile.parking();
            case STORAGE -> profile.storage();
            case HOUSE, SHOP, OFFICE, OTHER -> CountedAs.BOTH;
        };
    }

    int size() {
        return units.length;
    }

    int heads() {
        return start.length - 1;
    }

    boolean isDeveloper(ActorId person) {
        return developerIds.contains(person);
    }

    /** {@return the index of a unit, −1 if it does not count} */
    int find(PlaceId unit) {
        return byId.getOrDefault(unit, -1);
    }
}
