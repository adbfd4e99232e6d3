package io.github.xingwuguan.scoring.assembly;

import static io.github.xingwuguan.assembly.Choice.ABSTAIN;
import static io.github.xingwuguan.assembly.Choice.NO;
import static io.github.xingwuguan.assembly.Choice.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.assembly.Convocation;
import io.github.xingwuguan.assembly.Count;
import io.github.xingwuguan.assembly.CountedAs;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.Counts;
import io.github.xingwuguan.assembly.GateRule;
import io.github.xingwuguan.assembly.HeadBasis;
import io.github.xingwuguan.assembly.Matter;
import io.github.xingwuguan.assembly.NonResponse;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.TallyFlag;
import io.github.xingwuguan.assembly.TallyStatus;
import io.github.xingwuguan.place.DeliveryState;
import io.github.xingwuguan.place.UnitUse;
import org.junit.jupiter.api.Test;

/** The worked examples of the specification, 4.4, with their exact figures. */
class WorkedExamplesTest {
    private static Vote of300() {
        return Vote.on(Rolls.homes(300));
    }

    private static TallyStatus status(Vote vote) {
        return vote.tally().status();
    }

    @Test
    void example_1_half_is_not_over_half_and_199_of_300_are_too_few() {
        assertThat(status(of300().says(YES, 1, 101).says(NO, 102, 99))).isEqualTo(TallyStatus.PASSED);
        assertThat(status(of300().says(YES, 1, 100).says(NO, 101, 100))).isEqualTo(TallyStatus.FAILED_APPROVAL);
        Tally short1 = of300().says(YES, 1, 101).says(NO, 102, 98).tally();
        assertThat(short1.status()).isEqualTo(TallyStatus.FAILED_QUORUM);
        assertThat(short1.gates())
                .extracting(gate -> gate.missing().orElseThrow())
                .containsExactly(1L, 100_00L, 0L, 0L);
    }

    @Test
    void example_2_exactly_three_quarters_are_enough() {
        Vote enough = of300().about(Matter.REBUILD).says(YES, 1, 150).says(NO, 151, 50);
        Vote less = of300().about(Matter.REBUILD).says(YES, 1, 149).says(NO, 150, 51);

        assertThat(status(enough)).isEqualTo(TallyStatus.PASSED);
        assertThat(less.tally().status()).isEqualTo(TallyStatus.FAILED_APPROVAL);
        assertThat(less.tally().gates())
                .extracting(gate -> gate.missing().orElseThrow())
                .containsExactly(0L, 0L, 4L, 4 * 100_00L);
    }

    private static Rolls investor() {
        return Rolls.homes(9).homes(41, 100_00, "investor");
    }

    @Test
    void example_3_who_holds_41_of_50_units_is_one_of_ten_persons() {
        Tally alone = Vote.on(investor()).says(YES, 10, 41).tally();
        assertThat(alone.total()).isEqualTo(new Count(10, 50 * 100_00));
        assertThat(alone.counts().yes()).isEqualTo(new Count(1, 41 * 100_00));
        assertThat(alone.status()).isEqualTo(TallyStatus.FAILED_QUORUM);

        Vote joined = Vote.on(investor()).says(YES, 10, 41).says(NO, 1, 6);
        assertThat(joined.tally().counts().participation()).isEqualTo(new Count(7, 47 * 100_00));
        assertThat(status(joined)).isEqualTo(TallyStatus.FAILED_APPROVAL);

        joined.by(Profiles.standard().headBasis(HeadBasis.PER_UNIT).build());
        assertThat(joined.tally().counts().yes()).isEqualTo(new Count(41, 41 * 100_00));
        assertThat(joined.tally().counts().participation().heads()).isEqualTo(47);
        assertThat(status(joined)).isEqualTo(TallyStatus.PASSED);
    }

    private static Vote developer() {
        return Vote.on(Rolls.homes(60)
                .homes(25, 100_00, DeliveryState.UNSOLD)
                .homes(15, 100_00, DeliveryState.SOLD_UNDELIVERED));
    }

    @Test
    void example_4_what_is_not_delivered_is_one_person_and_without_it_there_is_no_quorum() {
        Tally without = developer().says(YES, 1, 60).tally();
        assertThat(without.total()).isEqualTo(new Count(61, 100 * 100_00));
        assertThat(without.status()).isEqualTo(TallyStatus.FAILED_QUORUM);

        Tally with = developer().says(YES, 1, 60).says(NO, 61, 40).tally();
        assertThat(with.counts().yes()).isEqualTo(new Count(60, 60 * 100_00));
        assertThat(with.counts().participation()).isEqualTo(with.total());
        assertThat(with.status()).isEqualTo(TallyStatus.PASSED);

        Vote special =
                developer().about(Matter.CHANGE_COMMON_USE).says(YES, 1, 60).says(NO, 61, 40);
        assertThat(status(special)).isEqualTo(TallyStatus.FAILED_APPROVAL);
    }

    private static Vote minhang(NonResponse silence) {
        return Vote.on(Rolls.homes(1291))
                .by(Profiles.standard().nonResponse(silence).build())
                .says(YES, 1, 417)
                .says(NO, 418, 278)
                .says(ABSTAIN, 696, 8)
                .delivered(704, 584);
    }

