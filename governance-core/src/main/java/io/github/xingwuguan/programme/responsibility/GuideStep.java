package io.github.xingwuguan.programme.responsibility;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One step of a guide (行动步骤).
 *
 * @param stage to which stage it belongs
 * @param label what is to be done
 * @param dueOn the last day on which it is in time
 * @param doneOn the day on which it was done, if it was
 */
public record GuideStep(GuideStage stage, Label label, LocalDate dueOn, Optional<LocalDate> doneOn) {
    /** The wire form. */
    public static final Shape<GuideStep> SHAPE = Shape.of(
            "Guide step",
            Field.of("stage", Type.code("Stage", GuideStage.values()), GuideStep::stage),
            Field.of("label", BasicShapes.LABEL, GuideStep::label),
            Field.of("dueOn", Type.DATE, GuideStep::dueOn),
            Field.maybe("doneOn", Type.DATE, GuideStep::doneOn),
            GuideStep::new);

    /** How a step stands on a day (步骤状态). */
    public enum State implements Coded {
        /** There is still time (未到期). */
        OPEN("open"),
        /** It was done in time (按期完成). */
        DONE("done"),
        /** It was done too late (逾期完成). */
        DONE_LATE("done-late"),
        /** It is not done and should be (逾期). */
        OVERDUE("overdue");

        private final String code;

        State(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * {@return how it stands at the end of a day; what is done later is not seen}
     *
     * @param date the day
     */
    public State on(LocalDate date) {
        Optional<LocalDate> done = doneOn.filter(day -> !day.isAfter(date));
        if (done.isPresent()) {
            return done.get().isAfter(dueOn) ? State.DONE_LATE : State.DONE;
        }
        return date.isAfter(dueOn) ? State.OVERDUE : State.OPEN;
    }
}
