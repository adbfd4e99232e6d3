package io.github.xingwuguan.programme.points;

import static io.github.xingwuguan.programme.points.PointsSamples.activity;
import static io.github.xingwuguan.programme.points.PointsSamples.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.programme.points.Movement.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointsRulesLintTest {
    private static List<String> found(PointsRules.Builder rules) {
        return catchThrowableOfType(GovernanceException.class, rules::build).problems().all().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void everything_wrong_is_found_at_once() {
        assertThat(found(rules().adoptedBy("No. 1")
                        .addActivities(
                                activity("meeting", Counted.ITEM, "0").build(),
                                activity("Bad", Counted.ITEM, "101")
                                        .perDay(Points.ZERO)
                                        .build())
                        .floor(Points.of(1))
                        .baseline(Points.of(10))
                        .balanceCap(Points.of(9))
                        .decay(new Decay(0, Points.ZERO))
                        .addMovements(Kind.FAMILY, Kind.FAMILY)
                        .redeemFrom(100)
                        .ladder(StarLadder.builder()
                                .label(Label.of("星级", "stars"))
                                .hours(List.of(10, 10))
                                .cycle(9)
                                .medals(List.of(0))
                                .build())))
                .containsExactly(
                        "error adopted-by at /adoptedBy: Document must stand if and only if the policy is no draft, but it is draft",
                        "error duplicate at /activities/3/code: Entry must stand once, but \"meeting\" stood twice",
                        "error out-of-range at /activities/3/points: Points must be within ±100.0000 and not 0, but were 0.0000",
                        "error code-form at /activities/4/code: Code must be kebab-case of 1 to 48 characters, but was \"Bad\"",
                        "error out-of-range at /activities/4/points: Points must be within ±100.0000 and not 0, but were 101.0000",
                        "error out-of-range at /activities/4/perDay: Points must be from 0.0001 to 100000.0000, but were 0.0000",
                        "error out-of-range at /floor: Points must be from -100000.0000 to 0.0000, but were 1.0000",
                        "error out-of-range at /baseline: Points must be from 0.0000 to 9.0000, but were 10.0000",
                        "error out-of-range at /decay/days: Value must be from 1 to 366, but was 0",
                        "error out-of-range at /decay/points: Points must be from 0.0001 to 100000.0000, but were 0.0000",
                        "error duplicate at /movements/1: Entry must stand once, but \"family\" stood twice",
                        "error nothing-to-redeem at /redeemFrom: Hours before redemption must stand only where points can be redeemed, but they cannot",
                        "error out-of-range at /ladder/hours/1: Value must be from 11 to 100000, but was 10",
                        "error out-of-range at /ladder/medals/0: Value must be from 1 to 100000, but was 0",
                        "error out-of-range at /ladder/cycle: Value must be from 10 to 100000, but was 9");
    }

    @Test
    void rules_without_activities_are_refused() {
        assertThat(found(rules().activities(List.of())))
                .containsExactly("error out-of-range at /activities: Value must be from 1 to 200, but was 0");
    }

    @Test
    void a_cap_of_a_day_above_that_of_the_year_asks_for_attention() {
        PointsRules rules = rules().activities(List.of(activity("meeting", Counted.ITEM, "2")
                        .perDay(Points.of(6))
                        .perYear(Points.of(5))
                        .build()))
                .build();

        assertThat(rules.warnings().toString())
                .isEqualTo("warning idle-cap at /activities/0/perDay:"
                        + " Cap of a day should be at most that of a year, but was 6.0000");
    }

    @Test
    void the_digest_is_that_of_the_content() {
        assertThat(rules().build().digest()).isEqualTo(rules().build().digest());
        assertThat(rules().redeemFrom(1).addMovements(Kind.REDEMPTION).build().digest())
                .isNotEqualTo(rules().build().digest());
    }
}
