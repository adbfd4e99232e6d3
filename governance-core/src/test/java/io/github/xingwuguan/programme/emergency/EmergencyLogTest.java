package io.github.xingwuguan.programme.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.place.Dated;
import io.github.xingwuguan.place.Territory;
import io.github.xingwuguan.shape.Notation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EmergencyLogTest {
    private static final OrgId TEAM = OrgId.of("team-1");
    private static final PlaceId COMPOUND = PlaceId.of("x1");
    private static final LocalDate START = LocalDate.parse("2025-01-01");
    private static final LocalDate TODAY = LocalDate.parse("2025-10-28");
    private static final DateRange YEAR = DateRange.of(START, LocalDate.parse("2026-01-01"));

    private static ActorId person(int number) {
        return ActorId.of("p" + number);
    }

    private static ResponseTeam.Builder team() {
        return ResponseTeam.builder()
                .id(TEAM)
                .label(Label.of("示例应急小分队", "Sample Squad"))
                .compounds(Territory.from(START, List.of(COMPOUND)))
                .addRoster(Dated.from(START, person(1)), Dated.from(START, person(2)))
                .addStandby(new Dated<>(person(1), DateRange.of(START, LocalDate.parse("2025-02-01"))))
                .addEquipment(new Equipment("water-pump", 2, TODAY))
                .drillMonths(6);
    }

    private static Drill.Builder drill(String id, String on) {
        return Drill.builder()
                .id(id)
                .team(TEAM)
                .on(LocalDate.parse(on))
                .plan("plan-1")
                .scenario("flood")
                .addParticipants(person(1), person(9));
    }

    private static Drill.Finding finding(String id, String hazard) {
        return new Drill.Finding(id, COMPOUND, Optional.of(CaseId.of(hazard)));
    }

    private static LossEstimate.Builder loss(String hazard, String on, long yuan) {
        return LossEstimate.builder()
                .hazard(CaseId.of(hazard))
                .on(LocalDate.parse(on))
                .yuan(yuan)
                .method("replacement-cost")
                .estimator(OrgId.of("s1"))
                .document("doc " + on);
    }

    private static EmergencyLog log(EmergencyRecord... records) {
        return EmergencyLog.of(Stream.concat(Stream.of(team().build()), List.of(records).stream())
                .toList());
    }

    @Test
    void s98_a_drill_without_findings_is_held_all_the_same() {
        EmergencyLog log = log(drill("d1", "2025-06-10").build());
        assertThat(log.hazardsFound(YEAR)).isEqualTo(new HazardsFound(1, 1, Set.of(), 0));
        assertThat(log.drillsOverdue(TODAY)).isEmpty();
    }

    @Test
    void s98_one_hazard_found_twice_is_one() {
        EmergencyLog log = log(
                drill("d1", "2025-03-10")
                        .addFindings(finding("1", "h1"), finding("2", "h2"))
                        .build(),
                drill("d2", "2025-06-10").addFindings(finding("1", "h1")).build());
        assertThat(log.hazardsFound(YEAR).hazards()).containsExactly(CaseId.of("h1"), CaseId.of("h2"));
        assertThat(log.hazardsFound(YEAR).drills()).isEqualTo(2);
    }

    @Test
    void s98_a_finding_that_nobody_filed_is_counted_apart() {
        EmergencyLog log = log(drill("d1", "2025-03-10")
                .addFindings(new Drill.Finding("1", COMPOUND, Optional.empty()), finding("2", "h2"))
                .build());
        assertThat(log.hazardsFound(YEAR).unfiled()).isEqualTo(1);
        assertThat(log.hazardsFound(YEAR).hazards()).hasSize(1);
    }

    @Test
    void s98_an_amount_that_was_revised_counts_as_revised_from_that_day_on() {
        EmergencyLog log = log(
                loss("h1", "2025-07-01", 300_000).build(),
                loss("h1", "2025-03-01", 500_000).build());
        assertThat(log.lossesAvoided(LocalDate.parse("2025-06-30")).get("replacement-cost"))
                .extracting(LossesAvoided::yuan)
                .isEqualTo(500_000L);
        assertThat(log.lossesAvoided(TODAY).get("replacement-cost"))
                .extracting(LossesAvoided::yuan)
                .isEqualTo(300_000L);
    }

    @Test
    void s98_losses_are_summed_for_each_method_and_a_hazard_is_in_one() {
        EmergencyLog log = log(
                loss("h1", "2025-03-01", 500_000).build(),
                loss("h2", "2025-03-01", 200_000).build(),
                loss("h2", "2025-04-01", 90_000).method("market-value").build(),
                loss("h3", "2025-04-01", 0).build());
        Map<String, LossesAvoided> losses = log.lossesAvoided(TODAY);
        assertThat(losses).containsOnlyKeys("market-value", "replacement-cost");
        assertThat(losses.get("market-value").yuan()).isEqualTo(90_000);
        assertThat(losses.get("replacement-cost").yuan()).isEqualTo(500_000);
        assertThat(losses.get("replacement-cost").estimates()).containsOnlyKeys(CaseId.of("h1"), CaseId.of("h3"));
    }

    @Test
    void s98_a_drill_is_due_so_many_months_after_the_last_one_or_the_first_day() {
        LocalDate first = LocalDate.parse("2025-07-01");
        assertThat(log().drillsOverdue(first)).isEmpty();
        assertThat(log().drillsOverdue(first.plusDays(1))).containsExactly(Map.entry(TEAM, first));
        EmergencyLog drilled = log(drill("d1", "2025-03-31").build());
        assertThat(drilled.drillsOverdue(LocalDate.parse("2025-09-30"))).isEmpty();
        assertThat(drilled.drillsOverdue(LocalDate.parse("2025-10-01")))
                .containsExactly(Map.entry(TEAM, LocalDate.parse("2025-09-30")));
        assertThat(team().roster(List.of()).standby(List.of()).build().nextDrill(List.of()))
                .isEmpty();
    }

    @Test
    void s98_a_callout_that_nobody_answered_counts_against() {
        Instant called = Instant.parse("2025-06-01T00:00:00Z");
        EmergencyLog log = log(
                new Callout(TEAM, COMPOUND, called, Optional.of(called.plusSeconds(900))),
                new Callout(TEAM, COMPOUND, called, Optional.of(called.plusSeconds(901))),
                new Callout(TEAM, COMPOUND, called, Optional.empty()),
                new Callout(TEAM, COMPOUND, called.plusSeconds(1), Optional.of(called.plusSeconds(1))));
        assertThat(log.inTime(called, called.plusSeconds(1), Duration.ofMinutes(15)))
                .isEqualTo(Ratio.of(1, 3));
    }

    @Test
    void s98_turnout_counts_members_of_the_day_and_guests_not() {
        ResponseTeam small = team().roster(
                        List.of(new Dated<>(person(1), DateRange.of(START, TODAY)), Dated.from(TODAY, person(2))))
                .build();
        EmergencyLog log = EmergencyLog.of(List.of(
                small,
                drill("d1", "2025-06-10").addParticipants(person(1)).build(),
                drill("d2", "2025-10-28").build()));
        assertThat(log.turnout(YEAR)).isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void s98_who_is_on_standby_belongs_to_the_team() {
        assertThat(team().build().standbyOn(START)).containsExactly(person(1));
        assertThat(team().build().standbyOn(TODAY)).isEmpty();
        assertThat(team().build().membersOn(TODAY)).containsExactly(person(1), person(2));
        assertThatThrownBy(() -> team().addStandby(Dated.from(START, person(3)))
                        .drillMonths(0)
                        .build())
                .hasMessageContaining("standby-off-roster at /standby/1")
                .hasMessageContaining("out-of-range at /drillMonths");
    }

    @Test
    void s98_equipment_is_checked_until_its_day() {
        assertThat(team().build().overdueChecks(TODAY)).isEmpty();
        assertThat(team().build().overdueChecks(TODAY.plusDays(1))).hasSize(1);
    }

    @Test
    void all_faults_are_found_at_once() {
        Drill stranger = drill("d1", "2025-06-10").team(OrgId.of("nobody")).build();
        assertThat(EmergencyLog.check(List.of(team().build(), team().build(), stranger, stranger)).all().stream()
                        .map(problem -> problem.code() + " " + problem.path()))
                .containsExactly(
                        "duplicate-record /1/id",
                        "unknown-team /2/team",
                        "duplicate-record /3/id",
                        "unknown-team /3/team");
    }

    @Test
    void odd_values_are_refused() {
        Instant now = Instant.parse("2025-06-01T00:00:00Z");
        assertThatThrownBy(() -> new Callout(TEAM, COMPOUND, now, Optional.of(now.minusSeconds(1))))
                .hasMessage("Team must arrive after the call, but arrived before");
        assertThatThrownBy(() -> loss("h", "2025-01-01", -1).build())
                .hasMessage("Loss must be from 0 to 1000000000000 yuan, but was -1");
        assertThatThrownBy(() -> loss("h", "2025-01-01", 1).document(" ").build())
                .hasMessage("Estimate must name method and document, but did not");
        assertThatThrownBy(() -> new Equipment("pump", 0, TODAY)).hasMessageContaining("but was 0");
        assertThatThrownBy(() -> drill(" ", "2025-01-01").build()).hasMessageContaining("one was blank");
    }

    @Test
    void records_survive_the_wire() {
        Instant now = Instant.parse("2025-06-01T00:00:00Z");
        List<EmergencyRecord> records = List.of(
                team().build(),
                drill("d1", "2025-06-10").addFindings(finding("1", "h1")).build(),
                new Callout(TEAM, COMPOUND, now, Optional.empty()),
                loss("h1", "2025-07-01", 7).build());
        records.forEach(record ->
                assertThat(Notation.roundTrip(EmergencyLog.RECORD, record)).isEqualTo(record));
    }
}
