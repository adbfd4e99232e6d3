package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.rating.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All the values with which one compound is compared (比较群体), for the kinds {@code rank-table} and {@code best-ratio}. Made from a
 * table by {@link RatingPlan#cohort}; whoever an indicator does not apply to is not among its values. Immutable.
 */
public final class Cohort {
    static final Cohort NONE = new Cohort(Map.of());

    private final Map<String, Values> byIndicator;

    Cohort(Map<String, Values> byIndicator) {
        this.byIndicator = Map.copyOf(byIndicator);
    }

    static Cohort of(RatingPlan plan, Binding binding) {
        Map<String, Values> values = new HashMap<>();
        plan.items().stream()
                .filter(Item::comparesWithOthers)
                .forEach(item -> values.put(item.indicator().id(), new Values(values(plan, item, binding))));
        return new Cohort(values);
    }

    private static List<Value> values(RatingPlan plan, Item item, Binding binding) {
        FactTable.Entry entry = binding.entry(((Kind.Cohort) item.indicator().kind()).fact());
        List<Value> values = new ArrayList<>();
        for (int row = 0; row < binding.table().size(); row++) {
            if (item.condition() < 0
                    || binding.truth(plan.conditions().get(item.condition()), row) != TruthKernel.FALSE) {
                Value.of(entry.fact(row)).ifPresent(values::add);
            }
        }
        return values;
    }

    Values values(String indicator) {
        Values values = byIndicator.get(indicator);
        if (values == null) {
            throw new GovernanceException(
                    "cohort-missing", "Rubric must be given a cohort to compare with, but " + indicator + " had none");
        }
        return values;
    }

    /** An exact value: a quantity or a ratio. Products of two values of one fact stay below 10^18. */
    record Value(long numerator, long denominator) implements Comparable<Value> {
        static Optional<Value> of(Fact fact) {
            if (fact instanceof Fact.Amount amount) {
                return Optional.of(new Value(amount.quantity().units(), Quantity.ONE));
            }
            if (fact instanceof Fact.Survey survey && survey.answers() > 0) {
                return Optional.of(new Value(survey.satisfied(), survey.answers()));
            }
            return fact instanceof Fact.Share share && !share.ratio().isEmpty()
                    ? Optional.of(
                            new Value(share.ratio().numerator(), share.ratio().denominator()))
                    : Optional.empty();
        }

        @Override
        public int compareTo(Value other) {
            return Long.compare(numerator * other.denominator, other.numerator * denominator);
        }
    }

    /** The values of one indicator, best first. */
    static final class Values {
        static final Values NONE = new Values(List.of());

        private final List<Value> descending;

        Values(List<Value> values) {
            descending = values.stream().sorted(Comparator.reverseOrder()).toList();
        }

        Optional<Value> best() {
            return descending.stream().findFirst();
        }

        /** {@return how many are strictly better} */
        int better(Value value) {
            return firstAtMost(value, 0);
        }

        /** {@return how many are equal} */
        int equal(Value value) {
            return firstAtMost(value, 1) - firstAtMost(value, 0);
        }

        /** The first index whose value is less than, or (with bound 0) at most, the given one. */
        private int firstAtMost(Value value, int bound) {
            int low = 0;
            int high = descending.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (descending.get(middle).compareTo(value) > -bound) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
