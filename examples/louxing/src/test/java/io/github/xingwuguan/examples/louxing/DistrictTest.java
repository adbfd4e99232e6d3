package io.github.xingwuguan.examples.louxing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.carriage.Appointment;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.CarriageRegister;
import io.github.xingwuguan.carriage.Committee;
import io.github.xingwuguan.carriage.CommitteeRules;
import io.github.xingwuguan.carriage.Composition;
import io.github.xingwuguan.carriage.Coverage;
import io.github.xingwuguan.carriage.Department;
import io.github.xingwuguan.carriage.OwnersCommittee;
import io.github.xingwuguan.carriage.PartyBranch;
import io.github.xingwuguan.carriage.PartyServiceStation;
import io.github.xingwuguan.carriage.PropertyEnterprise;
import io.github.xingwuguan.carriage.Roster;
import io.github.xingwuguan.carriage.ServiceProject;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.json.GovernanceJson;
import io.github.xingwuguan.place.Community;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.Grid;
import io.github.xingwuguan.place.ManagementMode;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.place.Subdistrict;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.shape.Type;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The files hold together as registers, give the headline counts, and agree with the facts that are claimed. */
class DistrictTest {
    private static final LocalDate AS_OF = DistrictPlan.AS_OF;
    private static final DistrictPlan PLAN = new DistrictPlan();

    private static PlaceRegister places;
    private static CarriageRegister carriages;
    private static List<PlaceId> compounds;

    @BeforeAll
    static void read() throws IOException {
        places = PlaceRegister.of(DistrictTest.<Place>lines(LouxingData.PLACES, PlaceRegister.PLACE));
        List<Body> bodies = lines(LouxingData.BODIES, CarriageRegister.BODY);
        Roster roster = Roster.of(lines(LouxingData.ROSTER, Appointment.SHAPE));
        carriages = CarriageRegister.of(places, bodies, roster);
        compounds = places.compounds(PlaceId.of("district-1"), AS_OF).stream()
                .map(Compound::id)
                .toList();
    }

    private static <T> List<T> lines(String name, Type<T> type) throws IOException {
        List<T> values = new ArrayList<>();
        try (InputStream in = LouxingData.open(name)) {
            GovernanceJson.standard().lines(name, in, type, values::add);
        }
        return values;
    }

    @Test
    void counts_are_those_of_the_headline() {
        assertThat(places.within(PlaceId.of("district-1"), Subdistrict.class, AS_OF))
                .hasSize(13)
                .extracting(Subdistrict::form)
                .contains(Subdistrict.Form.values());
        assertThat(places.within(PlaceId.of("district-1"), Community.class, AS_OF))
                .hasSize(DistrictPlan.COMMUNITIES);
        assertThat(compounds).hasSize(310);
        assertThat(carriages.bodies(PartyBranch.class)).hasSize(287);
        assertThat(carriages.bodies(PartyServiceStation.class)).hasSize(232);
        assertThat(carriages.bodies(PropertyEnterprise.class)).hasSize(131);
        assertThat(carriages.bodies(Department.class)).hasSize(24);
    }

    @Test
    void branches_of_all_forms_cover_every_compound_and_organisations_all_but_six() {
        List<PartyBranch> branches = carriages.bodies(PartyBranch.class);

        Coverage all = Coverage.on(AS_OF, compounds, branches);
        assertThat(all.covered()).isEqualTo(Ratio.of(310, 310));
        assertThat(all.bodies()).isEqualTo(287);
        assertThat(all.shared()).isEmpty();
        assertThat(Coverage.byOrganisation(AS_OF, compounds, branches).covered())
                .isEqualTo(Ratio.of(304, 310));
        assertThat(branches).extracting(PartyBranch::form).contains(PartyBranch.Form.values());
    }

    @Test
    void stations_serve_every_compound_and_a_shared_one_serves_several() {
        Coverage coverage = Coverage.on(AS_OF, compounds, carriages.bodies(PartyServiceStation.class));
        assertThat(coverage.covered()).isEqualTo(Ratio.of(310, 310));
        assertThat(coverage.bodies()).isEqualTo(232);

        for (PartyServiceStation station : carriages.bodies(PartyServiceStation.class)) {
            List<CompoundProfile> served = PLAN.participants().stream()
                    .filter(c -> station.compoundsOn(AS_OF).contains(PlaceId.of(c.id())))
                    .toList();
            String status = station.compoundsOn(AS_OF).size() > 1 ? "shared" : "dedicated";
            assertThat(served)
                    .allSatisfy(c -> assertThat(PLAN.facts(c)).containsEntry("station-status", Fact.code(status)));
        }
    }

