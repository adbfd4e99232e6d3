package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What lies between two results of one subject (结果比较): of two days, of two states of knowledge, or of what is and what would be.
 *
 * @param before one result
 * @param after the other
 * @param records the records that count otherwise, by id
 */
public record CreditDiff(CreditAssessment before, CreditAssessment after, List<RecordChange> records) {
    /**
     * A record that counts otherwise.
     *
     * @param record its id
     * @param before what became of it before; empty if it was not there
     * @param after what became of it after; empty if it is not there
     * @param points how much more it adds after
     */
    public record RecordChange(
            String record, Optional<RecordOutcome> before, Optional<RecordOutcome> after, Points points) {
        private static final Type<RecordOutcome> OUTCOME = Type.code("Outcome", RecordOutcome.values());

        /** The wire form. */
        static final Shape<RecordChange> SHAPE = Shape.of(
                "Record change",
                Field.of("record", Type.TEXT, RecordChange::record),
                Field.maybe("before", OUTCOME, RecordChange::before),
                Field.maybe("after", OUTCOME, RecordChange::after),
                Field.of("points", Type.POINTS, RecordChange::points),
                RecordChange::new);
    }

    /** The wire form. */
    public static final Shape<CreditDiff> SHAPE = Shape.of(
            "Credit difference",
            Field.of("before", CreditAssessment.SHAPE, CreditDiff::before),
            Field.of("after", CreditAssessment.SHAPE, CreditDiff::after),
            Field.of("records", Type.list(RecordChange.SHAPE), CreditDiff::records),
            CreditDiff::new);

    /**
     * Copies the records.
     *
     * @param before one result
     * @param after the other
     * @param records the records that count otherwise
     */
    public CreditDiff {
        records = List.copyOf(records);
    }

    /**
     * {@return what lies between two results}
     *
     * @param before one result
     * @param after the other
     */
    public static CreditDiff between(CreditAssessment before, CreditAssessment after) {
        Map<String, CreditLine> old = byRecord(before);
        Map<String, CreditLine> current = byRecord(after);
        TreeSet<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(current.keySet());
        List<RecordChange> changes = new ArrayList<>();
        for (String id : ids) {
            RecordChange change = change(id, Optional.ofNullable(old.get(id)), Optional.ofNullable(current.get(id)));
            if (!change.before().equals(change.after()) || change.points().units() != 0) {
                changes.add(change);
            }
        }
        return new CreditDiff(before, after, changes);
    }

    private static Map<String, CreditLine> byRecord(CreditAssessment assessment) {
        Map<String, CreditLine> lines = new LinkedHashMap<>();
        assessment.records().forEach(line -> lines.put(line.record(), line));
        return lines;
    }

    private static RecordChange change(String id, Optional<CreditLine> before, Optional<CreditLine> after) {
        Points old = before.map(CreditLine::value).orElse(Points.ZERO);
        Points current = after.map(CreditLine::value).orElse(Points.ZERO);
        return new RecordChange(
                id, before.map(CreditLine::outcome), after.map(CreditLine::outcome), current.minus(old));
    }

    /** {@return how many points more the published score has after} */
    public Points score() {
        return after.score().minus(before.score());
    }

    /** {@return whether the grade is another} */
    public boolean changesGrade() {
        return !before.grade().equals(after.grade());
    }
}
