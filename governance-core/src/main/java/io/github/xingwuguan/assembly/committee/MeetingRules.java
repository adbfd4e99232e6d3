package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * How a committee meets (业委会会议规则). Nobody sends a proxy, and a decision takes more than half of all members, not of those present.
 *
 * @param attendance how many must be present
 * @param denominator what "all members" is when seats are empty
 * @param publishDays in how many days after the meeting its decisions are published, 1 to 30
 * @param basis on what this rests
 */
public record MeetingRules(Attendance attendance, Denominator denominator, int publishDays, LegalBasis basis) {
    /** The wire form. */
    public static final Shape<MeetingRules> SHAPE = Shape.of(
            "Meeting rules",
            Field.of("attendance", Type.code("Attendance", Attendance.values()), MeetingRules::attendance),
            Field.of("denominator", Type.code("Denominator", Denominator.values()), MeetingRules::denominator),
            Field.of("publishDays", Type.INT, MeetingRules::publishDays),
            Field.of("basis", LegalBasis.SHAPE, MeetingRules::basis),
            MeetingRules::new);

    /**
     * Checks the days.
     *
     * @param attendance how many must be present
     * @param denominator what "all members" is
     * @param publishDays in how many days its decisions are published
     * @param basis on what this rests
     * @throws IllegalArgumentException if the days are outside 1 to 30
     */
    public MeetingRules {
        if (publishDays < 1 || publishDays > 30) {
            throw new IllegalArgumentException("Days to publish must be from 1 to 30, but were " + publishDays);
        }
    }
}
