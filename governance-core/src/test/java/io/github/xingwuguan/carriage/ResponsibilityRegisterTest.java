package io.github.xingwuguan.carriage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.shape.Notation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResponsibilityRegisterTest {
    private static final LocalDate START = LocalDate.parse("2024-01-01");
    private static final LocalDate CHANGE = LocalDate.parse("2025-01-01");

    private static Duty.Builder duty(String row, String matter, DutyRole role) {
        return Duty.builder()
                .row(row)
                .matter(matter)
                .party(PartyKind.DEPARTMENT)
                .body(OrgId.of("housing"))
                .level(Level.DISTRICT)
                .role(role)
                .basis("示例条例第一条")
                .inForce(DateRange.from(START));
    }

    private static List<Duty> parking() {
        return List.of(
                duty("3", "parking", DutyRole.INFORM)
                        .party(PartyKind.ENTERPRISE)
                        .body(Optional.empty())
                        .level(Level.COMMUNITY)
                        .build(),
                duty("2", "parking", DutyRole.SUPPORT)
                        .party(PartyKind.COMMUNITY)
                        .body(Optional.empty())
                        .level(Level.COMMUNITY)
                        .build(),
                duty("1", "parking", DutyRole.LEAD).build());
    }

    private static List<Duty> with(Duty... more) {
        List<Duty> duties = new ArrayList<>(parking());
        duties.addAll(List.of(more));
        return duties;
    }

    private static List<String> messages(List<Duty> duties) {
        return ResponsibilityRegister.check(duties).all().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void one_leads_and_the_others_follow() {
        ResponsibilityRegister register = ResponsibilityRegister.of(parking());
        assertThat(register.lead("parking", START)).map(Duty::row).contains("1");
        assertThat(register.duties("parking", START)).extracting(Duty::row).containsExactly("1", "2", "3");
        assertThat(register.duties("parking", START.minusDays(1))).isEmpty();
        assertThat(register.lead("noise", START)).isEmpty();
    }

    @Test
    void who_is_competent_depends_on_the_level_and_is_not_merely_told() {
        ResponsibilityRegister register = ResponsibilityRegister.of(parking());
        assertThat(register.competent("parking", Level.DISTRICT, START))
                .extracting(Duty::row)
                .containsExactly("1");
        assertThat(register.competent("parking", Level.COMMUNITY, START))
                .extracting(Duty::party)
                .containsExactly(PartyKind.COMMUNITY);
        assertThat(register.competent("parking", Level.GRID, START)).isEmpty();
    }

    @Test
    void a_refusal_cites_a_row() {
        ResponsibilityRegister register = ResponsibilityRegister.of(parking());
        assertThat(register.find("2")).map(Duty::basis).contains("示例条例第一条");
        assertThat(register.find("99")).isEmpty();
    }

    @Test
    void a_department_counts_when_it_leads_somewhere() {
        ResponsibilityRegister register = ResponsibilityRegister.of(with(
                duty("4", "noise", DutyRole.LEAD).body(OrgId.of("environment")).build(),
                duty("5", "noise", DutyRole.SUPPORT).body(OrgId.of("police")).build(),
                duty("6", "lifts", DutyRole.LEAD).build(),
                duty("7", "hygiene", DutyRole.LEAD).party(PartyKind.SUBDISTRICT).build()));
        assertThat(register.leadingDepartments(START)).containsExactly(OrgId.of("environment"), OrgId.of("housing"));
        assertThat(register.leadingDepartments(START.minusDays(1))).isEmpty();
    }

    @Test
    void two_leads_are_refused() {
        assertThat(messages(with(duty("4", "parking", DutyRole.LEAD).build())))
                .containsExactly("error several-leads at /0/matter: "
                        + "Matter parking must have one lead, but had 2 from 2024-01-01");
    }

    @Test
    void a_matter_without_a_lead_is_refused() {
        assertThat(messages(with(duty("4", "noise", DutyRole.SUPPORT).build())))
                .containsExactly(
                        "error no-lead at /3/matter: Matter noise must have one lead, but had 0 from 2024-01-01");
    }

    @Test
    void the_lead_may_change_at_midnight() {
        List<Duty> handedOver = List.of(
                duty("1", "noise", DutyRole.LEAD)
                        .inForce(DateRange.of(START, CHANGE))
                        .build(),
                duty("2", "noise", DutyRole.LEAD)
                        .body(OrgId.of("environment"))
                        .inForce(DateRange.from(CHANGE))
                        .build());
        ResponsibilityRegister register = ResponsibilityRegister.of(handedOver);
        assertThat(register.lead("noise", CHANGE.minusDays(1))).map(Duty::row).contains("1");
        assertThat(register.lead("noise", CHANGE)).map(Duty::row).contains("2");
    }

    @Test
    void a_day_without_a_lead_and_a_day_with_two_are_both_found() {
        List<Duty> duties = List.of(
                duty("1", "noise", DutyRole.SUPPORT).build(),
                duty("2", "noise", DutyRole.LEAD)
                        .inForce(DateRange.of(START, CHANGE))
                        .build(),
                duty("3", "noise", DutyRole.LEAD)
                        .inForce(DateRange.from(CHANGE.plusDays(1)))
                        .build(),
                duty("4", "noise", DutyRole.LEAD)
                        .inForce(DateRange.from(CHANGE.plusYears(1)))
                        .build());
        assertThat(messages(duties))
                .containsExactly(
                        "error no-lead at /0/matter: Matter noise must have one lead, but had 0 from 2025-01-01",
                        "error several-leads at /0/matter: Matter noise must have one lead, but had 2 from 2026-01-01");
    }

    @Test
    void a_matter_may_rest_for_a_while() {
        assertThat(messages(List.of(
                        duty("1", "noise", DutyRole.LEAD)
                                .inForce(DateRange.of(START, CHANGE))
                                .build(),
                        duty("2", "noise", DutyRole.LEAD)
                                .inForce(DateRange.from(CHANGE.plusYears(1)))
                                .build())))
                .isEmpty();
    }

    @Test
    void a_row_stands_once() {
        assertThatThrownBy(() -> ResponsibilityRegister.of(
                        with(duty("1", "noise", DutyRole.LEAD).build())))
                .hasMessage("error duplicate-row at /3/row: Row must be unique, but \"1\" stood twice");
    }

    @Test
    void a_duty_names_its_row_its_basis_and_its_department() {
        assertThatThrownBy(() -> duty(" ", "noise", DutyRole.LEAD).build())
                .hasMessage("Duty must name row, matter and basis, but one was blank");
        assertThatThrownBy(() -> duty("1", " ", DutyRole.LEAD).build()).hasMessageContaining("one was blank");
        assertThatThrownBy(() -> duty("1", "noise", DutyRole.LEAD).basis(" ").build())
                .hasMessageContaining("one was blank");
        assertThatThrownBy(() ->
                        duty("1", "noise", DutyRole.LEAD).body(Optional.empty()).build())
                .hasMessage("Duty of a department must name it, but did not");
    }

    @Test
    void a_register_survives_the_wire() {
        ResponsibilityRegister register = ResponsibilityRegister.of(parking());
        assertThat(Notation.roundTrip(ResponsibilityRegister.TYPE, register).duties())
                .isEqualTo(register.duties());
    }
}
