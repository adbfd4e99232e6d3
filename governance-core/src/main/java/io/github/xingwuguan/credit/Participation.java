package io.github.xingwuguan.credit;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.time.LocalDate;

/**
 * From when a firm or project has a status of enrolment (准入登记). The latest first day on or before a date decides, of equal ones the
 * one recorded last.
 *
 * @param subject the firm or project
 * @param status its status
 * @param from the first day
 * @param recordedAt when it was recorded
 */
public record Participation(Subject subject, EnrolmentStatus status, LocalDate from, Instant recordedAt)
        implements LedgerEntry {
    /** The wire form. */
    public static final Shape<Participation> SHAPE = Shape.of(
            "Participation",
            Field.of("subject", Subject.SHAPE, Participation::subject),
            Field.of("status", Type.code("Enrolment", EnrolmentStatus.values()), Participation::status),
            Field.of("from", Type.DATE, Participation::from),
            Field.of("recordedAt", Type.INSTANT, Participation::recordedAt),
            Participation::new);
}
