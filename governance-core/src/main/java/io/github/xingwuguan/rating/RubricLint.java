package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.shape.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what a rubric gets wrong, all at once. Errors forbid its use; warnings ask for attention. */
final class RubricLint {
    private static final int MAX_DIMENSIONS = 16;
    private static final int MAX_INDICATORS = 120;
    private static final int MAX_RULES = 32;
    private static final int MAX_FACTS = 4_000;

    /** The batch keeps the points of a dimension and what is not applicable in 24 bits of 1/10,000 each. */
    private static final Points MAX_DIMENSION = Points.of(1_600);

    private static final Quantity MAX_RATIO_CUT = Quantity.of(100);

    private final Rubric rubric;
    private final Problems.Collector problems = Problems.collector();
    private final Map<String, FactType> declared = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Kind.SurveyMinimum> surveyMinima = new HashMap<>();

    private RubricLint(Rubric rubric) {
        this.rubric = rubric;
    }

    static Problems run(Rubric rubric) {
        RubricLint lint = new RubricLint(rubric);
        lint.head();
        lint.declarations();
        lint.dimensions();
        lint.bonus();
        lint.rules();
        new LadderLint(rubric, lint.problems).run();
        lint.ladderConditions();
        lint.unusedFacts();
        return lint.problems.toProblems();
    }

    private void head() {
        within("/scale", rubric.scale(), 0, 4);
        within("/facts", rubric.facts().size(), 1, MAX_FACTS);
        if (Set.copyOf(rubric.evidenceKinds()).size() < rubric.evidenceKinds().size()) {
            error("duplicate", "/evidenceKinds", "Kind of evidence must stand once, but one stood twice");
        }
        rubric.checkAdoption(problems);
    }

    private void declarations() {
        for (int i = 0; i < rubric.facts().size(); i++) {
            FactKey key = rubric.facts().get(i);
            if (declared.put(key.name(), key.type()) != null) {
                error("duplicate", "/facts/" + i, "Fact must be declared once, but " + key.name() + " was twice");
            }
        }
    }

    private void dimensions() {
        within("/dimensions", rubric.dimensions().size(), 1, MAX_DIMENSIONS);
        for (int d = 0; d < rubric.dimensions().size(); d++) {
            dimension(rubric.dimensions().get(d), "/dimensions/" + d);
        }
    }

    private void dimension(Dimension dimension, String path) {
        unique(dimension.id(), path);
        within(path + "/indicators", dimension.indicators().size(), 1, MAX_INDICATORS);
        if (dimension.maxPoints().compareTo(MAX_DIMENSION) > 0) {
            error(
                    "out-of-range",
                    path + "/maxPoints",
                    "Dimension must have at most " + MAX_DIMENSION + " points, but had " + dimension.maxPoints());
        }
        if (dimension.minApplicableShare().units() < 0
                || dimension.minApplicableShare().compareTo(Quantity.of(1)) > 0) {
            error(
                    "percent-for-fraction",
                    path + "/minApplicableShare",
                    "Share must be a fraction from 0 to 1, but was " + dimension.minApplicableShare());
        }
        indicators(dimension.indicators(), path + "/indicators");
        sum(dimension.maxPoints(), dimension.indicators(), path + "/maxPoints");
        criteria(dimension, path + "/criteria");
    }

    private void indicators(List<Indicator> indicators, String path) {
        for (int i = 0; i < indicators.size(); i++) {
            indicator(indicators.get(i), path + "/" + i);
        }
    }

