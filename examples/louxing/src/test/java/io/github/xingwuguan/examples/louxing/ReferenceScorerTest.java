package io.github.xingwuguan.examples.louxing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.json.GovernanceJson;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The scorer that judges the data gives what was worked out by hand. */
class ReferenceScorerTest {
    private static final Shape<Outcome> OUTCOME = Shape.of(
            "Outcome",
            Field.of("dimensions", Type.map(Type.POINTS), Outcome::dimensions),
            Field.of("total", Type.POINTS, Outcome::total),
            Field.of("status", Type.TEXT, Outcome::status),
            Field.of("star", Type.INT, Outcome::star),
            Outcome::new);
    private static final Shape<Example> SHAPE = Shape.of(
            "Worked example",
            Field.of("name", Type.TEXT, Example::name),
            Field.of("facts", Type.map(Fact.TYPE), Example::facts),
            Field.of("points", Type.map(Type.TEXT), Example::points),
            Field.of("outcome", OUTCOME, Example::outcome),
            Example::new);

    private record Example(String name, Map<String, Fact> facts, Map<String, String> points, Outcome outcome) {}

    private record Outcome(Map<String, Points> dimensions, Points total, String status, int star) {}

    @Test
    void worked_examples_come_out() throws IOException {
        List<Example> examples = new ArrayList<>();
        try (InputStream in = ReferenceScorerTest.class.getResourceAsStream("/worked-examples.jsonl")) {
            GovernanceJson.standard().lines("worked-examples.jsonl", in, SHAPE, examples::add);
        }
        Rubric rubric = BundledPolicies.LOUXING_FIVE_STAR.read();

        assertThat(examples).hasSize(10).allSatisfy(example -> {
            FactSheet sheet = FactSheet.builder().putAllFacts(example.facts()).build();
            ReferenceScorer.Result result = ReferenceScorer.score(rubric, sheet, LocalDate.of(2025, 10, 28));

            assertThat(result.points()).as(example.name()).isEqualTo(example.points());
            example.outcome()
                    .dimensions()
                    .forEach((id, points) ->
                            assertThat(result.dimensions().get(id)).isEqualByComparingTo(points.toDecimal()));
            assertThat(result.total())
                    .isEqualByComparingTo(example.outcome().total().toDecimal());
            assertThat(result.status()).isEqualTo(example.outcome().status());
            assertThat(result.star()).isEqualTo(example.outcome().star());
        });
    }
}
