package io.github.xingwuguan.scoring.assembly;

import static io.github.xingwuguan.assembly.Choice.ABSTAIN;
import static io.github.xingwuguan.assembly.Choice.FOLLOW;
import static io.github.xingwuguan.assembly.Choice.NO;
import static io.github.xingwuguan.assembly.Choice.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.assembly.Count;
import io.github.xingwuguan.assembly.GateResult;
import io.github.xingwuguan.assembly.GateRule;
import io.github.xingwuguan.assembly.Matter;
import io.github.xingwuguan.assembly.Measure;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.TallyFlag;
import io.github.xingwuguan.assembly.TallyStatus;
import io.github.xingwuguan.assembly.ThresholdClass;
import io.github.xingwuguan.basics.Ratio;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edge cases about what a majority is. */
class MajorityEdgesTest {
    private static Tally homes(int all, int yes, int no) {
        return Vote.on(Rolls.homes(all)).says(YES, 1, yes).says(NO, yes + 1, no).tally();
    }

    @ParameterizedTest
    @CsvSource({"9, 6", "10, 7", "100, 67", "131, 88", "300, 200", "1291, 861"})
    void e1_two_thirds_take_part_exactly_and_one_less_do_not(int all, int quorum) {
        assertThat(homes(all, quorum, 0).status()).isEqualTo(TallyStatus.PASSED);
        assertThat(homes(all, quorum - 1, 0).status()).isEqualTo(TallyStatus.FAILED_QUORUM);
    }

    @ParameterizedTest
    @CsvSource({"100, 51", "101, 51", "2, 2"})
    void e1_over_half_is_strict(int all, int majority) {
        assertThat(homes(all, majority, all - majority).status()).isEqualTo(TallyStatus.PASSED);
        assertThat(homes(all, majority - 1, all - majority + 1).status()).isEqualTo(TallyStatus.FAILED_APPROVAL);
    }

    @Test
    void e2_approval_is_of_those_who_take_part_not_of_all_owners() {
        Tally tally = homes(300, 101, 99);

        assertThat(tally.status()).isEqualTo(TallyStatus.PASSED);
        assertThat(3 * tally.counts().yes().heads()).isGreaterThan(300);
        assertThat(2 * tally.counts().yes().heads()).isLessThan(300);
        assertThat(tally.gates().get(2).base()).isEqualTo(200);
    }

    @Test
    void e3_four_gates_and_each_alone_can_fail() {
        Rolls rolls = Rolls.homes(9).home(2000_00, "large");

        Tally noArea = Vote.on(rolls).says(YES, 1, 9).tally();
        assertThat(noArea.gates()).extracting(GateResult::holds).containsExactly(true, false, true, true);
        Tally noHeads = Vote.on(rolls).says(YES, 10, 1).tally();
        assertThat(noHeads.gates()).extracting(GateResult::holds).containsExactly(false, true, true, true);
        Tally noYesArea = Vote.on(rolls).says(YES, 1, 9).says(NO, 10, 1).tally();
        assertThat(noYesArea.gates()).extracting(GateResult::holds).containsExactly(true, true, true, false);
        Tally noYesHeads = Vote.on(rolls).says(NO, 1, 9).says(YES, 10, 1).tally();
        assertThat(noYesHeads.gates()).extracting(GateResult::holds).containsExactly(true, true, false, true);
        assertThat(noYesHeads.gates())
                .extracting(GateResult::measure)
                .containsExactly(Measure.HEADS, Measure.AREA, Measure.HEADS, Measure.AREA);
    }

    @Test
    void e4_to_use_the_repair_fund_is_ordinary_and_to_raise_it_is_special() {
        Vote vote = Vote.on(Rolls.homes(100)).says(YES, 1, 60).says(NO, 61, 40);

        assertThat(vote.about(Matter.USE_REPAIR_FUND).tally().status()).isEqualTo(TallyStatus.PASSED);
        assertThat(vote.about(Matter.RAISE_REPAIR_FUND).tally().status()).isEqualTo(TallyStatus.FAILED_APPROVAL);
    }

    @Test
    void e5_two_thirds_of_all_for_the_repair_fund_is_no_longer_asked() {
        // the State Council's rules of 2018 wanted two thirds of all owners in favour
        Tally tally = Vote.on(Rolls.homes(300))
                .about(Matter.USE_REPAIR_FUND)
                .says(YES, 1, 150)
                .says(NO, 151, 50)
                .tally();

        assertThat(3 * tally.counts().yes().heads()).isLessThan(2 * 300);
        assertThat(tally.status()).isEqualTo(TallyStatus.PASSED);
    }

    @Test
    void e19_followers_abstain_where_persons_and_area_point_to_different_sides() {
        Rolls rolls = Rolls.homes(10).home(2000_00, "large").home(100_00, "follower");

        Tally tally = Vote.on(rolls)
                .says(YES, 1, 10)
                .says(NO, 11, 1)
                .says(FOLLOW, 12, 1)
                .tally();
        assertThat(tally.counts().abstain()).isEqualTo(new Count(1, 100_00));
        assertThat(tally.noted(TallyFlag.FOLLOW_UNDETERMINED)).isEqualTo(1);
        assertThat(tally.status()).isEqualTo(TallyStatus.FAILED_APPROVAL);
    }

    @Test
    void e20_a_no_vote_completes_the_quorum_and_so_carries_the_motion() {
        assertThat(homes(300, 101, 98).status()).isEqualTo(TallyStatus.FAILED_QUORUM);
        assertThat(homes(300, 101, 99).status()).isEqualTo(TallyStatus.PASSED);
    }