    private void indicator(Indicator indicator, String path) {
        unique(indicator.id(), path);
        if (indicator.maxPoints().units() <= 0 || indicator.maxPoints().compareTo(MAX_DIMENSION) > 0) {
            error(
                    "out-of-range",
                    path + "/maxPoints",
                    "Maximum must be more than 0 and at most 1600, but was " + indicator.maxPoints());
        }
        if (indicator.responsible().isBlank()) {
            error(
                    "no-responsible-body",
                    path + "/responsible",
                    "Indicator must name the body that answers for it, but named none");
        }
        for (String kind : indicator.evidence()) {
            if (!rubric.evidenceKinds().contains(kind)) {
                error(
                        "unknown-evidence-kind",
                        path + "/evidence",
                        "Evidence must be of a declared kind, but was \"" + Texts.visible(kind) + "\""
                                + Source.didYouMean(kind, rubric.evidenceKinds()));
            }
        }
        indicator.evidenceMaxAgeDays().ifPresent(days -> within(path + "/evidenceMaxAgeDays", days, 1, 36_600));
        indicator.applicable().ifPresent(condition -> condition(condition, path + "/applicable"));
        String kindPath = path + "/kind/" + KindWire.TYPE.code(indicator.kind());
        KindFacts.of(indicator.kind()).forEach((fact, types) -> fact(fact, types, kindPath));
        new KindLint(indicator.maxPoints(), kindPath, problems).run(indicator.kind());
        if (indicator.kind() instanceof Kind.Bands bands && declared.get(bands.fact()) == FactType.RATIO) {
            ratioCuts(bands, kindPath);
        }
        if (indicator.kind() instanceof Kind.Survey survey) {
            Kind.SurveyMinimum other = surveyMinima.putIfAbsent(survey.fact(), survey.minimum());
            if (other != null && !other.equals(survey.minimum())) {
                error(
                        "survey-minimum",
                        kindPath + "/minimum",
                        "A survey must have one minimum, but " + Texts.visible(survey.fact()) + " had two");
            }
        }
    }

    /** Keeps cross products within 63 bits in the batch. */
    private void ratioCuts(Kind.Bands bands, String path) {
        if (bands.bands().stream().anyMatch(band -> band.lower().compareTo(MAX_RATIO_CUT) > 0)) {
            error(
                    "out-of-range",
                    path + "/bands",
                    "Cut of a ratio must be at most " + MAX_RATIO_CUT + ", but one was more");
        }
    }

    private void fact(String fact, Set<FactType> types, String path) {
        used.add(fact);
        FactType type = declared.get(fact);
        if (type == null) {
            error(
                    "unknown-fact",
                    path,
                    "Fact must be declared, but " + Texts.visible(fact) + " was not"
                            + Source.didYouMean(fact, declared.keySet()));
        } else if (!types.contains(type)) {
            String wanted = types.stream()
                    .sorted()
                    .map(FactType::code)
                    .reduce((a, b) -> a + " or " + b)
                    .orElse("");
            error("wrong-fact-type", path, "Fact must be a " + wanted + ", but " + fact + " is a " + type.code());
        }
    }

    private void condition(Condition condition, String path) {
        used.addAll(condition.facts());
        problems.addAll(condition.lint(declared), path);
    }

    private void criteria(Dimension dimension, String path) {
        if (dimension.criteria().isEmpty()) {
            return;
        }
        Map<String, Indicator> open = new LinkedHashMap<>();
        dimension.indicators().forEach(indicator -> open.put(indicator.id(), indicator));
        for (int c = 0; c < dimension.criteria().size(); c++) {
            Criterion criterion = dimension.criteria().get(c);
            unique(criterion.id(), path + "/" + c);
            List<Indicator> members = criterion.indicators().stream()
                    .filter(open::containsKey)
                    .map(open::remove)
                    .toList();
            if (members.size() < criterion.indicators().size()) {
                error(
                        "criterion-members",
                        path + "/" + c,
                        "Criterion must hold indicators of its dimension that no other holds, but did not");
            }
            sum(criterion.maxPoints(), members, path + "/" + c + "/maxPoints");
        }
        if (!open.isEmpty()) {
            error(
                    "criterion-members",
                    path,
                    "Every indicator must be in a criterion, but "
                            + Texts.visible(open.keySet().toString()) + " were not");
        }
    }

    private void sum(Points declaredSum, List<Indicator> parts, String path) {
        long sum = parts.stream().mapToLong(part -> part.maxPoints().units()).sum();
        if (sum != declaredSum.units()) {
            error(
                    "sum-mismatch",
                    path,
                    "Maximum must be the sum of its parts, but was " + declaredSum + " and the parts differ");
        }
    }

