package io.github.xingwuguan.programme.points;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Texts;
import java.time.LocalDate;

/**
 * One line of an account (积分明细). The lines add up to the balance exactly.
 *
 * @param on the day
 * @param kind why the points stand there
 * @param entry the id of the entry behind it, or that of the rules
 * @param points what the line adds; negative if it takes away, never 0
 */
public record PointsLine(LocalDate on, LineKind kind, String entry, Points points) {
    /** {@return such as {@code 2025-03-01 earned S-7 +2.0000}} */
    @Override
    public String toString() {
        return on + " " + kind.code() + " " + Texts.visible(entry) + " " + (points.units() < 0 ? "" : "+") + points;
    }
}
