package io.github.xingwuguan.scoring.programme.responsibility;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Ratio;
import java.util.Optional;

/**
 * What one ratio comes to (考核明细).
 *
 * @param fact the name of the fact
 * @param ratio its value, if there is one
 * @param standing whether it counts
 * @param points what it gives, 0 to its weight
 */
public record AssessmentLine(String fact, Optional<Ratio> ratio, Standing standing, Points points) {
    /** Whether a ratio counts (计入情况). */
    public enum Standing implements Coded {
        /** It does (计入). */
        COUNTED("counted"),
        /** It has no weight and is shown for information (仅供参考). */
        INFORMATION("information"),
        /** Nothing was due, so that its weight goes to the others (无应办事项). */
        NOTHING_DUE("nothing-due"),
        /** Nobody reported it, and its weight goes to the others (未报、不计入). */
        LEFT_OUT("left-out"),
        /** Nobody reported it, and it gives nothing (未报、计零分). */
        MISSING("missing");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** {@return whether its weight is among those that count} */
        boolean weighs() {
            return this == COUNTED || this == MISSING;
        }
    }
}
