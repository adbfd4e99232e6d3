package io.github.xingwuguan.coordination.building;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What came of a topic (议题结果). Immutable. */
@Value.Immutable
public sealed interface Outcome permits ImmutableOutcome {
    /** The wire form. */
    Shape<Outcome> SHAPE = Shape.of("Outcome", Outcome::builder, Builder::build)
            .one("topic", Type.TEXT, Outcome::topic, Builder::topic)
            .one("result", Type.code("Result", Result.values()), Outcome::result, Builder::result)
            .many("agreeing", Type.PLACE, Outcome::agreeing, Builder::agreeing)
            .many("signed", Type.ACTOR, Outcome::signed, Builder::signed)
            .maybe("referredTo", Type.code("Channel", Channel.values()), Outcome::referredTo, Builder::referredTo)
            .done();

    /** What can come of a topic (结果类别). */
    enum Result implements Coded {
        /** Agreed among those present; it binds those who agree (到会住户议定). */
        AGREED("agreed"),
        /** Mediated on the spot, and signed by the parties (现场调解). */
        MEDIATED("mediated"),
        /** Referred to somebody else (转办). */
        REFERRED("referred"),
        /** Noted (记录). */
        NOTED("noted");

        private final String code;

        Result(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** To whom a topic can be referred (转办去向). */
    enum Channel implements Coded {
        /** A joint conference (联席会议). */
        CONFERENCE("conference"),
        /** The owners' assembly (业主大会). */
        ASSEMBLY("assembly"),
        /** A whistle, by which departments are called (吹哨). */
        WHISTLE("whistle");

        private final String code;

        Channel(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** {@return the id of the topic} */
    String topic();

    /** {@return what came of it} */
    Result result();

    /** {@return the households that agree, and are bound by it; at least one if it was agreed, none otherwise} */
    List<PlaceId> agreeing();

    /** {@return the parties who signed; all of them if it was mediated, none otherwise} */
    List<ActorId> signed();

    /** {@return to whom it was referred; present if and only if it was} */
    Optional<Channel> referredTo();

    /** {@return whether it was settled on the spot} */
    default boolean isSettled() {
        return result() == Result.AGREED || result() == Result.MEDIATED;
    }

    /**
     * Checks that what is said fits the result.
     *
     * @throws IllegalArgumentException if it does not
     */
    @Value.Check
    default void check() {
        boolean fits = agreeing().isEmpty() == (result() != Result.AGREED)
                && signed().isEmpty() == (result() != Result.MEDIATED)
                && referredTo().isPresent() == (result() == Result.REFERRED);
        if (!fits) {
            throw new IllegalArgumentException(
                    "Outcome must name households if agreed, signatures if mediated and a channel"
                            + " if referred, and nothing else, but was " + result().code());
        }
    }

    /**
     * {@return an outcome that refers a topic}
     *
     * @param topic the id of the topic
     * @param to to whom
     */
    static Outcome referred(String topic, Channel to) {
        return builder().topic(topic).result(Result.REFERRED).referredTo(to).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Outcome}. */
    final class Builder extends ImmutableOutcome.Builder {
        Builder() {}
    }
}
