package io.github.xingwuguan.scoring.district;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.scoring.district.FigureValue.Count;
import io.github.xingwuguan.scoring.district.FigureValue.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistrictTotalsTest {
    private static Scoreboard board(long seed) {
        return Scoreboard.of(
                new SmallDistrict(seed).records(), SmallDistrict.POLICIES, ScoreboardQuestion.on(SmallDistrict.DAY));
    }

    private static long count(Scoreboard board, String figure) {
        return ((Count) board.figure(figure).orElseThrow().value()).count();
    }

    private static Share share(Scoreboard board, String figure) {
        return (Share) board.figure(figure).orElseThrow().value();
    }

    @Test
    void counts_and_both_parts_of_shares_are_added_and_no_share_is_averaged() {
        List<Scoreboard> boards = List.of(board(1), board(2), board(3));
        DistrictTotals totals = DistrictTotals.none();
        boards.forEach(totals::add);
        assertThat(totals.districts()).isEqualTo(3);
        assertThat(totals.values())
                .containsEntry(
                        "chargingPorts",
                        new Count(boards.stream()
                                .mapToLong(b -> count(b, "chargingPorts"))
                                .sum()))
                .containsEntry(
                        "compoundsEntered",
                        new Share(
                                boards.stream()
                                        .mapToLong(b ->
                                                share(b, "compoundsEntered").numerator())
                                        .sum(),
                                18));
    }

    @Test
    void a_figure_without_a_value_anywhere_is_in_no_total() {
        DistrictTotals totals = DistrictTotals.none();
        totals.add(board(1));
        assertThat(totals.values()).doesNotContainKeys("starred", "gradeA", "problemsSolved");
    }
}
