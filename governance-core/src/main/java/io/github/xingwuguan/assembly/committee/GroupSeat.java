package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;

/**
 * A seat of a preparatory group (筹备组席位). It counts though nobody takes it, so that a developer who stays away stops nothing.
 *
 * @param kind for whom it is
 * @param holder who has it, as a pseudonym; empty if nobody was sent
 */
public record GroupSeat(Kind kind, Optional<ActorId> holder) {
    /** The wire form. */
    public static final Shape<GroupSeat> SHAPE = Shape.of(
            "Group seat",
            Field.of("kind", Type.code("Kind", Kind.values()), GroupSeat::kind),
            Field.maybe("holder", Type.ACTOR, GroupSeat::holder),
            GroupSeat::new);

    /** For whom a seat is (席位类别). */
    public enum Kind implements Coded {
        /** For an owner (业主代表). */
        OWNER("owner"),
        /** For the developer (建设单位代表). */
        DEVELOPER("developer"),
        /** For the residents' committee or the community's Party organisation (社区代表). */
        COMMUNITY("community"),
        /** For the subdistrict, the police or a department (街道、派出所等). */
        AUTHORITY("authority");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
