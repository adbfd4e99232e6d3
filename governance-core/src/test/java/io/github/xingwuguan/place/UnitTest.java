package io.github.xingwuguan.place;

import static io.github.xingwuguan.place.Examples.holder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Masked;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.Notation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
    private static Area area(String squareMetres, Area.Source source) {
        return new Area(Quantity.parse(squareMetres), source);
    }

    @Test
    void the_register_beats_the_survey_and_the_survey_the_contract() {
        Area register = area("98.12", Area.Source.REGISTER);
        Area survey = area("98.10", Area.Source.SURVEY);
        Area contract = area("100", Area.Source.CONTRACT);
        assertThat(Examples.unit("u", "b")
                        .areas(List.of(contract, survey, register))
                        .build()
                        .area())
                .contains(register);
        assertThat(Examples.unit("u", "b")
                        .areas(List.of(contract, survey))
                        .build()
                        .area())
                .contains(survey);
        assertThat(Examples.unit("u", "b").areas(List.of(contract)).build().area())
                .contains(contract);
        assertThat(Examples.unit("u", "b").areas(List.of()).build().area()).isEmpty();
    }

    @Test
    void a_source_gives_one_area_only() {
        Unit.Builder unit = Examples.unit("u", "b").addAreas(area("98.13", Area.Source.REGISTER));
        assertThatThrownBy(unit::build)
                .hasMessage("error duplicate-area-source at /areas/1: "
                        + "Unit must have one area by source, but had two by register");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "98.123", "0.0001"})
    void an_area_is_positive_with_two_decimals(String squareMetres) {
        assertThatThrownBy(() -> area(squareMetres, Area.Source.SURVEY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Area must be more than 0 with at most 2 decimals, but was " + squareMetres);
    }

    @Test
    void areas_add_up_in_hundredths() {
        assertThat(area("0.01", Area.Source.SURVEY).centi()).isEqualTo(1);
        assertThat(area("1000000", Area.Source.SURVEY).centi()).isEqualTo(100_000_000);
    }

    @Test
    void delivery_and_holders_change_with_the_date() {
        LocalDate sale = LocalDate.parse("2020-03-01");
        LocalDate handOver = LocalDate.parse("2021-03-01");
        Unit unit = Examples.unit("u", "b")
                .delivery(History.from(Examples.START, DeliveryState.UNSOLD)
                        .thenFrom(sale, DeliveryState.SOLD_UNDELIVERED)
                        .thenFrom(handOver, DeliveryState.DELIVERED))
                .holders(History.from(sale, Holders.sole(ActorId.of("p1"), Masked.of("示例"))))
                .build();
        assertThat(unit.deliveryOn(sale.minusDays(1))).contains(DeliveryState.UNSOLD);
        assertThat(unit.deliveryOn(sale)).contains(DeliveryState.SOLD_UNDELIVERED);
        assertThat(unit.deliveryOn(handOver)).contains(DeliveryState.DELIVERED);
        assertThat(unit.holdersOn(sale.minusDays(1))).isEmpty();
        assertThat(unit.holdersOn(sale))
                .get()
                .extracting(h -> h.holds(ActorId.of("p1")))
                .isEqualTo(true);
    }

    @Test
    void three_thirds_are_a_whole() {
        assertThat(new Holders(List.of(holder("a", 1, 3), holder("b", 1, 3), holder("c", 1, 3))).all())
                .hasSize(3);
        assertThat(new Holders(List.of(holder("a", 1, 2), holder("b", 1, 3), holder("c", 1, 6))).all())
                .hasSize(3);
    }

    @Test
    void shares_that_miss_the_whole_by_a_billionth_are_refused() {
        assertThatThrownBy(() -> new Holders(List.of(holder("a", 333_333_333, 1_000_000_000), holder("b", 2, 3))))
                .hasMessage("error shares-not-whole at /: Shares must add up to 1, but gave 2999999999/3000000000");
        assertThatThrownBy(() -> new Holders(List.of(holder("a", 1, 2), holder("b", 2, 3))))
                .hasMessageContaining("but gave 7/6");
    }

    @Test
    void long_fractions_are_told_in_a_word() {
        List<Holder> less =
                List.of(holder("a", 1, 999_999_937), holder("b", 1, 999_999_929), holder("c", 1, 999_999_893));
        assertThatThrownBy(() -> new Holders(less)).hasMessageEndingWith("but gave less");
        List<Holder> more = new ArrayList<>(less);
        more.add(holder("d", 1, 1));
        assertThatThrownBy(() -> new Holders(more)).hasMessageEndingWith("but gave more");
    }

    @Test
    void a_holder_stands_once_and_all_faults_come_at_once() {
        assertThatThrownBy(() -> new Holders(List.of(holder("a", 1, 2), holder("a", 1, 3))))
                .isInstanceOfSatisfying(
                        GovernanceException.class,
                        e -> assertThat(e.problems().all())
                                .extracting(Problem::code)
                                .containsExactly("duplicate-holder", "shares-not-whole"));
    }

    @Test
    void a_unit_has_one_to_a_thousand_holders() {
        assertThatThrownBy(() -> new Holders(List.of())).hasMessageContaining("must have 1 to 1000 holders, but had 0");
        assertThatThrownBy(() -> new Holders(Collections.nCopies(1_001, holder("a", 1, 1_001))))
                .hasMessageContaining("holder-count");
    }

    @ParameterizedTest
    @CsvSource({"0,1", "0,0", "1,0", "4,3"})
    void a_share_is_more_than_nothing_and_at_most_the_whole(long numerator, long denominator) {
        assertThatThrownBy(() -> holder("a", numerator, denominator))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Holder share must be more than 0 and at most 1, but was " + Ratio.of(numerator, denominator));
    }

    @Test
    void names_stay_behind_the_mask() {
        Unit unit = Examples.unit("u", "b")
                .holders(History.from(Examples.START, Holders.sole(ActorId.of("p1"), Masked.of("SENTINEL-NAME"))))
                .build();
        assertThat(unit.toString()).contains("***").doesNotContain("SENTINEL-NAME");
        assertThat(Notation.roundTrip(Unit.SHAPE, unit)).isEqualTo(unit);
    }
}
