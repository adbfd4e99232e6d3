package io.github.xingwuguan.examples.louxing;

import static io.github.xingwuguan.examples.louxing.DistrictPlan.AS_OF;
import static io.github.xingwuguan.examples.louxing.EvidenceRecords.WINDOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.programme.emergency.EmergencyLog;
import io.github.xingwuguan.programme.emergency.HazardsFound;
import io.github.xingwuguan.programme.evidence.EvidenceBook;
import io.github.xingwuguan.programme.fee.Collected;
import io.github.xingwuguan.programme.fee.FeeLedger;
import io.github.xingwuguan.programme.fee.FeeRecord;
import io.github.xingwuguan.programme.fee.UnitAccount;
import io.github.xingwuguan.programme.oversight.Alert;
import io.github.xingwuguan.programme.oversight.AlertKind;
import io.github.xingwuguan.programme.oversight.AlertLevel;
import io.github.xingwuguan.programme.oversight.InspectionKind;
import io.github.xingwuguan.programme.oversight.OversightBook;
import io.github.xingwuguan.programme.oversight.Supervision;
import io.github.xingwuguan.programme.oversight.SupervisionPolicy;
import io.github.xingwuguan.programme.registration.Registration;
import io.github.xingwuguan.programme.registration.RegistrationPolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What can be derived from the records of each compound of the programme is what is true of it. */
class ServiceRecordsTest {
    private static final DistrictPlan PLAN = new DistrictPlan();
    private static final SupervisionPolicy SUPERVISION = BundledPolicies.LOUXING_SUPERVISION.read();
    private static final RegistrationPolicy REGISTRATION = BundledPolicies.LOUXING_REGISTRATION.read();
    private static final List<FeeRecord> FEES = Fees.of(PLAN);
    private static final FeeLedger LEDGER = FeeLedger.of(BundledPolicies.LOUXING_FEES.read(), FEES);
    private static final EvidenceBook EVIDENCE = EvidenceBook.of(EvidenceRecords.of(PLAN));
    private static final OversightBook OVERSIGHT = OversightBook.of(OversightRecords.of(PLAN, SUPERVISION));
    private static final Registration REGISTERED =
            Registration.of(REGISTRATION, RegistrationStates.of(PLAN, REGISTRATION));
    private static final List<PlaceId> ALL =
            PLAN.compounds().stream().map(Names::compound).toList();

    private static void forAll(BiConsumer<PlaceId, DrawnFacts> check) {
        assertThat(PLAN.participants())
                .hasSize(174)
                .allSatisfy(compound -> check.accept(Names.compound(compound), DrawnFacts.of(PLAN, compound)));
    }

    @Test
    void the_share_of_fees_is_the_share_of_households_by_unit_and_by_statement() {
        forAll((compound, facts) -> {
            Collected collected = LEDGER.collected(compound, Fees.YEAR, AS_OF).orElseThrow();
            assertThat(collected.rate().compareWith(facts.share("fees-collected")))
                    .isZero();
            assertThat(collected.billed() % facts.share("fees-collected").denominator())
                    .isZero();
            // the twelve months of the other records give the same, since every period begins in both
            assertThat(LEDGER.collected(compound, WINDOW, AS_OF).orElseThrow().rate())
                    .isEqualTo(collected.rate());
        });
    }

    @Test
    void three_compounds_are_known_unit_by_unit_and_some_units_owe_have_prepaid_or_paid_for_one_half() {
        Map<PlaceId, Long> accounts = FEES.stream()
                .filter(UnitAccount.class::isInstance)
                .collect(Collectors.groupingBy(FeeRecord::compound, Collectors.counting()));
        assertThat(accounts).hasSize(3);
        for (CompoundProfile compound : Fees.byUnit(PLAN)) {
            PlaceId id = Names.compound(compound);
            assertThat(accounts).containsEntry(id, (long) compound.setting().households());
            assertThat(LEDGER.collected(id, Fees.YEAR, AS_OF).orElseThrow().arrears())
                    .isPositive();
            LocalDate before = Fees.YEAR.from().plusDays(58);
            assertThat(LEDGER.collected(id, Fees.YEAR, before).orElseThrow())
                    .satisfies(early -> assertThat(early.paid()).isZero())
                    .satisfies(early -> assertThat(early.prepaid()).isPositive());
        }
        assertThat(LEDGER.publicFigures(Fees.YEAR, AS_OF)).hasSize(174);
        assertThat(LEDGER.contradictions().all()).isEmpty();
    }

    @Test
    void common_income_stands_beside_the_fees() {
        assertThat(PLAN.participants().stream()
                        .map(compound -> LEDGER.commonIncome(Names.compound(compound)))
                        .flatMap(Optional::stream))
                .hasSize(40)
                .allSatisfy(income -> assertThat(income.balanceOn(AS_OF)).isPositive());
    }

    @Test
    void repairs_surveys_events_and_honours_are_as_the_facts_say() {
        forAll((compound, facts) -> {
            Ratio repairs = EVIDENCE.repairs(compound, WINDOW).orElseThrow();
            assertThat(repairs).isEqualTo(facts.share("repairs-in-time"));
            assertThat(repairs.denominator()).isEqualTo(facts.count("repairs-reported"));
            assertThat(EVIDENCE.survey(compound, WINDOW)).contains(facts.survey("satisfaction"));
            assertThat(EVIDENCE.events(compound, WINDOW)).isEqualTo(facts.count("station-events"));
            assertThat(EVIDENCE.honours(compound, AS_OF)).hasSize(facts.count("honours"));
        });
    }

