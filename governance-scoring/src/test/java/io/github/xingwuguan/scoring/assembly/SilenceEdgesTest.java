package io.github.xingwuguan.scoring.assembly;

import static io.github.xingwuguan.assembly.Choice.NO;
import static io.github.xingwuguan.assembly.Choice.SPOILED;
import static io.github.xingwuguan.assembly.Choice.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.assembly.Convocation;
import io.github.xingwuguan.assembly.Count;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.CountingRule;
import io.github.xingwuguan.assembly.Counts;
import io.github.xingwuguan.assembly.Delivery;
import io.github.xingwuguan.assembly.NonResponse;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.TallyFlag;
import io.github.xingwuguan.assembly.TallyStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Edge cases about silence. */
class SilenceEdgesTest {
    private static final CountingProfile FOLLOW = Profiles.standard()
            .nonResponse(NonResponse.followMajority("rules 9"))
            .build();

    private static Vote of10() {
        return Vote.on(Rolls.homes(10)).by(FOLLOW).says(YES, 1, 4);
    }

    private static Delivery to(int unit, Delivery.Method method, Delivery.Notice notice) {
        return new Delivery(Rolls.unit(unit), method, Vote.OPENS, notice);
    }

    @Test
    void e17_silence_without_proof_of_delivery_stays_outside() {
        Tally tally = of10().add(to(5, Delivery.Method.NOTICE_BOARD, Delivery.Notice.TOPIC_AND_CONSEQUENCE))
                .add(to(6, Delivery.Method.SIGNED_FOR, Delivery.Notice.TOPIC))
                .add(new Delivery(
                        Rolls.unit(7), Delivery.Method.SIGNED_FOR, Vote.CLOSES, Delivery.Notice.TOPIC_AND_CONSEQUENCE))
                .add(to(8, Delivery.Method.SIGNED_FOR, Delivery.Notice.TOPIC_AND_CONSEQUENCE))
                .tally();

        assertThat(tally.deemed().yes()).isEqualTo(new Count(1, 100_00));
        assertThat(tally.noted(TallyFlag.SILENCE_WITHOUT_DELIVERY)).isEqualTo(5);
        assertThat(tally.status()).isEqualTo(TallyStatus.FAILED_QUORUM);
    }

    @Test
    void e17_a_rule_on_silence_needs_a_clause_a_rule_on_delivery_and_is_never_assumed() {
        assertThatThrownBy(() ->
                        new NonResponse(NonResponse.Meaning.FOLLOW_MAJORITY, Optional.empty(), NonResponse.Guard.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Silence must count by a clause of the owners' rules, and only then, but was follow-majority");

        CountingProfile noDelivery = Profiles.without(CountingRule.DELIVERY)
                .nonResponse(NonResponse.abstain("rules 9"))
                .delivery(Optional.empty())
                .build();
        assertThatThrownBy(() -> of10().by(noDelivery).tally())
                .hasMessageContaining("delivery-undecided at /profile/delivery");
        CountingProfile noRule = Profiles.without(CountingRule.NON_RESPONSE)
                .nonResponse(Optional.empty())
                .build();
        assertThatThrownBy(() -> of10().by(noRule).tally())
                .hasMessageContaining("non-response-undecided at /profile/nonResponse");
    }

    @Test
    void e17_who_cast_an_unusable_ballot_is_not_silent() {
        Tally tally = of10().says(SPOILED, 5, 1).delivered(5, 6).tally();

        assertThat(tally.deemed().yes().heads()).isEqualTo(5);
    }

    @Test
    void e18_at_the_first_assembly_silence_means_nothing() {
        Tally tally = of10().delivered(5, 6).at(Convocation.Kind.FIRST).tally();

        assertThat(tally.deemed()).isEqualTo(Counts.ZERO);
        assertThat(tally.noted(TallyFlag.SILENCE_OFF_AT_FIRST_ASSEMBLY)).isEqualTo(6);
        assertThat(of10().delivered(5, 6).tally().status()).isEqualTo(TallyStatus.PASSED);
    }

    @Test
    void e19_equal_sides_are_no_majority_that_silence_could_follow() {
        Tally tally = of10().says(NO, 5, 4).delivered(9, 2).tally();

        assertThat(tally.status()).isEqualTo(TallyStatus.UNRESOLVED);
        assertThat(of10().says(NO, 5, 4).tally().status()).isEqualTo(TallyStatus.FAILED_APPROVAL);
    }

    @Test
    void e17_what_was_delivered_before_the_vote_was_announced_belongs_to_another_vote() {
        for (int minutes = -1; minutes <= 0; minutes++) {
            Vote vote = of10().by(FOLLOW).says(YES, 5, 2);
            for (int unit = 7; unit <= 10; unit++) {
                vote.add(new Delivery(
                        Rolls.unit(unit),
                        Delivery.Method.SIGNED_FOR,
                        Vote.ANNOUNCED.plusSeconds(60L * minutes),
                        Delivery.Notice.TOPIC_AND_CONSEQUENCE));
            }
            assertThat(vote.tally().deemed().yes().heads()).isEqualTo(minutes < 0 ? 0 : 4);
        }
    }

    @Test
    void e17_with_the_guard_the_majority_itself_is_over_half_of_all() {
        CountingProfile guarded = Profiles.standard()
                .nonResponse(new NonResponse(
                        NonResponse.Meaning.FOLLOW_MAJORITY, Optional.of("rules 9"), NonResponse.Guard.MAJORITY_OF_ALL))
                .build();
        Tally five = of10().by(guarded).says(YES, 5, 1).delivered(6, 5).tally();
        assertThat(five.noted(TallyFlag.SILENCE_GUARD_NOT_MET)).isEqualTo(5);
        assertThat(five.status()).isEqualTo(TallyStatus.FAILED_QUORUM);

        Tally six = of10().by(guarded).says(YES, 5, 2).delivered(7, 4).tally();
        assertThat(six.deemed().yes().heads()).isEqualTo(4);
        assertThat(six.status()).isEqualTo(TallyStatus.PASSED);
    }

    @Test
    void e17_silent_units_of_an_owner_who_voted_bring_area_and_no_second_person() {
        Tally tally = Vote.on(Rolls.homes(3).homes(2, 50_00, "both"))
                .by(FOLLOW)
                .says(YES, 1, 3)
                .says(YES, 4, 1)
                .delivered(5, 1)
                .tally();

        assertThat(tally.deemed().yes()).isEqualTo(new Count(0, 50_00));
        assertThat(tally.counts().yes()).isEqualTo(new Count(4, 400_00));
    }
}
