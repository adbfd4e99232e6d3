package io.github.xingwuguan.scoring.assembly;

import static io.github.xingwuguan.assembly.Choice.NO;
import static io.github.xingwuguan.assembly.Choice.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.assembly.Count;
import io.github.xingwuguan.assembly.HeadBasis;
import io.github.xingwuguan.assembly.Matter;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.TallyStatus;
import io.github.xingwuguan.place.DeliveryState;
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
}
