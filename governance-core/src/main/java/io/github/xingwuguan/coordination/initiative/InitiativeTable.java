package io.github.xingwuguan.coordination.initiative;

import static io.github.xingwuguan.coordination.initiative.InitiativeStage.CLAIMED;
import static io.github.xingwuguan.coordination.initiative.InitiativeStage.DONE;
import static io.github.xingwuguan.coordination.initiative.InitiativeStage.NONE;
import static io.github.xingwuguan.coordination.initiative.InitiativeStage.PROPOSED;

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
final class InitiativeTable {
    private static final Set<Role> RESIDENTS = EnumSet.of(Role.RESIDENT);
    private static final Set<Role> CLOSERS = EnumSet.of(Role.PARTY_BRANCH, Role.COMMUNITY, Role.SYSTEM);

    private InitiativeTable() {}

    static List<Rule<MicroInitiative, DatedRules<InitiativeRules>>> all() {
        return List.of(
                Guards.line("propose", RESIDENTS, state -> state.stage() == NONE),
                Guards.line("claim", RESIDENTS, state -> state.stage() == PROPOSED, InitiativeTable::inTime),
                Guards.line(
                        "finish",
                        RESIDENTS,
                        state -> state.stage() == CLAIMED,
                        (state, context) -> InitiativeRefusal.NOT_CLAIMANT.when(state.claimant()
                                .filter(by -> by.person().equals(context.actor().id()))
                                .isEmpty()),
                        InitiativeTable::inTime),
                Guards.line("confirm", RESIDENTS, state -> state.stage() == DONE, InitiativeTable::inTime),
                Guards.line(
                        "lapse",
                        CLOSERS,
                        state -> state.stage() == PROPOSED || state.stage() == CLAIMED || state.stage() == DONE,
                        (state, context) -> InitiativeRefusal.NOT_YET.when(!isOver(state, context))));
    }

    private static Optional<Refusal> inTime(MicroInitiative state, Context<DatedRules<InitiativeRules>> context) {
        return InitiativeRefusal.TOO_LATE.when(isOver(state, context));
    }

    private static boolean isOver(MicroInitiative state, Context<DatedRules<InitiativeRules>> context) {
        return state.due(context.policy().rules(), context.calendar())
                .filter(due -> !due.isMetAt(context.now()))
                .isPresent();
    }
}
