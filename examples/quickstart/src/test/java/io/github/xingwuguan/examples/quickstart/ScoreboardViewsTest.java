package io.github.xingwuguan.examples.quickstart;

import static io.github.xingwuguan.examples.quickstart.BundledDistrict.BOARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.scoring.district.DistrictRecords;
import io.github.xingwuguan.scoring.district.FigureChange;
import io.github.xingwuguan.scoring.district.FigureUnit;
import io.github.xingwuguan.scoring.district.FigureValue;
import io.github.xingwuguan.scoring.district.FigureValue.Count;
import io.github.xingwuguan.scoring.district.FigureValue.Share;
import io.github.xingwuguan.scoring.district.LeagueTable;
import io.github.xingwuguan.scoring.district.RecordKind;
import io.github.xingwuguan.scoring.district.Scoreboard;
import io.github.xingwuguan.scoring.district.ScoreboardQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bundled district on two dates, and its subdistricts beside one another. */
class ScoreboardViewsTest {
    private static Scoreboard on(String day) {
        return Scoreboard.of(
                BundledDistrict.RECORDS,
                Quickstart.policies(BundledDistrict.DESK),
                ScoreboardQuestion.on(LocalDate.parse(day)));
    }

    private static FigureChange change(List<FigureChange> changes, String id) {
        return changes.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void what_grew_between_two_dates_is_what_came_less_what_left() {
        List<FigureChange> changes = BOARD.changesSince(on("2025-06-30"));
        assertThat(changes).extracting(FigureChange::id).contains("cases", "casesCleared", "starred");
        for (FigureChange change : changes) {
            // of ports and yuan the parts of records are added; a share of targets or leads counts more than one in a
            // case
            boolean countsRecords =
                    change.after().filter(Count.class::isInstance).isPresent()
                            && BOARD.figure(change.id()).orElseThrow().unit() == FigureUnit.RECORDS;
            if (countsRecords) {
                assertThat(change.growth())
                        .as(change.id())
                        .isEqualTo(
                                OptionalLong.of((long) change.records().came().size()
                                        - change.records().left().size()));
            }
        }
        FigureChange cleared = change(changes, "casesCleared");
        assertThat(cleared.after()).contains(new Count(93));
        assertThat(cleared.growth().orElseThrow()).isPositive();
        assertThat(cleared.isChange()).isTrue();
        assertThat(change(changes, "gradeA").isChange()).isFalse();
        assertThat(change(changes, "property-disorder.clearance").growthOfBase().orElseThrow())
                .isNotNegative();
    }

    @Test
    void a_scoreboard_did_not_change_since_itself() {
        assertThat(BOARD.changesSince(BOARD)).isNotEmpty().noneMatch(FigureChange::isChange);
    }

    @Test
    void a_figure_that_had_no_value_then_says_so() {
        Scoreboard before = on("2024-10-28");
        FigureChange graded = change(BOARD.changesSince(before), "gradeA");
        assertThat(graded.before()).isEmpty();
        assertThat(graded.growth()).isEmpty();
        assertThat(graded.records().came()).hasSize(15);
    }

    @ParameterizedTest
    @CsvSource({
        "starred, starred",
        "entered, compoundsEntered",
        "property-disorder.clearance, property-disorder.clearance",
        "property-disorder.on-time, property-disorder.on-time",
        "hazard.clearance, hazard.clearance",
        "dispute.within-community, dispute.within-community",
    })
    void the_parts_of_the_subdistricts_add_up_to_the_district(String column, String figure) {
        LeagueTable.Column shares = BOARD.league().column(column).orElseThrow();
        FigureValue whole = BOARD.figure(figure).orElseThrow().value();
        assertThat(shares.rows()).hasSize(13);
        assertThat(new Share(sum(shares, Ratio::numerator), sum(shares, Ratio::denominator)))
                .isEqualTo(whole);
    }

    private static long sum(LeagueTable.Column column, ToLongFunction<Ratio> part) {
        return column.rows().stream()
                .map(LeagueTable.Row::value)
                .mapToLong(part)
                .sum();
    }

    @Test
    void repeated_petitions_count_where_they_are_though_they_repeat_one_from_elsewhere() {
        LeagueTable.Column repeats = BOARD.league().column("petition.repeats").orElseThrow();
        Ratio whole = BOARD.petitions().statistics().repeats(BOARD.petitions().current());
        assertThat(Ratio.of(sum(repeats, Ratio::numerator), sum(repeats, Ratio::denominator)))
                .isEqualTo(whole);
        assertThat(repeats.better()).isEqualTo(LeagueTable.Better.LOWER);
    }

    @Test
    void the_league_has_no_column_without_records_and_none_of_volume() {
        assertThat(BOARD.league().columns())
                .extracting(LeagueTable.Column::id)
                .doesNotContain("petitionsYearOnYear", "cases", "disputesHandled")
                .hasSize(10);
        DistrictRecords places =
                DistrictRecords.none().with(RecordKind.PLACE, BundledDistrict.RECORDS.all(RecordKind.PLACE));
        assertThat(BundledDistrict.board(places).league().columns()).isEmpty();
        LeagueTable registered = BundledDistrict.board(
                        places.with(RecordKind.REGISTRATION, BundledDistrict.RECORDS.all(RecordKind.REGISTRATION)))
                .league();
        assertThat(registered.columns()).extracting(LeagueTable.Column::id).containsExactly("entered");
        assertThat(registered.column("starred")).isEqualTo(Optional.empty());
    }
}
