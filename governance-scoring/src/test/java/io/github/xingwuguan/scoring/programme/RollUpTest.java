package io.github.xingwuguan.scoring.programme;

import static io.github.xingwuguan.scoring.programme.Metrics.TODAY;
import static io.github.xingwuguan.scoring.programme.Metrics.compound;
import static io.github.xingwuguan.scoring.programme.Metrics.compounds;
import static io.github.xingwuguan.scoring.programme.Metrics.count;
import static io.github.xingwuguan.scoring.programme.Metrics.facts;
import static io.github.xingwuguan.scoring.programme.Streets.PLACES;
import static io.github.xingwuguan.scoring.programme.Streets.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.facts.Fraction;
import io.github.xingwuguan.place.PlaceKind;
import io.github.xingwuguan.programme.Subject;
import io.github.xingwuguan.programme.Tally;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RollUpTest {
    /** c1 has one of one, c2 one of four, c3 none of one. */
    private static Census uneven(LocalDate date) {
        return compounds(
                date,
                compound(1, facts("committee", "owners-committee")),
                compound(4, facts("committee", "owners-committee")),
                compound(5, facts("committee", "none")),
                compound(6, facts("committee", "none")),
                compound(7, facts("committee", "none")),
                compound(8, facts("committee", "none")));
    }

    @Test
    void numerators_and_denominators_are_added_and_ratios_are_never_averaged() {
        RollUp rolled = RollUp.of(count(Metrics.FORMATION, uneven(TODAY)), PLACES);

        assertThat(rolled.rows(PlaceKind.COMMUNITY))
                .extracting(row -> row.place() + " " + row.total().tally())
                .containsExactly("c1 1/1", "c2 1/4", "c3 0/1");
        assertThat(rolled.at(place("s1")).tally()).isEqualTo(Tally.of(2, 5));
        assertThat(rolled.at(place("d")).tally()).isEqualTo(Tally.of(2, 6));
        // the mean of 100 % and 25 % would be 62.5 %, where 2 of 5 are 40 %
        Fraction averaged = Fraction.of(1, 1).plus(Fraction.of(1, 4)).times(Fraction.of(1, 2));
        assertThat(averaged).isEqualByComparingTo(Fraction.of(5, 8));
        assertThat(Metrics.FORMATION.value(rolled.at(place("s1")).tally()).orElseThrow())
                .isEqualByComparingTo(Fraction.of(2, 5));
    }

    @Test
    void a_compound_that_moves_counts_where_it_lies_on_the_day() {
        Subject moving = compound(0, facts("committee", "owners-committee"));
        RollUp before = RollUp.of(count(Metrics.FORMATION, compounds(Streets.MOVE.minusDays(1), moving)), PLACES);
        RollUp after = RollUp.of(count(Metrics.FORMATION, compounds(Streets.MOVE, moving)), PLACES);

        assertThat(before.at(place("c1")).tally()).isEqualTo(Tally.of(1, 1));
        assertThat(before.at(place("s2")).tally()).isEqualTo(Tally.of(0, 0));
        assertThat(after.at(place("c1")).tally()).isEqualTo(Tally.of(0, 0));
        assertThat(after.at(place("s2")).tally()).isEqualTo(Tally.of(1, 1));
        assertThat(after.at(place("d"))).isEqualTo(before.at(place("d")));
    }

    @Test
    void what_lies_nowhere_stands_outside_and_still_belongs_to_the_whole() {
        Subject nowhere = Subject.of("lost", PlaceId.of("unheard-of"), facts("committee", "owners-committee"));
        RollUp rolled = RollUp.of(
                count(Metrics.FORMATION, compounds(TODAY, compound(1, facts("committee", "none")), nowhere)), PLACES);

        assertThat(rolled.at(place("d")).tally()).isEqualTo(Tally.of(0, 1));
        assertThat(rolled.outside(PlaceKind.DISTRICT).tally()).isEqualTo(Tally.of(1, 1));
        assertThat(rolled.total().tally()).isEqualTo(Tally.of(1, 2));
    }

    @Test
    void what_was_recorded_of_a_community_itself_has_no_compound() {
        Subject office = Subject.of("office", PlaceId.of("c1"), facts("committee", "none"));
        RollUp rolled = RollUp.of(count(Metrics.FORMATION, compounds(TODAY, office)), PLACES);

        assertThat(rolled.outside(PlaceKind.COMPOUND).tally()).isEqualTo(Tally.of(0, 1));
        assertThat(rolled.outside(PlaceKind.COMMUNITY).tally()).isEqualTo(Tally.of(0, 0));
    }

    @Test
    void the_part_of_a_place_that_is_in_no_register_is_refused() {
        MetricCount count = count(Metrics.FORMATION, uneven(TODAY));

        assertThatThrownBy(() -> count.within(PLACES, PlaceId.of("unheard-of")))
                .isInstanceOf(GovernanceException.class)
                .hasMessageContaining("Place must be in the register, but unheard-of was not");
    }
}
