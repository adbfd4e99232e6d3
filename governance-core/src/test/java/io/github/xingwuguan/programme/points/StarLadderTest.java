package io.github.xingwuguan.programme.points;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Label;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarLadderTest {
    private static final StarLadder CYCLE = StarLadder.builder()
            .label(Label.of("星级", "stars"))
            .hours(List.of(30, 60, 100, 200, 300))
            .cycle(300)
            .medals(List.of(600, 1_000, 1_500, 3_000))
            .build();

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "29, 0, 0, 0",
        "30, 1, 0, 0",
        "299, 4, 0, 0",
        "300, 5, 0, 0",
        "301, 0, 1, 0",
        "330, 1, 1, 0",
        "600, 5, 1, 1",
        "601, 0, 2, 1",
        "3000, 5, 9, 4"
    })
    void s8_a_cycle_ends_with_its_last_hour(long hours, int stars, long cycles, int medals) {
        assertThat(CYCLE.of(hours)).isEqualTo(new Stars(stars, cycles, medals));
    }

    @ParameterizedTest
    @CsvSource({"99, 0", "100, 1", "300, 2", "600, 3", "1000, 4", "1499, 4", "1500, 5", "9000, 5"})
    void s8_the_national_ladder_has_no_cycle(long hours, int stars) {
        StarLadder national = StarLadder.builder()
                .label(Label.of("星级", "stars"))
                .hours(List.of(100, 300, 600, 1_000, 1_500))
                .build();

        assertThat(national.of(hours)).isEqualTo(new Stars(stars, 0, 0));
    }

    @Test
    void s8_stars_are_those_of_the_rules_in_force() {
        StarLadder community = StarLadder.builder()
                .label(Label.of("社区星级", "stars of a community"))
                .hours(List.of(10, 20, 30, 40, 50))
                .build();
        PointsLedger ledger = PointsSamples.ledger(
                PointsSamples.rules().ladder(community).build(),
                PointsSamples.service("a", "2025-03-01T00:00", 1_260).build());

        assertThat(PointsSamples.account(ledger, "2025-03-01").stars()).isEqualTo(new Stars(2, 0, 0));
        assertThat(PointsSamples.account(ledger, "2023-03-01").stars()).isEqualTo(Stars.NONE);
    }
}
