package io.github.xingwuguan.coordination.posts;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.coordination.Ids;
import io.github.xingwuguan.place.Dated;
import io.github.xingwuguan.place.History;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The post of a head (网格长、楼栋长、单元长). Immutable. */
@Value.Immutable
public sealed interface HeadPost permits ImmutableHeadPost {
    /** The wire form. */
    Shape<HeadPost> SHAPE = Shape.of("Head post", HeadPost::builder, Builder::build)
            .one("id", Type.TEXT, HeadPost::id, Builder::id)
            .one("kind", Type.code("Head", Kind.values()), HeadPost::kind, Builder::kind)
            .one("compound", Type.PLACE, HeadPost::compound, Builder::compound)
            .one("place", Type.PLACE, HeadPost::place, Builder::place)
            .one("due", BasicShapes.DATES, HeadPost::due, Builder::due)
            .many("holdings", Holding.SHAPE, HeadPost::holdings, Builder::holdings)
            .done();

    /** What a head is the head of (三长类别). */
    enum Kind implements Coded {
        /** A grid (网格长). */
        GRID("grid"),
        /** A building (楼栋长). */
        BUILDING("building"),
        /** A stairwell (单元长). */
        STAIRWELL("stairwell");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How somebody came to the post (产生方式). */
    enum Origin implements Coded {
        /** Elected by the neighbours, under the lead of the branch (推选). */
        ELECTED("elected"),
        /** Appointed (委派). */
        APPOINTED("appointed");

        private final String code;

        Origin(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Who holds it for some days (任职).
     *
     * @param person who
     * @param origin how the person came to it
     * @param during the days
     */
    record Holding(ActorId person, Origin origin, DateRange during) {
        /** The wire form. */
        public static final Shape<Holding> SHAPE = Shape.of(
                "Holding",
                Field.of("person", Type.ACTOR, Holding::person),
                Field.of("origin", Type.code("Origin", Origin.values()), Holding::origin),
                Field.of("during", BasicShapes.DATES, Holding::during),
                Holding::new);
    }

    /** {@return its id} */
    String id();

    /** {@return what it is the head of} */
    Kind kind();

    /** {@return in which compound} */
    PlaceId compound();

    /** {@return the grid, building or stairwell} */
    PlaceId place();

    /** {@return the days for which the post exists} */
    DateRange due();

    /** {@return who held it, one person at a time} */
    List<Holding> holdings();

    /**
     * {@return who holds it on a day; empty if it is vacant or does not exist then}
     *
     * @param date the day
     */
    default Optional<Holding> on(LocalDate date) {
        return due().contains(date)
                ? holdings().stream()
                        .filter(holding -> holding.during().contains(date))
                        .findFirst()
                : Optional.empty();
    }

    /**
     * {@return since when it is vacant on a day; empty if it is not}
     *
     * @param date the day
     */
    default Optional<LocalDate> vacantSince(LocalDate date) {
        if (!due().contains(date) || on(date).isPresent()) {
            return Optional.empty();
        }
        return holdings().stream()
                .map(holding -> holding.during().until())
                .filter(end -> !end.isAfter(date) && end.isAfter(due().from()))
                .max(Comparator.naturalOrder())
                .or(() -> Optional.of(due().from()));
    }

    /**
     * Checks id and holdings.
     *
     * @throws IllegalArgumentException if the id has another form
     * @throws io.github.xingwuguan.basics.GovernanceException {@code overlapping-periods} if two persons hold it at a time
     */
    @Value.Check
    default void check() {
        Ids.check(id(), "Head post id");
        new History<>(holdings().stream()
                .map(holding -> new Dated<>(holding.person(), holding.during()))
                .toList());
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HeadPost}. */
    final class Builder extends ImmutableHeadPost.Builder {
        Builder() {}
    }
}
