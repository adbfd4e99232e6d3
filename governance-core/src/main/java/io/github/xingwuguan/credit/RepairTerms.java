package io.github.xingwuguan.credit;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * When a record of an item can be repaired (信用修复条件). A new record of the same item after the application stands against it always.
 *
 * @param waits how long a record of each severity must have had effect; a severity without a line can be repaired at once
 * @param evidence the kinds of evidence that an application must show
 */
public record RepairTerms(List<Wait> waits, List<String> evidence) {
    /**
     * The least time before repair.
     *
     * @param severity of which records
     * @param term how long
     */
    public record Wait(Severity severity, Period term) {
        /** The wire form. */
        static final Shape<Wait> SHAPE = Shape.of(
                "Wait",
                Field.of("severity", Type.code("Severity", Severity.values()), Wait::severity),
                Field.of("term", CreditTypes.PERIOD, Wait::term),
                Wait::new);

        /**
         * Checks the term.
         *
         * @param severity of which records
         * @param term how long
         * @throws IllegalArgumentException if it is nothing, or more than a hundred years
         */
        public Wait {
            CreditTypes.positive(term);
        }
    }

    /** The wire form. */
    public static final Shape<RepairTerms> SHAPE = Shape.of(
            "Repair terms",
            Field.of("waits", Type.list(Wait.SHAPE), RepairTerms::waits),
            Field.of("evidence", Type.list(Type.TEXT), RepairTerms::evidence),
            RepairTerms::new);

    /**
     * Copies the lists.
     *
     * @param waits how long a record of each severity must have had effect
     * @param evidence the kinds of evidence that an application must show
     */
    public RepairTerms {
        waits = List.copyOf(waits);
        evidence = List.copyOf(evidence);
    }

    /**
     * {@return the first day on which a record can be repaired}
     *
     * @param record the record
     * @param history what happened to it; the wait begins when the breach was put right, if that is later
     */
    public LocalDate earliest(CreditRecord record, RecordHistory history) {
        Optional<Period> wait = waits.stream()
                .filter(line -> line.severity() == record.severity())
                .map(Wait::term)
                .findFirst();
        LocalDate begin = history.rectifiedOn()
                .filter(day -> day.isAfter(record.effectiveOn()))
                .orElse(record.effectiveOn());
        return wait.map(begin::plus).orElse(begin);
    }
}
