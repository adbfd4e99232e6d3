package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.Truth;
import io.github.xingwuguan.programme.Measure;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says what one subject counts for. The population may be decided by the facts of another day. */
record Weighing(FactSheet population, FactSheet now) implements Measure.Cases<Worth> {
    /** An answer, and which facts keep it open. An answer that only lacks what does not apply leaves the population. */
    private record Reply(Truth truth, boolean applies, Set<String> lacking) {
        static final Reply YES = new Reply(Truth.TRUE, true, Set.of());
    }

    @Override
    public Worth share(Measure.Share measure) {
        Reply in = population(measure.population());
        return in.truth == Truth.FALSE || !in.applies ? Worth.OUT : among(in, ask(measure.counted(), now));
    }

    private static Worth among(Reply in, Reply counted) {
        if (!counted.applies) {
            return Worth.OUT;
        }
        int outcomes = switch (counted.truth) {
            case TRUE -> Outcome.YES;
            case FALSE -> Outcome.NO;
            case UNKNOWN -> Outcome.YES | Outcome.NO;
        };
        Set<String> lacking = new TreeSet<>(in.lacking);
        lacking.addAll(counted.lacking);
        return Worth.one(in.truth == Truth.UNKNOWN ? outcomes | Outcome.OUT : outcomes, lacking);
    }

    @Override
    public Worth count(Measure.Count measure) {
        Reply counted = ask(measure.counted(), now);
        if (counted.truth == Truth.FALSE || !counted.applies) {
            return Worth.OUT;
        }
        return Worth.one(counted.truth == Truth.TRUE ? Outcome.YES : Outcome.YES | Outcome.OUT, counted.lacking);
    }

    @Override
    public Worth sum(Measure.Sum measure) {
        Fact fact = now.fact(measure.fact());
        long step = Quantity.ONE / measure.grain();
        if (fact instanceof Fact.Amount amount && amount.quantity().units() % step == 0) {
            return amount(measure.population(), measure.fact(), Optional.of(Ratioed.of(amount, step)));
        }
        return amount(measure.population(), measure.fact(), Optional.empty());
    }

    @Override
    public Worth pooled(Measure.Pooled measure) {
        Optional<Ratioed> parts = now.fact(measure.fact()) instanceof Fact.Share share
                ? Optional.of(Ratioed.of(share.ratio()))
                : Optional.empty();
        return amount(measure.population(), measure.fact(), parts);
    }

    /** What an amount adds to numerator and denominator. */
    private record Ratioed(long numerator, long denominator) {
        static Ratioed of(Fact.Amount amount, long step) {
            return new Ratioed(amount.quantity().units() / step, 1);
        }

        static Ratioed of(Ratio ratio) {
            return new Ratioed(ratio.numerator(), ratio.denominator());
        }
    }

    private Worth amount(Optional<Condition> who, String fact, Optional<Ratioed> parts) {
        Reply in = population(who);
        boolean isOut = in.truth == Truth.FALSE || !in.applies;
        if (isOut || now.fact(fact) instanceof Fact.NotApplicable) {
            return Worth.OUT;
        }
        Set<String> lacking = new TreeSet<>(in.lacking);
        if (parts.isEmpty()) {
            lacking.add(fact);
        }
        // how much is missing is open, so that an unknown amount is never a known one
        int outcomes = in.truth == Truth.TRUE && parts.isPresent() ? Outcome.YES : Outcome.YES | Outcome.OUT;
        Ratioed added = parts.orElse(new Ratioed(0, 0));
        return new Worth(outcomes, added.numerator, added.denominator, lacking);
    }

    private Reply population(Optional<Condition> who) {
        return who.map(condition -> ask(condition, population)).orElse(Reply.YES);
    }

    private static Reply ask(Condition condition, FactSheet sheet) {
        Truth truth;
        try {
            truth = condition.test(sheet);
        } catch (GovernanceException e) {
            // a fact of another form than the metric reads is as good as none; the row is told apart, and the batch
            // goes on
            return new Reply(Truth.UNKNOWN, true, new TreeSet<>(condition.facts()));
        }
        if (truth != Truth.UNKNOWN) {
            return new Reply(truth, true, Set.of());
        }
        Set<String> lacking = new TreeSet<>();
        for (String name : condition.facts()) {
            if (isLacking(sheet.fact(name))) {
                lacking.add(name);
            }
        }
        return new Reply(truth, !lacking.isEmpty(), lacking);
    }

    private static boolean isLacking(Fact fact) {
        boolean isEmpty = fact instanceof Fact.Share share && share.ratio().isEmpty();
        boolean isSilent = fact instanceof Fact.Survey survey && survey.ratio().isEmpty();
        return fact instanceof Fact.Missing || isEmpty || isSilent;
    }
}
