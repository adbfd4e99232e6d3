package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;

/** The notice by which an assembly is called (业主大会会议公告): what is voted on, and from when until when. Immutable. */
@Value.Immutable
public sealed interface Convocation permits ImmutableConvocation {
    /** The description. */
    Shape<Convocation> SHAPE = Shape.of("Convocation", Convocation::builder, Builder::build)
            .one("id", Type.TEXT, Convocation::id, Builder::id)
            .one("compound", Type.PLACE, Convocation::compound, Builder::compound)
            .one("kind", Kind.TYPE, Convocation::kind, Builder::kind)
            .one("announcedAt", Type.INSTANT, Convocation::announcedAt, Builder::announcedAt)
            .one("opensAt", Type.INSTANT, Convocation::opensAt, Builder::opensAt)
            .one("closesAt", Type.INSTANT, Convocation::closesAt, Builder::closesAt)
            .many("topics", Type.TEXT, Convocation::topics, Builder::topics)
            .done();

    /** Which assembly it is (会议类别). */
    enum Kind implements Coded {
        /** The first assembly of a compound (首次业主大会): no rules of the owners exist yet. */
        FIRST("first"),
        /** One by the calendar (定期会议). */
        REGULAR("regular"),
        /** One called for a reason (临时会议). */
        EXTRAORDINARY("extraordinary");

        /** A code on the wire. */
        public static final Type<Kind> TYPE = Type.code("Kind of assembly", values());

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** {@return its id} */
    String id();

    /** {@return the compound} */
    PlaceId compound();

    /** {@return which assembly it is} */
    Kind kind();

    /** {@return when it was announced} */
    Instant announcedAt();

    /** {@return from when ballots count, inclusive} */
    Instant opensAt();

    /** {@return until when ballots count, exclusive} */
    Instant closesAt();

    /** {@return the ids of the motions that were announced} */
    List<String> topics();

    /**
     * {@return what is wrong with notice and window by a profile, by the codes of {@link ConvocationFault}; a tally carries them}
     *
     * @param profile the rules
     * @param calendar which days are worked, for a notice in working days
     */
    default Problems faults(CountingProfile profile, WorkCalendar calendar) {
        return ConvocationLint.run(this, profile, calendar);
    }

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if it is not announced, opened and closed in this order
     */
    @Value.Check
    default void check() {
        if (announcedAt().isAfter(opensAt()) || !opensAt().isBefore(closesAt())) {
            throw new IllegalArgumentException("Convocation must be announced, open and close in this order, but was "
                    + announcedAt() + ", " + opensAt() + ", " + closesAt());
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Convocation}. */
    final class Builder extends ImmutableConvocation.Builder {
        Builder() {}
    }
}
