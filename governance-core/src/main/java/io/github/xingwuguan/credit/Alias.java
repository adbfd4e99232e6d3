package io.github.xingwuguan.credit;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Under which id a subject goes on after a merger or renaming (主体变更). From that day its whole history belongs to the new id, so that
 * no list stay is lost with a name.
 *
 * @param former the subject of before
 * @param current the subject it became, of the same kind
 * @param since the first day
 * @param recordedAt when it was recorded
 */
public record Alias(Subject former, Subject current, LocalDate since, Instant recordedAt) implements LedgerEntry {
    /** The wire form. */
    public static final Shape<Alias> SHAPE = Shape.of(
            "Alias",
            Field.of("former", Subject.SHAPE, Alias::former),
            Field.of("current", Subject.SHAPE, Alias::current),
            Field.of("since", Type.DATE, Alias::since),
            Field.of("recordedAt", Type.INSTANT, Alias::recordedAt),
            Alias::new);

    /**
     * Checks the kinds.
     *
     * @param former the subject of before
     * @param current the subject it became
     * @param since the first day
     * @param recordedAt when it was recorded
     * @throws IllegalArgumentException if they are the same subject or of different kinds
     */
    public Alias {
        if (former.equals(current) || former.kind() != current.kind()) {
            throw new IllegalArgumentException("A subject must become another of its kind, but "
                    + former.kind().code() + " became "
                    + (former.equals(current) ? "itself" : "a " + current.kind().code()));
        }
    }
}
