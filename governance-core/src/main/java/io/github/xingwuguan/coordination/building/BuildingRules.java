package io.github.xingwuguan.coordination.building;

import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.coordination.Cadence;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import org.immutables.value.Value;

/** How building meetings are called and held, as data (楼宇会规则). It lints itself when built. Immutable. */
@Value.Immutable
public sealed interface BuildingRules permits ImmutableBuildingRules {
    /** The wire form. */
    Shape<BuildingRules> SHAPE = Shape.of("Building rules", BuildingRules::builder, Builder::build)
            .one("leastHouseholds", Type.INT, BuildingRules::leastHouseholds, Builder::leastHouseholds)
            .one("noticeDays", Type.INT, BuildingRules::noticeDays, Builder::noticeDays)
            .one("quorum", BasicShapes.RATIO, BuildingRules::quorum, Builder::quorum)
            .one("objectWithin", TimeLimit.SHAPE, BuildingRules::objectWithin, Builder::objectWithin)
            .one("cadence", Type.code("Cadence", Cadence.values()), BuildingRules::cadence, Builder::cadence)
            .done();

    /** The wire form of rules that are dated and have an origin. */
    Shape<DatedRules<BuildingRules>> POLICY = DatedRules.shape(SHAPE);

    /** {@return how many households can call a meeting together} */
    int leastHouseholds();

    /** {@return how many days lie between the day of the notice and that of the meeting, at least} */
    int noticeDays();

    /** {@return which share of the households called must come, at least, from 0 to 1} */
    Ratio quorum();

    /** {@return how long a household that was absent can object to what was agreed} */
    TimeLimit objectWithin();

    /** {@return how often a meeting is due in each building} */
    Cadence cadence();

    /** Refuses rules with errors, all of them at once. */
    @Value.Check
    default void check() {
        Problems.Collector problems = Problems.collector();
        if (leastHouseholds() < 1 || leastHouseholds() > 1_000) {
            problems.error(
                    "out-of-range", "/leastHouseholds", "Number must be from 1 to 1000, but was " + leastHouseholds());
        }
        if (noticeDays() < 0 || noticeDays() > 60) {
            problems.error("out-of-range", "/noticeDays", "Number must be from 0 to 60, but was " + noticeDays());
        }
        if (quorum().isEmpty() || quorum().numerator() > quorum().denominator()) {
            problems.error("out-of-range", "/quorum", "Quorum must be a share from 0 to 1, but was " + quorum());
        }
        problems.toProblems().throwIfAny();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BuildingRules}. */
    final class Builder extends ImmutableBuildingRules.Builder {
        Builder() {}
    }
}
