package io.github.xingwuguan.coordination.enforcement;

import static io.github.xingwuguan.coordination.enforcement.HandOverStage.ACCEPTED;
import static io.github.xingwuguan.coordination.enforcement.HandOverStage.DISSUADED;
import static io.github.xingwuguan.coordination.enforcement.HandOverStage.FOUND;
import static io.github.xingwuguan.coordination.enforcement.HandOverStage.NONE;
import static io.github.xingwuguan.coordination.enforcement.HandOverStage.REPORTED;
import static io.github.xingwuguan.coordination.enforcement.HandOverStage.UNASSIGNED;

import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Guards;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lines of the table. */
final class EnforcementTable {
    /** Whom the list can name to stop and to report. What residents find is a case. */
    static final Set<Role> FINDERS = Collections.unmodifiableSet(EnumSet.of(
            Role.PROPERTY_ENTERPRISE, Role.OWNERS_COMMITTEE, Role.GRID_WORKER, Role.PARTY_BRANCH, Role.COMMUNITY));

    private static final Set<Role> AUTHORITIES = EnumSet.of(Role.SUBDISTRICT, Role.DISTRICT);
    private static final Set<Role> DEPARTMENTS = EnumSet.of(Role.DEPARTMENT);

    private EnforcementTable() {}

    static List<Rule<HandOver, DatedRules<EnforcementRules>>> all() {
        return List.of(
                Guards.line("find", FINDERS, state -> state.stage() == NONE),
                Guards.line(
                        "dissuade",
                        FINDERS,
                        state -> state.stage() == FOUND,
                        (state, context) ->
                                charged(state, context, matter(state, context).map(EnforcementMatter::stops)),
                        (state, context) -> EnforcementRefusal.OWN_MATTER.when(state.subject()
                                .equals(Optional.of(context.actor().org())))),
                Guards.line(
                        "report",
                        FINDERS,
                        state -> state.stage() == FOUND || state.stage() == DISSUADED,
                        (state, context) ->
                                charged(state, context, matter(state, context).map(EnforcementMatter::reports)),
                        (state, context) ->
                                EnforcementRefusal.NOT_DISSUADED.when(state.stage() == FOUND && !state.isSelfReport())),
                Guards.line("assign", AUTHORITIES, state -> state.stage() == UNASSIGNED),
                Guards.line("decline", DEPARTMENTS, state -> state.stage() == REPORTED, EnforcementTable::addressed),
                Guards.line("accept", DEPARTMENTS, state -> state.stage() == REPORTED, EnforcementTable::addressed),
                Guards.line(
                        "return-result", DEPARTMENTS, state -> state.stage() == ACCEPTED, EnforcementTable::addressed));
    }

    private static Optional<EnforcementMatter> matter(HandOver state, Context<DatedRules<EnforcementRules>> context) {
        return state.matter().flatMap(context.policy().rules()::matter);
    }

    static List<OrgId> competent(HandOver state, Context<DatedRules<EnforcementRules>> context) {
        return matter(state, context).map(EnforcementMatter::departments).orElse(List.of());
    }

    /** Whoever found it at itself may report it, too. */
    private static Optional<Refusal> charged(
            HandOver state, Context<DatedRules<EnforcementRules>> context, Optional<Role> charged) {
        return EnforcementRefusal.NOT_CHARGED.when(
                !charged.equals(Optional.of(context.actor().role())) && !isFinder(state, context));
    }

    private static boolean isFinder(HandOver state, Context<DatedRules<EnforcementRules>> context) {
        return state.isSelfReport()
                && state.foundBy()
                        .filter(by -> by.org().equals(context.actor().org()))
                        .isPresent();
    }

    /** A hand-over is addressed to the department, whichever of its officers comes. */
    private static Optional<Refusal> addressed(HandOver state, Context<DatedRules<EnforcementRules>> context) {
        return EnforcementRefusal.NOT_ADDRESSED.when(
                !state.addressee().equals(Optional.of(context.actor().org())));
    }
}
