package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.carriage.BodyKind;
import io.github.xingwuguan.carriage.Committee;
import io.github.xingwuguan.carriage.Coverage;
import io.github.xingwuguan.carriage.Roster;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * In how many compounds somebody acts for the owners on a day (业主组织覆盖率). A committee that is expired, inquorate or not filed covers
 * nothing; whether the committee in its place counts is a choice, so both figures are given by name.
 *
 * @param elected the coverage by owners' committees that act (业委会覆盖率)
 * @param withManagement the coverage by owners' committees and property management committees that act (业主组织覆盖率)
 * @param states how many committees of both kinds are in each state; a state that no committee is in is left out
 */
public record CommitteeCoverage(Coverage elected, Coverage withManagement, Map<CommitteeState, Integer> states) {
    /**
     * Copies the states.
     *
     * @param elected the coverage by owners' committees that act
     * @param withManagement the coverage by committees of both kinds that act
     * @param states how many committees are in each state
     */
    public CommitteeCoverage {
        Map<CommitteeState, Integer> copy = new EnumMap<>(CommitteeState.class);
        copy.putAll(states);
        states = Collections.unmodifiableMap(copy);
    }

    /**
     * {@return the coverage of some compounds on a day}
     *
     * @param date the day
     * @param due the compounds that should be covered
     * @param committees the committees of both kinds
     * @param histories their days; one without any is still preparing
     * @param roster who sits where
     * @param policy the rules
     */
    public static CommitteeCoverage on(
            LocalDate date,
            Collection<PlaceId> due,
            Collection<Committee> committees,
            Map<OrgId, CommitteeHistory> histories,
            Roster roster,
            CommitteePolicy policy) {
        Map<CommitteeState, Integer> states = new EnumMap<>(CommitteeState.class);
        List<Committee> acting = new ArrayList<>();
        for (Committee committee : committees) {
            CommitteeHistory history = histories.getOrDefault(committee.id(), CommitteeHistory.of(List.of()));
            CommitteeState state =
                    CommitteeStatus.of(committee, history, roster, policy, date).state();
            states.merge(state, 1, Integer::sum);
            if (state.acts()) {
                acting.add(committee);
            }
        }
        List<Committee> elected = acting.stream()
                .filter(committee -> committee.kind() == BodyKind.OWNERS_COMMITTEE)
                .toList();
        return new CommitteeCoverage(Coverage.on(date, due, elected), Coverage.on(date, due, acting), states);
    }
}
