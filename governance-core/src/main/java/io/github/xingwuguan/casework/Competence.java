package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.carriage.Duty;
import io.github.xingwuguan.carriage.PartyKind;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** To whom a case can be sent, and who is competent by the duty list (派单对象与职责). */
final class Competence {
    private Competence() {}

    /** {@return to whom a role may send cases (派单对象)} */
    static Set<Role> addressees(Role role) {
        return switch (role) {
            case GRID_WORKER -> EnumSet.of(Role.PARTY_BRANCH, Role.OWNERS_COMMITTEE, Role.PROPERTY_ENTERPRISE);
            case COMMUNITY ->
                EnumSet.of(Role.GRID_WORKER, Role.PARTY_BRANCH, Role.OWNERS_COMMITTEE, Role.PROPERTY_ENTERPRISE);
            case SUBDISTRICT -> EnumSet.of(Role.COMMUNITY, Role.DEPARTMENT, Role.PROPERTY_ENTERPRISE);
            case DISTRICT -> EnumSet.of(Role.SUBDISTRICT, Role.DEPARTMENT);
            case RESIDENT, PARTY_BRANCH, OWNERS_COMMITTEE, PROPERTY_ENTERPRISE, DEPARTMENT, SYSTEM ->
                EnumSet.noneOf(Role.class);
        };
    }

    /** The subdistrict reaches the branches of departments, the district their offices. */
    static boolean isReached(Actor by, Party party) {
        boolean isBranch = party.role() == Role.DEPARTMENT && party.level() == Level.SUBDISTRICT;
        return addressees(by.role()).contains(party.role())
                && CaseRules.levels(party.role()).contains(party.level())
                && (party.role() != Role.DEPARTMENT || isBranch == (by.role() == Role.SUBDISTRICT));
    }

    static Optional<Refusal> refusal(Party party, Case state, Context<CasePolicy> context) {
        String category = state.intake().category().orElse("");
        List<Duty> rows = context.policy().register().competent(category, party.level(), context.today());
        boolean isCompetent = rows.stream().anyMatch(duty -> names(duty, party));
        if (isCompetent) {
            return Optional.empty();
        }
        String row = context.policy()
                .register()
                .lead(category, context.today())
                .map(Duty::row)
                .orElse("-");
        return Optional.of(CaseRefusal.NOT_COMPETENT.refusal(row));
    }

    /** A grid worker is of the community. */
    static boolean names(Duty duty, Party party) {
        boolean isOfKind = kinds(party.role()).contains(duty.party());
        return isOfKind && duty.body().map(party.org()::equals).orElse(true);
    }

    private static Set<PartyKind> kinds(Role role) {
        return switch (role) {
            case PARTY_BRANCH -> EnumSet.of(PartyKind.BRANCH);
            case OWNERS_COMMITTEE -> EnumSet.of(PartyKind.COMMITTEE);
            case PROPERTY_ENTERPRISE -> EnumSet.of(PartyKind.ENTERPRISE);
            case GRID_WORKER, COMMUNITY -> EnumSet.of(PartyKind.COMMUNITY);
            case SUBDISTRICT -> EnumSet.of(PartyKind.SUBDISTRICT);
            case DEPARTMENT -> EnumSet.of(PartyKind.DEPARTMENT);
            case RESIDENT, DISTRICT, SYSTEM -> EnumSet.noneOf(PartyKind.class);
        };
    }
}
