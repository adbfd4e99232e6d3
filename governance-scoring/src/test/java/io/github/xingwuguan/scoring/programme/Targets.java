package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.programme.Baseline;
import io.github.xingwuguan.programme.Bound;
import io.github.xingwuguan.programme.Direction;
import io.github.xingwuguan.programme.Goal;
import io.github.xingwuguan.programme.Measure;
import io.github.xingwuguan.programme.Metric;
import io.github.xingwuguan.programme.Nature;
import io.github.xingwuguan.programme.Phase;
import io.github.xingwuguan.programme.Programme;
import io.github.xingwuguan.programme.Tally;
import io.github.xingwuguan.programme.Target;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Invented targets; the phase is the leap year 2024 unless it says otherwise. */
final class Targets {
    static final LocalDate EVE = LocalDate.of(2023, 12, 31);
    static final DateRange LEAP_YEAR = DateRange.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));

    /** Less is better. */
    static final Metric PETITIONS = Metrics.metric("petitions")
            .measure(new Measure.Sum(Optional.empty(), "petitions", 0))
            .direction(Direction.LOWER)
            .bound(Bound.LESS_THAN)
            .build();

    private Targets() {}

    static Target.Builder target(Metric metric, Goal goal) {
        return Target.builder().metric(metric.id()).goal(goal).nature(Nature.ILLUSTRATIVE);
    }

    static Goal value(String value) {
        return new Goal.Absolute(Quantity.parse(value));
    }

    static Goal more(long by, Goal.Reckoning reckoning) {
        return new Goal.Increment(Quantity.of(by), reckoning);
    }

    static Goal relative(String by) {
        return new Goal.Relative(Quantity.parse(by));
    }

    static Baseline baseline(Tally tally) {
        return new Baseline(EVE, Optional.of(tally));
    }

    static ProgrammePlan plan(Metric metric, DateRange during, Target target) {
        return ProgrammePlan.compile(Programme.builder()
                .id(PolicyId.of("example", "1"))
                .title(Streets.label("programme"))
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(EVE))
                .provenance(Provenance.illustrative("test", "invented"))
                .facts(List.of(
                        FactKey.of("committee", FactType.CODE),
                        FactKey.of("petitions", FactType.QUANTITY),
                        FactKey.of("fields", FactType.RATIO)))
                .metrics(List.of(metric))
                .phases(List.of(new Phase("year", Streets.label("year"), during, List.of(target))))
                .build());
    }

    static TargetStatus status(Metric metric, Target.Builder target, LocalDate asOf, Observation... history) {
        return plan(metric, LEAP_YEAR, target.build())
                .statuses(Map.of(metric.id(), Arrays.asList(history)), asOf)
                .get(0);
    }

    static TargetState state(Metric metric, Target.Builder target, LocalDate asOf, Observation... history) {
        return status(metric, target, asOf, history).state();
    }

    static Observation seen(LocalDate on, long numerator, long denominator) {
        return Observation.of(on, Tally.of(numerator, denominator));
    }

    static Observation seen(LocalDate on, long numerator) {
        return Observation.of(on, Tally.of(numerator));
    }
}
