package io.github.xingwuguan.scoring.coordination;

import io.github.xingwuguan.coordination.initiative.InitiativeStage;
import io.github.xingwuguan.coordination.initiative.MicroInitiative;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Figures of micro-initiatives (五小微指标). */
public final class InitiativeFigures {
    private InitiativeFigures() {}

    /**
     * {@return the initiatives of each kind that were confirmed, of those proposed (办成率)}
     *
     * @param initiatives the initiatives, each once
     */
    public static SortedMap<String, Tally> byKind(Collection<MicroInitiative> initiatives) {
        SortedMap<String, List<MicroInitiative>> kinds = new TreeMap<>();
        for (MicroInitiative initiative : initiatives) {
            initiative
                    .proposal()
                    .ifPresent(proposal -> kinds.computeIfAbsent(proposal.kind(), kind -> new ArrayList<>())
                            .add(initiative));
        }
        SortedMap<String, Tally> tallies = new TreeMap<>();
        kinds.forEach((kind, ofKind) -> tallies.put(
                kind,
                Tally.of(ofKind, MicroInitiative::id, initiative -> initiative.stage() == InitiativeStage.CONFIRMED)));
        return Collections.unmodifiableSortedMap(tallies);
    }

    /**
     * {@return the initiatives for which somebody earns points, of those confirmed}; what a household does for itself earns none
     *
     * @param initiatives the initiatives, each once
     */
    public static Tally earning(Collection<MicroInitiative> initiatives) {
        List<MicroInitiative> confirmed = initiatives.stream()
                .filter(initiative -> initiative.stage() == InitiativeStage.CONFIRMED)
                .toList();
        return Tally.of(confirmed, MicroInitiative::id, MicroInitiative::earnsPoints);
    }
}
