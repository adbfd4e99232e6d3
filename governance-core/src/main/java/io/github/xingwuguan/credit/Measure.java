package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import org.immutables.value.Value;

/** What follows from a grade or a list (激励约束措施). It is data: the library says that it follows and never does it. Immutable. */
@Value.Immutable
public sealed interface Measure permits ImmutableMeasure {
    /** The wire form. */
    Shape<Measure> SHAPE = Shape.of("Measure", Measure::builder, Builder::build)
            .one("code", Type.TEXT, Measure::code, Builder::code)
            .one("label", BasicShapes.LABEL, Measure::label, Builder::label)
            .one("effect", Type.code("Effect", MeasureEffect.values()), Measure::effect, Builder::effect)
            .one("basis", Basis.SHAPE, Measure::basis, Builder::basis)
            .many("grades", Type.TEXT, Measure::grades, Builder::addAllGrades)
            .many("lists", Type.TEXT, Measure::lists, Builder::addAllLists)
            .done();

    /** {@return the code, unique in the policy} */
    String code();

    /** {@return the name} */
    Label label();

    /** {@return what it does} */
    MeasureEffect effect();

    /** {@return the rule on which it rests} */
    Basis basis();

    /** {@return the codes of the grades from which it follows} */
    List<String> grades();

    /** {@return the codes of the lists from which it follows} */
    List<String> lists();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Measure}. */
    final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
