package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.casework.Party;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;

/** Who has to do with the cases of a compound (办案人员). */
final class CaseActors {
    final Actor resident;
    final Actor grid;
    final Actor worker;
    final Actor clerk;
    final Actor secretary;
    final Actor subdistrict;
    final Actor director;
    final Actor district;

    CaseActors(CompoundProfile place, String resident) {
        String community = Names.community(place.setting().community()).value();
        String street = "subdistrict-of-" + community;
        this.resident = actor(resident, Role.RESIDENT, place.id(), Level.GRID);
        this.grid = actor("grid-worker", Role.GRID_WORKER, community, Level.GRID);
        this.worker = actor("community-worker", Role.COMMUNITY, community, Level.COMMUNITY);
        this.clerk = actor("community-head", Role.COMMUNITY, community, Level.COMMUNITY);
        this.secretary = actor("branch-secretary", Role.PARTY_BRANCH, "branch-" + place.id(), Level.GRID);
        this.subdistrict = actor("street-officer", Role.SUBDISTRICT, street, Level.SUBDISTRICT);
        this.director = actor("street-director", Role.SUBDISTRICT, street, Level.SUBDISTRICT);
        this.district = actor("district-head", Role.DISTRICT, "district", Level.DISTRICT);
    }

    static Actor actor(String person, Role role, String org, Level level) {
        return new Actor(ActorId.of(person), role, OrgId.of(org), level);
    }

    /** {@return the party for which an actor acts} */
    static Party party(Actor actor) {
        return new Party(actor.org(), actor.role(), actor.level());
    }

    /** {@return who acts for a department} */
    static Actor department(String org, Level level) {
        return actor("handler-" + org, Role.DEPARTMENT, org, level);
    }
}
