package io.github.xingwuguan.credit;

import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The grades that a condition names. */
final class GradeCodes implements Condition.Cases<Stream<String>> {
    static final GradeCodes CASES = new GradeCodes();

    private static final Set<String> FACTS = Set.of(CreditFacts.BAND, CreditFacts.GRADE);

    private GradeCodes() {}

    @Override
    public Stream<String> all(Condition.All condition) {
        return parts(condition.parts());
    }

    @Override
    public Stream<String> any(Condition.Any condition) {
        return parts(condition.parts());
    }

    @Override
    public Stream<String> not(Condition.Not condition) {
        return condition.part().match(this);
    }

    @Override
    public Stream<String> compare(Condition.Compare condition) {
        boolean isGrade = FACTS.contains(condition.fact());
        return isGrade && condition.value() instanceof Fact.Code code ? Stream.of(code.code()) : Stream.empty();
    }

    @Override
    public Stream<String> in(Condition.In condition) {
        return FACTS.contains(condition.fact()) ? condition.codes().stream() : Stream.empty();
    }

    private Stream<String> parts(List<Condition> parts) {
        return parts.stream().flatMap(part -> part.match(this));
    }
}
