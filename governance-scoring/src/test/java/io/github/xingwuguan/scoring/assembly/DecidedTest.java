package io.github.xingwuguan.scoring.assembly;

import static io.github.xingwuguan.assembly.Choice.NO;
import static io.github.xingwuguan.assembly.Choice.SPOILED;
import static io.github.xingwuguan.assembly.Choice.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.assembly.Channel;
import io.github.xingwuguan.assembly.CoOwnerRule;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.DuplicateRule;
import io.github.xingwuguan.assembly.InvalidBallotRule;
import io.github.xingwuguan.assembly.NonResponse;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.TallyStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What still can come in before a vote is decided. */
class DecidedTest {
    private static boolean isDecided(Vote vote) {
        return vote.plan().read(vote.box(), Consent.NONE).isDecided();
    }

    private static CountingProfile duplicates(DuplicateRule rule) {
        return Profiles.standard().duplicates(rule).build();
    }

    @Test
    void silence_that_makes_the_quorum_is_undone_by_ballots_that_cannot_be_used() {
        for (NonResponse rule : List.of(NonResponse.followMajority("rules 9"), NonResponse.abstain("rules 9"))) {
            CountingProfile profile = Profiles.standard().nonResponse(rule).build();
            Vote six = Vote.on(Rolls.homes(10)).by(profile).delivered(1, 10).says(YES, 1, 6);
            Tally before = six.tally();
            assertThat(before.status()).isEqualTo(TallyStatus.PASSED);
            assertThat(before.decided()).isFalse();
            assertThat(isDecided(six)).isFalse();
            assertThat(six.says(SPOILED, 7, 4).tally().status()).isEqualTo(TallyStatus.FAILED_QUORUM);

            CountingProfile counted = profile.toBuilder()
                    .invalidBallots(InvalidBallotRule.PARTICIPATES)
                    .build();
            Vote safe = Vote.on(Rolls.homes(10)).by(counted).delivered(1, 10).says(YES, 1, 6);
            assertThat(safe.tally().decided()).isTrue();
            assertThat(safe.says(SPOILED, 7, 4).tally().status()).isEqualTo(TallyStatus.PASSED);
        }
    }

    @Test
    void e21_nothing_is_decided_while_the_ballots_that_came_can_be_replaced() {
        Vote last = Vote.on(Rolls.homes(9)).by(duplicates(DuplicateRule.LAST)).says(YES, 1, 9);
        assertThat(isDecided(last)).isFalse();
        last.says(NO, 1, 5);
        assertThat(last.tally().status()).isEqualTo(TallyStatus.FAILED_APPROVAL);
        assertThat(last.tally().decided()).isTrue();

        Vote online = Vote.on(Rolls.homes(9)).by(duplicates(DuplicateRule.PAPER_PREVAILS));
        for (int unit = 1; unit <= 9; unit++) {
            online.ballot(unit, "o" + unit, YES, b -> b.channel(Channel.ONLINE));
        }
        assertThat(isDecided(online)).isFalse();
        assertThat(online.says(NO, 1, 5).tally().status()).isEqualTo(TallyStatus.FAILED_APPROVAL);

        Vote paper = Vote.on(Rolls.homes(9))
                .by(duplicates(DuplicateRule.PAPER_PREVAILS))
                .says(YES, 1, 9);
        assertThat(isDecided(paper)).isTrue();
        assertThat(isDecided(Vote.on(Rolls.homes(9)).says(YES, 1, 9))).isTrue();
    }

    @Test
    void e10_nothing_is_decided_while_a_co_owner_can_still_carry_a_unit() {
        CountingProfile unanimous =
                Profiles.standard().coOwners(CoOwnerRule.UNANIMOUS).build();
        Vote vote = Vote.on(new Rolls()
                        .home(100_00, "a", "b")
                        .home(100_00, "c", "d")
                        .homes(1, 100_00, "e"))
                .by(unanimous)
                .ballot(1, "a", YES, b -> b)
                .ballot(2, "c", YES, b -> b)
                .ballot(3, "e", YES, b -> b);
        assertThat(vote.tally().status()).isEqualTo(TallyStatus.FAILED_QUORUM);
        assertThat(isDecided(vote)).isFalse();
        vote.ballot(1, "b", YES, b -> b).ballot(2, "d", YES, b -> b);
        assertThat(vote.tally().status()).isEqualTo(TallyStatus.PASSED);
        assertThat(isDecided(vote)).isTrue();
    }
}
