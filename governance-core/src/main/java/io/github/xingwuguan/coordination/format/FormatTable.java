package io.github.xingwuguan.coordination.format;

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
final class FormatTable {
    private static final Set<Role> PEOPLE = EnumSet.complementOf(EnumSet.of(Role.SYSTEM));

    private FormatTable() {}

    static List<Rule<FormatMatter, DatedRules<MeetingFormat>>> all() {
        return List.of(
                Guards.line("raise", PEOPLE, state -> state.stage() == FormatStage.NONE, FormatTable::convener),
                Guards.line(
                        "pass-stage",
                        PEOPLE,
                        FormatTable::isOpen,
                        FormatTable::convener,
                        (state, context) -> FormatRefusal.MUST_REFER.when(
                                state.mustGoUp(context.policy().rules()))),
                Guards.line(
                        "agree",
                        PEOPLE,
                        FormatTable::isOpen,
                        FormatTable::convener,
                        FormatTable::owners,
                        FormatTable::passed),
                Guards.line("adjourn", PEOPLE, FormatTable::isOpen, FormatTable::convener, FormatTable::passed),
                Guards.line(
                        "refer",
                        PEOPLE,
                        FormatTable::isOpen,
                        FormatTable::convener,
                        (state, context) -> FormatRefusal.NOT_DUE.when(
                                !state.mustGoUp(context.policy().rules()))),
                Guards.line("fulfil-item", PEOPLE, state -> state.stage() == FormatStage.TRACKING));
    }

    private static boolean isOpen(FormatMatter state) {
        return state.stage() == FormatStage.OPEN;
    }

    private static Optional<Refusal> convener(FormatMatter state, Context<DatedRules<MeetingFormat>> context) {
        return FormatRefusal.NOT_CONVENER.when(
                !context.policy().rules().conveners().contains(context.actor().role()));
    }

    private static Optional<Refusal> owners(FormatMatter state, Context<DatedRules<MeetingFormat>> context) {
        return FormatRefusal.LEGAL_RESERVE.when(state.reserved());
    }

    private static Optional<Refusal> passed(FormatMatter state, Context<DatedRules<MeetingFormat>> context) {
        return FormatRefusal.STAGES_OPEN.when(
                state.passed() < context.policy().rules().stages().size());
    }
}
