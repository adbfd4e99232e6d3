package io.github.xingwuguan.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Masked;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.place.Area;
import io.github.xingwuguan.place.Building;
import io.github.xingwuguan.place.Community;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.DeliveryState;
import io.github.xingwuguan.place.District;
import io.github.xingwuguan.place.Enclosure;
import io.github.xingwuguan.place.History;
import io.github.xingwuguan.place.Holders;
import io.github.xingwuguan.place.ManagementMode;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.place.Stairwell;
import io.github.xingwuguan.place.Subdistrict;
import io.github.xingwuguan.place.Unit;
import io.github.xingwuguan.place.UnitUse;
import io.github.xingwuguan.shape.Notation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ElectorateTest {
    private static final LocalDate START = LocalDate.parse("2015-01-01");
    private static final LocalDate DAY = LocalDate.parse("2025-03-01");
    private static final PlaceId COMPOUND = PlaceId.of("x1");
    private static final List<Area.Source> ORDER = List.of(Area.Source.REGISTER, Area.Source.SURVEY);

    private static Label label(String id) {
        return Label.of("示例" + id, "Example " + id);
    }

    private static History<PlaceId> in(String parent) {
        return History.from(START, PlaceId.of(parent));
    }

    private static PlaceRegister register(Unit... units) {
        List<Place> places = new ArrayList<>(List.of(
                District.builder()
                        .id(PlaceId.of("d1"))
                        .label(label("d1"))
                        .addExternalKeys(ExternalKey.of("division-code", "999999"))
                        .build(),
                Subdistrict.builder()
                        .id(PlaceId.of("s1"))
                        .label(label("s1"))
                        .parents(in("d1"))
                        .form(Subdistrict.Form.SUBDISTRICT)
                        .build(),
                Community.builder()
                        .id(PlaceId.of("c1"))
                        .label(label("c1"))
                        .parents(in("s1"))
                        .build(),
                Compound.builder()
                        .id(COMPOUND)
                        .label(label("x1"))
                        .parents(in("c1"))
                        .enclosure(Enclosure.GATED)
                        .modes(History.from(START, ManagementMode.PROFESSIONAL))
                        .build(),
                Building.builder()
                        .id(PlaceId.of("b1"))
                        .label(label("b1"))
                        .parents(in("x1"))
                        .build(),
                Stairwell.builder()
                        .id(PlaceId.of("w1"))
                        .label(label("w1"))
                        .parents(in("b1"))
                        .build()));
        places.addAll(List.of(units));
        return PlaceRegister.of(places);
    }

    private static Unit.Builder unit(String id) {
        return Unit.builder()
                .id(PlaceId.of(id))
                .label(label(id))
                .parents(in("w1"))
                .use(UnitUse.HOUSE)
                .addAreas(new Area(Quantity.of(new BigDecimal("88.80")), Area.Source.SURVEY))
                .delivery(History.from(START, DeliveryState.DELIVERED))
                .holders(History.from(START, Holders.sole(ActorId.of("p-" + id), Masked.of("name"))));
    }

    @Test
    void a_roll_takes_what_the_register_knew_on_its_day() {
        Unit changed = unit("u1")
                .addAreas(new Area(Quantity.of(new BigDecimal("90.01")), Area.Source.REGISTER))
                .addExternalKeys(ExternalKey.of("certificate", "c-7"))
                .holders(History.from(START, Holders.sole(ActorId.of("old"), Masked.of("name")))
                        .thenFrom(DAY.plusDays(1), Holders.sole(ActorId.of("new"), Masked.of("name"))))
                .build();

        Electorate roll = Electorate.of(register(changed, unit("u2").build()), COMPOUND, DAY, ORDER);

        VotingUnit first = roll.units().get(0);
        assertThat(first.areaCenti()).isEqualTo(90_01);
        assertThat(first.areaSource()).isEqualTo(Area.Source.REGISTER);
        assertThat(first.holders()).containsExactly(CoOwner.sole(ActorId.of("old")));
        assertThat(first.building()).contains(PlaceId.of("b1"));
        assertThat(first.stairwell()).contains(PlaceId.of("w1"));
        assertThat(first.certificate()).contains("c-7");
        assertThat(roll.units().get(1).areaSource()).isEqualTo(Area.Source.SURVEY);
        assertThat(roll.warnings().warnings()).extracting(Problem::code).containsExactly("mixed-area-sources");
        assertThat(Notation.roundTrip(Electorate.SHAPE, roll)).isEqualTo(roll);
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        Unit noArea = unit("u1")
                .areas(List.of(new Area(Quantity.of(new BigDecimal("50")), Area.Source.CONTRACT)))
                .build();
        Unit noDelivery = unit("u2").delivery(History.none()).build();
        Unit noHolder = unit("u3").holders(History.none()).build();
        Unit unsold = unit("u4")
                .holders(History.none())
                .delivery(History.from(START, DeliveryState.UNSOLD))
                .build();

        assertThatThrownBy(() -> Electorate.of(register(noArea, noDelivery, noHolder, unsold), COMPOUND, DAY, ORDER))
                .isInstanceOfSatisfying(
                        GovernanceException.class,
                        refusal -> assertThat(refusal.problems().all())
                                .extracting(problem -> problem.code() + " " + problem.path())
                                .containsExactly("no-area /units/0", "no-delivery /units/1", "no-holder /units/2"))
                .hasMessageContaining("Unit must have an area of one of [register, survey], but u1 had none");
        assertThat(Electorate.of(register(unsold), COMPOUND, DAY, ORDER).units())
                .hasSize(1);
    }

    @Test
    void a_compound_without_units_or_out_of_the_register_has_no_roll() {
        assertThatThrownBy(() -> Electorate.of(register(), COMPOUND, DAY, ORDER))
                .hasMessageContaining("no-unit");
        assertThatThrownBy(() -> Electorate.of(register(), PlaceId.of("x9"), DAY, ORDER))
                .hasMessage("Compound must be in the register, but x9 was not");
    }

    @Test
    void representatives_are_named_unit_by_unit() {
        Electorate roll = Electorate.of(register(unit("u1").build(), unit("u2").build()), COMPOUND, DAY, ORDER);

        Electorate named = roll.withRepresentatives(Map.of(PlaceId.of("u2"), ActorId.of("wife")));
        assertThat(named.units().get(1).representative()).contains(ActorId.of("wife"));
        assertThat(named.units().get(0)).isEqualTo(roll.units().get(0));
        assertThat(named.digest()).isNotEqualTo(roll.digest());
        assertThatThrownBy(() -> roll.withRepresentatives(
                        Map.of(PlaceId.of("u8"), ActorId.of("a"), PlaceId.of("u9"), ActorId.of("a"))))
                .hasMessageContaining("unknown-unit at /u8")
                .hasMessageContaining("unknown-unit at /u9");
    }

    @Test
    void faults_of_a_roll_come_all_at_once() {
        VotingUnit good = VotingUnit.builder()
                .id(PlaceId.of("u1"))
                .use(UnitUse.HOUSE)
                .areaCenti(0)
                .areaSource(Area.Source.REGISTER)
                .delivery(DeliveryState.DELIVERED)
                .addHolders(CoOwner.sole(ActorId.of("a")))
                .build();

        assertThatThrownBy(() -> Electorate.builder()
                        .compound(COMPOUND)
                        .asOf(DAY)
                        .addDevelopers(ActorId.of("d"), ActorId.of("d"))
                        .addUnits(
                                good,
                                good,
                                good.toBuilder()
                                        .id(PlaceId.of("u2"))
                                        .areaCenti(-1)
                                        .build(),
                                good.toBuilder()
                                        .id(PlaceId.of("u3"))
                                        .holders(List.of(
                                                new CoOwner(ActorId.of("a"), Ratio.of(1, 2)),
                                                new CoOwner(ActorId.of("a"), Ratio.of(1, 3))))
                                        .build())
                        .build())
                .isInstanceOfSatisfying(
                        GovernanceException.class,
                        refusal -> assertThat(refusal.problems().all())
                                .extracting(problem -> problem.code() + " " + problem.path())
                                .containsExactly(
                                        "duplicate-developer /developers/1",
                                        "duplicate-unit /units/1/id",
                                        "area-out-of-range /units/2/areaCenti",
                                        "duplicate-holder /units/3/holders/1",
                                        "shares-not-whole /units/3/holders",
                                        "no-total-area /units"));
    }
}
