package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something to be done, or that may be done, on a day (待办事项).
 *
 * @param kind what
 * @param subject about which record, by its id
 * @param due when
 * @param basis why
 */
public record WorkItem(WorkKind kind, String subject, Due due, Basis basis) {
    /** The wire form. */
    public static final Shape<WorkItem> SHAPE = Shape.of(
            "Work item",
            Field.of("kind", Type.code("Work kind", WorkKind.values()), WorkItem::kind),
            Field.of("subject", Type.TEXT, WorkItem::subject),
            Field.of("due", Due.SHAPE, WorkItem::due),
            Field.of("basis", Basis.SHAPE, WorkItem::basis),
            WorkItem::new);

    /**
     * When something is due (到期).
     *
     * @param on the day; what ends is over on it
     * @param at the last instant that is in time, for what is due at an instant
     * @param warning the shortest warning, in days, within which the day lies; empty if the day has come
     */
    public record Due(LocalDate on, Optional<Instant> at, Optional<Integer> warning) {
        /** The wire form. */
        static final Shape<Due> SHAPE = Shape.of(
                "Due",
                Field.of("on", Type.DATE, Due::on),
                Field.maybe("at", Type.INSTANT, Due::at),
                Field.maybe("warning", Type.INT, Due::warning),
                Due::new);

        /** {@return whether the day has come} */
        public boolean hasCome() {
            return warning.isEmpty();
        }
    }

    /**
     * Why something is due (依据).
     *
     * @param says which clock, term or rule
     * @param policy by which rules, if any set the time
     */
    public record Basis(Label says, Optional<PolicyId> policy) {
        /** The wire form. */
        static final Shape<Basis> SHAPE = Shape.of(
                "Basis",
                Field.of("says", BasicShapes.LABEL, Basis::says),
                Field.maybe("policy", Type.POLICY_ID, Basis::policy),
                Basis::new);

        static Basis of(String zh, String en) {
            return new Basis(Label.of(zh, en), Optional.empty());
        }

        static Basis of(String zh, String en, PolicyId policy) {
            return new Basis(Label.of(zh, en), Optional.of(policy));
        }
    }

    /** {@return something due at an instant, on its day in China} */
    static WorkItem at(WorkKind kind, String subject, Instant due, Basis basis) {
        LocalDate day = due.atZone(WorkCalendar.CHINA).toLocalDate();
        return new WorkItem(kind, subject, new Due(day, Optional.of(due), Optional.empty()), basis);
    }

    /** {@return something due on a day} */
    static WorkItem on(WorkKind kind, String subject, LocalDate day, Basis basis) {
        return new WorkItem(kind, subject, new Due(day, Optional.empty(), Optional.empty()), basis);
    }

    WorkItem with(Optional<Integer> warning) {
        return new WorkItem(kind, subject, new Due(due.on(), due.at(), warning), basis);
    }
}
