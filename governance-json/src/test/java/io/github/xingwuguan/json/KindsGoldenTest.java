package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.facts.Formula;
import io.github.xingwuguan.rating.AwardModel;
import io.github.xingwuguan.rating.AwardTerms;
import io.github.xingwuguan.rating.Dimension;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.rating.StarLadder;
import io.github.xingwuguan.rating.StarRule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rubric with an indicator of each kind, built in code: its wire form and digest are on file. */
@Tag("golden")
class KindsGoldenTest {
    static List<GovernanceJson> generations() {
        return Generations.available();
    }

    private static Kind.Band band(String lower, Kind.Edge edge, int points) {
        return new Kind.Band(Quantity.parse(lower), edge, Points.of(points));
    }

    private static final List<Kind.Level> LEVELS =
            List.of(new Kind.Level("a", Points.of(10)), new Kind.Level("b", Points.parse("4.5")));

    private static final List<Kind> KINDS = List.of(
            new Kind.Bool("flag"),
            new Kind.Levels("grade", LEVELS),
            new Kind.ExternalGrade("grade", LEVELS, 365),
            new Kind.AllOrNothing(List.of("flag", "other-flag")),
            new Kind.ValueBands(
                    "share",
                    List.of(
                            band("0", Kind.Edge.INCLUSIVE, 0),
                            band("0.5", Kind.Edge.INCLUSIVE, 5),
                            band("0.5", Kind.Edge.EXCLUSIVE, 10))),
            new Kind.CountBands(
                    "count", List.of(band("0", Kind.Edge.INCLUSIVE, 0), band("3", Kind.Edge.INCLUSIVE, 10))),
            new Kind.CountLinear("count", Quantity.of(12)),
            new Kind.RatioLinear("share", Quantity.parse("0.6"), Quantity.parse("0.95")),
            new Kind.Survey(
                    "survey",
                    Quantity.parse("0.6"),
                    Quantity.parse("0.9"),
                    new Kind.SurveyMinimum(30, Quantity.parse("0.05"))),
            new Kind.Trend("share", Quantity.parse("-0.48")),
            new Kind.Assessor("marks", new Kind.Panel(3, 1, 5, Quantity.of(100))),
            new Kind.RatioStep(
                    "share",
                    Quantity.parse("0.95"),
                    Quantity.parse("0.01"),
                    new Kind.StepDeduction(Points.of(1), Kind.Partial.CEILING)),
            new Kind.Deduct("count", Points.parse("0.2")),
            new Kind.Add(
                    List.of(new Kind.Term("count", Points.parse("0.5")), new Kind.Term("other-count", Points.of(2)))),
            new Kind.Sampled("share", 4, Points.parse("2.5")),
            new Kind.RankTable("count", List.of(Points.of(10), Points.of(8), Points.of(8)), Kind.Ties.MEAN),
            new Kind.BestRatio("share"),
            new Kind.Computed(
                    new Formula.Quotient(new Formula.Reading("count"), new Formula.Constant(Quantity.of(2)))));

    private static Rubric rubric() {
        List<Indicator> indicators = new ArrayList<>();
        for (Kind kind : KINDS) {
            indicators.add(Indicator.builder()
                    .id("K" + indicators.size())
                    .label(Label.of("指标", "indicator"))
                    .maxPoints(Points.of(10))
                    .kind(kind)
                    .responsible("housing")
                    .dataSource("report")
                    .build());
        }
        return Rubric.builder()
                .id(PolicyId.of("every-kind", "1"))
                .title(Label.of("各类指标", "every kind"))
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(LocalDate.parse("2024-01-01")))
                .provenance(Provenance.illustrative("the tests", "all figures are invented"))
                .award(AwardTerms.builder()
                        .validMonths(24)
                        .publicityDays(7)
                        .stepDays(10)
                        .cooldownMonths(12)
                        .build())
                .addFacts(
                        FactKey.of("flag", FactType.FLAG),
                        FactKey.of("other-flag", FactType.FLAG),
                        FactKey.of("grade", FactType.CODE),
                        FactKey.of("count", FactType.QUANTITY),
                        FactKey.of("other-count", FactType.QUANTITY),
                        FactKey.of("share", FactType.RATIO),
                        FactKey.of("survey", FactType.SURVEY),
                        FactKey.of("marks", FactType.MARKS))
                .addDimensions(Dimension.builder()
                        .id("only")
                        .label(Label.of("唯一", "only"))
                        .maxPoints(Points.of(10L * KINDS.size()))
                        .indicators(indicators)
                        .build())
                .ladder(new StarLadder(
                        AwardModel.GRADED,
                        Points.of(80),
                        List.of(StarRule.builder()
                                .star(1)
                                .total(Points.of(90))
                                .dimensionMinimum(Points.of(0))
                                .build())))
                .build();
    }

    @ParameterizedTest
    @MethodSource("generations")
    void every_kind_is_written_as_the_golden_line_and_comes_back(GovernanceJson json) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeLines(out, Kind.TYPE, KINDS);
        assertThat(KINDS.stream().map(Object::getClass).distinct()).hasSize(18);
        Golden.assertSame("kinds.jsonl", out.toString(StandardCharsets.UTF_8));
        for (Kind kind : KINDS) {
            assertThat(json.read(Kind.TYPE, json.write(Kind.TYPE, kind))).isEqualTo(kind);
        }
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_rubric_of_every_kind_has_one_digest_built_or_read(GovernanceJson json) throws IOException {
        Rubric built = rubric();
        Rubric read = json.read(Rubric.SHAPE, json.writePretty(Rubric.SHAPE, built));

        assertThat(read).isEqualTo(built);
        assertThat(read.digest()).isEqualTo(built.digest());
        Golden.assertSame("kinds.sha256", read.digest() + "\n");
    }
}
