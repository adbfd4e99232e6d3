package io.github.xingwuguan.programme.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.carriage.ServiceProject;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.shape.Notation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegistrationTest {
    static final LocalDate TODAY = LocalDate.parse("2025-10-28");
    static final PlaceId COMPOUND = PlaceId.of("x1");
    static final FactSheet NOTHING = FactSheet.builder().build();

    static RegistrationPolicy.Builder policy() {
        return RegistrationPolicy.builder()
                .id(PolicyId.of("test-registration", "1"))
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(LocalDate.parse("2024-01-01")))
                .provenance(Provenance.illustrative("test", "invented"))
                .addPlaceholders("无", "0000", "1900-01-01")
                .addKinds(
                        new RecordKind(
                                "compound",
                                List.of(
                                        field("name"),
                                        field("phone"),
                                        new FieldRule("households", Optional.empty(), 12))),
                        new RecordKind(
                                "lift",
                                List.of(new FieldRule(
                                        "maintainer",
                                        Optional.of(Condition.compare("lifts", Condition.Op.GT, Fact.quantity(0))),
                                        0))));
    }

    static FieldRule field(String name) {
        return new FieldRule(name, Optional.empty(), 0);
    }

    private static RegisteredRecord record(String name, String phone, String households) {
        return new RegisteredRecord(
                "compound",
                Map.of("name", List.of(name), "phone", List.of(phone), "households", List.of(households)),
                TODAY);
    }

    private static Ratio fields(RegisteredRecord record, FactSheet facts, LocalDate date) {
        return policy().build()
                .state(COMPOUND, List.of(record), facts, date)
                .kinds()
                .get(0)
                .fields();
    }

    @Test
    void a_draft_was_adopted_by_nothing() {
        assertThatThrownBy(() -> policy().adoptedBy("notice 1").build())
                .hasMessageContaining("adopted-by at /adoptedBy");
    }

    @Test
    void s910_a_placeholder_is_missing() {
        assertThat(fields(record("示例", "13900000000", "310"), NOTHING, TODAY)).isEqualTo(Ratio.of(3, 3));
        assertThat(fields(record("无", "0000", "1900-01-01"), NOTHING, TODAY)).isEqualTo(Ratio.of(0, 3));
        assertThat(fields(record(" 无 ", " ", "0"), NOTHING, TODAY)).isEqualTo(Ratio.of(1, 3));
    }

    @Test
    void s910_an_absent_field_is_due_and_not_met() {
        RegisteredRecord bare = new RegisteredRecord("compound", Map.of("name", List.of("示例")), TODAY);
        assertThat(fields(bare, NOTHING, TODAY)).isEqualTo(Ratio.of(1, 3));
    }

    @Test
    void s910_what_does_not_apply_leaves_the_denominator_and_unknown_does_not() {
        RegisteredRecord lift = new RegisteredRecord("lift", Map.of(), TODAY);
        FactSheet none = FactSheet.builder().put("lifts", Fact.quantity(0)).build();
        FactSheet two = FactSheet.builder().put("lifts", Fact.quantity(2)).build();
        assertThat(fields(lift, none, TODAY)).isEqualTo(Ratio.of(0, 0));
        assertThat(fields(lift, two, TODAY)).isEqualTo(Ratio.of(0, 1));
        assertThat(fields(lift, NOTHING, TODAY)).isEqualTo(Ratio.of(0, 1));
    }

    @Test
    void s910_a_field_beyond_its_review_date_is_due_and_not_met() {
        RegisteredRecord full = record("示例", "13900000000", "310");
        assertThat(fields(full, NOTHING, TODAY.plusMonths(12))).isEqualTo(Ratio.of(3, 3));
        assertThat(fields(full, NOTHING, TODAY.plusMonths(12).plusDays(1))).isEqualTo(Ratio.of(2, 3));
    }

    @Test
    void s910_several_records_of_a_kind_are_summed_and_other_kinds_left_out() {
        RegistrationState state = policy().build()
                .state(
                        COMPOUND,
                        List.of(
                                record("示例", "无", "310"),
                                record("示例", "1", "310"),
                                new RegisteredRecord("hobby", Map.of(), TODAY)),
                        NOTHING,
                        TODAY);
        assertThat(state.kinds()).containsExactly(new RegistrationState.Kind("compound", Ratio.of(5, 6)));
    }

    @Test
    void s910_a_compound_with_all_kinds_is_entered_however_poor_its_fields_are() {
        RegistrationState poor = state("x1", 0, 9);
        RegistrationState half = new RegistrationState(
                PlaceId.of("x2"), TODAY, List.of(new RegistrationState.Kind("compound", Ratio.of(9, 9))));
        Registration registration = Registration.of(policy().build(), List.of(poor, half));
        Entered entered = registration.entered(
                List.of(PlaceId.of("x1"), PlaceId.of("x2"), PlaceId.of("x3"), PlaceId.of("x1")), TODAY);
        assertThat(entered.ratio()).isEqualTo(Ratio.of(1, 3));
        assertThat(entered.missing())
                .containsExactly(
                        Map.entry(PlaceId.of("x2"), List.of("lift")),
                        Map.entry(PlaceId.of("x3"), List.of("compound", "lift")));
        // the other metric says the opposite of the two, and neither is folded into the other
        assertThat(registration.fields(PlaceId.of("x1"), TODAY)).contains(Ratio.of(0, 18));
        assertThat(registration.fields(PlaceId.of("x2"), TODAY)).contains(Ratio.of(9, 9));
        assertThat(registration.fields(PlaceId.of("x3"), TODAY)).isEmpty();
    }

    @Test
    void s910_fields_are_summed_by_kind_and_never_averaged() {
        Registration registration = Registration.of(policy().build(), List.of(state("x1", 1, 1), state("x2", 10, 100)));
        assertThat(registration.fields(List.of(PlaceId.of("x1"), PlaceId.of("x2")), TODAY))
                .containsExactly(Map.entry("compound", Ratio.of(11, 101)), Map.entry("lift", Ratio.of(11, 101)));
    }

    @Test
    void s910_the_state_of_a_day_is_the_last_one_up_to_then() {
        RegistrationState before = new RegistrationState(COMPOUND, TODAY.minusDays(9), List.of());
        Registration registration = Registration.of(policy().build(), List.of(state("x1", 3, 4), before));
        assertThat(registration.state(COMPOUND, TODAY)).contains(state("x1", 3, 4));
        assertThat(registration.state(COMPOUND, TODAY.minusDays(1))).contains(before);
        assertThat(registration.fields(COMPOUND, TODAY.minusDays(1))).isEmpty();
        assertThat(registration.state(COMPOUND, TODAY.minusDays(10))).isEmpty();
    }

    @Test
    void a_register_begins_on_the_first_day_of_which_it_tells_anything() {
        RegistrationState early = new RegistrationState(PlaceId.of("x2"), TODAY.minusDays(40), List.of());
        Registration registration = Registration.of(policy().build(), List.of(state("x1", 1, 9), early));
        assertThat(registration.begins()).contains(TODAY.minusDays(40));
        assertThat(Registration.of(policy().build(), List.of()).begins()).isEmpty();
        assertThat(registration.missing(PlaceId.of("x1"), TODAY)).isEmpty();
        assertThat(registration.missing(PlaceId.of("x1"), TODAY.minusDays(1))).containsExactly("compound", "lift");
    }

    @Test
    void s910_a_value_of_ours_is_a_record_since_its_description_knows_the_attributes() {
        ServiceProject project = ServiceProject.builder()
                .id(OrgId.of("project-1"))
                .label(Label.of("无", "0000"))
                .enterprise(OrgId.of("firm-1"))
                .compound(COMPOUND)
                .contract(DateRange.from(LocalDate.parse("2024-01-01")))
                .build();
        RegistrationPolicy contracts = policy().kinds(List.of(new RecordKind(
                        "contract",
                        List.of(field("label"), field("enterprise"), field("contract"), field("externalKeys")))))
                .build();
        assertThat(contracts
                        .state(
                                COMPOUND,
                                List.of(RegisteredRecord.of("contract", ServiceProject.SHAPE, project, TODAY)),
                                NOTHING,
                                TODAY)
                        .kinds())
                .containsExactly(new RegistrationState.Kind("contract", Ratio.of(2, 4)));
        ServiceProject keyed = ServiceProject.builder()
                .from(project)
                .label(Label.of("示例项目", "0000"))
                .addExternalKeys(ExternalKey.of("platform", "7"))
                .build();
        assertThat(contracts
                        .state(
                                COMPOUND,
                                List.of(RegisteredRecord.of("contract", ServiceProject.SHAPE, keyed, TODAY)),
                                NOTHING,
                                TODAY)
                        .kinds())
                .containsExactly(new RegistrationState.Kind("contract", Ratio.of(4, 4)));
    }

    @Test
    void no_text_shows_what_stands_in_a_record() {
        assertThat(record("示例", "13900000000", "310")).hasToString("compound reviewed on 2025-10-28");
    }

    @Test
    void all_faults_of_a_policy_are_found_at_once() {
        assertThatThrownBy(() -> policy().kinds(List.of(
                                new RecordKind("a", List.of()),
                                new RecordKind("a", List.of(field("x"), new FieldRule("x", Optional.empty(), 121)))))
                        .build())
                .hasMessageContaining("no-fields at /kinds/0/fields")
                .hasMessageContaining("duplicate-kind at /kinds/1/code")
                .hasMessageContaining("duplicate-field at /kinds/1/fields/1")
                .hasMessageContaining("out-of-range at /kinds/1/fields/1/reviewMonths");
        assertThatThrownBy(() -> policy().kinds(List.of()).build()).hasMessageContaining("no-kinds at /kinds");
        assertThatThrownBy(() -> new RegistrationState(
                        COMPOUND,
                        TODAY,
                        List.of(
                                new RegistrationState.Kind("a", Ratio.of(1, 1)),
                                new RegistrationState.Kind("a", Ratio.of(1, 1)))))
                .hasMessage("Kinds of a compound must stand once, but one stood twice");
    }

    @Test
    void policy_and_states_survive_the_wire() {
        assertThat(Notation.roundTrip(RegistrationPolicy.SHAPE, policy().build()))
                .isEqualTo(policy().build());
        assertThat(Notation.roundTrip(RegistrationState.SHAPE, state("x1", 3, 4)))
                .isEqualTo(state("x1", 3, 4));
    }

    static RegistrationState state(String compound, long valid, long due) {
        return new RegistrationState(
                PlaceId.of(compound),
                TODAY,
                List.of(
                        new RegistrationState.Kind("compound", Ratio.of(valid, due)),
                        new RegistrationState.Kind("lift", Ratio.of(valid, due))));
    }
}
