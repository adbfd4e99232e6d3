package io.github.xingwuguan.casework;

import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Optional;

/**
 * What presses a case the longer it takes (督办阶梯): rungs on the time to deal with it, each once in a cycle.
 *
 * @param rungs from the first to the last
 * @param replyWithin how long a lead may take to say what holds it up
 */
public record Ladder(List<Rung> rungs, TimeLimit replyWithin) {
    /** The wire form. */
    public static final Shape<Ladder> SHAPE = Shape.of(
            "Ladder",
            Field.of("rungs", Type.list(Rung.SHAPE), Ladder::rungs),
            Field.of("replyWithin", TimeLimit.SHAPE, Ladder::replyWithin),
            Ladder::new);

    /**
     * Copies the rungs.
     *
     * @param rungs from the first to the last
     * @param replyWithin how long a lead may take to answer
     */
    public Ladder {
        rungs = List.copyOf(rungs);
    }

    /**
     * One rung (阶梯档次): either when a part of the time is used, or so long after the deadline.
     *
     * @param code its code, unique in the ladder
     * @param percent how much of the time is used, from 1 to 100; empty if it stands after the deadline
     * @param after how long after the deadline; empty if it stands before or on it
     * @param pressure what happens
     */
    public record Rung(String code, Optional<Integer> percent, Optional<TimeLimit> after, Pressure pressure) {
        /** The wire form. */
        public static final Shape<Rung> SHAPE = Shape.of(
                "Rung",
                Field.of("code", Type.TEXT, Rung::code),
                Field.maybe("percent", Type.INT, Rung::percent),
                Field.maybe("after", TimeLimit.SHAPE, Rung::after),
                Field.of("pressure", Type.code("Pressure", Pressure.values()), Rung::pressure),
                Rung::new);
    }
}
