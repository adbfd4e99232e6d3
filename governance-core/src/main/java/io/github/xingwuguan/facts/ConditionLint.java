package io.github.xingwuguan.facts;

import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.shape.Source;
import java.util.List;
import java.util.Map;

/** Finds what a condition gets wrong about the facts it asks for; the answer is always the collector. */
record ConditionLint(Map<String, FactType> declared, String path, Problems.Collector problems)
        implements Condition.Cases<Problems.Collector> {
    /** Keeps cross products within 63 bits wherever conditions are compiled. */
    private static final Quantity MAX_SHARE = Quantity.of(100);

    @Override
    public Problems.Collector all(Condition.All condition) {
        return parts("/all", condition.parts());
    }

    @Override
    public Problems.Collector any(Condition.Any condition) {
        return parts("/any", condition.parts());
    }

    @Override
    public Problems.Collector not(Condition.Not condition) {
        return condition.part().match(new ConditionLint(declared, path + "/not", problems));
    }

    private Problems.Collector parts(String variant, List<Condition> parts) {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).match(new ConditionLint(declared, path + variant + "/" + i, problems));
        }
        return problems;
    }

    @Override
    public Problems.Collector compare(Condition.Compare condition) {
        FactType type = typeOf(condition.fact(), path + "/compare/fact");
        if (type == null) {
            return problems;
        }
        boolean fits = switch (type) {
            case FLAG ->
                condition.value().equals(Fact.yes()) || condition.value().equals(Fact.no());
            case CODE -> condition.value() instanceof Fact.Code;
            case QUANTITY, RATIO, SURVEY -> condition.value() instanceof Fact.Amount;
            case MARKS -> false;
        };
        if (!fits) {
            problems.error(
                    "wrong-fact-type",
                    path + "/compare/value",
                    "Comparison must fit the type of its fact, but " + condition.fact() + " is a " + type.code()
                            + " and was compared with "
                            + Texts.visible(condition.value().toString()));
        }
        boolean isShare = type == FactType.RATIO || type == FactType.SURVEY;
        if (isShare
                && condition.value() instanceof Fact.Amount amount
                && amount.quantity().compareTo(MAX_SHARE) > 0) {
            problems.error(
                    "out-of-range",
                    path + "/compare/value",
                    "Threshold of a ratio must be at most " + MAX_SHARE + ", but was " + amount);
        }
        return problems;
    }

    @Override
    public Problems.Collector in(Condition.In condition) {
        FactType type = typeOf(condition.fact(), path + "/in/fact");
        if (type != null && type != FactType.CODE) {
            problems.error(
                    "wrong-fact-type",
                    path + "/in/fact",
                    "Membership must ask for a code, but " + condition.fact() + " is a " + type.code());
        }
        return problems;
    }

    private @org.jspecify.annotations.Nullable FactType typeOf(String fact, String at) {
        FactType type = declared.get(fact);
        if (type == null) {
            problems.error(
                    "unknown-fact",
                    at,
                    "Fact must be declared, but " + fact + " was not" + Source.didYouMean(fact, declared.keySet()));
        }
        return type;
    }
}
