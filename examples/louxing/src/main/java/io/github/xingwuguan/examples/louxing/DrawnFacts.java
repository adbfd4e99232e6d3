package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.facts.Fact;
import java.util.Map;

/** What is true of a compound, as the numbers that records are drawn from (事实取数). */
record DrawnFacts(Map<String, Fact> facts) {
    static DrawnFacts of(DistrictPlan plan, CompoundProfile compound) {
        return new DrawnFacts(plan.facts(compound));
    }

    private Fact fact(String name) {
        Fact fact = facts.get(name);
        if (fact == null) {
            throw new IllegalArgumentException("Fact must be drawn, but " + name + " was not");
        }
        return fact;
    }

    boolean has(String name) {
        return facts.containsKey(name);
    }

    Ratio share(String name) {
        return ((Fact.Share) fact(name)).ratio();
    }

    boolean isCount(String name) {
        return fact(name) instanceof Fact.Amount;
    }

    int count(String name) {
        return ((Fact.Amount) fact(name)).quantity().toDecimal().intValueExact();
    }

    String code(String name) {
        return ((Fact.Code) fact(name)).code();
    }

    boolean isYes(String name) {
        return code(name).equals("true");
    }

    Fact.Survey survey(String name) {
        return (Fact.Survey) fact(name);
    }
}