    @Test
    void compounds_on_the_platform_are_955_per_mille() {
        long entered = compounds.stream()
                .filter(id -> places.find(ExternalKey.of("supervision-platform", "P" + id))
                        .isPresent())
                .count();
        assertThat(entered).isEqualTo(296);
        assertThat(Math.round(1_000.0 * entered / compounds.size())).isEqualTo(955);
    }

    @Test
    void every_compound_lies_in_a_grid() {
        assertThat(compounds)
                .allSatisfy(id -> assertThat(places.grids(id, AS_OF)).isNotEmpty());
        assertThat(compounds.stream().filter(id -> places.grids(id, AS_OF).size() > 1))
                .isNotEmpty();
        assertThat(places.within(PlaceId.of("district-1"), Grid.class, AS_OF)).hasSizeGreaterThan(100);
    }

    @Test
    void mode_project_and_facts_say_the_same() {
        for (CompoundProfile profile : PLAN.compounds()) {
            PlaceId id = PlaceId.of(profile.id());
            ManagementMode mode =
                    places.find(id, Compound.class).orElseThrow().modeOn(AS_OF).orElseThrow();
            assertThat(mode.code()).isEqualTo(profile.service().mode());
            assertThat(carriages.project(id, AS_OF).isPresent()).isEqualTo(mode == ManagementMode.PROFESSIONAL);
            carriages
                    .project(id, AS_OF)
                    .ifPresent(project -> assertThat(PLAN.facts(profile))
                            .containsEntry("in-service-months", Fact.quantity(project.monthsInService(AS_OF))));
        }
        assertThat(carriages.bodies(ServiceProject.class))
                .extracting(ServiceProject::enterprise)
                .containsAll(carriages.bodies(PropertyEnterprise.class).stream()
                        .map(PropertyEnterprise::id)
                        .toList());
    }

    @Test
    void cross_appointment_of_own_branches_is_what_the_facts_say() {
        int compared = 0;
        for (CompoundProfile profile : PLAN.participants()) {
            PlaceId id = PlaceId.of(profile.id());
            boolean own = carriages.branch(id, AS_OF).orElseThrow().form() == PartyBranch.Form.OWN;
            if (own && carriages.committee(id, AS_OF).orElse(null) instanceof OwnersCommittee) {
                Ratio ratio =
                        carriages.crossAppointment(id, AS_OF).orElseThrow().ofCommittee();
                assertThat(PLAN.facts(profile)).containsEntry("cross-appointment", new Fact.Share(ratio));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(90);
    }

    @Test
    void committees_are_well_formed_and_overdue_only_where_the_facts_say_so() {
        for (CompoundProfile profile : PLAN.compounds()) {
            PlaceId id = PlaceId.of(profile.id());
            Map<String, Fact> facts = PLAN.facts(profile);
            boolean overdue = !facts.get("committee-overdue-months").equals(Fact.quantity(0));
            assertThat(carriages.committee(id, AS_OF).isEmpty())
                    .isEqualTo(overdue || profile.service().body() == CompoundProfile.OwnersBody.NONE);
            carriages.committee(id, AS_OF).ifPresent(DistrictTest::assertWellFormed);
        }
    }

    private static void assertWellFormed(Committee committee) {
        CommitteeRules rules = committee instanceof OwnersCommittee
                ? CommitteeRules.ownersCommitteeDraft()
                : CommitteeRules.managementCommitteeDraft();
        assertThat(Composition.of(committee, carriages.roster(), rules, AS_OF)
                        .findings()
                        .errors())
                .isEmpty();
    }

    @Test
    void credit_codes_are_of_invented_firms_and_grades_in_the_published_numbers() {
        assertThat(carriages.bodies(PropertyEnterprise.class))
                .allMatch(firm -> firm.creditCode().isInvented());
        assertThat(PLAN.firms().stream().filter(firm -> firm.grade().equals("A")))
                .hasSize(15);
        assertThat(PLAN.firms().stream().filter(firm -> firm.grade().equals("D")))
                .hasSize(21);
        assertThat(PLAN.firms().stream().filter(PLAN::isBlackListed)).hasSize(4);
    }

    @Test
    void whoever_answers_for_an_indicator_is_a_department_of_the_district() {
        assertThat(carriages.bodies(Department.class).stream().map(d -> d.id().value()))
                .containsAll(StarProgrammeTest.RUBRIC
                        .indicators()
                        .map(Indicator::responsible)
                        .toList());
    }
}
