package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What takes stars away whatever the points (一票否决). It changes the star, never the points, so that points stay comparable. While
 * an appeal against a fact that it rests on is open, or while it is unknown, the result is provisional. Immutable.
 */
@Value.Immutable
public sealed interface Veto permits ImmutableVeto {
    /** What a veto does to the star (否决效果). */
    enum Effect implements Coded {
        /** No star. */
        NO_STAR("no-star"),
        /** At most so many stars. */
        CAP("cap"),
        /** No star, and a standing award is revoked. */
        REVOKE("revoke");

        private final String code;

        Effect(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The wire form. */
    Shape<Veto> SHAPE = Shape.of("Veto", Veto::builder, Builder::build)
            .one("id", Type.TEXT, Veto::id, Builder::id)
            .one("label", BasicShapes.LABEL, Veto::label, Builder::label)
            .one("when", Condition.TYPE, Veto::when, Builder::when)
            .one("effect", Type.code("Effect", Effect.values()), Veto::effect, Builder::effect)
            .maybe("cap", Type.INT, Veto::cap, Builder::cap)
            .maybe("windowMonths", Type.INT, Veto::windowMonths, Builder::windowMonths)
            .done();

    /** {@return the id, unique in the rubric} */
    String id();

    /** {@return the name} */
    Label label();

    /** {@return when it strikes} */
    Condition when();

    /** {@return what it does} */
    Effect effect();

    /** {@return the highest star it leaves; present if and only if the effect is a cap} */
    Optional<Integer> cap();

    /**
     * {@return how many months after the day on which the latest of its facts was established it strikes; for ever if empty or if no
     *     day is known}
     */
    Optional<Integer> windowMonths();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Veto}. */
    final class Builder extends ImmutableVeto.Builder {
        Builder() {}
    }
}