    private void bonus() {
        Bonus bonus = rubric.bonus();
        indicators(bonus.items(), "/bonus/items");
        within("/bonus/items", bonus.items().size(), 0, MAX_RULES);
        long sum = bonus.items().stream()
                .mapToLong(item -> item.maxPoints().units())
                .sum();
        if (sum > MAX_DIMENSION.units()) {
            error(
                    "out-of-range",
                    "/bonus/items",
                    "Items must have at most " + MAX_DIMENSION + " points in all, but had more");
        }
        boolean isOutside = bonus.cap().units() < 0 || bonus.cap().compareTo(MAX_DIMENSION) > 0;
        if ((bonus.cap().units() > 0) == bonus.items().isEmpty() || isOutside) {
            error(
                    "bonus-cap",
                    "/bonus/cap",
                    "Bonus must have a cap from 0 to " + MAX_DIMENSION + " if and only if it has items, but had "
                            + bonus.cap());
        }
    }

    private void rules() {
        within("/gates", rubric.gates().size(), 0, MAX_RULES);
        within("/vetoes", rubric.vetoes().size(), 0, MAX_RULES);
        for (int g = 0; g < rubric.gates().size(); g++) {
            unique(rubric.gates().get(g).id(), "/gates/" + g);
            condition(rubric.gates().get(g).requires(), "/gates/" + g + "/requires");
        }
        for (int v = 0; v < rubric.vetoes().size(); v++) {
            veto(rubric.vetoes().get(v), "/vetoes/" + v);
        }
    }

    private void veto(Veto veto, String path) {
        unique(veto.id(), path);
        condition(veto.when(), path + "/when");
        if ((veto.effect() == Veto.Effect.CAP) != veto.cap().isPresent()) {
            error(
                    "veto-cap",
                    path + "/cap",
                    "Cap must stand if and only if the effect is cap, but the effect is "
                            + veto.effect().code());
        }
        veto.cap()
                .ifPresent(cap -> within(
                        path + "/cap",
                        cap,
                        0,
                        rubric.ladder().highest(rubric.dimensions().size()) - 1));
        veto.windowMonths().ifPresent(months -> within(path + "/windowMonths", months, 1, 1_200));
    }

    private void ladderConditions() {
        List<StarRule> rules = rubric.ladder().rules();
        for (int i = 0; i < rules.size(); i++) {
            String path = "/ladder/stars/" + i + "/extra";
            rules.get(i).extra().ifPresent(extra -> condition(extra, path));
            String quotaPath = "/ladder/stars/" + i + "/quota/tieBreakers";
            rules.get(i).quota().ifPresent(quota -> tieBreakers(quota.tieBreakers(), quotaPath));
        }
    }

    private void tieBreakers(List<String> tieBreakers, String path) {
        for (String tieBreaker : tieBreakers) {
            if (!tieBreaker.equals(RatingTieBreaker.MIN_DIMENSION)) {
                fact(tieBreaker, Set.of(FactType.QUANTITY, FactType.RATIO, FactType.SURVEY), path);
            }
        }
    }

    private void unusedFacts() {
        for (int i = 0; i < rubric.facts().size(); i++) {
            String fact = rubric.facts().get(i).name();
            if (!used.contains(fact)) {
                problems.warning("unused-fact", "/facts/" + i, "Declared fact should be read, but " + fact + " is not");
            }
        }
    }

    private void unique(String id, String path) {
        if (id.isBlank() || id.length() > 64 || !ids.add(id)) {
            error(
                    "duplicate",
                    path + "/id",
                    "Id must be unique, of 1 to 64 characters, but \"" + Texts.visible(id) + "\" was not");
        }
    }

    private void within(String path, int value, int least, int most) {
        if (value < least || value > most) {
            error("out-of-range", path, "Value must be from " + least + " to " + most + ", but was " + value);
        }
    }

    private void error(String code, String path, String message) {
        problems.error(code, path, message);
    }
}
