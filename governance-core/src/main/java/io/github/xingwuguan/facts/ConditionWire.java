package io.github.xingwuguan.facts;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.util.List;

/** How conditions are written, and how deep they may nest. */
final class ConditionWire {
    /** Each level takes two levels of JSON, of which a document has 64. */
    private static final int MAX_DEPTH = 16;

    private static final int MAX_PARTS = 100;

    private static final Type<Condition> PART = Type.lazy(() -> Condition.TYPE);

    static final Type<Condition> TYPE = Union.<Condition>of("Condition")
            .variant("all", Condition.All.class, Type.list(PART).as(Condition.All::new, Condition.All::parts))
            .variant("any", Condition.Any.class, Type.list(PART).as(Condition.Any::new, Condition.Any::parts))
            .variant("not", Condition.Not.class, PART.as(Condition.Not::new, Condition.Not::part))
            .variant(
                    "compare",
                    Condition.Compare.class,
                    Shape.of(
                            "Comparison",
                            Field.of("fact", Type.TEXT, Condition.Compare::fact),
                            Field.of("op", Type.code("Comparison", Condition.Op.values()), Condition.Compare::op),
                            Field.of("value", Fact.TYPE, Condition.Compare::value),
                            Condition.Compare::new))
            .variant(
                    "in",
                    Condition.In.class,
                    Shape.of(
                            "Membership",
                            Field.of("fact", Type.TEXT, Condition.In::fact),
                            Field.of("codes", Type.list(Type.TEXT), Condition.In::codes),
                            Condition.In::new))
            .done();

    private ConditionWire() {}

    /** Since every part passed here itself, the walk is never deeper than one more than the limit. */
    static List<Condition> checked(List<Condition> parts) {
        List<Condition> copy = List.copyOf(parts);
        if (copy.isEmpty() || copy.size() > MAX_PARTS) {
            throw new IllegalArgumentException(
                    "Condition must have 1 to " + MAX_PARTS + " parts, but had " + copy.size());
        }
        int depth = 1
                + copy.stream().mapToInt(part -> part.match(Depth.CASES)).max().orElse(0);
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("Condition must nest at most " + MAX_DEPTH + " deep, but nested deeper");
        }
        return copy;
    }

    private static final class Depth implements Condition.Cases<Integer> {
        private static final Depth CASES = new Depth();

        @Override
        public Integer all(Condition.All c) {
            return 1 + deepest(c.parts());
        }

        @Override
        public Integer any(Condition.Any c) {
            return 1 + deepest(c.parts());
        }

        @Override
        public Integer not(Condition.Not c) {
            return 1 + c.part().match(this);
        }

        @Override
        public Integer compare(Condition.Compare c) {
            return 1;
        }

        @Override
        public Integer in(Condition.In c) {
            return 1;
        }

        private int deepest(List<Condition> parts) {
            return parts.stream().mapToInt(part -> part.match(this)).max().orElse(0);
        }
    }
}
