package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.rating.Rubric;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the figures of plan and oracle in one form, so that they can be compared as text. */
final class Figures {
    private Figures() {}

    static FactTable table(Rubric rubric, List<FactSheet> sheets) {
        FactTable.Builder table = FactTable.builder(rubric.facts());
        for (int row = 0; row < sheets.size(); row++) {
            table.add("s" + row, sheets.get(row));
        }
        return table.build();
    }

    static List<String> ofOracle(Rubric rubric, List<FactSheet> sheets) {
        RatingOracle oracle = new RatingOracle(rubric);
        RatingOracle.Others others = oracle.others(sheets);
        return sheets.stream()
                .map(sheet -> oracle.rate(sheet, Rubrics.DAY, others).figures())
                .toList();
    }

    static List<String> of(RatingTable results) {
        return IntStream.range(0, results.size())
                .mapToObj(row -> of(results, row))
                .toList();
    }

    private static String of(RatingTable results, int row) {
        List<Points> dimensions = IntStream.range(0, results.plan.dimensionCount())
                .mapToObj(d -> results.dimension(row, d))
                .toList();
        return results.status(row).code() + " star " + results.star(row).orElse(-1) + " lit " + results.lit(row)
                + " base " + results.base(row) + " total " + results.total(row) + " of " + dimensions;
    }

    static String of(Rating rating) {
        List<Points> dimensions =
                rating.dimensions().stream().map(DimensionScore::points).toList();
        return rating.status().code() + " star " + rating.star().orElse(-1) + " lit " + rating.lit() + " base "
                + rating.base() + " total " + rating.total() + " of " + dimensions;
    }

    static List<String> worths(Rating rating) {
        return Stream.concat(
                        rating.dimensions().stream().flatMap(dimension -> dimension.indicators().stream()),
                        rating.bonusItems().stream())
                .map(score -> score.indicator().id() + " " + score.state() + " " + score.points())
                .toList();
    }

    static List<String> worths(RatingOracle.Outcome outcome) {
        return outcome.worths().entrySet().stream()
                .map(worth -> worth.getKey() + " " + worth.getValue().state() + " "
                        + worth.getValue().points())
                .toList();
    }
}