    @Test
    void e27_two_thirds_is_compared_as_it_is_and_not_as_66_67_percent() {
        // 66,667 of 100,000 is 66.667 %, more than two thirds; 66,666 is less, though both print as 66.67 %
        GateResult enough = new GateResult(Measure.AREA, Profiles.QUORUM, 66_667, 100_000);
        GateResult less = new GateResult(Measure.AREA, Profiles.QUORUM, 66_666, 100_000);

        assertThat(enough.holds()).isTrue();
        assertThat(less.holds()).isFalse();
        assertThat(less.missing()).hasValue(1);
        assertThat(new GateResult(Measure.AREA, Profiles.QUORUM, 2, 3).holds()).isTrue();
    }

    @Test
    void e28_three_quarters_of_persons_and_of_area() {
        Rolls rolls = Rolls.homes(3).home(150_00, "large");

        Vote heads = Vote.on(rolls).about(Matter.REBUILD).says(YES, 1, 3).says(NO, 4, 1);
        assertThat(heads.tally().gates()).extracting(GateResult::holds).containsExactly(true, true, true, false);
        Vote even =
                Vote.on(Rolls.homes(4)).about(Matter.REBUILD).says(YES, 1, 3).says(NO, 4, 1);
        assertThat(even.tally().status()).isEqualTo(TallyStatus.PASSED);
    }

    @Test
    void e29_one_interested_owner_who_is_silent_or_abstains_stops_a_home_from_becoming_a_business() {
        Vote all = Vote.on(Rolls.homes(5)).about(Matter.HOME_TO_BUSINESS).says(YES, 1, 5);
        Vote silent = Vote.on(Rolls.homes(5)).about(Matter.HOME_TO_BUSINESS).says(YES, 1, 4);
        Vote abstaining = Vote.on(Rolls.homes(5))
                .about(Matter.HOME_TO_BUSINESS)
                .says(YES, 1, 4)
                .says(ABSTAIN, 5, 1);

        assertThat(all.tally().status()).isEqualTo(TallyStatus.PASSED);
        assertThat(silent.tally().status()).isEqualTo(TallyStatus.FAILED_APPROVAL);
        assertThat(silent.tally().gates().get(0).missing()).hasValue(1);
        assertThat(abstaining.tally().status()).isEqualTo(TallyStatus.FAILED_APPROVAL);
    }

    @Test
    void e30_what_is_done_in_an_emergency_is_no_passed_vote() {
        Tally nobody = Vote.on(Rolls.homes(300)).about(Matter.USE_REPAIR_FUND).tally();

        assertThat(nobody.status()).isEqualTo(TallyStatus.FAILED_QUORUM);
        assertThat(nobody.counts().participation()).isEqualTo(Count.ZERO);
        assertThat(Matter.values()).extracting(Matter::code).noneMatch(code -> code.contains("emergency"));
    }

    @ParameterizedTest
    @CsvSource({
        "AT_MOST, 99, PASSED",
        "AT_MOST, 100, PASSED",
        "AT_MOST, 101, FAILED_APPROVAL",
        "LESS_THAN, 99, PASSED",
        "LESS_THAN, 100, FAILED_APPROVAL"
    })
    void e31_a_third_is_a_third_or_less_than_it(GateRule.Comparison bound, int objections, TallyStatus status) {
        Vote vote = Vote.on(Rolls.homes(300))
                .by(Profiles.standard().classes(Profiles.classes(bound)).build())
                .about(Matter.FUND_BY_OBJECTION)
                .says(NO, 1, objections);

        assertThat(vote.tally().status()).isEqualTo(status);
        assertThat(vote.tally().gates().get(0).missing().isPresent()).isEqualTo(status == TallyStatus.PASSED);
    }

    @Test
    void e31_what_representatives_decided_falls_with_a_third_of_persons_or_of_area() {
        Rolls rolls = Rolls.homes(9).home(600_00, "large");

        Vote byArea = Vote.on(rolls).about(Matter.REPRESENTATIVE_DECISION).says(NO, 10, 1);
        assertThat(byArea.tally().gates()).extracting(GateResult::holds).containsExactly(true, false);
        assertThat(byArea.tally().status()).isEqualTo(TallyStatus.FAILED_APPROVAL);
    }

    @Test
    void a_gate_of_unanimity_of_those_who_take_part_is_out_of_reach_once_somebody_is_against() {
        GateRule all = new GateRule(
                GateRule.Counted.YES, GateRule.Base.PARTICIPATING, GateRule.Comparison.AT_LEAST, Ratio.of(1, 1));

        assertThat(new GateResult(Measure.HEADS, all, 9, 10).missing()).isEmpty();
        assertThat(new GateResult(Measure.HEADS, all, 10, 10).missing()).hasValue(0);
    }

    @Test
    void sums_beyond_a_long_are_refused_and_not_wrapped() {
        GateResult huge = new GateResult(Measure.AREA, Profiles.QUORUM, Long.MAX_VALUE / 3 + 1, Long.MAX_VALUE / 2);

        assertThatThrownBy(huge::holds).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void every_matter_of_article_278_has_a_class() {
        assertThat(List.of(Matter.values()).subList(0, 9))
                .extracting(Matter::thresholds)
                .filteredOn(ThresholdClass.SPECIAL::equals)
                .hasSize(3);
    }
}
