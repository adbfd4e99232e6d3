package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.GradeOn;
import io.github.xingwuguan.rating.AwardModel;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.rating.MissingRule;
import io.github.xingwuguan.rating.NotApplicableRule;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;

/** What the properties of this package are drawn from holds every kind and every state, each at least once in fifty. */
class GeneratorProperties {
    @Provide
    Arbitrary<FactArbitraries.Case> cases() {
        return FactArbitraries.cases();
    }

    @Property(tries = 1_000)
    void every_kind_and_state_is_drawn(@ForAll("cases") FactArbitraries.Case drawn) {
        StatisticsCollector kinds = Statistics.label("kinds");
        items(drawn).forEach(item -> kinds.collect(KindDraw.code(item.kind())));
        StatisticsCollector cells = Statistics.label("states of facts");
        drawn.cells().forEach(cells::collect);
        atLeastTwoPercent(kinds, KindDraw.KINDS);
        atLeastTwoPercent(cells, List.of(FactArbitraries.Cell.values()));
    }

    @Property(tries = 1_000)
    void every_kind_is_drawn_with_a_value_missing_and_not_applicable(@ForAll("cases") FactArbitraries.Case drawn) {
        RatingOracle oracle = new RatingOracle(drawn.rubric());
        RatingOracle.Outcome outcome = oracle.rate(drawn.sheets().get(0), Rubrics.DAY, oracle.others(drawn.sheets()));
        items(drawn)
                .forEach(item -> Statistics.label(KindDraw.code(item.kind()))
                        .collect(outcome.worths().get(item.id()).state()));
        for (String kind : KindDraw.KINDS) {
            atLeastTwoPercent(Statistics.label(kind), List.of(RatingOracle.State.values()));
        }
    }

    @Property(tries = 1_000)
    void every_rule_and_outcome_is_drawn(@ForAll("cases") FactArbitraries.Case drawn) {
        rule("not applicable", drawn.rubric().notApplicable(), List.of(NotApplicableRule.values()));
        rule("grade on", drawn.rubric().gradeOn(), List.of(GradeOn.values()));
        rule("model", drawn.rubric().ladder().model(), List.of(AwardModel.values()));
        items(drawn).forEach(item -> rule("missing", item.missing(), List.of(MissingRule.values())));
        rule("bonus", !drawn.rubric().bonus().items().isEmpty(), List.of(true, false));
        rule("gates", !drawn.rubric().gates().isEmpty(), List.of(true, false));
        rule("vetoes", !drawn.rubric().vetoes().isEmpty(), List.of(true, false));
        RatingOracle oracle = new RatingOracle(drawn.rubric());
        RatingOracle.Others others = oracle.others(drawn.sheets());
        drawn.sheets().forEach(sheet -> {
            RatingOracle.Outcome outcome = oracle.rate(sheet, Rubrics.DAY, others);
            rule("status", outcome.status(), List.of("final", "provisional", "ineligible"));
            rule("star", Math.min(3, outcome.star()), List.of(0, 1, 2, 3));
            rule("appeal", !sheet.underAppeal().isEmpty(), List.of(true, false));
            rule("dated", !sheet.establishedOn().isEmpty(), List.of(true, false));
        });
        rule("alone", drawn.sheets().size() == 1, List.of(true, false));
    }

    private static Stream<Indicator> items(FactArbitraries.Case drawn) {
        return Stream.concat(drawn.rubric().indicators(), drawn.rubric().bonus().items().stream());
    }

    private static void rule(String label, Object value, List<?> all) {
        StatisticsCollector collector = Statistics.label(label.toLowerCase(Locale.ROOT));
        collector.collect(value);
        atLeastTwoPercent(collector, all);
    }

    private static void atLeastTwoPercent(StatisticsCollector collector, Collection<?> values) {
        collector.coverage(
                coverage -> values.forEach(value -> coverage.check(value).percentage(p -> p >= 2)));
    }
}
