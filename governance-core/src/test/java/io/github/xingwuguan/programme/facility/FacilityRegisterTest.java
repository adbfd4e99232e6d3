package io.github.xingwuguan.programme.facility;

import static io.github.xingwuguan.programme.facility.Compounds.START;
import static io.github.xingwuguan.programme.facility.Compounds.TODAY;
import static io.github.xingwuguan.programme.facility.Compounds.all;
import static io.github.xingwuguan.programme.facility.Compounds.charging;
import static io.github.xingwuguan.programme.facility.Compounds.places;
import static io.github.xingwuguan.programme.facility.Compounds.register;
import static io.github.xingwuguan.programme.facility.Compounds.service;
import static io.github.xingwuguan.programme.facility.Compounds.site;
import static io.github.xingwuguan.programme.facility.Compounds.x;
import static io.github.xingwuguan.programme.facility.FacilityKind.ELDERLY_MEALS;
import static io.github.xingwuguan.programme.facility.FacilityKind.E_BIKE_CHARGING;
import static io.github.xingwuguan.programme.facility.FacilityKind.MEETING_PLACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.carriage.Coverage;
import io.github.xingwuguan.place.CompoundKind;
import io.github.xingwuguan.place.Dated;
import io.github.xingwuguan.place.History;
import io.github.xingwuguan.place.Territory;
import io.github.xingwuguan.shape.Notation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FacilityRegisterTest {
    private static final LocalDate JULY = LocalDate.parse("2025-07-01");

    @Test
    void s912_a_site_outside_covers_the_compounds_that_it_serves() {
        Site outside = charging("street", 30, 0, x(1), x(2)).build();
        assertThat(outside.compound()).isEmpty();
        Coverage coverage = register(outside).coverage(E_BIKE_CHARGING, TODAY, List.of(x(1), x(2), x(3)));
        assertThat(coverage.covered()).isEqualTo(Ratio.of(2, 3));
        assertThat(coverage.bodies()).isEqualTo(1);
        assertThat(coverage.orphans()).containsExactly(x(3));
    }

    @Test
    void s912_a_site_that_stands_in_a_compound_and_does_not_serve_it_does_not_cover_it() {
        Site gated = charging("gated", 30, 0, x(2)).compound(x(1)).build();
        assertThat(register(gated).served(E_BIKE_CHARGING, TODAY)).containsExactly(x(2));
    }

    @Test
    void s912_two_sites_in_one_compound_cover_it_once_and_are_two_sites() {
        FacilityRegister register = register(
                charging("a", 10, 0, x(1)).build(), charging("b", 20, 3, x(1)).build());
        assertThat(register.coverage(E_BIKE_CHARGING, TODAY, all()).covered()).isEqualTo(Ratio.of(1, 10));
        assertThat(register.count(E_BIKE_CHARGING, TODAY)).isEqualTo(new FacilityCount(2, 30, 3));
        assertThat(register.count(E_BIKE_CHARGING, TODAY).usable()).isEqualTo(27);
    }

    @Test
    void s912_a_site_with_every_port_broken_stands_in_the_count_and_covers_nobody() {
        FacilityRegister register = register(charging("a", 12, 12, x(1)).build());
        assertThat(register.count(E_BIKE_CHARGING, TODAY)).isEqualTo(new FacilityCount(1, 12, 12));
        assertThat(register.served(E_BIKE_CHARGING, TODAY)).isEmpty();
    }

    @Test
    void s912_ports_are_those_of_the_day() {
        Site site = charging("a", 12, 12, x(1))
                .ports(History.from(START, new Ports(12, 12)).thenFrom(JULY, new Ports(16, 1)))
                .build();
        FacilityRegister register = register(site);
        assertThat(register.count(E_BIKE_CHARGING, JULY.minusDays(1))).isEqualTo(new FacilityCount(1, 12, 12));
        assertThat(register.count(E_BIKE_CHARGING, JULY)).isEqualTo(new FacilityCount(1, 16, 1));
        assertThat(register.served(E_BIKE_CHARGING, JULY.minusDays(1))).isEmpty();
        assertThat(register.served(E_BIKE_CHARGING, JULY)).containsExactly(x(1));
    }

    @Test
    void s912_before_and_after_its_use_a_site_neither_counts_nor_covers() {
        Site site = charging("a", 12, 0, x(1)).during(DateRange.of(JULY, TODAY)).build();
        FacilityRegister register = register(site);
        for (LocalDate day : List.of(JULY.minusDays(1), TODAY)) {
            assertThat(register.count(E_BIKE_CHARGING, day)).isEqualTo(new FacilityCount(0, 0, 0));
            assertThat(register.served(E_BIKE_CHARGING, day)).isEmpty();
        }
        assertThat(register.count(E_BIKE_CHARGING, TODAY.minusDays(1)).sites()).isEqualTo(1);
    }

    @Test
    void s912_a_meeting_place_has_no_ports_and_can_be_used() {
        FacilityRegister register = register(site("m", MEETING_PLACE, x(4)).build());
        assertThat(register.served(MEETING_PLACE, TODAY)).containsExactly(x(4));
        assertThat(register.count(MEETING_PLACE, TODAY)).isEqualTo(new FacilityCount(1, 0, 0));
    }

    @Test
    void s912_ports_once_recorded_and_then_unknown_are_not_taken_for_usable() {
        Site site = charging("a", 12, 0, x(1))
                .ports(History.from(JULY, new Ports(12, 0)))
                .build();
        assertThat(register(site).served(E_BIKE_CHARGING, JULY.minusDays(1))).isEmpty();
    }

    @Test
    void s912_a_service_counts_when_it_is_open_and_not_when_it_is_advertised() {
        EverydayService meals = service("meals", ELDERLY_MEALS, Availability.ADVERTISED, x(1), x(2))
                .availability(History.from(START, Availability.ADVERTISED)
                        .thenFrom(JULY, Availability.OPEN)
                        .thenFrom(TODAY, Availability.SUSPENDED))
                .build();
        FacilityRegister register = register(meals);
        assertThat(register.served(ELDERLY_MEALS, JULY.minusDays(1))).isEmpty();
        assertThat(register.served(ELDERLY_MEALS, JULY)).containsExactly(x(1), x(2));
        assertThat(register.served(ELDERLY_MEALS, TODAY)).isEmpty();
        assertThat(register.count(ELDERLY_MEALS, JULY).sites()).isZero();
    }

    @Test
    void s912_coverage_is_by_kind_of_compound_and_a_compound_of_two_kinds_counts_in_both() {
        FacilityRegister register = register(
                service("meals", ELDERLY_MEALS, Availability.OPEN, x(0), x(7)).build());
        Map<CompoundKind, Coverage> coverage = register.coverageByCompoundKind(ELDERLY_MEALS, TODAY, all());
        assertThat(coverage.keySet())
                .containsExactly(CompoundKind.AGEING, CompoundKind.COMMERCIAL, CompoundKind.RESETTLEMENT);
        assertThat(coverage.values().stream().map(Coverage::covered))
                .containsExactly(Ratio.of(1, 5), Ratio.of(1, 5), Ratio.of(1, 1));
    }

    @Test
    void s912_ports_that_a_site_has_on_average_are_e_bike_ports_and_no_kind_of_ours_is_for_cars() {
        assertThat(Stream.of(E_BIKE_CHARGING, MEETING_PLACE, ELDERLY_MEALS, FacilityKind.REPAIRS)
                        .map(FacilityKind::code))
                .noneMatch(code -> code.contains("car"))
                .contains("e-bike-charging");
    }

    @Test
    void a_compound_is_served_for_its_own_days() {
        Site site = charging("a", 12, 0)
                .serves(new Territory(List.of(new Dated<>(x(1), DateRange.of(START, JULY)), Dated.from(JULY, x(2)))))
                .build();
        assertThat(register(site).served(E_BIKE_CHARGING, JULY.minusDays(1))).containsExactly(x(1));
        assertThat(register(site).served(E_BIKE_CHARGING, JULY)).containsExactly(x(2));
    }

    @Test
    void all_faults_are_found_at_once() {
        ExternalKey key = ExternalKey.of("platform", "1");
        List<Facility> facilities = List.of(
                charging("a", 12, 0, x(1)).addExternalKeys(key).build(),
                charging("a", 12, 0, PlaceId.of("nowhere")).addExternalKeys(key).build(),
                charging("x1", 12, 0, x(1)).compound(PlaceId.of("c")).build());
        assertThat(FacilityRegister.check(places(), facilities).all().stream()
                        .map(problem -> problem.code() + " " + problem.path()))
                .containsExactly(
                        "duplicate-facility /1/id",
                        "duplicate-external-key /1/externalKeys/0",
                        "unknown-compound /1/serves/0",
                        "duplicate-facility /2/id",
                        "unknown-compound /2/compound");
        assertThatThrownBy(() -> FacilityRegister.of(places(), facilities))
                .hasMessageContaining("Facility must name a known compound, but named nowhere");
    }

    @Test
    void more_broken_than_installed_is_refused() {
        assertThatThrownBy(() -> new Ports(3, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Ports must be broken ≤ installed ≤ 100000, but were 4 of 3");
    }

    @Test
    void facilities_survive_the_wire() {
        List<Facility> facilities = List.of(
                charging("a", 12, 2, x(1), x(2)).compound(x(1)).build(),
                site("m", MEETING_PLACE, x(4)).build(),
                service("s", new FacilityKind("barber"), Availability.OPEN, x(3))
                        .build());
        assertThat(facilities.stream()
                        .map(facility -> Notation.roundTrip(FacilityRegister.FACILITY, facility))
                        .collect(Collectors.toMap(Facility::id, Function.identity())))
                .isEqualTo(facilities.stream().collect(Collectors.toMap(Facility::id, Function.identity())));
        assertThat(Notation.variant(FacilityRegister.FACILITY, facilities.get(2)))
                .isEqualTo("service");
    }
}
