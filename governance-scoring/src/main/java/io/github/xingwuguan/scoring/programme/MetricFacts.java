package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.programme.Measure;
import java.util.List;
import java.util.stream.Stream;

/** The facts that a measure reads. */
enum MetricFacts implements Measure.Cases<Stream<String>> {
    CASES;

    static List<String> of(Measure measure) {
        Stream<String> population = measure.population().stream().flatMap(who -> who.facts().stream());
        return Stream.concat(population, measure.match(CASES)).distinct().toList();
    }

    private static Stream<String> of(Condition condition) {
        return condition.facts().stream();
    }

    @Override
    public Stream<String> share(Measure.Share measure) {
        return of(measure.counted());
    }

    @Override
    public Stream<String> count(Measure.Count measure) {
        return of(measure.counted());
    }

    @Override
    public Stream<String> sum(Measure.Sum measure) {
        return Stream.of(measure.fact());
    }

    @Override
    public Stream<String> pooled(Measure.Pooled measure) {
        return Stream.of(measure.fact());
    }
}
