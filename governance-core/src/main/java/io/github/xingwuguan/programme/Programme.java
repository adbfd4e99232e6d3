package io.github.xingwuguan.programme;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.shape.PolicyHead;
import io.github.xingwuguan.shape.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Metrics, phases and targets as data (创建方案、三年行动). Without a phase it is a catalogue of metrics.
 *
 * <p>It lints itself when built: a programme that exists has no error. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Programme extends Policy permits ImmutableProgramme {
    /** The wire form. */
    Shape<Programme> SHAPE = PolicyHead.Titled.shape("Programme", Programme::title, Programme::builder, Builder::build)
            .many("facts", FactKey.SHAPE, Programme::facts, Builder::facts)
            .many("metrics", Metric.SHAPE, Programme::metrics, Builder::metrics)
            .many("phases", Phase.SHAPE, Programme::phases, Builder::phases)
            .done();

    /** {@return its name} */
    Label title();

    /** {@return the facts that its metrics read} */
    List<FactKey> facts();

    /** {@return its metrics} */
    List<Metric> metrics();

    /** {@return its phases by the first day; days may lie between them} */
    List<Phase> phases();

    /**
     * {@return a metric}
     *
     * @param id its id
     */
    default Optional<Metric> metric(String id) {
        return metrics().stream().filter(metric -> metric.id().equals(id)).findFirst();
    }

    /**
     * {@return the phase of a day}
     *
     * @param date the day
     */
    default Optional<Phase> phaseOn(LocalDate date) {
        return phases().stream().filter(phase -> phase.during().contains(date)).findFirst();
    }

    @Override
    @Value.Lazy
    default Digest digest() {
        return SHAPE.digest(this);
    }

    /** {@return what somebody should look at, though the programme can be used} */
    default Problems warnings() {
        return ProgrammeLint.run(this);
    }

    /**
     * Lints the programme.
     *
     * @throws io.github.xingwuguan.basics.GovernanceException with every problem at once
     */
    @Value.Check
    default void check() {
        ProgrammeLint.run(this).throwIfAny();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Programme}. */
    final class Builder extends ImmutableProgramme.Builder implements PolicyHead.Titled<Builder> {
        Builder() {}
    }
}
