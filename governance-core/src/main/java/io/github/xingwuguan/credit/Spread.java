package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whom else a record weighs on (记分传导): the enterprise that had the project on the day it happened, the person in charge of it on
 * that day, the project. It reaches each once. Immutable.
 */
@Value.Immutable
public sealed interface Spread permits ImmutableSpread {
    /** Nobody else. */
    Spread NONE = builder().build();

    /** The wire form. */
    Shape<Spread> SHAPE = Shape.of("Spread", Spread::builder, Builder::build)
            .maybe("toEnterprise", Type.QUANTITY, Spread::toEnterprise, Builder::toEnterprise)
            .maybe("toPerson", Type.QUANTITY, Spread::toPerson, Builder::toPerson)
            .maybe("toProject", Type.QUANTITY, Spread::toProject, Builder::toProject)
            .done();

    /** {@return the factor on the enterprise, from 0 to 1, if it reaches it} */
    Optional<Quantity> toEnterprise();

    /** {@return the factor on the person, from 0 to 1, if it reaches them} */
    Optional<Quantity> toPerson();

    /** {@return the factor on the project, from 0 to 1, if it reaches it} */
    Optional<Quantity> toProject();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Spread}. */
    final class Builder extends ImmutableSpread.Builder {
        Builder() {}
    }
}
