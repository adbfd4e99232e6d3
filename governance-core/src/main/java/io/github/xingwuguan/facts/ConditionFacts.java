package io.github.xingwuguan.facts;

import java.util.stream.Stream;

/** The facts that a condition asks for. */
final class ConditionFacts implements Condition.Cases<Stream<String>> {
    static final ConditionFacts CASES = new ConditionFacts();

    private ConditionFacts() {}

    @Override
    public Stream<String> all(Condition.All condition) {
        return condition.parts().stream().flatMap(part -> part.match(this));
    }

    @Override
    public Stream<String> any(Condition.Any condition) {
        return condition.parts().stream().flatMap(part -> part.match(this));
    }

    @Override
    public Stream<String> not(Condition.Not condition) {
        return condition.part().match(this);
    }

    @Override
    public Stream<String> compare(Condition.Compare condition) {
        return Stream.of(condition.fact());
    }

    @Override
    public Stream<String> in(Condition.In condition) {
        return Stream.of(condition.fact());
    }
}
