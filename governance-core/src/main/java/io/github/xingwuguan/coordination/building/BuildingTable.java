package io.github.xingwuguan.coordination.building;

import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Guards;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lines of the table. */
final class BuildingTable {
    private static final Set<Role> CONVENERS = EnumSet.of(Role.PARTY_BRANCH, Role.RESIDENT);
    private static final Set<Role> ANSWERERS = EnumSet.of(
            Role.PARTY_BRANCH, Role.OWNERS_COMMITTEE, Role.COMMUNITY, Role.SUBDISTRICT, Role.DEPARTMENT, Role.DISTRICT);

    private BuildingTable() {}

    static List<Rule<BuildingMeeting, DatedRules<BuildingRules>>> all() {
        return List.of(
                Guards.line("call", CONVENERS, state -> state.stage() == BuildingStage.NONE),
                Guards.line(
                        "hold",
                        CONVENERS,
                        state -> state.stage() == BuildingStage.CALLED,
                        BuildingTable::convener,
                        (state, context) -> BuildingRefusal.TOO_EARLY.when(state.notice()
                                .filter(notice -> context.now().isBefore(notice.meetsAt()))
                                .isPresent())),
                Guards.line(
                        "cancel", CONVENERS, state -> state.stage() == BuildingStage.CALLED, BuildingTable::convener),
                Guards.line(
                        "object",
                        EnumSet.of(Role.RESIDENT),
                        state -> state.stage() == BuildingStage.HELD,
                        (state, context) -> BuildingRefusal.TOO_LATE.when(
                                state.objectionDue(context.policy().rules(), context.calendar())
                                        .filter(due -> !due.isMetAt(context.now()))
                                        .isPresent())),
                Guards.line("answer", ANSWERERS, state -> state.stage() == BuildingStage.HELD));
    }

    private static Optional<Refusal> convener(BuildingMeeting state, Context<DatedRules<BuildingRules>> context) {
        return BuildingRefusal.NOT_CONVENER.when(!state.isCalledBy(context.actor()));
    }
}
