package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.Rubric;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The facts that a rubric reads, and when a survey among them counts. While a plan is compiled, each fact gets its position in a
 * {@link Subject} when it is read first; afterwards nothing changes any more.
 */
final class Inputs {
    private final Map<String, FactKey> keys = new HashMap<>();
    private final Map<String, SurveyTest> surveys = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<FactKey> read = new ArrayList<>();

    /**
     * A fact and where a subject has it.
     *
     * @param name its name
     * @param position its position among the facts that are read
     */
    record Input(String name, int position) {}

    Inputs(Rubric rubric) {
        rubric.facts().forEach(key -> keys.put(key.name(), key));
        rubric.indicators().map(Indicator::kind).forEach(this::survey);
        rubric.bonus().items().stream().map(Indicator::kind).forEach(this::survey);
    }

    private void survey(Kind kind) {
        if (kind instanceof Kind.Survey survey) {
            surveys.put(survey.fact(), SurveyTest.of(survey.minimum()));
        }
    }

    FactKey key(String fact) {
        return Objects.requireNonNull(keys.get(fact), fact);
    }

    /** {@return when a survey counts; one that no indicator scores counts with a single answer} */
    SurveyTest survey(String fact) {
        return surveys.getOrDefault(fact, SurveyTest.ANY);
    }

    /** {@return the position of a fact; only while the plan is compiled} */
    int position(String fact) {
        return positions.computeIfAbsent(fact, name -> {
            read.add(key(name));
            return read.size() - 1;
        });
    }

    List<Input> of(List<String> facts) {
        return facts.stream().map(fact -> new Input(fact, position(fact))).toList();
    }

    /** {@return the facts that are read, by position} */
    List<FactKey> read() {
        return Collections.unmodifiableList(read);
    }

    Map<String, FactKey> keys() {
        return Collections.unmodifiableMap(keys);
    }
}
