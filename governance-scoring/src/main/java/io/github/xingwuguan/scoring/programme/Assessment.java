package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.facts.Fraction;
import io.github.xingwuguan.programme.Baseline;
import io.github.xingwuguan.programme.Bound;
import io.github.xingwuguan.programme.Goal;
import io.github.xingwuguan.programme.Metric;
import io.github.xingwuguan.programme.Pace;
import io.github.xingwuguan.programme.Phase;
import io.github.xingwuguan.programme.Target;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says how far one target is on a day. All comparisons are of exact fractions. */
final class Assessment {
    private static final Fraction AT_RISK_FROM = Fraction.of(9, 10);

    private final Metric metric;
    private final Phase phase;
    private final Target target;
    private final LocalDate asOf;
    private final Bound bound;
    private final List<Observation> seen;
    private final Optional<Fraction> baseline;
    private final Optional<Fraction> limit;

    Assessment(Metric metric, Phase phase, Target target, List<Observation> history, LocalDate asOf) {
        this.metric = metric;
        this.phase = phase;
        this.target = target;
        this.asOf = asOf;
        this.bound = target.boundOf(metric);
        this.seen = seen(history);
        this.baseline = target.baseline().flatMap(base -> baseline(base, history));
        this.limit = target.goal().needsBaseline()
                ? baseline.filter(this::isComparable).map(target.goal()::from)
                : Optional.of(target.goal().from(Fraction.ZERO));
    }

    /** What was seen by the day, oldest first; what lies before a baseline says nothing of a change from it. */
    private List<Observation> seen(List<Observation> history) {
        LocalDate from = target.goal().needsBaseline()
                ? target.baseline().map(Baseline::on).orElse(LocalDate.MIN)
                : LocalDate.MIN;
        List<Observation> relevant = new ArrayList<>();
        for (Observation one : history) {
            if (!one.on().isAfter(asOf) && !one.on().isBefore(from)) {
                relevant.add(one);
            }
        }
        relevant.sort(Comparator.comparing(Observation::on));
        return relevant;
    }

    private Optional<Fraction> baseline(Baseline base, List<Observation> history) {
        return base.tally()
                .or(() -> history.stream()
                        .filter(one -> one.on().equals(base.on()))
                        .findFirst()
                        .map(Observation::tally))
                .flatMap(metric::value);
    }

    /** Nothing can be a share of nothing. */
    private boolean isComparable(Fraction base) {
        return !(target.goal() instanceof Goal.Relative) || base.compareTo(Fraction.ZERO) > 0;
    }

    private Optional<Fraction> reached(Observation one) {
        if (!(target.goal() instanceof Goal.Increment goal)) {
            return metric.value(one.tally());
        }
        boolean isStart =
                target.baseline().filter(base -> base.on().equals(one.on())).isPresent();
        Optional<Long> added = isStart ? Optional.of(0L) : goal.isGross() ? one.gained() : one.net();
        return added.isEmpty() && !goal.isGross()
                ? metric.value(one.tally())
                : baseline.flatMap(base -> added.map(more -> base.plus(Fraction.of(more, 1))));
    }

    TargetStatus status() {
        Optional<Observation> last = seen.isEmpty() ? Optional.empty() : Optional.of(seen.get(seen.size() - 1));
        Optional<Fraction> reached = last.flatMap(this::reached);
        return TargetStatus.builder()
                .phase(phase.id())
                .metric(metric.id())
                .asOf(asOf)
                .dueOn(phase.lastDay())
                .nature(target.nature())
                .state(state(reached))
                .bound(bound)
                .limit(limit.map(Fraction::reduced))
                .baseline(baseline.map(Fraction::reduced))
                .observed(last)
                .reached(reached.map(Fraction::reduced))
                .expected(expected().map(Fraction::reduced))
                .achievedOn(achievedOn())
                .build();
    }

    private TargetState state(Optional<Fraction> reached) {
        if (asOf.isBefore(phase.during().from())) {
            return TargetState.NOT_STARTED;
        }
        if (reached.isEmpty() || limit.isEmpty()) {
            return TargetState.NO_DATA;
        }
        if (bound.accepts(reached.get(), limit.get())) {
            return TargetState.ACHIEVED;
        }
        if (wasAchieved()) {
            return TargetState.REGRESSED;
        }
        if (asOf.isAfter(phase.lastDay())) {
            return TargetState.BEHIND;
        }
        return underWay(reached.get());
    }

    /** Where it stood counts, too: who began above the limit and is below it has fallen back. */
    private boolean wasAchieved() {
        return achievedOn().isPresent()
                || baseline.filter(base -> bound.accepts(base, limit.orElseThrow()))
                        .isPresent();
    }

    private TargetState underWay(Fraction reached) {
        Optional<Fraction> expected = expected();
        boolean isLastDay = asOf.equals(phase.lastDay());
        if (expected.isEmpty()) {
            return hasNoDemandYet() ? TargetState.ON_TRACK : TargetState.NO_DATA;
        }
        if (!isLastDay && better(reached, expected.get())) {
            return TargetState.ON_TRACK;
        }
        boolean isNear = baseline.filter(base ->
                        better(reached.minus(base), expected.get().minus(base).times(AT_RISK_FROM)))
                .isPresent();
        return isNear ? TargetState.AT_RISK : TargetState.BEHIND;
    }

    private boolean hasNoDemandYet() {
        return target.pace() == Pace.STEP && asOf.isBefore(phase.lastDay());
    }

    /** As good or better. */
    private boolean better(Fraction value, Fraction than) {
        return value.compareTo(than) * metric.direction().sign() >= 0;
    }

    /** From where things stood on the eve of the phase to the limit on its last day, the same every day. */
    private Optional<Fraction> expected() {
        LocalDate from = phase.during().from();
        if (asOf.isBefore(from) || limit.isEmpty()) {
            return Optional.empty();
        }
        if (!asOf.isBefore(phase.lastDay())) {
            return limit;
        }
        if (target.pace() == Pace.STEP) {
            return baseline;
        }
        long days = ChronoUnit.DAYS.between(from, phase.during().until());
        long passed = ChronoUnit.DAYS.between(from, asOf) + 1;
        return baseline.map(base -> base.plus(limit.orElseThrow().minus(base).times(Fraction.of(passed, days))));
    }

    private Optional<LocalDate> achievedOn() {
        return limit.flatMap(number -> seen.stream()
                .filter(one -> reached(one)
                        .filter(value -> bound.accepts(value, number))
                        .isPresent())
                .map(Observation::on)
                .findFirst());
    }
}
