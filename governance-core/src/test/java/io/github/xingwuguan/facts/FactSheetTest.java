package io.github.xingwuguan.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.xingwuguan.shape.Notation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FactSheetTest {
    private static final LocalDate DAY = LocalDate.parse("2025-10-28");

    private static final FactSheet SHEET = FactSheet.builder()
            .put("members", Fact.quantity(12))
            .put("approved", Fact.yes())
            .putEstablishedOn("members", DAY)
            .addUnderAppeal("members")
            .addUnderAppeal("approved")
            .build();

    @Test
    void what_nobody_reported_is_missing() {
        assertThat(SHEET.fact("members")).isEqualTo(Fact.quantity(12));
        assertThat(SHEET.fact("satisfaction")).isEqualTo(Fact.missing("not-reported"));
    }

    @Test
    void one_fact_changes_and_the_rest_stays() {
        FactSheet changed = SHEET.with("members", Fact.quantity(13));
        assertThat(changed.facts().keySet()).containsExactly("members", "approved");
        assertThat(changed.fact("members")).isEqualTo(Fact.quantity(13));
        assertThat(changed.establishedOn()).isEqualTo(SHEET.establishedOn());
        assertThat(changed.underAppeal()).isEqualTo(SHEET.underAppeal());
        assertThat(SHEET.with("new", Fact.no()).fact("new")).isEqualTo(Fact.no());
        assertThat(changed.with("members", Fact.quantity(12))).isEqualTo(SHEET);
    }

    @Test
    void a_sheet_reads_what_it_writes() {
        assertThat(Notation.write(FactSheet.SHAPE, SHEET))
                .isEqualTo("{'facts': {'members': 12, 'approved': true}, 'establishedOn': {'members': '2025-10-28'},"
                        + " 'underAppeal': ['approved', 'members']}");
        assertThat(Notation.roundTrip(FactSheet.SHAPE, SHEET)).isEqualTo(SHEET);
        assertThat(Notation.read(FactSheet.SHAPE, "{'facts': {}}"))
                .isEqualTo(FactSheet.builder().build());
    }

    @Test
    void the_order_in_which_facts_were_put_is_irrelevant() {
        FactSheet other = FactSheet.builder()
                .put("approved", Fact.yes())
                .put("members", Fact.quantity(12))
                .addUnderAppeal("approved")
                .addUnderAppeal("members")
                .putEstablishedOn("members", DAY)
                .build();
        assertThat(other).isEqualTo(SHEET).hasSameHashCodeAs(SHEET);
        assertThat(FactSheet.SHAPE.digest(other)).isEqualTo(FactSheet.SHAPE.digest(SHEET));
    }

    @Test
    void names_are_kebab_case_wherever_they_stand() {
        String message = "Fact name must be kebab-case of 1 to 64 characters, but had 3 characters";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactSheet.builder().put("A b", Fact.yes()).build())
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> FactSheet.builder().putEstablishedOn("A b", DAY).build())
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactSheet.builder().addUnderAppeal("A b").build())
                .withMessage(message);
    }

    @Test
    void a_fact_stands_once_and_the_refusal_names_it_without_its_value() {
        FactSheet.Builder sheet = FactSheet.builder().put("members", Fact.quantity(12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet.put("members", Fact.quantity(13)))
                .withMessage("Fact must stand once, but members stood twice");
        assertThat(sheet.build().fact("members")).isEqualTo(Fact.quantity(12));
    }
}
