package io.github.xingwuguan.scoring.assembly;

import static io.github.xingwuguan.assembly.Choice.SPOILED;
import static io.github.xingwuguan.assembly.Choice.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.assembly.CountingProfile;
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
}
