package io.github.xingwuguan.programme;

import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.shape.Source;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what a programme gets wrong, all at once. Errors forbid its use; warnings ask for attention. */
final class ProgrammeLint {
    private static final Pattern CODE = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*");

    private final Programme programme;
    private final Problems.Collector problems = Problems.collector();
    private final Map<String, FactType> declared = new LinkedHashMap<>();
    private final Map<String, Metric> metrics = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    private ProgrammeLint(Programme programme) {
        this.programme = programme;
    }

    static Problems run(Programme programme) {
        ProgrammeLint lint = new ProgrammeLint(programme);
        lint.head();
        lint.declarations();
        lint.metrics();
        lint.phases();
        lint.unusedFacts();
        return lint.problems.toProblems();
    }

    private void head() {
        programme.checkAdoption(problems);
        if (programme.metrics().isEmpty()) {
            problems.error("no-metrics", "/metrics", "Programme must have a metric, but had none");
        }
    }

    private void declarations() {
        for (int i = 0; i < programme.facts().size(); i++) {
            String name = programme.facts().get(i).name();
            if (declared.put(name, programme.facts().get(i).type()) != null) {
                problems.error(
                        "duplicate", "/facts/" + i, "Fact must be declared once, but " + name + " was declared twice");
            }
        }
    }

    private void metrics() {
        for (int i = 0; i < programme.metrics().size(); i++) {
            Metric metric = programme.metrics().get(i);
            String path = "/metrics/" + i;
            id(path + "/id", metric.id(), metrics.put(metric.id(), metric) == null);
            code(path + "/subject", metric.subject());
            if (metric.scale() < 0 || metric.scale() > 4) {
                problems.error(
                        "out-of-range",
                        path + "/scale",
                        "Scale must be from 0 to 4 decimals, but was " + metric.scale());
            }
            bound(path + "/bound", metric.bound(), metric);
            if (metric.populationOn().isPresent() && metric.measure() instanceof Measure.Count) {
                problems.error(
                        "no-population",
                        path + "/populationOn",
                        "Population must be of a share or a sum to have a day, but the metric is a count");
            }
            measure(path + "/measure/" + Measure.TYPE.code(metric.measure()), metric.measure());
        }
    }

    private void measure(String path, Measure measure) {
        measure.population().ifPresent(condition -> condition(path + "/population", condition));
        measure.asks().ifPresent(condition -> condition(path + "/counted", condition));
        measure.adds().ifPresent(key -> fact(path + "/fact", key));
    }

    private void condition(String path, Condition condition) {
        used.addAll(condition.facts());
        problems.addAll(condition.lint(declared), path);
    }

    private void fact(String path, FactKey key) {
        String fact = key.name();
        used.add(fact);
        FactType type = declared.get(fact);
        if (type == null) {
            problems.error(
                    "unknown-fact",
                    path,
                    "Fact must be declared, but " + Texts.visible(fact) + " was not"
                            + Source.didYouMean(fact, declared.keySet()));
        } else if (type != key.type()) {
            problems.error(
                    "wrong-fact-type",
                    path,
                    "Fact must be a " + key.type().code() + ", but " + fact + " is a " + type.code());
        }
    }

    private void phases() {
        Set<String> ids = new HashSet<>();
        List<Phase> phases = programme.phases();
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            String path = "/phases/" + i;
            id(path + "/id", phase.id(), ids.add(phase.id()));
            if (phase.during().end().isEmpty()) {
                problems.error("open-phase", path + "/during", "Phase must end, but had no last day");
            }
            if (i > 0
                    && phase.during().from().isBefore(phases.get(i - 1).during().until())) {
                problems.error(
                        "phase-overlap",
                        path + "/during/from",
                        "Phase must begin when the one before is over, but began on "
                                + phase.during().from() + " after "
                                + phases.get(i - 1).during());
            }
            targets(path + "/targets", phase);
        }
    }

    private void targets(String path, Phase phase) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < phase.targets().size(); i++) {
            Target target = phase.targets().get(i);
            String at = path + "/" + i;
            if (!seen.add(target.metric())) {
                problems.error(
                        "duplicate",
                        at + "/metric",
                        "Metric must have one target a phase, but " + Texts.visible(target.metric()) + " had two");
            }
            Metric metric = metrics.get(target.metric());
            if (metric == null) {
                problems.error(
                        "unknown-metric",
                        at + "/metric",
                        "Target must be of a metric of the programme, but " + Texts.visible(target.metric())
                                + " is none" + Source.didYouMean(target.metric(), metrics.keySet()));
            } else {
                target.bound().ifPresent(bound -> bound(at + "/bound", bound, metric));
                new TargetLint(metric, phase, target, at, problems).run();
            }
        }
    }

    private void bound(String path, Bound bound, Metric metric) {
        if (bound.direction() != metric.direction()) {
            problems.error(
                    "bound-against-direction",
                    path,
                    "Bound must look the way that is better, but was " + bound.code() + " where "
                            + metric.direction().code() + " is");
        }
    }

    private void unusedFacts() {
        for (int i = 0; i < programme.facts().size(); i++) {
            String fact = programme.facts().get(i).name();
            if (!used.contains(fact)) {
                problems.warning("unused-fact", "/facts/" + i, "Declared fact should be read, but " + fact + " is not");
            }
        }
    }

    private void id(String path, String id, boolean isNew) {
        code(path, id);
        if (!isNew) {
            problems.error("duplicate", path, "Id must be unique, but \"" + Texts.visible(id) + "\" stood twice");
        }
    }

    private void code(String path, String code) {
        if (!CODE.matcher(code).matches()) {
            problems.error(
                    "code-form",
                    path,
                    "Code must be kebab-case of 1 to 64 characters, but was \"" + Texts.visible(code) + "\"");
        }
    }
}
