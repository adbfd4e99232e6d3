package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import org.immutables.value.Value;

/** A part of the score with a start, a floor and a ceiling of its own (分值构成). Immutable. */
@Value.Immutable
public sealed interface Component permits ImmutableComponent {
    /** What a component does to the score (方向). */
    enum Sign implements Coded {
        /** It adds (加). */
        ADDS("adds"),
        /** It takes away (减); its points are magnitudes. */
        SUBTRACTS("subtracts");

        private final String code;

        Sign(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * A group of items with a ceiling (类别上限).
     *
     * @param code the code, unique in the component
     * @param max the most that its items together can be worth
     */
    record Category(String code, Points max) {
        /** The wire form. */
        static final Shape<Category> SHAPE = Shape.of(
                "Category",
                Field.of("code", Type.TEXT, Category::code),
                Field.of("max", Type.POINTS, Category::max),
                Category::new);
    }

    /** The wire form. */
    Shape<Component> SHAPE = Shape.of("Component", Component::builder, Builder::build)
            .one("code", Type.TEXT, Component::code, Builder::code)
            .one("label", BasicShapes.LABEL, Component::label, Builder::label)
            .orElse("sign", Type.code("Sign", Sign.values()), Sign.ADDS, Component::sign, Builder::sign)
            .orElse("start", Type.POINTS, Points.ZERO, Component::start, Builder::start)
            .orElse("min", Type.POINTS, Points.ZERO, Component::min, Builder::min)
            .one("max", Type.POINTS, Component::max, Builder::max)
            .many("categories", Category.SHAPE, Component::categories, Builder::addAllCategories)
            .orElse("source", ComponentSource.TYPE, ComponentSource.ITEMS, Component::source, Builder::source)
            .done();

    /** {@return the code, kebab-case, unique in the policy} */
    String code();

    /** {@return the name} */
    Label label();

    /** {@return whether it adds to the score or takes from it} */
    @Value.Default
    default Sign sign() {
        return Sign.ADDS;
    }

    /** {@return where it begins, before its items} */
    @Value.Default
    default Points start() {
        return Points.ZERO;
    }

    /** {@return the least it can be} */
    @Value.Default
    default Points min() {
        return Points.ZERO;
    }

    /** {@return the most it can be} */
    Points max();

    /** {@return groups of items with a ceiling of their own} */
    List<Category> categories();

    /** {@return where its points come from} */
    @Value.Default
    default ComponentSource source() {
        return ComponentSource.ITEMS;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Component}. */
    final class Builder extends ImmutableComponent.Builder {
        Builder() {}
    }
}
