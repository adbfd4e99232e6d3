package io.github.xingwuguan.scoring.district;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.scoring.district.LeagueTable.Better;
import io.github.xingwuguan.scoring.district.LeagueTable.Row;
import io.github.xingwuguan.scoring.district.LeagueTable.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeagueOrderTest {
    private static final Map<PlaceId, Ratio> SHARES = Map.of(
            PlaceId.of("a"), Ratio.of(9, 10),
            PlaceId.of("b"), Ratio.of(18, 20),
            PlaceId.of("c"), Ratio.of(10, 11),
            PlaceId.of("d"), Ratio.of(3, 3),
            PlaceId.of("e"), Ratio.of(0, 0),
            PlaceId.of("f"), Ratio.of(5, 50));

    private static Row row(String area, long numerator, long denominator, int rank, Standing standing) {
        return new Row(
                PlaceId.of(area),
                Ratio.of(numerator, denominator),
                Optional.of(rank).filter(place -> place > 0),
                standing);
    }

    @Test
    void equal_shares_are_tied_and_small_ones_have_no_place() {
        assertThat(new LeagueOrder(Better.HIGHER, 10).rows(SHARES))
                .containsExactly(
                        row("c", 10, 11, 1, Standing.RANKED),
                        row("a", 9, 10, 2, Standing.TIED),
                        row("b", 18, 20, 2, Standing.TIED),
                        row("f", 5, 50, 4, Standing.RANKED),
                        row("d", 3, 3, 0, Standing.SMALL),
                        row("e", 0, 0, 0, Standing.EMPTY));
    }

    @Test
    void of_what_should_be_rare_the_smallest_share_is_first() {
        assertThat(new LeagueOrder(Better.LOWER, 1).rows(SHARES))
                .extracting(row -> row.area().value())
                .isEqualTo(List.of("f", "a", "b", "c", "d", "e"));
    }
}
