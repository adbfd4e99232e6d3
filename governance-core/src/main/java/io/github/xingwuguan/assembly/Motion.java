package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One question put to the owners (表决议题). Who decides, who pays and whose part of the repair fund is used are three sets; only the
 * first makes the denominators of the tally. Immutable.
 */
@Value.Immutable
public sealed interface Motion permits ImmutableMotion {
    /** The description. */
    Shape<Motion> SHAPE = Shape.of("Motion", Motion::builder, Builder::build)
            .one("id", Type.TEXT, Motion::id, Builder::id)
            .one("title", BasicShapes.LABEL, Motion::title, Builder::title)
            .one("matter", Matter.TYPE, Motion::matter, Builder::matter)
            .one("scope", Scope.SHAPE, Motion::scope, Builder::scope)
            .maybe("costScope", Scope.SHAPE, Motion::costScope, Builder::costScope)
            .maybe("fundScope", Scope.SHAPE, Motion::fundScope, Builder::fundScope)
            .done();

    /** {@return its id, the topic that ballots name} */
    String id();

    /** {@return what it says} */
    Label title();

    /** {@return what is decided} */
    Matter matter();

    /** {@return who decides (表决范围)} */
    Scope scope();

    /** {@return who pays (费用分摊范围), if it costs anything} */
    Optional<Scope> costScope();

    /** {@return whose accounts of the repair fund are used (维修资金账户范围), if any} */
    Optional<Scope> fundScope();

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is blank or longer than 64 characters
     */
    @Value.Check
    default void check() {
        if (id().isBlank() || id().length() > 64) {
            throw new IllegalArgumentException("Motion id must have 1 to 64 characters, but had " + id().length());
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Motion}. */
    final class Builder extends ImmutableMotion.Builder {
        Builder() {}
    }
}
