package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** When a firm is asked to leave a project or the district, and how (退出规则). Authorities warn and recommend; the owners decide. Immutable. */
@Value.Immutable
public sealed interface ExitTerms permits ImmutableExitTerms {
    /** The wire form. */
    Shape<ExitTerms> SHAPE = Shape.of("Exit terms", ExitTerms::builder, Builder::build)
            .one("triggers", Type.list(ExitTrigger.SHAPE), ExitTerms::triggers, Builder::addAllTriggers)
            .maybe("sparedFrom", Type.POINTS, ExitTerms::sparedFrom, Builder::sparedFrom)
            .orElse("minPopulation", Type.INT, 1, ExitTerms::minPopulation, Builder::minPopulation)
            .one("rectify", TimeLimit.SHAPE, ExitTerms::rectify, Builder::rectify)
            .one("decide", TimeLimit.SHAPE, ExitTerms::decide, Builder::decide)
            .one("handOver", TimeLimit.SHAPE, ExitTerms::handOver, Builder::handOver)
            .one("emergency", CreditTypes.PERIOD, ExitTerms::emergency, Builder::emergency)
            .done();

    /** {@return what sets it going} */
    List<ExitTrigger> triggers();

    /** {@return from which score on a trigger that rests on rank alone sets nothing going; it must stand if there is one} */
    Optional<Points> sparedFrom();

    /** {@return how many must be ranked for a trigger that rests on rank alone} */
    @Value.Default
    default int minPopulation() {
        return 1;
    }

    /** {@return how long a warned firm has to put things right} */
    TimeLimit rectify();

    /** {@return how long the owners have to decide on a recommendation} */
    TimeLimit decide();

    /** {@return how long the hand-over may take once the owners have decided} */
    TimeLimit handOver();

    /** {@return how long an emergency service may last that the subdistrict begins when there is no successor} */
    Period emergency();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the {@link ExitTerms}. */
    final class Builder extends ImmutableExitTerms.Builder {
        Builder() {}
    }
}
