package io.github.xingwuguan.credit;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Union;
import java.time.Period;

/**
 * How long a record counts from the day it has effect (有效期): on that day, and no more on the day on which it expires. Terms follow
 * {@link java.time.LocalDate#plus}: a year from 29 February ends on 28 February.
 */
public sealed interface Validity {
    /** The wire form: one member, named by the kind. */
    Union<Validity> TYPE = Wire.TYPE;

    /**
     * A term, cut off where the period ends if the policy resets (固定期限).
     *
     * @param term how long
     */
    record Fixed(Period term) implements Validity {
        /**
         * Checks the term.
         *
         * @param term how long
         * @throws IllegalArgumentException if it is nothing, or more than a hundred years
         */
        public Fixed {
            CreditTypes.positive(term);
        }
    }

    /**
     * As long as the record's document says, else a term (从其规定).
     *
     * @param term how long if the document is silent
     */
    record StatedElse(Period term) implements Validity {
        /**
         * Checks the term.
         *
         * @param term how long if the document is silent
         * @throws IllegalArgumentException if it is nothing, or more than a hundred years
         */
        public StatedElse {
            CreditTypes.positive(term);
        }
    }

    /** Until the period ends to which it belongs (当期有效). */
    record PeriodEnd() implements Validity {}

    /** Until the breach is put right, in every period anew; a reset does not end it (整改前持续计分). */
    record UntilRectified() implements Validity {}

    /**
     * A term across periods; a reset does not end it (回溯期).
     *
     * @param term how long
     */
    record Lookback(Period term) implements Validity {
        /**
         * Checks the term.
         *
         * @param term how long
         * @throws IllegalArgumentException if it is nothing, or more than a hundred years
         */
        public Lookback {
            CreditTypes.positive(term);
        }
    }

    /** For ever (长期). */
    record Permanent() implements Validity {}

    /** {@return whether a record goes on counting in later periods under a policy that resets} */
    default boolean survivesReset() {
        return this instanceof UntilRectified || this instanceof Lookback || this instanceof Permanent;
    }

    /** How validities are written. */
    final class Wire {
        private static final Union<Validity> TYPE = Union.<Validity>of("Validity")
                .variant(
                        "fixed",
                        Fixed.class,
                        Shape.of("Fixed term", Field.of("term", CreditTypes.PERIOD, Fixed::term), Fixed::new))
                .variant(
                        "stated-else",
                        StatedElse.class,
                        Shape.of(
                                "Stated term", Field.of("term", CreditTypes.PERIOD, StatedElse::term), StatedElse::new))
                .variant("period-end", PeriodEnd.class, Shape.of("Period end", PeriodEnd::new))
                .variant("until-rectified", UntilRectified.class, Shape.of("Until rectified", UntilRectified::new))
                .variant(
                        "lookback",
                        Lookback.class,
                        Shape.of("Lookback", Field.of("term", CreditTypes.PERIOD, Lookback::term), Lookback::new))
                .variant("permanent", Permanent.class, Shape.of("Permanent", Permanent::new))
                .done();

        private Wire() {}
    }
}
