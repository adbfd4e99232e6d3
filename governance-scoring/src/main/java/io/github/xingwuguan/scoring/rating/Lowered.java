package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.facts.Fact;
import java.util.function.Function;

/** An indicator whose exact arithmetic is prepared; it waits for the facts of one subject, or for columns of many. */
interface Lowered {
    /** What a value that does not count is worth, beside points. */
    long NOTHING = -1;

    /**
     * {@return what the indicator is worth for one subject, packed}
     *
     * @param subject its facts
     * @param cohort with whom it is compared
     */
    long of(Subject subject, Cohort cohort);

    /**
     * {@return the kernel over the columns of a table}
     *
     * @param binding the table
     * @param cohort with whom subjects are compared
     */
    Kernel bind(Binding binding, Cohort cohort);

    /** Points of a value, in units of 1/10,000; {@link #NOTHING} if it does not count. */
    @FunctionalInterface
    interface FactPoints {
        long of(Fact fact);
    }

    /** {@return what a fact is worth, packed, whether there is a value or not} */
    static long worth(Fact fact, FactPoints points, Absent absent) {
        if (fact instanceof Fact.NotApplicable) {
            return absent.notApplicable();
        }
        long earned = fact instanceof Fact.Missing ? NOTHING : points.of(fact);
        return earned >= 0 ? earned : absent.missing();
    }

    /**
     * An indicator of a single fact.
     *
     * @param input the fact
     * @param absent what it is worth without a value
     * @param points of a value
     * @param columns the kernel over a column
     */
    record OfOne(Inputs.Input input, Absent absent, FactPoints points, Function<Column, Kernel> columns)
            implements Lowered {
        @Override
        public long of(Subject subject, Cohort cohort) {
            return Lowered.worth(subject.fact(input.position()), points, absent);
        }

        @Override
        public Kernel bind(Binding binding, Cohort cohort) {
            return columns.apply(binding.column(input.name()));
        }
    }
}
