package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.shape.Source;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with facts that are meant for a rubric: unknown names, other types, codes that it does not list. */
final class FactSheetLint {
    private final Map<String, FactKey> declared;
    private final List<Indicator> indicators;
    private final Problems.Collector problems = Problems.collector();

    private FactSheetLint(Rubric rubric) {
        declared = rubric.facts().stream().collect(Collectors.toMap(FactKey::name, Function.identity()));
        indicators = Stream.concat(
                        rubric.dimensions().stream().flatMap(dimension -> dimension.indicators().stream()),
                        rubric.bonus().items().stream())
                .toList();
    }

    static Problems run(Rubric rubric, FactSheet sheet) {
        FactSheetLint lint = new FactSheetLint(rubric);
        sheet.facts().forEach(lint::fact);
        return lint.problems.toProblems();
    }

    private void fact(String name, Fact fact) {
        FactKey key = declared.get(name);
        if (key == null) {
            // the same facts may be meant for another rubric, too
            problems.warning(
                    "unknown-fact",
                    "/facts/" + name,
                    "Fact should be one that the rubric reads, but was " + name
                            + Source.didYouMean(name, declared.keySet()));
        } else if (!fact.fits(key.type())) {
            problems.error(
                    "wrong-type",
                    "/facts/" + name,
                    "Fact must be a " + key.type().code() + ", but was " + fact);
        } else if (key.type() == FactType.CODE && fact.isValue()) {
            indicators.forEach(indicator -> level(indicator, name, fact.toString()));
        }
    }

    private void level(Indicator indicator, String name, String code) {
        List<String> levels = levels(indicator.kind(), name);
        if (!levels.isEmpty() && !levels.contains(code)) {
            problems.error(
                    "unknown-level",
                    "/facts/" + name,
                    "Code must be one of " + levels + " for " + indicator.id() + ", but was " + code
                            + Source.didYouMean(code, levels));
        }
    }

    private static List<String> levels(Kind kind, String fact) {
        List<Kind.Level> levels = List.of();
        if (kind instanceof Kind.Levels each && each.fact().equals(fact)) {
            levels = each.levels();
        } else if (kind instanceof Kind.ExternalGrade each && each.fact().equals(fact)) {
            levels = each.levels();
        }
        return levels.stream().map(Kind.Level::code).toList();
    }
}
