package io.github.xingwuguan.scoring.assembly;

import static io.github.xingwuguan.scoring.assembly.Elections.people;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.assembly.committee.CandidateTally.Place;
import io.github.xingwuguan.assembly.committee.CommitteePolicy;
import io.github.xingwuguan.assembly.committee.ElectionTally;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.basics.Ratio;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who moves up when a seat falls vacant. */
class AlternatesTest {
    private static final int[] FIVE = {1, 2, 3, 4, 5};

    /** So many ballots for each pair name the other five of seven. */
    private static Elections leavingOut(int[][] pairs) {
        Elections election = Elections.of(100, 5, 7);
        int unit = 1;
        for (int[] pair : pairs) {
            int[] named = IntStream.rangeClosed(1, 7)
                    .filter(c -> c != pair[0] && c != pair[1])
                    .toArray();
            election.favours(unit, pair[2], named);
            unit += pair[2];
        }
        return election;
    }

    @Test
    void equal_alternates_are_not_ranked_by_the_order_of_the_paper_without_a_word() {
        int[][] leftOut = {
            {7, 6, 10}, {7, 5, 14}, {7, 4, 12}, {7, 3, 11}, {6, 5, 14},
            {6, 4, 12}, {6, 3, 11}, {5, 4, 6}, {5, 3, 6}, {4, 3, 4}
        };
        Elections election = leavingOut(leftOut);
        ElectionTally tally = election.tally();
        assertThat(tally.candidates())
                .extracting(one -> one.tally().counts().yes().heads())
                .containsExactly(100L, 100L, 68L, 66L, 60L, 53L, 53L);
        assertThat(tally.findings().all()).extracting(Problem::code).containsExactly("equal-alternates");
        CommitteePolicy one =
                Elections.policy().toBuilder().alternates(Ratio.of(1, 5)).build();
        assertThat(election.tally(election.box(), one).findings().all())
                .extracting(Problem::code)
                .containsExactly("equal-alternates");
        CommitteePolicy none =
                Elections.policy().toBuilder().alternates(Ratio.of(0, 1)).build();
        assertThat(election.tally(election.box(), none).findings().all()).isEmpty();

        ElectionTally drawn = election.lot("balls 3 1 4").tally();
        assertThat(drawn.findings().all()).isEmpty();
        assertThat(drawn.lot()).isEqualTo(election.box().lot());
    }

    @Test
    void alternates_are_losers_who_reached_the_vote_in_order_and_up_to_the_cap() {
        // everybody names five of seven; those left out by so many: 7 and 6, 7 and 5 …
        int[][] leftOut = {
            {7, 6, 14}, {7, 5, 12}, {7, 4, 12}, {7, 3, 10}, {6, 5, 12},
            {6, 4, 10}, {6, 3, 8}, {5, 4, 8}, {5, 3, 8}, {4, 3, 6}
        };
        Elections election = leavingOut(leftOut);
        ElectionTally tally = election.tally();
        assertThat(tally.candidates())
                .extracting(one -> one.tally().counts().yes().heads())
                .containsExactly(100L, 100L, 68L, 64L, 60L, 56L, 52L);
        assertThat(tally.at(Place.ELECTED)).containsExactlyElementsOf(people(FIVE));
        assertThat(tally.at(Place.ALTERNATE)).containsExactlyElementsOf(people(6, 7));
        CommitteePolicy one =
                Elections.policy().toBuilder().alternates(Ratio.of(1, 5)).build();
        assertThat(election.tally(election.box(), one).at(Place.ALTERNATE)).containsExactlyElementsOf(people(6));
        assertThat(election.tally(election.box(), one).at(Place.NOT_ELECTED)).containsExactlyElementsOf(people(7));
    }
}
