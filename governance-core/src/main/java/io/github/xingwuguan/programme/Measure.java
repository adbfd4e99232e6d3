package io.github.xingwuguan.programme;

import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.facts.Fraction;
import io.github.xingwuguan.shape.Union;
import java.util.Optional;

/** What a metric counts, and of what (计量方式). A population that is left out is every subject. */
public sealed interface Measure {
    /** The wire form: one member, named by the form. */
    Union<Measure> TYPE = MeasureWire.TYPE;

    /** {@return who is counted at all: the denominator of a share} */
    default Optional<Condition> population() {
        return Optional.empty();
    }

    /** {@return what has to hold of a subject to be counted; empty where an amount is added} */
    default Optional<Condition> asks() {
        return Optional.empty();
    }

    /** {@return the fact whose amount is added, with the type that it has to have; empty where subjects are counted} */
    default Optional<FactKey> adds() {
        return Optional.empty();
    }

    /** {@return whether it has a denominator} */
    boolean hasDenominator();

    /**
     * {@return the value of what was counted, in the unit of the metric; empty for a share over nothing}
     *
     * @param tally what was counted
     */
    default Optional<Fraction> value(Tally tally) {
        long of = tally.denominator().orElse(1L);
        return of == 0 ? Optional.empty() : Optional.of(Fraction.of(tally.numerator(), of));
    }

    /**
     * Subjects of which something holds, of those of the population (占比).
     *
     * @param population the denominator
     * @param counted what has to hold besides, to be in the numerator
     */
    record Share(Optional<Condition> population, Condition counted) implements Measure {
        @Override
        public Optional<Condition> asks() {
            return Optional.of(counted);
        }

        @Override
        public boolean hasDenominator() {
            return true;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.share(this);
        }
    }

    /**
     * Subjects of which something holds, and of no number (计数).
     *
     * @param counted what has to hold
     */
    record Count(Condition counted) implements Measure {
        @Override
        public Optional<Condition> asks() {
            return Optional.of(counted);
        }

        @Override
        public boolean hasDenominator() {
            return false;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.count(this);
        }
    }

    /**
     * The sum of a quantity over the population (合计), such as of charging ports or of yuan. The numerator is in 10^-decimals of the unit.
     *
     * @param population whose quantities are added
     * @param fact the name of the quantity
     * @param decimals how many decimals a quantity may have, 0 to 4; one that has more counts as unknown
     */
    record Sum(Optional<Condition> population, String fact, int decimals) implements Measure {
        /**
         * Checks name and decimals.
         *
         * @param population whose quantities are added
         * @param fact the name of the quantity
         * @param decimals how many decimals a quantity may have
         * @throws IllegalArgumentException if the name is not kebab-case or the decimals are not 0 to 4
         */
        public Sum {
            FactKey.of(fact, FactType.QUANTITY);
            if (decimals < 0 || decimals > 4) {
                throw new IllegalArgumentException("Sum must have 0 to 4 decimals, but had " + decimals);
            }
        }

        /** {@return how many of the finest unit are in one: 10^decimals} */
        public long grain() {
            long grain = 1;
            for (int i = 0; i < decimals; i++) {
                grain *= 10;
            }
            return grain;
        }

        @Override
        public Optional<FactKey> adds() {
            return Optional.of(FactKey.of(fact, FactType.QUANTITY));
        }

        @Override
        public boolean hasDenominator() {
            return false;
        }

        @Override
        public Optional<Fraction> value(Tally tally) {
            return Optional.of(Fraction.of(tally.numerator(), grain()));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sum(this);
        }
    }

    /**
     * The numerators of a ratio over the sum of its denominators (合并占比), such as of fields that are valid over fields due. A ratio over
     * nothing adds nothing to either.
     *
     * @param population whose ratios are added
     * @param fact the name of the ratio
     */
    record Pooled(Optional<Condition> population, String fact) implements Measure {
        /**
         * Checks the name.
         *
         * @param population whose ratios are added
         * @param fact the name of the ratio
         * @throws IllegalArgumentException if the name is not kebab-case
         */
        public Pooled {
            FactKey.of(fact, FactType.RATIO);
        }

        @Override
        public Optional<FactKey> adds() {
            return Optional.of(FactKey.of(fact, FactType.RATIO));
        }

        @Override
        public boolean hasDenominator() {
            return true;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pooled(this);
        }
    }

    /**
     * One answer for each form of measure.
     *
     * @param <R> the answer
     */
    interface Cases<R> {
        /**
         * {@return the answer for a share}
         *
         * @param measure the measure
         */
        R share(Share measure);

        /**
         * {@return the answer for a count}
         *
         * @param measure the measure
         */
        R count(Count measure);

        /**
         * {@return the answer for a sum}
         *
         * @param measure the measure
         */
        R sum(Sum measure);

        /**
         * {@return the answer for a pooled ratio}
         *
         * @param measure the measure
         */
        R pooled(Pooled measure);
    }

    /**
     * {@return the answer for the form of this measure}
     *
     * @param cases an answer for each form
     * @param <R> the answer
     */
    <R> R match(Cases<R> cases);
}
