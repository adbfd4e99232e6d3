package io.github.xingwuguan.programme.points;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;

/**
 * What somebody in charge said of a service or movement (确认、冲销). The last word counts; nobody has a word about a service of his own.
 *
 * @param entry the id of the service or movement; it may come later
 * @param kind what was said
 * @param actor who said it
 * @param recordedAt when it was recorded
 */
public record Ruling(String entry, Kind kind, ActorId actor, Instant recordedAt) implements PointsEntry {
    /** What can be said (裁定类别). */
    public enum Kind implements Coded {
        /** It took place (确认). */
        CONFIRMED("confirmed"),
        /** It counts for nothing, as if it had never been (冲销). */
        REVERSED("reversed");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The wire form. */
    public static final Shape<Ruling> SHAPE = Shape.of(
            "Ruling",
            Field.of("entry", Type.TEXT, Ruling::entry),
            Field.of("kind", Type.code("Ruling", Kind.values()), Ruling::kind),
            Field.of("actor", Type.ACTOR, Ruling::actor),
            Field.of("recordedAt", Type.INSTANT, Ruling::recordedAt),
            Ruling::new);
}
