package io.github.xingwuguan.rating;

import static io.github.xingwuguan.rating.Kinds.above;
import static io.github.xingwuguan.rating.Kinds.assessor;
import static io.github.xingwuguan.rating.Kinds.formula;
import static io.github.xingwuguan.rating.Kinds.levels;
import static io.github.xingwuguan.rating.Kinds.step;
import static io.github.xingwuguan.rating.Kinds.survey;
import static io.github.xingwuguan.rating.Kinds.upFrom;
import static io.github.xingwuguan.rating.LintCase.errors;
import static io.github.xingwuguan.rating.Rubrics.points;
import static io.github.xingwuguan.rating.Rubrics.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule about the parameters of kinds, seen red. Paths are relative to the kind. */
class KindLintTest {
    private static Kind.ValueBands bands(Kind.Band... bands) {
        return new Kind.ValueBands("share", List.of(bands));
    }

    private static Kind.RankTable ranks(String... points) {
        return new Kind.RankTable(
                "count", Stream.of(points).map(Rubrics::points).toList(), Kind.Ties.SAME);
    }

    static Stream<Arguments> lookups() {
        return Stream.of(
                arguments(
                        new Kind.Levels("grade", List.of()),
                        "out-of-range levels: Value must be from 1 to 200, but was 0"),
                arguments(
                        new Kind.Levels("grade", levels("a", "10", "a", "5")),
                        "duplicate levels: Entry must stand once, but \"a\" stood twice"),
                arguments(
                        new Kind.Levels("grade", levels("\n", "10", "\n", "5")),
                        "duplicate levels: Entry must stand once, but \"\\u000a\" stood twice"),
                arguments(
                        new Kind.Levels("grade", levels("a", "10", "b", "10.0001")),
                        "out-of-range levels: Points must be from 0 to the maximum 10.0000, but were 10.0001"),
                arguments(
                        new Kind.Levels("grade", levels("a", "10", "b", "-1")),
                        "out-of-range levels: Points must be from 0 to the maximum 10.0000, but were -1.0000"),
                arguments(
                        new Kind.Levels("grade", levels("a", "9.9999")),
                        "maximum-unreachable levels: Best entry must earn the maximum 10.0000, but none did"),
                arguments(
                        new Kind.ExternalGrade("grade", levels("a", "10"), 0),
                        "out-of-range maxAgeDays: Value must be from 1 to 36600, but was 0"),
                arguments(
                        new Kind.ExternalGrade("grade", levels("a", "9"), 1),
                        "maximum-unreachable levels: Best entry must earn the maximum 10.0000, but none did"),
                arguments(
                        new Kind.AllOrNothing(List.of()), "out-of-range facts: Value must be from 1 to 200, but was 0"),
                arguments(
                        new Kind.AllOrNothing(List.of("flag", "flag")),
                        "duplicate facts: Entry must stand once, but \"flag\" stood twice"));
    }

    static Stream<Arguments> cuts() {
        return Stream.of(
                arguments(bands(), "out-of-range bands: Value must be from 1 to 200, but was 0"),
                arguments(
                        bands(upFrom("0.1", "10")),
                        "band-gap bands: First band must begin at 0, inclusive, but began at 0.1, inclusive"),
                arguments(
                        bands(above("0", "10")),
                        "band-gap bands: First band must begin at 0, inclusive, but began at 0, exclusive"),
                arguments(
                        bands(upFrom("0", "0"), upFrom("0.5", "5"), upFrom("0.4", "10")),
                        "band-order bands/2: Bands must ascend, but 0.4 followed 0.5"),
                arguments(
                        bands(upFrom("0", "0"), upFrom("0.5", "5"), upFrom("0.5", "10")),
                        "band-order bands/2: Bands must ascend, but 0.5 followed 0.5"),
                arguments(
                        bands(upFrom("0", "0"), above("0.5", "5"), above("0.5", "10")),
                        "band-order bands/2: Bands must ascend, but 0.5 followed 0.5"),
                arguments(
                        bands(upFrom("0", "0"), above("0.5", "5"), upFrom("0.5", "10")),
                        "band-order bands/2: Bands must ascend, but 0.5 followed 0.5"),
                arguments(
                        bands(upFrom("0", "10"), upFrom("0.5", "11")),
                        "out-of-range bands: Points must be from 0 to the maximum 10.0000, but were 11.0000"),
                arguments(
                        bands(upFrom("0", "0"), upFrom("0.5", "5")),
                        "maximum-unreachable bands: Best entry must earn the maximum 10.0000, but none did"),
                arguments(
                        new Kind.CountBands("count", List.of(upFrom("0", "0"), upFrom("2.5", "10"))),
                        "not-an-integer bands: Cut of a count must be whole, but was 2.5"));
    }

