package io.github.xingwuguan.coordination.building;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.coordination.Neighbour;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;

/** The notice of a building meeting (楼宇会通知). Immutable. */
@Value.Immutable
public sealed interface Notice permits ImmutableNotice {
    /** The wire form. */
    Shape<Notice> SHAPE = Shape.of("Notice", Notice::builder, Builder::build)
            .one("calledBy", Type.code("Caller", Caller.values()), Notice::calledBy, Builder::calledBy)
            .many("supporters", Neighbour.SHAPE, Notice::supporters, Builder::supporters)
            .one("compound", Type.PLACE, Notice::compound, Builder::compound)
            .one("scope", Scope.SHAPE, Notice::scope, Builder::scope)
            .one("meetsAt", Type.INSTANT, Notice::meetsAt, Builder::meetsAt)
            .one("chair", Type.ACTOR, Notice::chair, Builder::chair)
            .many("topics", Topic.SHAPE, Notice::topics, Builder::topics)
            .done();

    /** How many topics and supporters a notice has at most. */
    int MOST = 1_000;

    /** Who can call a meeting (召集人). */
    enum Caller implements Coded {
        /** The branch of the compound (小区党支部). */
        BRANCH("branch"),
        /** The building head (楼栋长). */
        HEAD("head"),
        /** So many households together (联名住户). */
        HOUSEHOLDS("households");

        private final String code;

        Caller(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** {@return who calls it} */
    Caller calledBy();

    /** {@return the households that call it together; none if somebody else does} */
    List<Neighbour> supporters();

    /** {@return in which compound} */
    PlaceId compound();

    /** {@return whose meeting it is} */
    Scope scope();

    /** {@return when it meets} */
    Instant meetsAt();

    /** {@return who chairs it} */
    ActorId chair();

    /** {@return what it is about; at least one topic} */
    List<Topic> topics();

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if there is no topic, there are too many, or supporters do not fit who calls it
     */
    @Value.Check
    default void check() {
        if (topics().isEmpty() || topics().size() > MOST || supporters().size() > MOST) {
            throw new IllegalArgumentException(
                    "Notice must have 1 to " + MOST + " topics and as many supporters at most," + " but had "
                            + topics().size() + " and " + supporters().size());
        }
        if (calledBy() != Caller.HOUSEHOLDS && !supporters().isEmpty()) {
            throw new IllegalArgumentException("Notice must have supporters only if households call, but was called by "
                    + calledBy().code());
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Notice}. */
    final class Builder extends ImmutableNotice.Builder {
        Builder() {}
    }
}
