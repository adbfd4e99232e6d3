package io.github.xingwuguan.assembly;

import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;

/**
 * How long before the vote opens it must be announced (会议公告期限), in calendar or working days; the day of the notice is not counted.
 *
 * @param regular for a first or a regular assembly
 * @param extraordinary for one called for a reason
 */
public record NoticeRule(TimeLimit regular, TimeLimit extraordinary) {
    /** The description. */
    public static final Shape<NoticeRule> SHAPE = Shape.of(
            "Notice rule",
            Field.of("regular", TimeLimit.SHAPE, NoticeRule::regular),
            Field.of("extraordinary", TimeLimit.SHAPE, NoticeRule::extraordinary),
            NoticeRule::new);

    /**
     * {@return the limit for an assembly}
     *
     * @param kind which assembly
     */
    public TimeLimit of(Convocation.Kind kind) {
        return switch (kind) {
            case FIRST, REGULAR -> regular;
            case EXTRAORDINARY -> extraordinary;
        };
    }
}
