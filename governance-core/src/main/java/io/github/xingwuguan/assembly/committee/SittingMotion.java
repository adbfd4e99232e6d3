package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Optional;

/**
 * What a committee was asked to decide, and who signed for it (会议议题与签字同意人).
 *
 * @param id its id within the sitting
 * @param power what it is about, if that rests during a hand-over
 * @param yes who signed for it; the others did not
 */
public record SittingMotion(String id, Optional<Power> power, List<ActorId> yes) {
    /** The wire form. */
    public static final Shape<SittingMotion> SHAPE = Shape.of(
            "Sitting motion",
            Field.of("id", Type.TEXT, SittingMotion::id),
            Field.maybe("power", Power.TYPE, SittingMotion::power),
            Field.of("yes", Type.list(Type.ACTOR), SittingMotion::yes),
            SittingMotion::new);

    /**
     * Copies the persons.
     *
     * @param id its id within the sitting
     * @param power what it is about
     * @param yes who signed for it
     * @throws IllegalArgumentException if the id has another form
     */
    public SittingMotion {
        Ids.check(id, "Motion id");
        yes = List.copyOf(yes);
    }
}
