package io.github.xingwuguan.scoring.district;

import static io.github.xingwuguan.scoring.district.SmallDistrict.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.TallyStatus;
import io.github.xingwuguan.scoring.district.FigureValue.Count;
import io.github.xingwuguan.scoring.district.FigureValue.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What owners voted on, as far as it was counted in the days of the question. */
class VoteFiguresTest {
    private static Scoreboard board(Tally... tallies) {
        return Scoreboard.of(
                DistrictRecords.none().with(RecordKind.TALLY, List.of(tallies)),
                SmallDistrict.POLICIES,
                ScoreboardQuestion.on(DAY));
    }

    private static FigureValue value(Scoreboard board, String figure) {
        return board.figure(figure).orElseThrow().value();
    }

    @Test
    void a_motion_that_too_few_voted_on_did_not_fail_for_want_of_approval() {
        Scoreboard board = board(
                SmallAssembly.tally("m1", TallyStatus.PASSED, DAY),
                SmallAssembly.tally("m2", TallyStatus.FAILED_QUORUM, DAY),
                SmallAssembly.tally("m3", TallyStatus.FAILED_APPROVAL, DAY),
                SmallAssembly.tally("m4", TallyStatus.UNRESOLVED, DAY));
        assertThat(value(board, "vote.counted")).isEqualTo(new Count(4));
        assertThat(value(board, "vote.participation")).isEqualTo(new Share(3, 4));
        assertThat(value(board, "vote.passed")).isEqualTo(new Share(1, 4));
        assertThat(board.ids("vote.counted")).containsExactly("a1/m1", "a1/m2", "a1/m3", "a1/m4");
        assertThat(board.ids("vote.passed")).containsExactly("a1/m1");
    }

    @Test
    void what_an_irregular_assembly_voted_did_not_pass_whatever_the_gates_say() {
        Scoreboard board = board(SmallAssembly.tally("m1", TallyStatus.IRREGULAR, DAY));
        assertThat(value(board, "vote.participation")).isEqualTo(new Share(1, 1));
        assertThat(value(board, "vote.passed")).isEqualTo(new Share(0, 1));
        assertThat(board.ids("vote.irregular")).containsExactly("a1/m1");
    }

    @Test
    void a_vote_counts_in_the_days_of_the_question() {
        Scoreboard board = board(
                SmallAssembly.tally(
                        "early",
                        TallyStatus.PASSED,
                        ScoreboardQuestion.on(DAY).cases().from().minusDays(1)),
                SmallAssembly.tally(
                        "first",
                        TallyStatus.PASSED,
                        ScoreboardQuestion.on(DAY).cases().from()),
                SmallAssembly.tally("last", TallyStatus.PASSED, DAY),
                SmallAssembly.tally("late", TallyStatus.PASSED, DAY.plusDays(1)));
        assertThat(board.ids("vote.counted")).containsExactly("a1/first", "a1/last");
    }

    @Test
    void a_later_count_of_a_motion_takes_the_place_of_the_earlier_one() {
        Scoreboard before = board(SmallAssembly.tally("m1", TallyStatus.PASSED, DAY.minusDays(1)));
        Scoreboard after = before.update(before.records()
                .with(RecordKind.TALLY, List.of(SmallAssembly.tally("m1", TallyStatus.FAILED_APPROVAL, DAY))));
        assertThat(value(after, "vote.passed")).isEqualTo(new Share(0, 1));
        assertThat(after.recomputed())
                .containsExactlyInAnyOrder("vote.counted", "vote.participation", "vote.passed", "vote.irregular");
    }

    @Test
    void without_any_vote_no_share_is_said() {
        assertThat(value(board(), "vote.passed")).isEqualTo(new Share(0, 0));
        assertThat(Scoreboard.of(DistrictRecords.none(), SmallDistrict.POLICIES, ScoreboardQuestion.on(DAY))
                        .absent())
                .containsEntry("vote.passed", FigureAbsence.NO_RECORDS);
    }
}
