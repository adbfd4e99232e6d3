package io.github.xingwuguan.rating;

import io.github.xingwuguan.facts.FactType;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which facts a kind reads, and of which type each may be. */
final class KindFacts {
    private static final Set<FactType> NUMBER = EnumSet.of(FactType.QUANTITY, FactType.RATIO);
    private static final Set<FactType> FORMULA = EnumSet.of(FactType.QUANTITY, FactType.RATIO, FactType.SURVEY);

    private KindFacts() {}

    static Map<String, Set<FactType>> of(Kind kind) {
        if (kind instanceof Kind.Lookup lookup) {
            return lookup(lookup);
        }
        if (kind instanceof Kind.Bands bands) {
            return Map.of(bands.fact(), bands instanceof Kind.CountBands ? Set.of(FactType.QUANTITY) : NUMBER);
        }
        if (kind instanceof Kind.Linear linear) {
            return linear(linear);
        }
        if (kind instanceof Kind.PerUnit perUnit) {
            return perUnit(perUnit);
        }
        if (kind instanceof Kind.Cohort cohort) {
            return Map.of(cohort.fact(), NUMBER);
        }
        return all(((Kind.Computed) kind).formula().facts(), FORMULA);
    }

    private static Map<String, Set<FactType>> lookup(Kind.Lookup kind) {
        if (kind instanceof Kind.Bool bool) {
            return Map.of(bool.fact(), Set.of(FactType.FLAG));
        }
        if (kind instanceof Kind.AllOrNothing all) {
            return all(all.facts(), Set.of(FactType.FLAG));
        }
        String fact = kind instanceof Kind.Levels levels ? levels.fact() : ((Kind.ExternalGrade) kind).fact();
        return Map.of(fact, Set.of(FactType.CODE));
    }

    private static Map<String, Set<FactType>> linear(Kind.Linear kind) {
        if (kind instanceof Kind.CountLinear count) {
            return Map.of(count.fact(), Set.of(FactType.QUANTITY));
        }
        if (kind instanceof Kind.Survey survey) {
            return Map.of(survey.fact(), Set.of(FactType.SURVEY));
        }
        if (kind instanceof Kind.Assessor assessor) {
            return Map.of(assessor.fact(), Set.of(FactType.MARKS));
        }
        String fact = kind instanceof Kind.RatioLinear ratio ? ratio.fact() : ((Kind.Trend) kind).fact();
        return Map.of(fact, Set.of(FactType.RATIO));
    }

    private static Map<String, Set<FactType>> perUnit(Kind.PerUnit kind) {
        if (kind instanceof Kind.Add add) {
            return all(add.terms().stream().map(Kind.Term::fact).toList(), Set.of(FactType.QUANTITY));
        }
        if (kind instanceof Kind.Deduct deduct) {
            return Map.of(deduct.fact(), Set.of(FactType.QUANTITY));
        }
        String fact = kind instanceof Kind.RatioStep step ? step.fact() : ((Kind.Sampled) kind).fact();
        return Map.of(fact, Set.of(FactType.RATIO));
    }

    private static Map<String, Set<FactType>> all(List<String> facts, Set<FactType> types) {
        Map<String, Set<FactType>> all = new LinkedHashMap<>();
        facts.forEach(fact -> all.put(fact, types));
        return all;
    }
}