    static Stream<Arguments> lines() {
        String positive = ": Value must be more than 0, but was not";
        String fraction = ": Share must be a fraction from 0 to 1, but was ";
        return Stream.of(
                arguments(new Kind.CountLinear("count", quantity("0")), "out-of-range target" + positive),
                arguments(
                        new Kind.RatioLinear("share", quantity("-0.1"), quantity("0.9")),
                        "percent-for-fraction floor" + fraction + "-0.1"),
                arguments(
                        new Kind.RatioLinear("share", quantity("0.6"), quantity("95")),
                        "percent-for-fraction target" + fraction + "95"),
                arguments(
                        new Kind.RatioLinear("share", quantity("0.6"), quantity("0.60")),
                        "flat-line target: Target must differ from the floor, but both were 0.6"),
                arguments(survey("60", "0.9", 30, "0.05"), "percent-for-fraction floor" + fraction + "60"),
                arguments(
                        survey("0.9", "0.9", 30, "0"),
                        "flat-line target: Target must differ from the floor, but both were 0.9"),
                arguments(
                        survey("0.6", "0.9", 0, "0.05"),
                        "out-of-range minimum/answers: Value must be from 1 to 1000000, but was 0"),
                arguments(survey("0.6", "0.9", 1, "5"), "percent-for-fraction minimum/response" + fraction + "5"),
                arguments(
                        new Kind.Trend("share", quantity("0")),
                        "out-of-range change: Change must be within ±100 and not 0, but was 0"),
                arguments(
                        new Kind.Trend("share", quantity("-48")),
                        "out-of-range change: Fall must be at most 1, but was -48"),
                arguments(
                        new Kind.Trend("share", quantity("100.0001")),
                        "out-of-range change: Change must be within ±100 and not 0, but was 100.0001"),
                arguments(
                        assessor(0, 1, 5, "100"),
                        "out-of-range panel/minMarks: Value must be from 1 to 1000, but was 0"),
                arguments(
                        assessor(3, -1, 5, "100"), "out-of-range panel/trim: Value must be from 0 to 100, but was -1"),
                arguments(
                        assessor(3, 101, 999, "100"),
                        "out-of-range panel/trim: Value must be from 0 to 100, but was 101"),
                arguments(
                        assessor(3, 2, 4, "100"),
                        "out-of-range panel/trimFrom: Value must be from 5 to 1000, but was 4"),
                arguments(assessor(3, 1, 5, "0"), "out-of-range panel/topMark" + positive),
                arguments(
                        assessor(3, 1, 5, "1000.5"),
                        "out-of-range panel/topMark: Top mark must be at most 1000, but was 1000.5"));
    }

