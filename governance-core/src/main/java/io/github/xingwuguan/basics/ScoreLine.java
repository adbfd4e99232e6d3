package io.github.xingwuguan.basics;

/**
 * One line of a score (得分明细). The lines of a result add up to its score exactly; a line is never rescaled.
 *
 * @param kind why these points stand there
 * @param subject the id of the indicator, dimension, record or rule
 * @param points what the line adds; negative if it takes away
 */
public record ScoreLine(Kind kind, String subject, Points points) {
    /** Why points stand in a line (明细类别). */
    public enum Kind implements Coded {
        /** What is there before anything counts. */
        START("start"),
        /** What one indicator or record is worth. */
        POINTS("points"),
        /** What a dimension gains because indicators are not applicable. */
        REWEIGHT("reweight"),
        /** Points on top. */
        BONUS("bonus"),
        /** What a cap takes away. */
        CAP("cap"),
        /** What the ends of a scale take away or give back. */
        CLAMP("clamp"),
        /** What a veto takes away. */
        VETO("veto"),
        /** What the rounding of the published figure changes. */
        ROUND("round");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** {@return such as {@code reweight team +32.0833}} */
    @Override
    public String toString() {
        return kind.code() + " " + Texts.visible(subject) + " " + (points.units() < 0 ? "" : "+") + points;
    }
}
