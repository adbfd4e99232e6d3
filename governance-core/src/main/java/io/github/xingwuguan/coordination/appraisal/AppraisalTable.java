package io.github.xingwuguan.coordination.appraisal;

import static io.github.xingwuguan.coordination.appraisal.AppraisalStage.CLOSED;
import static io.github.xingwuguan.coordination.appraisal.AppraisalStage.NONE;
import static io.github.xingwuguan.coordination.appraisal.AppraisalStage.OPEN;

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
final class AppraisalTable {
    private static final Set<Role> OPENERS = EnumSet.of(Role.PARTY_BRANCH, Role.COMMUNITY);
    private static final Set<Role> SUBJECTS =
            EnumSet.of(Role.PARTY_BRANCH, Role.OWNERS_COMMITTEE, Role.PROPERTY_ENTERPRISE, Role.DEPARTMENT);

    private AppraisalTable() {}

    static List<Rule<AppraisalRound, DatedRules<AppraisalRules>>> all() {
        return List.of(
                Guards.line("open", OPENERS, state -> state.stage() == NONE),
                Guards.line("answer", EnumSet.of(Role.RESIDENT), state -> state.stage() == OPEN),
                Guards.line("subject-left", OPENERS, state -> state.stage() == OPEN, AppraisalTable::opener),
                Guards.line(
                        "close",
                        OPENERS,
                        state -> state.stage() == OPEN,
                        AppraisalTable::opener,
                        (state, context) -> AppraisalRefusal.STILL_OPEN.when(!state.isAnsweredByAll()
                                && state.opening()
                                        .filter(opening -> context.today()
                                                .isBefore(opening.window().until()))
                                        .isPresent())),
                Guards.line(
                        "reply",
                        SUBJECTS,
                        state -> state.stage() == CLOSED,
                        (state, context) -> AppraisalRefusal.NOT_SUBJECT.when(state.opening()
                                .filter(opening -> opening.subject()
                                        .org()
                                        .equals(context.actor().org()))
                                .isEmpty()),
                        (state, context) -> AppraisalRefusal.REPLIED_ALREADY.when(
                                state.reply().isPresent()),
                        (state, context) -> AppraisalRefusal.TOO_LATE.when(!isReplyOpen(state, context))),
                Guards.line(
                        "look-again",
                        OPENERS,
                        state -> state.stage() == CLOSED,
                        AppraisalTable::opener,
                        (state, context) ->
                                AppraisalRefusal.NO_REPLY.when(state.reply().isEmpty() || state.lookedAgain())),
                Guards.line(
                        "publish",
                        OPENERS,
                        state -> state.stage() == CLOSED,
                        AppraisalTable::opener,
                        (state, context) -> AppraisalRefusal.REPLY_OPEN.when(
                                state.reply().isPresent() ? !state.lookedAgain() : isReplyOpen(state, context))));
    }

    private static Optional<Refusal> opener(AppraisalRound state, Context<DatedRules<AppraisalRules>> context) {
        return AppraisalRefusal.NOT_OPENER.when(!state.isOpenedBy(context.actor()));
    }

    private static boolean isReplyOpen(AppraisalRound state, Context<DatedRules<AppraisalRules>> context) {
        return state.replyDue(context.policy().rules(), context.calendar())
                .filter(due -> due.isMetAt(context.now()))
                .isPresent();
    }
}
