package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.facts.Fraction;
import io.github.xingwuguan.programme.Bound;
import io.github.xingwuguan.programme.Nature;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** How far a target is on a day, with every number that says so (目标进度). Immutable. */
@Value.Immutable
public sealed interface TargetStatus permits ImmutableTargetStatus {
    /** The wire form. */
    Shape<TargetStatus> SHAPE = Shape.of("Target status", TargetStatus::builder, Builder::build)
            .one("phase", Type.TEXT, TargetStatus::phase, Builder::phase)
            .one("metric", Type.TEXT, TargetStatus::metric, Builder::metric)
            .one("asOf", Type.DATE, TargetStatus::asOf, Builder::asOf)
            .one("dueOn", Type.DATE, TargetStatus::dueOn, Builder::dueOn)
            .one("nature", Type.code("Nature", Nature.values()), TargetStatus::nature, Builder::nature)
            .one("state", Type.code("Target state", TargetState.values()), TargetStatus::state, Builder::state)
            .one("bound", Type.code("Bound", Bound.values()), TargetStatus::bound, Builder::bound)
            .maybe("limit", Fraction.SHAPE, TargetStatus::limit, Builder::limit)
            .maybe("baseline", Fraction.SHAPE, TargetStatus::baseline, Builder::baseline)
            .maybe("observed", Observation.SHAPE, TargetStatus::observed, Builder::observed)
            .maybe("reached", Fraction.SHAPE, TargetStatus::reached, Builder::reached)
            .maybe("expected", Fraction.SHAPE, TargetStatus::expected, Builder::expected)
            .maybe("achievedOn", Type.DATE, TargetStatus::achievedOn, Builder::achievedOn)
            .done();

    /** {@return the id of the phase} */
    String phase();

    /** {@return the id of the metric} */
    String metric();

    /** {@return the day of the question} */
    LocalDate asOf();

    /** {@return the last day of the phase} */
    LocalDate dueOn();

    /** {@return what stands behind the number of the target} */
    Nature nature();

    /** {@return how far it is} */
    TargetState state();

    /** {@return on which side of the limit the value has to be} */
    Bound bound();

    /** {@return the value to be reached; empty if it starts from a baseline that nobody knows} */
    Optional<Fraction> limit();

    /** {@return where things stood} */
    Optional<Fraction> baseline();

    /** {@return what was last observed by the day} */
    Optional<Observation> observed();

    /** {@return the value that is set against the limit: of an increment the baseline and what was added} */
    Optional<Fraction> reached();

    /** {@return what was expected on the day; empty before the phase, and where nothing is expected before its end} */
    Optional<Fraction> expected();

    /** {@return the first day on which it was seen to be reached} */
    Optional<LocalDate> achievedOn();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TargetStatus}. */
    final class Builder extends ImmutableTargetStatus.Builder {
        Builder() {}
    }
}
