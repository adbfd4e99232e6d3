package io.github.xingwuguan.place;

import static io.github.xingwuguan.place.Examples.START;
import static io.github.xingwuguan.place.Examples.TODAY;
import static io.github.xingwuguan.place.Examples.compound;
import static io.github.xingwuguan.place.Examples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.Masked;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.shape.Notation;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceRegisterTest {
    private static final PlaceRegister REGISTER = PlaceRegister.of(Examples.all());

    private static List<String> ids(List<? extends Place> places) {
        return places.stream().map(p -> p.id().value()).toList();
    }

    private static List<Place> with(Place... more) {
        List<Place> places = new ArrayList<>(Examples.all());
        places.addAll(List.of(more));
        return places;
    }

    private static Problem only(List<Place> places) {
        List<Problem> found = PlaceRegister.check(places).all();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void places_are_found_by_id_kind_and_foreign_key() {
        assertThat(REGISTER.find(id("x1"))).map(Place::kind).contains(PlaceKind.COMPOUND);
        assertThat(REGISTER.find(id("nowhere"))).isEmpty();
        assertThat(REGISTER.find(id("x1"), Compound.class))
                .map(Compound::enclosure)
                .contains(Enclosure.GATED);
        assertThat(REGISTER.find(id("x1"), Building.class)).isEmpty();
        assertThat(REGISTER.find(ExternalKey.of("division-code", "999999-d1")))
                .map(Place::id)
                .contains(id("d1"));
        assertThat(REGISTER.find(ExternalKey.of("division-code", "none"))).isEmpty();
    }

    @Test
    void ancestors_come_nearest_first() {
        assertThat(ids(REGISTER.ancestors(id("u1"), TODAY))).containsExactly("w1", "b1", "x1", "c1", "s1", "d1");
        assertThat(ids(REGISTER.ancestors(id("u2"), TODAY))).containsExactly("b1", "x1", "c1", "s1", "d1");
        assertThat(REGISTER.ancestors(id("d1"), TODAY)).isEmpty();
        assertThat(REGISTER.ancestors(id("u1"), START.minusDays(1))).isEmpty();
        assertThat(REGISTER.enclosing(id("u1"), Community.class, TODAY))
                .map(Place::id)
                .contains(id("c1"));
        assertThat(REGISTER.enclosing(id("x1"), Compound.class, TODAY))
                .map(Place::id)
                .contains(id("x1"));
        assertThat(REGISTER.enclosing(id("d1"), Compound.class, TODAY)).isEmpty();
    }

    @Test
    void compounds_are_listed_by_community_subdistrict_district_and_grid() {
        assertThat(ids(REGISTER.compounds(id("c1"), TODAY))).containsExactly("x1", "x2");
        assertThat(ids(REGISTER.compounds(id("s2"), TODAY))).containsExactly("x3");
        assertThat(ids(REGISTER.compounds(id("d1"), TODAY))).containsExactly("x1", "x2", "x3");
        assertThat(ids(REGISTER.compounds(id("g1"), TODAY))).containsExactly("x1", "x2");
        assertThat(ids(REGISTER.compounds(id("x1"), TODAY))).containsExactly("x1");
        assertThat(REGISTER.compounds(id("u1"), TODAY)).isEmpty();
        assertThat(REGISTER.compounds(id("d1"), START.minusDays(1))).isEmpty();
    }

    @Test
    void grids_and_compounds_are_many_to_many() {
        assertThat(ids(REGISTER.grids(id("x1"), TODAY))).containsExactly("g1", "g2");
        assertThat(ids(REGISTER.grids(id("x2"), TODAY))).containsExactly("g1");
        assertThat(REGISTER.grids(id("x3"), TODAY)).isEmpty();
        assertThat(REGISTER.grids(id("x1"), START.minusDays(1))).isEmpty();
        assertThat(ids(REGISTER.within(id("s1"), Grid.class, TODAY))).containsExactly("g1", "g2");
    }

    @Test
    void units_of_a_compound_stand_below_buildings_and_stairwells() {
        assertThat(ids(REGISTER.within(id("x1"), Unit.class, TODAY))).containsExactly("u1", "u2");
        assertThat(ids(REGISTER.within(id("u1"), Unit.class, TODAY))).containsExactly("u1");
        assertThatThrownBy(() -> REGISTER.within(id("x1"), Place.class, TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Place type must be one kind of place, but was Place");
    }

    @Test
    void a_compound_changes_its_community_at_midnight() {
        LocalDate change = LocalDate.parse("2024-07-01");
        Compound moved = compound("x4", "c1")
                .parents(History.from(START, id("c1")).thenFrom(change, id("c2")))
                .build();
        PlaceRegister register = PlaceRegister.of(with(moved));
        assertThat(ids(register.compounds(id("c1"), change.minusDays(1)))).contains("x4");
        assertThat(ids(register.compounds(id("c2"), change.minusDays(1)))).doesNotContain("x4");
        assertThat(ids(register.compounds(id("c1"), change))).doesNotContain("x4");
        assertThat(ids(register.compounds(id("s2"), change))).containsExactly("x3", "x4");
        assertThat(ids(register.ancestors(id("x4"), change))).containsExactly("c2", "s2", "d1");
    }

    @Test
    void a_compound_that_came_back_is_listed_once() {
        Compound back = compound("x4", "c1")
                .parents(History.from(START, id("c1"))
                        .thenFrom(LocalDate.parse("2020-01-01"), id("c2"))
                        .thenFrom(LocalDate.parse("2021-01-01"), id("c1")))
                .build();
        PlaceRegister register = PlaceRegister.of(with(back));
        assertThat(ids(register.compounds(id("c1"), TODAY))).containsExactly("x1", "x2", "x4");
    }

    @Test
    void a_person_with_two_homes_is_one_person_with_two_units() {
        ActorId person = ActorId.of("p-1");
        LocalDate sale = LocalDate.parse("2022-05-01");
        History<Holders> holders = History.from(START, Holders.sole(person, Masked.of("示例")));
        Holders buyer = Holders.sole(ActorId.of("p-2"), Masked.of("示例"));
        PlaceRegister register = PlaceRegister.of(with(
                Examples.unit("u3", "b1").holders(holders).build(),
                Examples.unit("u4", "w1").holders(holders.thenFrom(sale, buyer)).build()));
        assertThat(ids(register.unitsHeldBy(person, sale.minusDays(1)))).containsExactly("u3", "u4");
        assertThat(ids(register.unitsHeldBy(person, sale))).containsExactly("u3");
        assertThat(ids(register.unitsHeldBy(ActorId.of("p-2"), sale))).containsExactly("u4");
        assertThat(register.unitsHeldBy(ActorId.of("stranger"), sale)).isEmpty();
    }

    @Test
    void a_place_that_is_not_registered_is_a_coded_refusal() {
        assertThatThrownBy(() -> REGISTER.ancestors(id("nowhere"), TODAY))
                .isInstanceOfSatisfying(
                        GovernanceException.class, e -> assertThat(e.code()).isEqualTo("unknown-place"))
                .hasMessage("Place must be in the register, but nowhere was not");
        assertThatThrownBy(() -> REGISTER.grids(id("nowhere"), TODAY)).isInstanceOf(GovernanceException.class);
        assertThatThrownBy(() -> REGISTER.compounds(id("nowhere"), TODAY)).isInstanceOf(GovernanceException.class);
    }

    @Test
    void an_id_stands_once() {
        Problem problem = only(with(compound("x1", "c1").build()));
        assertThat(problem.toString())
                .isEqualTo("error duplicate-place at /14/id: Place id must be unique, but x1 stood twice");
    }

    @Test
    void a_key_of_one_system_names_one_place() {
        Problem problem = only(with(
                compound("x4", "c1")
                        .addExternalKeys(ExternalKey.of("housing", "1"))
                        .build(),
                compound("x5", "c1")
                        .addExternalKeys(ExternalKey.of("mapping", "1"), ExternalKey.of("housing", "1"))
                        .build()));
        assertThat(problem.code()).isEqualTo("duplicate-external-key");
        assertThat(problem.path()).isEqualTo("/15/externalKeys/1");
        assertThat(problem.message()).isEqualTo("External key must name one place, but housing/1 named x4 already");
    }

    @Test
    void a_building_of_an_unknown_compound_is_refused() {
        Problem problem = only(with(Examples.building("b9", "x9")));
        assertThat(problem.toString())
                .isEqualTo(
                        "error unknown-parent at /14/parents/0/value: Place must be in the register, but x9 was not");
    }

    @Test
    void a_place_lies_in_the_right_kind_of_place() {
        Problem problem = only(with(Examples.unit("u9", "x1").build()));
        assertThat(problem.code()).isEqualTo("wrong-parent");
        assertThat(problem.message()).isEqualTo("Place must be a stairwell or building, but x1 was a compound");
        assertThat(only(with(compound("x9", "x9").build())).code()).isEqualTo("wrong-parent");
    }

    @Test
    void all_but_districts_lie_in_something() {
        Problem problem = only(with(compound("x9", "c1").parents(History.none()).build()));
        assertThat(problem.toString())
                .isEqualTo("error no-parent at /14/parents: Place x9 must lie in a community, but lay in none");
    }

    @Test
    void a_grid_covers_registered_compounds() {
        assertThat(PlaceRegister.check(with(Examples.grid("g9", "c1", id("x1"), id("x9"), id("b1"))))
                        .all())
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        tuple("unknown-compound", "/14/compounds/1/value"),
                        tuple("wrong-compound", "/14/compounds/2/value"));
    }

    @Test
    void all_faults_come_at_once() {
        assertThatThrownBy(() -> PlaceRegister.of(with(
                        Examples.building("b1", "x9"), Examples.stairwell("w9", "b8"), Examples.community("c1", "d1"))))
                .isInstanceOfSatisfying(
                        GovernanceException.class,
                        e -> assertThat(e.problems().all())
                                .extracting(Problem::code)
                                .containsExactly(
                                        "duplicate-place",
                                        "duplicate-place",
                                        "unknown-parent",
                                        "unknown-parent",
                                        "wrong-parent"));
    }

    @Test
    void the_order_of_the_input_does_not_matter() {
        List<Place> reversed = new ArrayList<>(Examples.all());
        Collections.reverse(reversed);
        assertThat(PlaceRegister.of(reversed).places()).isEqualTo(REGISTER.places());
        assertThat(PlaceRegister.of(List.of()).places()).isEmpty();
    }

    @Test
    void places_of_every_kind_survive_the_wire() {
        for (Place place : Examples.all()) {
            assertThat(Notation.roundTrip(PlaceRegister.PLACE, place)).isEqualTo(place);
        }
        assertThat(Notation.roundTrip(PlaceRegister.TYPE, REGISTER).places()).isEqualTo(REGISTER.places());
    }

    @Test
    void faults_between_places_are_reported_at_the_place_in_the_document() {
        List<Place> places = with(Examples.building("b9", "x9"));
        assertThatThrownBy(
                        () -> Notation.read(PlaceRegister.TYPE, Notation.write(Type.list(PlaceRegister.PLACE), places)))
                .hasMessageContaining("error unknown-parent at /14/parents/0/value");
    }

    @Test
    void every_code_is_in_kebab_case_and_unique() {
        assertThat(Level.values())
                .extracting(Level::code)
                .doesNotHaveDuplicates()
                .allMatch(c -> c.matches("[a-z-]+"));
        assertThat(PlaceKind.values()).extracting(PlaceKind::code).doesNotHaveDuplicates();
        assertThat(PlaceKind.DISTRICT.parents()).isEmpty();
        assertThat(PlaceKind.UNIT.parents()).containsExactly(PlaceKind.STAIRWELL, PlaceKind.BUILDING);
    }

    @Test
    void a_grid_that_was_cut_anew_covers_by_date() {
        LocalDate cut = LocalDate.parse("2023-01-01");
        Grid grid = Grid.builder()
                .id(id("g3"))
                .label(Examples.label("g3"))
                .parents(Examples.in("c2"))
                .compounds(new Territory(
                        List.of(new Dated<PlaceId>(id("x2"), DateRange.of(START, cut)), Dated.from(cut, id("x3")))))
                .build();
        PlaceRegister register = PlaceRegister.of(with(grid));
        assertThat(ids(register.compounds(id("g3"), cut.minusDays(1)))).containsExactly("x2");
        assertThat(ids(register.compounds(id("g3"), cut))).containsExactly("x3");
        assertThat(ids(register.grids(id("x2"), cut))).containsExactly("g1");
    }
}
