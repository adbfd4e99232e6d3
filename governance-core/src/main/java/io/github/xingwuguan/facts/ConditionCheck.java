package io.github.xingwuguan.facts;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Ratio;

/** Answers a condition for one sheet. */
record ConditionCheck(FactSheet sheet) implements Condition.Cases<Truth> {
    @Override
    public Truth all(Condition.All condition) {
        Truth truth = Truth.TRUE;
        for (Condition part : condition.parts()) {
            truth = truth.and(part.match(this));
        }
        return truth;
    }

    @Override
    public Truth any(Condition.Any condition) {
        Truth truth = Truth.FALSE;
        for (Condition part : condition.parts()) {
            truth = truth.or(part.match(this));
        }
        return truth;
    }

    @Override
    public Truth not(Condition.Not condition) {
        return condition.part().match(this).not();
    }

    @Override
    public Truth compare(Condition.Compare condition) {
        return sheet.fact(condition.fact()).match(new Comparison(condition));
    }

    @Override
    public Truth in(Condition.In condition) {
        Fact fact = sheet.fact(condition.fact());
        if (!fact.isValue()) {
            return Truth.UNKNOWN;
        }
        if (fact instanceof Fact.Code code) {
            return Truth.of(condition.codes().contains(code.code()));
        }
        throw wrongType(condition.fact());
    }

    private static GovernanceException wrongType(String fact) {
        return new GovernanceException(
                "wrong-fact-type", "Fact must have the form that it is compared with, but " + fact + " had another");
    }

    /** Compares the form at hand with the value of the condition. */
    private record Comparison(Condition.Compare condition) implements Fact.Cases<Truth> {
        @Override
        public Truth code(Fact.Code fact) {
            if (!(condition.value() instanceof Fact.Code wanted)) {
                throw wrongType(condition.fact());
            }
            return Truth.of(condition.op().accepts(fact.equals(wanted) ? 0 : 1));
        }

        @Override
        public Truth amount(Fact.Amount fact) {
            return Truth.of(condition.op().accepts(fact.quantity().compareTo(threshold())));
        }

        @Override
        public Truth share(Fact.Share fact) {
            return ratio(fact.ratio());
        }

        @Override
        public Truth survey(Fact.Survey fact) {
            return ratio(fact.ratio());
        }

        private Truth ratio(Ratio ratio) {
            return ratio.isEmpty() ? Truth.UNKNOWN : Truth.of(condition.op().accepts(ratio.compareWith(threshold())));
        }

        @Override
        public Truth marks(Fact.Marks fact) {
            throw wrongType(condition.fact());
        }

        @Override
        public Truth missing(Fact.Missing fact) {
            return Truth.UNKNOWN;
        }

        @Override
        public Truth notApplicable(Fact.NotApplicable fact) {
            return Truth.UNKNOWN;
        }

        private Quantity threshold() {
            if (condition.value() instanceof Fact.Amount amount) {
                return amount.quantity();
            }
            throw wrongType(condition.fact());
        }
    }
}
