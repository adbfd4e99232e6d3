package io.github.xingwuguan.scoring.rating;

import static io.github.xingwuguan.scoring.rating.OneIndicator.MISSING;
import static io.github.xingwuguan.scoring.rating.OneIndicator.NOT_APPLICABLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.rating.Kind;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinearKindsTest {
    private static Quantity q(String value) {
        return Quantity.parse(value);
    }

    private static OneIndicator ratio(String max, String floor, String target) {
        return OneIndicator.of(FactType.RATIO, max, new Kind.RatioLinear("x", q(floor), q(target)));
    }

    private static OneIndicator panel(int least, int trim, int from, String top) {
        return OneIndicator.of(FactType.MARKS, "15", new Kind.Assessor("x", new Kind.Panel(least, trim, from, q(top))));
    }

    @Test
    void count_linear_is_a_share_of_the_target() {
        // 11 of 12 events: 15 × 11 / 12 = 13.75; 7 of 12: 15 × 7 / 12 = 8.75
        OneIndicator count = OneIndicator.of(FactType.QUANTITY, "15", new Kind.CountLinear("x", Quantity.of(12)));
        assertThat(count.worths(Stream.of(0, 7, 11, 12, 13, 253, 254, 1_000_000)
                        .map(Fact::quantity)
                        .toArray(Fact[]::new)))
                .containsExactly("0.0000", "8.7500", "13.7500", "15.0000", "15.0000", "15.0000", "15.0000", "15.0000");
        assertThat(count.worths(MISSING, NOT_APPLICABLE, Fact.yes()))
                .containsExactly("missing", "not applicable", "missing");
    }

    @Test
    void count_linear_takes_measures_and_rounds_halves_up() {
        // 0.0001 of 2: 1 × 0.00005 = 0.00005, rounded up to 0.0001; a third of 1: 0.3333; two thirds: 0.6667
        OneIndicator count = OneIndicator.of(FactType.QUANTITY, "1", new Kind.CountLinear("x", Quantity.of(2)));
        assertThat(count.worths(Fact.quantity("0.0001"), Fact.quantity("1.9999"), Fact.quantity("2")))
                .containsExactly("0.0001", "1.0000", "1.0000");
        OneIndicator third = OneIndicator.of(FactType.QUANTITY, "1", new Kind.CountLinear("x", Quantity.of(3)));
        assertThat(third.worths(Fact.quantity(1), Fact.quantity(2))).containsExactly("0.3333", "0.6667");
    }

    @Test
    void ratio_linear_runs_from_floor_to_target() {
        // 0.7 between 0.6 and 0.95: 20 × 0.1 / 0.35 = 5.714285…; 19 of 20 is the target
        OneIndicator linear = ratio("20", "0.6", "0.95");
        assertThat(linear.worths(
                        Fact.share(0, 9),
                        Fact.share(6, 10),
                        Fact.share(600_000_001, 1_000_000_000),
                        Fact.share(7, 10),
                        Fact.share(19, 20),
                        Fact.share(5, 4)))
                .containsExactly("0.0000", "0.0000", "0.0000", "5.7143", "20.0000", "20.0000");
        assertThat(linear.worths(MISSING, NOT_APPLICABLE, Fact.share(0, 0), Fact.quantity(1)))
                .containsExactly("missing", "not applicable", "missing", "missing");
    }

    @Test
    void ratio_linear_may_fall() {
        // complaints: 0.2 earns nothing, 0.05 earns 10; 0.1 earns 10 × 0.1 / 0.15 = 6.6667
        OneIndicator falling = ratio("10", "0.2", "0.05");
        assertThat(falling.worths(
                        Fact.share(1, 5), Fact.share(3, 10), Fact.share(1, 10), Fact.share(1, 20), Fact.share(0, 4)))
                .containsExactly("0.0000", "0.0000", "6.6667", "10.0000", "10.0000");
    }

    @Test
    void ratio_linear_is_exact_with_large_denominators() {
        // max 1600, span 1: 1600 × 312,500,001 / 10^9 = 500.0000016 is 500.0000; with 312,531,250: 500.05
        OneIndicator whole = ratio("1600", "0", "1");
        assertThat(whole.worths(
                        Fact.share(312_500_001, 1_000_000_000),
                        Fact.share(312_531_250, 1_000_000_000),
                        Fact.share(999_999_999, 1_000_000_000),
                        Fact.share(31_250, 1_000_000_000),
                        Fact.share(31_249, 1_000_000_000)))
                .containsExactly("500.0000", "500.0500", "1600.0000", "0.0500", "0.0500");
    }

    @Test
    void survey_is_a_line_once_enough_people_answered() {
        // 276 of 300 satisfied: 92 %; 25 × (0.92 − 0.6) / (0.9 − 0.6) is beyond 25; 75 %: 25 × 0.15 / 0.3 = 12.5
        Kind kind = new Kind.Survey("x", q("0.6"), q("0.9"), new Kind.SurveyMinimum(30, q("0.2")));
        OneIndicator survey = OneIndicator.of(FactType.SURVEY, "25", kind);
        assertThat(survey.worths(
                        Fact.survey(276, 300, 1_200),
                        Fact.survey(225, 300, 1_200),
                        Fact.survey(180, 300, 1_200),
                        Fact.survey(0, 300, 1_200)))
                .containsExactly("25.0000", "12.5000", "0.0000", "0.0000");
        assertThat(survey.worths(
                        Fact.survey(30, 30, 150), // exactly 30 and exactly a fifth
                        Fact.survey(29, 29, 30), // one answer short
                        Fact.survey(30, 30, 151), // a shade less than a fifth
                        Fact.survey(0, 0, 0),
                        MISSING,
                        NOT_APPLICABLE,
                        Fact.share(9, 10)))
                .containsExactly("25.0000", "missing", "missing", "missing", "missing", "not applicable", "missing");
    }

    @Test
    void trend_counts_a_rise_or_a_fall_from_the_base_period() {
        // petitions −48 %: a fall by 24 % (76 of 100) earns half of 10; a rise earns nothing
        OneIndicator fall = OneIndicator.of(FactType.RATIO, "10", new Kind.Trend("x", q("-0.48")));
        assertThat(fall.worths(
                        Fact.share(100, 100),
                        Fact.share(76, 100),
                        Fact.share(52, 100),
                        Fact.share(0, 100),
                        Fact.share(120, 100)))
                .containsExactly("0.0000", "5.0000", "10.0000", "10.0000", "0.0000");
        // +0.5: a rise from 40 to 50 is 25 %, half of the target
        OneIndicator rise = OneIndicator.of(FactType.RATIO, "10", new Kind.Trend("x", q("0.5")));
        assertThat(rise.worths(Fact.share(50, 40), Fact.share(60, 40), Fact.share(100, 40), Fact.share(40, 40)))
                .containsExactly("5.0000", "10.0000", "10.0000", "0.0000");
        assertThat(rise.worths(MISSING, NOT_APPLICABLE, Fact.share(7, 0)))
                .containsExactly("missing", "not applicable", "missing");
    }

    @Test
    void a_rise_to_a_hundredfold_and_a_fall_to_nothing_are_the_limits() {
        OneIndicator rise = OneIndicator.of(FactType.RATIO, "1600", new Kind.Trend("x", q("100")));
        assertThat(rise.worths(Fact.share(1_000_000_000, 9_900_991), Fact.share(1_000_000_000, 1), Fact.share(51, 1)))
                .containsExactly("1599.9999", "1600.0000", "800.0000");
        OneIndicator fall = OneIndicator.of(FactType.RATIO, "1600", new Kind.Trend("x", q("-1")));
        assertThat(fall.worths(Fact.share(0, 5), Fact.share(1, 4))).containsExactly("1600.0000", "1200.0000");
    }

    @Test
    void assessor_takes_the_trimmed_mean() {
        // 90 88 95 92 60: without 95 and 60 the mean is 270 / 3 = 90; 15 × 90 / 100 = 13.5
        OneIndicator panel = panel(3, 1, 5, "100");
        assertThat(panel.worths(
                        Fact.marks(90, 88, 95, 92, 60),
                        Fact.marks(90, 88, 95, 92), // four are not trimmed: 365 / 4 = 91.25; 13.6875
                        Fact.marks(90, 90), // too few
                        Fact.marks(0, 0, 0),
                        Fact.marks(100, 100, 100, 100, 100),
                        Fact.marks(200, 200, 200), // more than the top mark
                        MISSING,
                        NOT_APPLICABLE,
                        Fact.marks()))
                .containsExactly(
                        "13.5000",
                        "13.6875",
                        "missing",
                        "0.0000",
                        "15.0000",
                        "15.0000",
                        "missing",
                        "not applicable",
                        "missing");
    }

    @Test
    void assessor_may_trim_several_or_none() {
        // two of each end of 1 … 7 leave 3, 4, 5: mean 4 of 10: 6
        assertThat(panel(1, 2, 5, "10").worths(Fact.marks(7, 1, 6, 2, 5, 3, 4))).containsExactly("6.0000");
        // none: mean of 1 and 2 is 1.5 of 10: 2.25
        assertThat(panel(1, 0, 1, "10").worths(Fact.marks(1, 2))).containsExactly("2.2500");
        assertThat(panel(1, 100, 201, "1000")
                        .worths(new Fact.Marks(LongStream.rangeClosed(0, 200)
                                .mapToObj(Quantity::of)
                                .toList())))
                .containsExactly("1.5000");
    }

    @Test
    void equal_extremes_are_dropped_once_each() {
        assertThat(panel(3, 1, 3, "10").worths(Fact.marks(5, 5, 5), Fact.marks(10, 0, 10, 0)))
                .containsExactly("7.5000", "7.5000");
    }
}
