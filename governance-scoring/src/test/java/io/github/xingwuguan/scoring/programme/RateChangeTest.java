package io.github.xingwuguan.scoring.programme;

import static io.github.xingwuguan.scoring.programme.Metrics.FORMATION;
import static io.github.xingwuguan.scoring.programme.Metrics.TODAY;
import static io.github.xingwuguan.scoring.programme.Metrics.compound;
import static io.github.xingwuguan.scoring.programme.Metrics.compounds;
import static io.github.xingwuguan.scoring.programme.Metrics.count;
import static io.github.xingwuguan.scoring.programme.Metrics.facts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.Fraction;
import io.github.xingwuguan.programme.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RateChangeTest {
    private static MetricCount formed(String... committees) {
        Subject[] subjects = new Subject[committees.length];
        for (int i = 0; i < committees.length; i++) {
            FactSheet facts = committees[i].equals("?") ? facts() : facts("committee", committees[i]);
            subjects[i] = compound(i, facts);
        }
        return count(FORMATION, compounds(TODAY, subjects));
    }

    @Test
    void a_rate_that_rises_because_a_denominator_shrinks_has_no_rate_effect() {
        MetricCount before = formed("owners-committee", "owners-committee", "none", "none");
        MetricCount after = formed("owners-committee", "owners-committee", "none");
        RateChange change = RateChange.between(before, after);

        assertThat(change.change()).isEqualByComparingTo(Fraction.of(1, 6));
        assertThat(change.rateEffect()).isEqualByComparingTo(Fraction.ZERO);
        assertThat(change.populationEffect()).isEqualByComparingTo(Fraction.of(1, 6));
        assertThat(change.left()).containsExactly("x3");
        assertThat(change.entered()).isEmpty();
        // what is told where nobody looks at the denominator: 16.7 points better, by doing nothing
    }

    @Test
    void a_new_compound_that_has_a_committee_is_no_achievement_of_the_others() {
        RateChange change = RateChange.between(
                formed("owners-committee", "none"), formed("owners-committee", "none", "owners-committee"));

        assertThat(change.rateEffect()).isEqualByComparingTo(Fraction.ZERO);
        assertThat(change.populationEffect()).isEqualByComparingTo(Fraction.of(1, 6));
        assertThat(change.entered()).containsExactly("x2");
        // a split by totals alone would credit half a point of one: (2 - 1) / 2
        assertThat(Fraction.of(2 - 1, 2)).isNotEqualByComparingTo(change.rateEffect());
    }

    @Test
    void a_committee_that_was_formed_is_a_rate_effect_alone_if_nobody_came_or_went() {
        RateChange change =
                RateChange.between(formed("owners-committee", "none"), formed("owners-committee", "owners-committee"));

        assertThat(change.rateEffect()).isEqualByComparingTo(Fraction.of(1, 2));
        assertThat(change.populationEffect()).isEqualByComparingTo(Fraction.ZERO);
    }

    @Test
    void what_was_unknown_and_is_known_now_has_entered() {
        RateChange change = RateChange.between(formed("owners-committee", "?"), formed("owners-committee", "none"));

        assertThat(change.change()).isEqualByComparingTo(Fraction.of(-1, 2));
        assertThat(change.rateEffect()).isEqualByComparingTo(Fraction.ZERO);
        assertThat(change.entered()).containsExactly("x1");
    }

    @Test
    void the_sentences_say_the_change_and_its_parts_in_points() {
        RateChange change = RateChange.between(
                formed("owners-committee", "none", "none"), formed("owners-committee", "owners-committee"));

        assertThat(change.reasons())
                .extracting(reason -> reason.text().zh())
                .containsExactly("由1/3变为2/2，变动+66.7个百分点", "其中存量对象变化：+41.7个百分点", "其中分母变化：+25.0个百分点（进入0个，退出1个）");
    }

    @Test
    void gross_counts_who_came_and_net_takes_off_who_went() {
        MetricCount before = formed("owners-committee", "owners-committee", "none", "none");
        MetricCount after = formed("none", "owners-committee", "owners-committee", "property-management-committee");
        CountChange change = CountChange.between(before, after);

        assertThat(change.gained()).containsExactly("x2", "x3");
        assertThat(change.lost()).containsExactly("x0");
        assertThat(change.gross()).isEqualTo(2);
        assertThat(change.net()).isEqualTo(1);
        assertThat(Observation.since(before, after).gained()).contains(2L);
    }

    @Test
    void what_was_unknown_before_and_is_counted_now_was_not_gained() {
        MetricCount before = formed("owners-committee", "owners-committee", "?", "none");
        MetricCount after = formed("owners-committee", "?", "owners-committee", "owners-committee");
        CountChange change = CountChange.between(before, after);

        assertThat(change.gained()).containsExactly("x3");
        assertThat(change.lost()).isEmpty();
        assertThat(change.revealed()).containsExactly("x2");
        assertThat(change.obscured()).containsExactly("x1");
        assertThat(change.net()).isEqualTo(1);
    }

    @Test
    void only_two_shares_of_one_metric_over_somebody_can_be_compared() {
        MetricCount none = formed();

        assertThatThrownBy(() -> RateChange.between(none, formed("none")))
                .isInstanceOf(GovernanceException.class)
                .hasMessageContaining("Shares must be of somebody to be compared, but were 0/0 and 0/1");
        MetricCount committees = count(Metrics.COMMITTEES, compounds(2, 1));
        assertThatThrownBy(() -> RateChange.between(committees, committees))
                .hasMessage("Change must be of one share, but was of committees and committees");
        assertThatThrownBy(() -> CountChange.between(committees, none))
                .hasMessage("Change must be of one metric, but was of committees and formation");
    }

    private static MetricCount drawn(Random random) {
        List<String> codes = List.of("owners-committee", "none", "none", "property-management-committee", "?");
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, random);
        List<Subject> subjects = new ArrayList<>();
        subjects.add(compound(99, facts("committee", "none")));
        for (int number : numbers.subList(0, random.nextInt(12))) {
            String code = codes.get(random.nextInt(codes.size()));
            subjects.add(compound(number, code.equals("?") ? facts() : facts("committee", code)));
        }
        return count(FORMATION, new Census("compound", TODAY, subjects));
    }

    @Property
    void i33_the_two_effects_add_up_to_the_change_exactly(@ForAll long seed) {
        Random random = new Random(seed);
        MetricCount before = drawn(random);
        MetricCount after = drawn(random);
        RateChange change = RateChange.between(before, after);

        assertThat(change.rateEffect().plus(change.populationEffect())).isEqualByComparingTo(change.change());
        assertThat(before.value().orElseThrow().plus(change.change()))
                .isEqualByComparingTo(after.value().orElseThrow());
    }

    @Property
    void i33_the_other_way_round_the_effects_turn_their_sign(@ForAll long seed) {
        Random random = new Random(seed);
        MetricCount before = drawn(random);
        MetricCount after = drawn(random);
        RateChange there = RateChange.between(before, after);
        RateChange back = RateChange.between(after, before);

        assertThat(there.rateEffect().plus(back.rateEffect())).isEqualByComparingTo(Fraction.ZERO);
        assertThat(there.populationEffect().plus(back.populationEffect())).isEqualByComparingTo(Fraction.ZERO);
        assertThat(there.entered()).isEqualTo(back.left());
    }

    @Property
    void i33_net_is_gross_less_what_was_lost_and_the_change_of_the_count(@ForAll long seed) {
        Random random = new Random(seed);
        MetricCount before = drawn(random);
        MetricCount after = drawn(random);
        CountChange change = CountChange.between(before, after);

        assertThat(change.net()).isEqualTo(change.gross() - change.lost().size());
        assertThat((long) change.net()
                        + change.revealed().size()
                        - change.obscured().size())
                .isEqualTo(after.total().tally().numerator()
                        - before.total().tally().numerator());
    }
}