    static Stream<Arguments> units() {
        String positive = ": Value must be more than 0, but was not";
        String fraction = ": Share must be a fraction from 0 to 1, but was ";
        String tooMuch = ": Points for each must be at most the maximum 10.0000, but were 11.0000";
        return Stream.of(
                arguments(step("0", "0.01", "1"), "percent-for-fraction target" + fraction + "0"),
                arguments(step("95", "0.01", "1"), "percent-for-fraction target" + fraction + "95"),
                arguments(step("0.95", "0", "1"), "percent-for-fraction step" + fraction + "0"),
                arguments(step("0.95", "1.5", "1"), "percent-for-fraction step" + fraction + "1.5"),
                arguments(step("0.95", "0.01", "0"), "out-of-range deduction/points" + positive),
                arguments(step("0.95", "0.01", "11"), "out-of-range deduction/points" + tooMuch),
                arguments(new Kind.Deduct("count", points("0")), "out-of-range each" + positive),
                arguments(new Kind.Deduct("count", points("11")), "out-of-range each" + tooMuch),
                arguments(new Kind.Add(List.of()), "out-of-range terms: Value must be from 1 to 200, but was 0"),
                arguments(
                        new Kind.Add(Collections.nCopies(2, new Kind.Term("count", points("1")))),
                        "duplicate terms: Entry must stand once, but \"count\" stood twice"),
                arguments(new Kind.Add(List.of(new Kind.Term("count", points("-1")))), "out-of-range terms" + positive),
                arguments(
                        new Kind.Sampled("share", 0, points("1")),
                        "out-of-range sampleSize: Value must be from 1 to 1000000, but was 0"),
                arguments(new Kind.Sampled("share", 4, points("11")), "out-of-range each" + tooMuch),
                arguments(ranks(), "out-of-range points: Value must be from 1 to 10000, but was 0"),
                arguments(
                        ranks("9", "8"),
                        "maximum-unreachable points: Best entry must earn the maximum 10.0000, but none did"),
                arguments(ranks("8", "10"), "rank-order points: Points must not rise with the rank, but did"),
                arguments(
                        ranks("10", "-1"),
                        "out-of-range points: Points must be from 0 to the maximum 10.0000, but were -1.0000"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource({"lookups", "cuts", "lines", "units"})
    void a_wrong_parameter_is_found_at_its_place(Kind kind, String fault) {
        String path = "/dimensions/0/indicators/0/kind/" + KindWire.TYPE.code(kind) + "/";
        assertThat(errors(Rubrics.of(kind))).containsExactly(fault.replaceFirst(" ", " " + path));
    }

    static Stream<Arguments> facts() {
        return Stream.of(
                arguments(new Kind.Bool("count"), "Fact must be a flag, but count is a quantity"),
                arguments(new Kind.Levels("flag", levels("a", "10")), "Fact must be a code, but flag is a flag"),
                arguments(
                        new Kind.ExternalGrade("count", levels("a", "10"), 9),
                        "Fact must be a code, but count is a quantity"),
                arguments(new Kind.AllOrNothing(List.of("grade")), "Fact must be a flag, but grade is a code"),
                arguments(
                        new Kind.ValueBands("marks", List.of(upFrom("0", "10"))),
                        "Fact must be a quantity or ratio, but marks is a marks"),
                arguments(
                        new Kind.CountBands("share", List.of(upFrom("0", "10"))),
                        "Fact must be a quantity, but share is a ratio"),
                arguments(
                        new Kind.CountLinear("share", quantity("1")), "Fact must be a quantity, but share is a ratio"),
                arguments(
                        new Kind.RatioLinear("count", quantity("0"), quantity("1")),
                        "Fact must be a ratio, but count is a quantity"),
                arguments(
                        new Kind.Survey(
                                "share", quantity("0"), quantity("1"), new Kind.SurveyMinimum(1, quantity("0"))),
                        "Fact must be a survey, but share is a ratio"),
                arguments(new Kind.Trend("count", quantity("1")), "Fact must be a ratio, but count is a quantity"),
                arguments(
                        new Kind.Assessor("survey", new Kind.Panel(1, 0, 1, quantity("100"))),
                        "Fact must be a marks, but survey is a survey"),
                arguments(
                        new Kind.RatioStep(
                                "count",
                                quantity("1"),
                                quantity("1"),
                                new Kind.StepDeduction(points("1"), Kind.Partial.FLOOR)),
                        "Fact must be a ratio, but count is a quantity"),
                arguments(new Kind.Deduct("share", points("1")), "Fact must be a quantity, but share is a ratio"),
                arguments(
                        new Kind.Add(List.of(new Kind.Term("share", points("1")))),
                        "Fact must be a quantity, but share is a ratio"),
                arguments(new Kind.Sampled("count", 1, points("1")), "Fact must be a ratio, but count is a quantity"),
                arguments(
                        new Kind.RankTable("survey", List.of(points("10")), Kind.Ties.NEXT),
                        "Fact must be a quantity or ratio, but survey is a survey"),
                arguments(new Kind.BestRatio("flag"), "Fact must be a quantity or ratio, but flag is a flag"),
                arguments(formula("grade"), "Fact must be a quantity or ratio or survey, but grade is a code"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("facts")
    void a_fact_of_the_wrong_type_is_found_for_every_kind(Kind kind, String message) {
        assertThat(errors(Rubrics.of(kind)))
                .containsExactly(
                        "wrong-fact-type /dimensions/0/indicators/0/kind/" + KindWire.TYPE.code(kind) + ": " + message);
    }
}