    @Test
    void example_5_what_584_silent_owners_mean_decides_a_vote_of_1291() {
        Tally outside = minhang(NonResponse.notParticipated()).tally();
        assertThat(outside.counts().participation().heads()).isEqualTo(703);
        assertThat(outside.status()).isEqualTo(TallyStatus.FAILED_QUORUM);
        assertThat(outside.gates().get(0).missing()).hasValue(861 - 703);

        Tally following = minhang(NonResponse.followMajority("rules 12")).tally();
        assertThat(following.actual().yes().heads()).isEqualTo(417);
        assertThat(following.deemed().yes()).isEqualTo(new Count(584, 584 * 100_00));
        assertThat(following.counts().participation().heads()).isEqualTo(1287);
        assertThat(following.counts().yes().heads()).isEqualTo(1001);
        assertThat(following.status()).isEqualTo(TallyStatus.PASSED);
        assertThat(following.noted(TallyFlag.SILENCE_WITHOUT_DELIVERY)).isEqualTo(4);

        Tally abstaining = minhang(NonResponse.abstain("rules 12")).tally();
        assertThat(abstaining.counts().participation().heads()).isEqualTo(1287);
        assertThat(abstaining.counts().yes().heads()).isEqualTo(417);
        assertThat(abstaining.status()).isEqualTo(TallyStatus.FAILED_APPROVAL);

        Tally first = minhang(NonResponse.followMajority("rules 12"))
                .at(Convocation.Kind.FIRST)
                .tally();
        assertThat(first.status()).isEqualTo(TallyStatus.FAILED_QUORUM);
        assertThat(first.noted(TallyFlag.SILENCE_OFF_AT_FIRST_ASSEMBLY)).isEqualTo(584);
    }

    @Test
    void example_6_2066_of_2261_are_in_favour() {
        Tally tally = Vote.on(Rolls.homes(2261))
                .by(Profiles.standard()
                        .nonResponse(NonResponse.followMajority("rules 9"))
                        .build())
                .says(YES, 1, 995)
                .says(NO, 996, 27)
                .says(ABSTAIN, 1023, 125)
                .delivered(1148, 1071)
                .tally();

        assertThat(tally.counts().yes().heads()).isEqualTo(2066);
        assertThat(2066 * 10_000 / tally.total().heads()).isEqualTo(9137); // 91.38 % when rounded, 91.37 % when cut
        assertThat(tally.status()).isEqualTo(TallyStatus.PASSED);
    }

    @Test
    void example_7_a_split_owner_counts_once_and_the_area_goes_with_the_units() {
        Tally tally = Vote.on(Rolls.homes(8).home(90_00, "split").home(120_00, "split"))
                .says(YES, 1, 5)
                .says(NO, 6, 3)
                .says(YES, 9, 1)
                .says(NO, 10, 1)
                .tally();

        assertThat(tally.counts().yes()).isEqualTo(new Count(5, 590_00));
        assertThat(tally.counts().no()).isEqualTo(new Count(4, 420_00));
        assertThat(tally.noted(TallyFlag.SPLIT_OWNER)).isEqualTo(1);
        assertThat(tally.status()).isEqualTo(TallyStatus.PASSED);
    }

    @Test
    void example_8_silence_follows_no_majority_on_which_persons_and_area_disagree() {
        Rolls rolls = Rolls.homes(10);
        for (int i = 0; i < 4; i++) {
            rolls.home(400_00, "large" + i);
        }
        for (int i = 0; i < 6; i++) {
            rolls.home(100_00, "silent" + i);
        }
        Tally tally = Vote.on(rolls)
                .by(Profiles.standard()
                        .nonResponse(NonResponse.followMajority("rules 9"))
                        .build())
                .says(YES, 1, 10)
                .says(NO, 11, 4)
                .delivered(15, 6)
                .tally();

        assertThat(tally.status()).isEqualTo(TallyStatus.UNRESOLVED);
        assertThat(tally.deemed()).isEqualTo(Counts.ZERO);
    }

    @Test
    void example_9_the_couple_and_the_husband_are_two_persons() {
        Rolls rolls = new Rolls()
                .home(100_00, "a", "b")
                .home(100_00, "a")
                .home(100_00, "b", "a")
                .add(12_00, DeliveryState.DELIVERED, unit -> unit.use(UnitUse.PARKING), "c");

        assertThat(Vote.on(rolls).plan().total()).isEqualTo(new Count(2, 300_00));
        CountingProfile area = Profiles.standard().parking(CountedAs.AREA).build();
        assertThat(Vote.on(rolls).by(area).plan().total()).isEqualTo(new Count(2, 312_00));
        CountingProfile perUnit = Profiles.standard()
                .headBasis(HeadBasis.PER_UNIT)
                .parking(CountedAs.BOTH)
                .build();
        assertThat(Vote.on(rolls).by(perUnit).plan().total()).isEqualTo(new Count(4, 312_00));
    }

    @Test
    void example_10_a_third_of_objections_passes_where_it_may_and_fails_where_it_must_be_less() {
        Vote objected = of300().about(Matter.FUND_BY_OBJECTION).says(NO, 1, 100);
        assertThat(status(objected)).isEqualTo(TallyStatus.PASSED);

        objected.by(Profiles.standard()
                .classes(Profiles.classes(GateRule.Comparison.LESS_THAN))
                .build());
        assertThat(status(objected)).isEqualTo(TallyStatus.FAILED_APPROVAL);
    }
}
