package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.rating.Gate;
import io.github.xingwuguan.rating.MissingRule;
import io.github.xingwuguan.rating.Veto;
import io.github.xingwuguan.scoring.rating.FactTable;
import io.github.xingwuguan.scoring.rating.IndicatorScore;
import io.github.xingwuguan.scoring.rating.Rating;
import io.github.xingwuguan.scoring.rating.RatingPlan;
import io.github.xingwuguan.scoring.rating.RatingTable;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Sink;
import io.github.xingwuguan.shape.Source;
import io.github.xingwuguan.shape.Tokens.Token;
import io.github.xingwuguan.shape.Type;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Every figure of the worked examples, on the single and on the columnar path. */
@Tag("golden")
class RatingWorkedExamplesGoldenTest {
    private static final LocalDate DAY = LocalDate.parse("2025-10-28");

    private final RatingPlan plan = RatingPlan.compile(BundledPolicies.LOUXING_FIVE_STAR.read());

    /** A value, or null for a fact that a case removes. */
    private static final Type<Optional<Fact>> CHANGE = optional(Fact.TYPE);

    private record Expected(
            Map<String, String> points,
            Map<String, String> reweight,
            Map<String, String> dimensions,
            Outcome outcome,
            Closed closed) {}

    private record Outcome(String base, String total, int lit, String status) {}

    private record Closed(
            Optional<Integer> star, List<String> blocked, List<String> gatesFailed, List<String> vetoes) {}

    private record Case(String name, Map<String, Optional<Fact>> change, int bonus, Expected expected) {}

    private record Examples(String about, Map<String, Fact> facts, List<Case> cases) {}

    private static final class Draft {
        private final Map<String, Object> parts = new LinkedHashMap<>();

