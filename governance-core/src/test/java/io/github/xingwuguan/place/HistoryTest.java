package io.github.xingwuguan.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.shape.Notation;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final LocalDate CHANGE = LocalDate.parse("2024-07-01");

    private static Dated<String> period(String value, String from, String until) {
        return new Dated<>(value, DateRange.of(LocalDate.parse(from), LocalDate.parse(until)));
    }

    @Test
    void a_change_takes_effect_at_midnight() {
        History<String> history = History.from(Examples.START, "old").thenFrom(CHANGE, "new");
        assertThat(history.on(CHANGE.minusDays(1))).contains("old");
        assertThat(history.on(CHANGE)).contains("new");
        assertThat(history.on(Examples.START.minusDays(1))).isEmpty();
    }

    @Test
    void a_change_on_a_leap_day_leaves_no_gap() {
        LocalDate leapDay = LocalDate.parse("2024-02-29");
        History<String> history = History.from(Examples.START, "old").thenFrom(leapDay, "new");
        assertThat(history.on(LocalDate.parse("2024-02-28"))).contains("old");
        assertThat(history.on(leapDay)).contains("new");
    }

    @Test
    void gaps_are_allowed_and_answer_nothing() {
        History<String> history = new History<>(
                List.of(period("a", "2020-01-01", "2021-01-01"), period("b", "2022-01-01", "2023-01-01")));
        assertThat(history.on(LocalDate.parse("2021-06-01"))).isEmpty();
        assertThat(history.on(LocalDate.parse("2023-01-01"))).isEmpty();
        assertThat(history.thenFrom(CHANGE, "c").periods().get(1))
                .isEqualTo(history.periods().get(1));
    }

    @Test
    void nothing_is_followed_by_a_first_value() {
        assertThat(History.none().thenFrom(CHANGE, "first")).isEqualTo(History.from(CHANGE, "first"));
    }

    @Test
    void periods_are_sorted_whatever_their_order() {
        Dated<String> first = period("a", "2020-01-01", "2021-01-01");
        Dated<String> second = period("b", "2021-01-01", "2022-01-01");
        assertThat(new History<>(List.of(second, first))).isEqualTo(new History<>(List.of(first, second)));
    }

    @Test
    void all_overlaps_are_refused_at_once_at_their_places_in_the_input() {
        List<Dated<String>> periods = List.of(
                period("late", "2020-06-01", "2020-07-01"),
                period("long", "2020-01-01", "2021-01-01"),
                period("last", "2020-12-31", "2022-01-01"));
        assertThatThrownBy(() -> new History<>(periods))
                .isInstanceOfSatisfying(
                        GovernanceException.class,
                        e -> assertThat(e.problems().all())
                                .extracting(Problem::code, Problem::path)
                                .containsExactly(
                                        tuple("overlapping-periods", "/0"), tuple("overlapping-periods", "/2")))
                .hasMessageContaining(
                        "Period must not share a day with an earlier one, but 2020-12-31..2022-01-01 did");
    }

    @Test
    void a_change_before_the_last_one_is_refused() {
        History<String> history = History.from(CHANGE, "new");
        assertThatThrownBy(() -> history.thenFrom(CHANGE, "same day")).hasMessageContaining("overlapping-periods");
        assertThatThrownBy(() -> history.thenFrom(CHANGE.minusDays(1), "earlier"))
                .hasMessageContaining("overlapping-periods");
    }

    @Test
    void open_and_closed_periods_survive_the_wire() {
        History<PlaceId> history = History.from(Examples.START, PlaceId.of("a")).thenFrom(CHANGE, PlaceId.of("b"));
        assertThat(Notation.roundTrip(History.type(Type.PLACE), history)).isEqualTo(history);
    }

    @Test
    void a_territory_holds_many_compounds_but_each_once_a_day() {
        PlaceId a = PlaceId.of("a");
        Dated<PlaceId> first = new Dated<>(a, DateRange.of(Examples.START, CHANGE));
        Territory territory = new Territory(List.of(first, Dated.from(CHANGE, a), Dated.from(CHANGE, PlaceId.of("b"))));
        assertThat(territory.on(CHANGE.minusDays(1))).containsExactly(a);
        assertThat(territory.on(CHANGE)).containsExactly(a, PlaceId.of("b"));
        assertThatThrownBy(() -> new Territory(List.of(first, Dated.from(CHANGE.minusDays(1), a))))
                .hasMessage(
                        "error overlapping-periods at /1: Periods of a must not share a day, but 2024-06-30.. does");
    }
}
