package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a grade came about, step by step (等级形成过程): the code after each step, empty as long as there is none. Immutable.
 */
@Value.Immutable
public sealed interface GradePath permits ImmutableGradePath {
    /** Without a grade. */
    GradePath NONE = builder().build();

    /** The wire form. */
    Shape<GradePath> SHAPE = Shape.of("Grade path", GradePath::builder, Builder::build)
            .maybe("band", Type.TEXT, GradePath::band, Builder::band)
            .maybe("afterRules", Type.TEXT, GradePath::afterRules, Builder::afterRules)
            .maybe("afterQuota", Type.TEXT, GradePath::afterQuota, Builder::afterQuota)
            .maybe("afterVeto", Type.TEXT, GradePath::afterVeto, Builder::afterVeto)
            .maybe("effective", Type.TEXT, GradePath::effective, Builder::effective)
            .done();

    /** {@return what the score alone gives} */
    Optional<String> band();

    /** {@return after floors, gates and caps} */
    Optional<String> afterRules();

    /** {@return after the shares of the population} */
    Optional<String> afterQuota();

    /** {@return after vetoes} */
    Optional<String> afterVeto();

    /** {@return after the memory of earlier periods: the grade} */
    Optional<String> effective();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GradePath}. */
    final class Builder extends ImmutableGradePath.Builder {
        Builder() {}
    }
}
