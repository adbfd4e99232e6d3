package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * What one phase of a campaign has come to (阶段成效).
 *
 * @param phase the code of the phase
 * @param cleared cases that stood cleared, of those of the campaign: at the end of its last day, or as of now while it runs
 * @param verdict whether its target was met
 */
public record PhaseResult(String phase, Ratio cleared, Verdict verdict) {
    /** The wire form. */
    public static final Shape<PhaseResult> SHAPE = Shape.of(
            "Phase result",
            Field.of("phase", Type.TEXT, PhaseResult::phase),
            Field.of("cleared", BasicShapes.RATIO, PhaseResult::cleared),
            Field.of("verdict", Type.code("Verdict", Verdict.values()), PhaseResult::verdict),
            PhaseResult::new);

    /** Whether the target of a phase was met (目标完成情况). */
    public enum Verdict implements Coded {
        /** The phase is over and its target was met (达标). */
        MET("met"),
        /** The phase is over and its target was not met (未达标). */
        MISSED("missed"),
        /** The phase still runs, so that what is cleared can still be reopened (进行中). */
        RUNNING("running"),
        /** The phase has no target, or the campaign had no case (无目标或无案件). */
        NONE("none");

        private final String code;

        Verdict(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
