package io.github.xingwuguan.casework;

import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may apply for, sign, make public, object to and grant a clearance, when. */
final class ClearanceTable {
    private static final Set<Role> ANYBODY = EnumSet.complementOf(EnumSet.of(Role.SYSTEM));
    private static final Set<Role> AUTHORITIES = EnumSet.of(
            Role.GRID_WORKER,
            Role.PARTY_BRANCH,
            Role.OWNERS_COMMITTEE,
            Role.COMMUNITY,
            Role.SUBDISTRICT,
            Role.DEPARTMENT,
            Role.DISTRICT);

    static final Rule<Case, CasePolicy> APPLY = CaseRules.line(
            "apply-for-clearance",
            CaseRules.ASSIGNEES,
            EnumSet.of(Stage.VERIFIED),
            CaseRules.FROZEN,
            (state, context) ->
                    CaseRefusal.ALREADY_APPLIED.when(state.clearance().applied().isPresent()),
            ClearanceTable::mayApply);
    static final Rule<Case, CasePolicy> SIGN = signer("sign-clearance");
    static final Rule<Case, CasePolicy> RETURN = signer("return-clearance");
    static final Rule<Case, CasePolicy> PUBLICISE = approver(
            "publicise-clearance",
            EnumSet.of(Stage.VERIFIED),
            (state, context) ->
                    CaseRefusal.PUBLICITY_RULE.when(context.policy().publicity().isEmpty()));
    static final Rule<Case, CasePolicy> OBJECT = CaseRules.line(
            "object-to-clearance",
            ANYBODY,
            EnumSet.of(Stage.PUBLICITY),
            CaseRules.FROZEN,
            (state, context) -> publicity(state, context, true));
    static final Rule<Case, CasePolicy> CLEAR = approver(
            "clear", EnumSet.of(Stage.VERIFIED, Stage.PUBLICITY), (state, context) -> publicity(state, context, false));
    static final Rule<Case, CasePolicy> CONCLUDE = CaseRules.line(
            "conclude",
            CaseRules.HIGHER,
            EnumSet.of(Stage.IN_PROGRESS, Stage.DISPOSED, Stage.VERIFIED),
            CaseRules.FROZEN,
            CaseRules.NOT_REPORTED,
            CaseRules.NOT_HANDLER,
            CaseRules.OF_ITS_LEVEL,
            CaseRules.only(Hand.APPROVE),
            (state, context) -> CaseRefusal.CO_OPEN.when(state.assignments().awaitsSupport()),
            (state, context) ->
                    CaseRefusal.MEDIATION_OPEN.when(state.mediations().isPending()),
            (state, context) ->
                    CaseRefusal.REMEDY_MISSING.when(state.mediations().owesRemedy()),
            (state, context) ->
                    CaseRefusal.RETURN_PENDING.when(state.assignments().isReturnPending()),
            (state, context) ->
                    CaseRefusal.GRAVE.when(CaseRules.standard(state, context).grave()),
            Whistles::noneOpen,
            Deliberations.SETTLED);

    static final List<Rule<Case, CasePolicy>> LINES = List.of(APPLY, SIGN, RETURN, PUBLICISE, OBJECT, CLEAR, CONCLUDE);

    private ClearanceTable() {}

    /** The lead applies, or the community unless it is reported. */
    private static Optional<Refusal> mayApply(Case state, Context<CasePolicy> context) {
        Optional<Refusal> notLead = CaseRules.LEAD_ONLY.check(state, context);
        boolean isOfCommunity = context.actor().role() == Role.COMMUNITY;
        return notLead.isEmpty()
                ? notLead
                : CaseRules.NOT_REPORTED.check(state, context).or(() -> isOfCommunity ? Optional.empty() : notLead);
    }

    private static Rule<Case, CasePolicy> signer(String code) {
        return CaseRules.line(
                code,
                AUTHORITIES,
                EnumSet.of(Stage.VERIFIED),
                CaseRules.FROZEN,
                CaseRules.NOT_REPORTED,
                CaseRules.NOT_HANDLER,
                CaseRules.only(Hand.SIGN),
                (state, context) ->
                        CaseRefusal.NOT_APPLIED.when(state.clearance().applied().isEmpty()),
                (state, context) -> CaseRefusal.NO_SEAT.when(
                        Disposal.seat(CaseRules.standard(state, context).signers(), context.actor())
                                .isEmpty()),
                (state, context) ->
                        CaseRefusal.ALREADY_SIGNED.when(state.clearance().hasSigned(context.actor())));
    }

    private static Rule<Case, CasePolicy> approver(
            String code, Set<Stage> stages, Rule.Guard<Case, CasePolicy> publicity) {
        return CaseRules.line(
                code,
                AUTHORITIES,
                stages,
                CaseRules.FROZEN,
                CaseRules.NOT_REPORTED,
                CaseRules.NOT_HANDLER,
                CaseRules.only(Hand.APPROVE),
                (state, context) -> CaseRefusal.NO_SEAT.when(
                        !CaseRules.standard(state, context).approver().isOf(context.actor())),
                (state, context) ->
                        CaseRefusal.NOT_APPLIED.when(state.clearance().applied().isEmpty()),
                (state, context) -> CaseRefusal.NOT_SIGNED.when(!state.clearance()
                        .signedSeats()
                        .containsAll(CaseRules.standard(state, context).signers())),
                publicity);
    }

    /** What an objection asks of the publicity: that it runs; what the clearance asks: that it is over, if there is one at all. */
    private static Optional<Refusal> publicity(Case state, Context<CasePolicy> context, boolean runs) {
        Optional<Instant> since = state.clearance().publicSince();
        if (context.policy().publicity().isEmpty() || since.isEmpty()) {
            return CaseRefusal.PUBLICITY_RULE.when(context.policy().publicity().isPresent());
        }
        return CaseRules.timed(
                context.policy().publicity().get(),
                since.get(),
                context,
                due -> due.isMetAt(context.now()) != runs,
                runs ? CaseRefusal.PUBLICITY_OVER : CaseRefusal.PUBLICITY_RUNNING);
    }
}
