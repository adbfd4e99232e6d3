package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.carriage.PartyServiceStation;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.place.Territory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The service stations (党群服务站): 232 for 310 compounds, dedicated to one or shared by neighbours. */
final class Stations {
    private static final int STATIONS = 232;
    private static final int DEDICATED = 178;

    private Stations() {}

    static List<PartyServiceStation> of(DistrictPlan plan) {
        Set<CompoundProfile> dedicated = dedicated(plan);
        List<CompoundProfile> shared = plan.compounds().stream()
                .filter(compound -> !dedicated.contains(compound))
                .sorted(Comparator.comparingInt(
                                (CompoundProfile c) -> c.setting().community())
                        .thenComparingInt(CompoundProfile::number))
                .toList();
        List<List<CompoundProfile>> groups = new ArrayList<>(split(shared, STATIONS - DEDICATED));
        dedicated.forEach(compound -> groups.add(List.of(compound)));
        groups.sort(Comparator.comparingInt(group -> group.get(0).number()));
        List<PartyServiceStation> stations = new ArrayList<>();
        for (List<CompoundProfile> group : groups) {
            stations.add(station(stations.size() + 1, group));
        }
        return stations;
    }

    /** Those whose facts say so; then, outside the programme, where Party work is strongest. */
    private static Set<CompoundProfile> dedicated(DistrictPlan plan) {
        Set<CompoundProfile> dedicated = new HashSet<>();
        plan.participants().stream()
                .filter(compound ->
                        Fact.code("dedicated").equals(plan.facts(compound).get("station-status")))
                .forEach(dedicated::add);
        plan.compounds().stream()
                .filter(compound -> !plan.participates(compound))
                .sorted(Comparator.comparingDouble(
                        (CompoundProfile c) -> -c.merits().party()))
                .limit(DEDICATED - dedicated.size())
                .forEach(dedicated::add);
        return dedicated;
    }

    /** Neighbours in runs as equal as can be. */
    private static List<List<CompoundProfile>> split(List<CompoundProfile> compounds, int parts) {
        List<List<CompoundProfile>> runs = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            runs.add(compounds.subList(i * compounds.size() / parts, (i + 1) * compounds.size() / parts));
        }
        return runs;
    }

    private static PartyServiceStation station(int number, List<CompoundProfile> compounds) {
        List<PlaceId> served = compounds.stream().map(Names::compound).toList();
        return PartyServiceStation.builder()
                .id(OrgId.of("station-" + Names.digits(number, 3)))
                .label(Names.numbered("示例党群服务站", "Sample Station", number))
                .compounds(Territory.from(Names.monthsAgo(Draws.of("station", number), 2, 60), served))
                .build();
    }
}
