package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How the scores of several assessors become one (多方考评). Immutable. */
@Value.Immutable
public sealed interface Panel permits ImmutablePanel {
    /**
     * An assessor and its weight.
     *
     * @param code the role
     * @param weight its weight, more than 0
     */
    record Role(String code, Quantity weight) {
        /** The wire form. */
        static final Shape<Role> SHAPE = Shape.of(
                "Panel role",
                Field.of("code", Type.TEXT, Role::code),
                Field.of("weight", Type.QUANTITY, Role::weight),
                Role::new);
    }

    /** The wire form. */
    Shape<Panel> SHAPE = Shape.of("Panel", Panel::builder, Builder::build)
            .one("roles", Type.list(Role.SHAPE), Panel::roles, Builder::addAllRoles)
            .orElse("minResponses", Type.INT, 0, Panel::minResponses, Builder::minResponses)
            .maybe("shrinkage", Shrinkage.SHAPE, Panel::shrinkage, Builder::shrinkage)
            .orElse("missing", MissingScore.SHAPE, MissingScore.UNRATED, Panel::missing, Builder::missing)
            .done();

    /** {@return who scores, with weights that add up to exactly 1} */
    List<Role> roles();

    /** {@return how many answers a score must rest on if it says how many; below it is missing} */
    @Value.Default
    default int minResponses() {
        return 0;
    }

    /** {@return how scores of few answers are drawn towards what is usual, by the number of answers} */
    Optional<Shrinkage> shrinkage();

    /** {@return what happens to a role without a score} */
    @Value.Default
    default MissingScore missing() {
        return MissingScore.UNRATED;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Panel}. */
    final class Builder extends ImmutablePanel.Builder {
        Builder() {}
    }
}
