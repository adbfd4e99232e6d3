package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** What somebody says of one fact, who verified it, and with which evidence (申报事项). Immutable. */
@Value.Immutable
public sealed interface Claim permits ImmutableClaim {
    /** Whether a claim is disputed (申诉状态). */
    enum Appeal implements Coded {
        /** Nobody disputes it. */
        NONE("none"),
        /** An appeal is open. */
        OPEN("open");

        private final String code;

        Appeal(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The wire form. */
    Shape<Claim> SHAPE = Shape.of("Claim", Claim::builder, Builder::build)
            .one("fact", Type.TEXT, Claim::fact, Builder::fact)
            .one("value", Fact.TYPE, Claim::value, Builder::value)
            .one("level", Type.code("Evidence level", EvidenceLevel.values()), Claim::level, Builder::level)
            .one("on", Type.DATE, Claim::on, Builder::on)
            .many("evidence", Evidence.SHAPE, Claim::evidence, Builder::addAllEvidence)
            .orElse("appeal", Type.code("Appeal", Appeal.values()), Appeal.NONE, Claim::appeal, Builder::appeal)
            .done();

    /** {@return the name of the fact} */
    String fact();

    /** {@return the value, never missing or not applicable} */
    Fact value();

    /** {@return who verified it} */
    EvidenceLevel level();

    /** {@return the day on which it was established; a claim of a later day than the rating does not count} */
    LocalDate on();

    /** {@return what supports it} */
    List<Evidence> evidence();

    /** {@return whether it is disputed} */
    @Value.Default
    default Appeal appeal() {
        return Appeal.NONE;
    }

    /**
     * A claim has a value.
     *
     * @throws IllegalArgumentException if it is missing or not applicable
     */
    @Value.Check
    default void check() {
        if (!value().isValue()) {
            throw new IllegalArgumentException(
                    "Claim must have a value, but " + Texts.visible(fact()) + " was " + value());
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Claim}. */
    final class Builder extends ImmutableClaim.Builder {
        Builder() {}
    }
}
