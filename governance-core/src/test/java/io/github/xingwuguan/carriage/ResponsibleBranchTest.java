package io.github.xingwuguan.carriage;

import static io.github.xingwuguan.carriage.Bodies.START;
import static io.github.xingwuguan.carriage.Bodies.TODAY;
import static io.github.xingwuguan.carriage.Bodies.branch;
import static io.github.xingwuguan.carriage.Bodies.compound;
import static io.github.xingwuguan.carriage.Bodies.compounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.place.Building;
import io.github.xingwuguan.place.Community;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.Dated;
import io.github.xingwuguan.place.DeliveryState;
import io.github.xingwuguan.place.District;
import io.github.xingwuguan.place.Enclosure;
import io.github.xingwuguan.place.History;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.place.Stairwell;
import io.github.xingwuguan.place.Subdistrict;
import io.github.xingwuguan.place.Territory;
import io.github.xingwuguan.place.Unit;
import io.github.xingwuguan.place.UnitUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResponsibleBranchTest {
    private static final LocalDate CHANGE = LocalDate.parse("2025-05-01");
    private static final PlaceId BUILDING = PlaceId.of("b");
    private static final PlaceId UNIT = PlaceId.of("u");

    private static History<PlaceId> in(String parent) {
        return History.from(START, PlaceId.of(parent));
    }

    /** The building goes from one compound to the next when it is split. */
    private static PlaceRegister places() {
        List<Place> places = new ArrayList<>();
        places.add(
                District.builder().id(PlaceId.of("d")).label(Bodies.label("d")).build());
        places.add(Subdistrict.builder()
                .id(PlaceId.of("s"))
                .label(Bodies.label("s"))
                .form(Subdistrict.Form.TOWN)
                .parents(in("d"))
                .build());
        places.add(Community.builder()
                .id(PlaceId.of("c"))
                .label(Bodies.label("c"))
                .parents(in("s"))
                .build());
        for (PlaceId id : compounds(1, 2, 3)) {
            places.add(Compound.builder()
                    .id(id)
                    .label(Bodies.label(id.value()))
                    .parents(in("c"))
                    .enclosure(Enclosure.GATED)
                    .modes(History.none())
                    .build());
        }
        places.add(Building.builder()
                .id(BUILDING)
                .label(Bodies.label("b"))
                .parents(new History<>(List.of(
                        new Dated<>(compound(1), DateRange.of(START, CHANGE)), Dated.from(CHANGE, compound(2)))))
                .build());
        places.add(Stairwell.builder()
                .id(PlaceId.of("w"))
                .label(Bodies.label("w"))
                .parents(in("b"))
                .build());
        places.add(Unit.builder()
                .id(UNIT)
                .label(Bodies.label("u"))
                .parents(in("w"))
                .use(UnitUse.HOUSE)
                .delivery(History.from(START, DeliveryState.DELIVERED))
                .holders(History.none())
                .build());
        return PlaceRegister.of(places);
    }

    private static Optional<String> responsible(PlaceId place, LocalDate date, PartyBranch... branches) {
        return CarriageRegister.of(places(), List.of(branches), Roster.of(List.of()))
                .responsibleBranch(place, date)
                .map(branch -> branch.id().value());
    }

    private static PartyBranch during(String id, int compound, DateRange days) {
        return PartyBranch.builder()
                .id(OrgId.of(id))
                .label(Bodies.label(id))
                .form(PartyBranch.Form.OWN)
                .compounds(new Territory(List.of(new Dated<>(compound(compound), days))))
                .build();
    }

    @Test
    void what_happens_in_a_unit_or_building_is_for_the_branch_of_the_compound_in_which_it_lies_that_day() {
        PartyBranch one = branch("one", PartyBranch.Form.OWN, 1);
        PartyBranch two = branch("two", PartyBranch.Form.OWN, 2);
        for (PlaceId place : List.of(UNIT, BUILDING)) {
            assertThat(responsible(place, CHANGE.minusDays(1), one, two)).contains("one");
            assertThat(responsible(place, CHANGE, one, two)).contains("two");
        }
        assertThat(responsible(compound(1), TODAY, one, two)).contains("one");
    }

    @Test
    void a_joint_branch_answers_for_each_of_its_compounds_and_work_alone_for_none() {
        PartyBranch joint = branch("joint", PartyBranch.Form.JOINT, 1, 2);
        PartyBranch work = branch("work", PartyBranch.Form.WORK_ONLY, 3);
        assertThat(responsible(UNIT, START, joint, work)).contains("joint");
        assertThat(responsible(UNIT, TODAY, joint, work)).contains("joint");
        assertThat(responsible(compound(3), TODAY, joint, work)).isEmpty();
    }

    @Test
    void a_compound_whose_branch_changes_has_the_new_one_from_its_first_day() {
        PartyBranch old = during("old", 1, DateRange.of(START, CHANGE));
        PartyBranch young = during("young", 1, DateRange.from(CHANGE));
        assertThat(responsible(compound(1), CHANGE.minusDays(1), old, young)).contains("old");
        assertThat(responsible(compound(1), CHANGE, old, young)).contains("young");
    }

    @Test
    void nobody_answers_for_a_community_for_a_day_before_the_records_or_for_what_is_not_registered() {
        PartyBranch one = branch("one", PartyBranch.Form.OWN, 1);
        assertThat(responsible(PlaceId.of("c"), TODAY, one)).isEmpty();
        assertThat(responsible(UNIT, START.minusDays(1), one)).isEmpty();
        assertThat(responsible(PlaceId.of("nowhere"), TODAY, one)).isEmpty();
    }
}
