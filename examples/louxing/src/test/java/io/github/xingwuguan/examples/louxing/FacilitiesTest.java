package io.github.xingwuguan.examples.louxing;

import static io.github.xingwuguan.examples.louxing.DistrictPlan.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.carriage.Coverage;
import io.github.xingwuguan.place.CompoundKind;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.programme.evidence.EvidenceBook;
import io.github.xingwuguan.programme.facility.Facility;
import io.github.xingwuguan.programme.facility.FacilityCount;
import io.github.xingwuguan.programme.facility.FacilityKind;
import io.github.xingwuguan.programme.facility.FacilityRegister;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The published figures come out of counting single records, and records say what is true of each compound. */
class FacilitiesTest {
    private static final DistrictPlan PLAN = new DistrictPlan();
    private static final List<Facility> FACILITIES = Facilities.of(PLAN);
    private static final FacilityRegister REGISTER = FacilityRegister.of(PlaceRegister.of(Places.of(PLAN)), FACILITIES);
    private static final DateRange WINDOW = DateRange.of(AS_OF.minusYears(1).plusDays(1), AS_OF.plusDays(1));

    @Test
    void there_are_770_sites_with_22820_ports_and_some_are_broken() {
        FacilityCount count = REGISTER.count(FacilityKind.E_BIKE_CHARGING, AS_OF);
        assertThat(count.sites()).isEqualTo(770);
        assertThat(count.ports()).isEqualTo(22_820);
        assertThat(count.broken()).isBetween(200L, 900L);
        assertThat(FACILITIES.stream().filter(f -> f.kind().equals(FacilityKind.E_BIKE_CHARGING)))
                .hasSizeGreaterThan(770);
    }

    @Test
    void charging_meeting_places_and_online_services_are_as_the_facts_say() {
        Set<PlaceId> charged = REGISTER.served(FacilityKind.E_BIKE_CHARGING, AS_OF);
        Set<PlaceId> meeting = REGISTER.served(FacilityKind.MEETING_PLACE, AS_OF);
        List<Set<PlaceId>> online = List.of(
                REGISTER.served(FacilityKind.ONLINE_PAYMENT, AS_OF),
                REGISTER.served(FacilityKind.ONLINE_VOTING, AS_OF),
                REGISTER.served(FacilityKind.ONLINE_SUPERVISION, AS_OF));
        assertThat(PLAN.participants()).hasSize(174).allSatisfy(compound -> {
            DrawnFacts facts = DrawnFacts.of(PLAN, compound);
            PlaceId id = Names.compound(compound);
            assertThat(charged.contains(id)).isEqualTo(facts.isYes("charging-covered"));
            assertThat(meeting.contains(id)).isEqualTo(facts.isYes("meeting-place"));
            long services =
                    online.stream().filter(served -> served.contains(id)).count();
            assertThat(services == 3 ? "full" : services > 0 ? "partial" : "none")
                    .isEqualTo(facts.code("online-services"));
        });
    }

    @Test
    void some_sites_stand_outside_and_some_that_stand_in_a_compound_cover_nobody() {
        Coverage coverage = REGISTER.coverage(
                FacilityKind.E_BIKE_CHARGING,
                AS_OF,
                PLAN.compounds().stream().map(Names::compound).toList());
        assertThat(coverage.covered().denominator()).isEqualTo(310);
        assertThat(coverage.bodies()).isBetween(740, 769);
        assertThat(coverage.orphans()).isNotEmpty();
        assertThat(REGISTER.count(FacilityKind.E_BIKE_CHARGING, AS_OF).sites() - coverage.bodies())
                .isEqualTo(6);
    }

    @Test
    void everyday_services_differ_by_kind_of_compound() {
        Map<CompoundKind, Coverage> meals = REGISTER.coverageByCompoundKind(
                FacilityKind.ELDERLY_MEALS,
                AS_OF,
                PLAN.compounds().stream().map(Names::compound).toList());
        assertThat(meals).containsKeys(CompoundKind.AGEING, CompoundKind.COMMERCIAL);
        assertThat(meals.values())
                .allSatisfy(coverage -> assertThat(coverage.covered().numerator())
                        .isBetween(1L, coverage.covered().denominator()));
    }

    @Test
    void one_community_solved_108_problems_and_the_district_has_another_figure() {
        EvidenceBook book = EvidenceBook.of(LivelihoodProblems.of());
        PlaceId model = Names.community(LivelihoodProblems.MODEL_COMMUNITY);
        Map<PlaceId, Ratio> problems = book.problems(WINDOW, AS_OF);
        assertThat(book.problems(model, WINDOW, AS_OF)).isEqualTo(Ratio.of(108, 117));
        assertThat(problems).hasSize(DistrictPlan.COMMUNITIES);
        assertThat(problems.values().stream().mapToLong(Ratio::numerator).sum()).isGreaterThan(500);
        problems.forEach((community, solved) ->
                assertThat(solved.numerator() == 108).as(community.value()).isEqualTo(community.equals(model)));
    }
}