    @Test
    void some_honours_do_not_stand_any_more() {
        LocalDate earlier = LocalDate.of(2023, 6, 1);
        assertThat(PLAN.participants().stream()
                        .mapToInt(compound -> EVIDENCE.honours(Names.compound(compound), earlier)
                                .size())
                        .sum())
                .isPositive();
    }

    @Test
    void publications_and_disclosures_are_as_the_facts_say() {
        forAll((compound, facts) -> {
            assertThat(OVERSIGHT.published(SUPERVISION, AlertKind.FUND_PUBLICATION_OVERDUE, compound, WINDOW, AS_OF))
                    .isEqualTo(facts.share("fund-publications"));
            assertThat(OVERSIGHT.published(SUPERVISION, AlertKind.DISCLOSURE_OVERDUE, compound, WINDOW, AS_OF))
                    .isEqualTo(facts.share("statutory-disclosure"));
        });
    }

    @Test
    void findings_and_defects_are_as_the_facts_say() {
        forAll((compound, facts) -> {
            Ratio rectified = OVERSIGHT.rectified(compound, List.of(InspectionKind.APPRAISAL), WINDOW, AS_OF);
            assertThat(rectified.denominator()).isEqualTo(facts.count("findings-due"));
            assertThat(rectified)
                    .isEqualTo(facts.has("findings-rectified") ? facts.share("findings-rectified") : Ratio.of(0, 0));
            assertThat(OVERSIGHT.found(compound, List.of(InspectionKind.FACILITY, InspectionKind.FIRE), WINDOW))
                    .hasValueSatisfying(found -> assertThat(found).hasSize(facts.count("defects-found")));
        });
    }

    @Test
    void registration_is_as_the_facts_say_and_296_of_310_compounds_are_entered() {
        forAll((compound, facts) ->
                assertThat(REGISTERED.fields(compound, AS_OF)).contains(facts.share("registration-completeness")));
        assertThat(REGISTERED.entered(ALL, AS_OF).ratio()).isEqualTo(Ratio.of(296, 310));
        assertThat(REGISTERED.entered(ALL, AS_OF).missing().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Places.notEntered(PLAN).stream().map(Names::compound).toList());
        assertThat(REGISTERED.fields(ALL, AS_OF).keySet())
                .containsExactly("compound", "contract", "owners-body", "facility", "unit");
    }

    @Test
    void supervision_finds_something_of_every_kind_and_nothing_that_is_in_order() {
        List<Body> bodies = new ArrayList<>(Committees.of(PLAN));
        bodies.addAll(Firms.projects(PLAN));
        List<PlaceId> participants =
                PLAN.participants().stream().map(Names::compound).toList();
        List<Alert> alerts = Supervision.alerts(SUPERVISION, OVERSIGHT, bodies, participants, AS_OF);
        Map<AlertKind, Long> byKind =
                alerts.stream().collect(Collectors.groupingBy(Alert::kind, Collectors.counting()));
        assertThat(byKind.keySet())
                .contains(
                        AlertKind.FUND_LOW,
                        AlertKind.FUND_SPENT_WITHOUT_DECISION,
                        AlertKind.FUND_PUBLICATION_OVERDUE,
                        AlertKind.DISCLOSURE_OVERDUE,
                        AlertKind.RECTIFICATION_OVERDUE);
        forAll((compound, facts) -> {
            Ratio published = facts.share("fund-publications");
            assertThat(alerts.stream()
                            .filter(alert -> alert.compound().equals(compound)
                                    && alert.kind() == AlertKind.FUND_PUBLICATION_OVERDUE
                                    && alert.level() != AlertLevel.NOTICE))
                    .hasSize(
                            (int) (published.denominator() - Math.min(published.numerator(), published.denominator())));
        });
    }

    @Test
    void drills_name_dangers_of_the_case_file_and_two_teams_are_late() {
        EmergencyLog log = EmergencyLog.of(Teams.of(PLAN));
        HazardsFound found = log.hazardsFound(WINDOW);
        assertThat(found.drills()).isEqualTo(24);
        assertThat(found.withoutFindings()).isBetween(13, 23);
        assertThat(found.hazards())
                .hasSizeBetween(8, 17)
                .allSatisfy(id -> assertThat(id.value()).startsWith("LX-2025-90"));
        assertThat(log.drillsOverdue(AS_OF)).containsOnlyKeys(OrgId.of("team-06"), OrgId.of("team-12"));
        assertThat(log.teams()).hasSize(13);
        Ratio inTime = log.inTime(
                Instant.parse("2024-10-28T16:00:00Z"), Instant.parse("2025-10-28T16:00:00Z"), Duration.ofMinutes(20));
        assertThat(inTime.denominator()).isBetween(13L, 52L);
        assertThat(inTime.numerator()).isLessThan(inTime.denominator());
        assertThat(CaseRequests.of(PLAN).stream()
                        .map(request -> request.caseId())
                        .toList())
                .containsAll(found.hazards());
        assertThat(found.hazards()).contains(CaseId.of(CaseRequests.hazardId(1)));
    }

    @Test
    void the_year_of_the_fees_and_the_window_are_twelve_months() {
        assertThat(WINDOW).isEqualTo(DateRange.of(LocalDate.of(2024, 10, 29), LocalDate.of(2025, 10, 29)));
        assertThat(Fees.YEAR.until()).isEqualTo(Fees.YEAR.from().plusYears(1));
    }
}