        private Expected done() {
            return new Expected(
                    get("points"),
                    get("reweight"),
                    get("dimensions"),
                    new Outcome(get("base"), get("total"), get("lit"), get("status")),
                    new Closed(get("star"), get("blocked"), get("gatesFailed"), get("vetoes")));
        }

        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"
        }) // each part is put with the type it is read with
        private <A> A get(String name) {
            return (A) parts.get(name);
        }
    }

    private static <A> Shape.Draft<Expected, Draft> part(
            Shape.Draft<Expected, Draft> shape, String name, Type<A> type) {
        return shape.one(
                name,
                type,
                expected -> {
                    throw new UnsupportedOperationException();
                },
                (draft, value) -> draft.parts.put(name, value));
    }

    private static Type<Expected> expected() {
        Shape.Draft<Expected, Draft> shape = Shape.of("Expected", Draft::new, Draft::done);
        for (String name : List.of("points", "reweight", "dimensions")) {
            part(shape, name, Type.map(Type.TEXT));
        }
        for (String name : List.of("base", "total", "status")) {
            part(shape, name, Type.TEXT);
        }
        for (String name : List.of("blocked", "gatesFailed", "vetoes")) {
            part(shape, name, Type.list(Type.TEXT));
        }
        part(shape, "lit", Type.INT);
        part(shape, "star", optional(Type.INT));
        return shape.done();
    }

    private static final Shape<Case> CASE = Shape.of(
            "Case",
            Field.of("name", Type.TEXT, Case::name),
            Field.of("change", Type.map(CHANGE), Case::change),
            Field.of("bonus", Type.INT, Case::bonus),
            Field.of("expected", expected(), Case::expected),
            Case::new);

    private static final Shape<Examples> EXAMPLES = Shape.of(
            "Examples",
            Field.of("about", Type.TEXT, Examples::about),
            Field.of("facts", Type.map(Fact.TYPE), Examples::facts),
            Field.of("cases", Type.list(CASE), Examples::cases),
            Examples::new);

    private static <A> Type<Optional<A>> optional(Type<A> type) {
        return new Type<>() {
            @Override
            public void write(Optional<A> value, Sink sink) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<A> read(Source source) {
                if (source.peek() == Token.NULL) {
                    source.skip();
                    return Optional.empty();
                }
                return Optional.of(type.read(source));
            }
        };
    }

    private static Examples examples() throws IOException {
        try (InputStream in =
                RatingWorkedExamplesGoldenTest.class.getResourceAsStream("/golden/rating/worked-examples.json")) {
            return GovernanceJson.standard().read(EXAMPLES, in);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_figure_comes_out() throws IOException {
        Examples examples = examples();
        assertThat(examples.cases()).hasSize(10);
        return examples.cases().stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> check(examples.facts(), each)));
    }

    private void check(Map<String, Fact> facts, Case example) {
        FactSheet sheet = sheet(facts, example);
        Rating rating = plan.rate(sheet, DAY);
        Expected expected = example.expected();
        assertThat(points(rating)).isEqualTo(new TreeMap<>(expected.points()));
        assertThat(rating.dimensions().stream()
                        .filter(d -> d.reweight().units() != 0)
                        .collect(Collectors.toMap(
                                d -> d.dimension().id(), d -> d.reweight().toString())))
                .isEqualTo(expected.reweight());
        assertThat(rating.dimensions().stream()
                        .collect(Collectors.toMap(
                                d -> d.dimension().id(), d -> d.points().toString())))
                .isEqualTo(expected.dimensions());
        assertThat(rating.base()).hasToString(expected.outcome().base());
        assertThat(rating.total()).hasToString(expected.outcome().total());
        assertThat(rating.lit()).isEqualTo(expected.outcome().lit());
        assertThat(rating.status().code()).isEqualTo(expected.outcome().status());
        assertThat(rating.star().stream().boxed().findFirst())
                .isEqualTo(expected.closed().star());
        assertThat(blocked(rating)).isEqualTo(expected.closed().blocked());
        assertThat(rating.failedGates())
                .extracting(Gate::id)
                .isEqualTo(expected.closed().gatesFailed());
        assertThat(rating.vetoes())
                .extracting(Veto::id)
                .isEqualTo(expected.closed().vetoes());
        assertThat(rating.lines().stream()
                        .mapToLong(line -> line.points().units())
                        .sum())
                .isEqualTo(rating.total().units());
        checkBatch(sheet, rating);
    }

    private void checkBatch(FactSheet sheet, Rating rating) {
        FactTable table = FactTable.builder(plan.rubric().facts())
                .add("first", FactSheet.builder().build())
                .add("second", sheet)
                .build();
        RatingTable batch = plan.score(table, DAY);
        assertThat(batch.total(1)).isEqualTo(rating.total());
        assertThat(batch.star(1)).isEqualTo(rating.star());
        assertThat(batch.status(1)).isEqualTo(rating.status());
    }

    private static FactSheet sheet(Map<String, Fact> facts, Case example) {
        Map<String, Fact> changed = new LinkedHashMap<>(facts);
        example.change()
                .forEach((name, fact) -> fact.ifPresentOrElse(f -> changed.put(name, f), () -> changed.remove(name)));
        FactSheet.Builder sheet = FactSheet.builder().putAllFacts(changed);
        // 5 points each: two honours reach their maximum of 10, further national practices bring the rest
        sheet.put("honours", Fact.quantity(Math.min(2, example.bonus() / 5)));
        sheet.put("practice-adopted-national", Fact.quantity(Math.max(0, example.bonus() - 10) / 5));
        return sheet.build();
    }

    private static Map<String, String> points(Rating rating) {
        Map<String, String> points = new TreeMap<>();
        rating.dimensions().stream()
                .flatMap(d -> d.indicators().stream())
                .forEach(score -> points.put(
                        score.indicator().id(),
                        score.state() == IndicatorScore.State.VALUE
                                ? score.points().toString()
                                : score.state().code()));
        return points;
    }

    private static List<String> blocked(Rating rating) {
        return rating.dimensions().stream()
                .flatMap(d -> Stream.concat(
                        d.isInsufficient() ? Stream.of(d.dimension().id()) : Stream.empty(),
                        d.indicators().stream()
                                .filter(i -> i.state() == IndicatorScore.State.MISSING
                                        && i.indicator().missing() == MissingRule.BLOCK)
                                .map(i -> i.indicator().id())))
                .toList();
    }
}
