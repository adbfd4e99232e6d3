package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.carriage.PartyBranch;
import io.github.xingwuguan.coordination.Neighbour;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who has to do with the bodies of a compound (协同人员). */
final class BodyActors {
    private static final int FLATS = 60;

    private final Map<PlaceId, OrgId> branches = new HashMap<>();

    BodyActors(List<PartyBranch> all) {
        for (PartyBranch branch : all) {
            branch.compounds().on(DistrictPlan.AS_OF).forEach(compound -> branches.put(compound, branch.id()));
        }
    }

    Actor secretary(CompoundProfile place) {
        String branch = branches.getOrDefault(Names.compound(place), OrgId.of("branch-" + place.id()))
                .value();
        return actor("secretary-" + branch, Role.PARTY_BRANCH, branch, Level.GRID);
    }

    static Actor community(CompoundProfile place) {
        String community = Names.community(place.setting().community()).value();
        return actor("clerk-" + community, Role.COMMUNITY, community, Level.COMMUNITY);
    }

    static Actor subdistrict(CompoundProfile place) {
        String street =
                "subdistrict-of-" + Names.community(place.setting().community()).value();
        return actor("officer-" + street, Role.SUBDISTRICT, street, Level.SUBDISTRICT);
    }

    static Actor resident(CompoundProfile place, int number) {
        return actor(person(place, number).value(), Role.RESIDENT, place.id(), Level.GRID);
    }

    /** Who lives in one of the households of a compound; each number has a household of its own. */
    static Neighbour neighbour(CompoundProfile place, int number) {
        return new Neighbour(person(place, number), household(place, number));
    }

    static PlaceId household(CompoundProfile place, int number) {
        return PlaceId.of(building(place, 1 + number / FLATS) + "-" + Names.digits(number % FLATS + 1, 2));
    }

    static PlaceId building(CompoundProfile place, int number) {
        return PlaceId.of(place.id() + "-b" + Names.digits(number, 2));
    }

    private static ActorId person(CompoundProfile place, int number) {
        return ActorId.of("p-" + place.id() + "-r" + Names.digits(number, 3));
    }

    private static Actor actor(String person, Role role, String org, Level level) {
        return new Actor(ActorId.of(person), role, OrgId.of(org), level);
    }
}
