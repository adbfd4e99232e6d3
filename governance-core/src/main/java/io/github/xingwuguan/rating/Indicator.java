package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One measured point of a rubric (指标), also one item of a bonus. Immutable. */
@Value.Immutable
public sealed interface Indicator permits ImmutableIndicator {
    /** The wire form. */
    Shape<Indicator> SHAPE = Shape.of("Indicator", Indicator::builder, Builder::build)
            .one("id", Type.TEXT, Indicator::id, Builder::id)
            .one("label", BasicShapes.LABEL, Indicator::label, Builder::label)
            .one("maxPoints", Type.POINTS, Indicator::maxPoints, Builder::maxPoints)
            .one("kind", Kind.TYPE, Indicator::kind, Builder::kind)
            .maybe("applicable", Condition.TYPE, Indicator::applicable, Builder::applicable)
            .orElse(
                    "missing",
                    Type.code("Missing rule", MissingRule.values()),
                    MissingRule.ZERO,
                    Indicator::missing,
                    Builder::missing)
            .many("evidence", Type.TEXT, Indicator::evidence, Builder::addAllEvidence)
            .maybe("evidenceMaxAgeDays", Type.INT, Indicator::evidenceMaxAgeDays, Builder::evidenceMaxAgeDays)
            .one("responsible", Type.TEXT, Indicator::responsible, Builder::responsible)
            .one("dataSource", Type.TEXT, Indicator::dataSource, Builder::dataSource)
            .maybe("clause", Type.TEXT, Indicator::clause, Builder::clause)
            .done();

    /** {@return the id, unique in the rubric} */
    String id();

    /** {@return the name} */
    Label label();

    /** {@return what it earns at most, more than 0} */
    Points maxPoints();

    /** {@return how facts become points} */
    Kind kind();

    /** {@return when it applies; always if empty. Unknown counts as applicable: nobody is excused by a gap in the data} */
    Optional<Condition> applicable();

    /** {@return what happens if its fact is missing} */
    @Value.Default
    default MissingRule missing() {
        return MissingRule.ZERO;
    }

    /** {@return the kinds of evidence that a claim must carry, all of them} */
    List<String> evidence();

    /** {@return how old the evidence may be on the day of the rating, in days} */
    Optional<Integer> evidenceMaxAgeDays();

    /** {@return the department or body of the responsibility register that answers for it} */
    String responsible();

    /** {@return where its fact comes from} */
    String dataSource();

    /** {@return the clause of the source document} */
    Optional<String> clause();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Indicator}. */
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
