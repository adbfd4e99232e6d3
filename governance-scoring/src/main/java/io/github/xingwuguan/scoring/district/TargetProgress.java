package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.programme.Baseline;
import io.github.xingwuguan.programme.Goal;
import io.github.xingwuguan.programme.Measure;
import io.github.xingwuguan.programme.Metric;
import io.github.xingwuguan.programme.Phase;
import io.github.xingwuguan.programme.Programme;
import io.github.xingwuguan.programme.Target;
import io.github.xingwuguan.scoring.programme.CountChange;
import io.github.xingwuguan.scoring.programme.MetricCount;
import io.github.xingwuguan.scoring.programme.MetricPlan;
import io.github.xingwuguan.scoring.programme.Observation;
import io.github.xingwuguan.scoring.programme.ProgrammePlan;
import io.github.xingwuguan.scoring.programme.TargetStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far the programme of a district is on a day, as far as its metrics are about compounds (方案进度). Immutable and thread-safe. */
public final class TargetProgress {
    private final Programme programme;
    private final LocalDate asOf;
    private final Map<String, MetricCount> counts = new HashMap<>();
    private final Map<Target, MetricCount> starts = new HashMap<>();
    private final List<TargetStatus> statuses;

    private TargetProgress(Programme programme, CompoundCensus compounds, LocalDate asOf) {
        this.programme = programme;
        this.asOf = asOf;
        ProgrammePlan plan = ProgrammePlan.compile(programme);
        programme.metrics().stream()
                .filter(metric -> metric.subject().equals(CompoundCensus.KIND))
                .forEach(metric -> counts.put(metric.id(), count(plan.metric(metric.id()), compounds, asOf)));
        Map<String, Map<Target, List<Observation>>> histories = new HashMap<>();
        programme.phases().stream()
                .flatMap(phase -> phase.targets().stream())
                .filter(target -> counts.containsKey(target.metric()))
                .forEach(target -> histories
                        .computeIfAbsent(target.metric(), metric -> new LinkedHashMap<>())
                        .put(target, observed(target, plan.metric(target.metric()), compounds)));
        this.statuses = programme.phases().stream()
                .flatMap(phase -> phase.targets().stream().map(target -> status(plan, phase, target, histories)))
                .toList();
    }

    static TargetProgress of(Programme programme, CompoundCensus compounds, LocalDate asOf) {
        return new TargetProgress(programme, compounds, asOf);
    }

    /** Its own observations come last: what was gained since another target's baseline is not what was gained since its own. */
    private TargetStatus status(
            ProgrammePlan plan, Phase phase, Target target, Map<String, Map<Target, List<Observation>>> histories) {
        Map<Target, List<Observation>> all = histories.getOrDefault(target.metric(), Map.of());
        List<Observation> history = new ArrayList<>();
        all.values().forEach(history::addAll);
        history.addAll(all.getOrDefault(target, List.of()));
        return plan.status(phase, target, history, asOf);
    }

    private static MetricCount count(MetricPlan plan, CompoundCensus compounds, LocalDate day) {
        return plan.metric()
                .populationOn()
                .map(then -> plan.count(compounds.on(day), compounds.on(then)))
                .orElseGet(() -> plan.count(compounds.on(day)));
    }

    /** Where things stood, and where they stand, as far as that is known; what starts later than the day has not moved yet. */
    private List<Observation> observed(Target target, MetricPlan plan, CompoundCensus compounds) {
        MetricCount now = now(target);
        LocalDate start = target.baseline().map(Baseline::on).orElse(asOf);
        MetricCount before = start.isBefore(asOf) ? count(plan, compounds, start) : now;
        starts.put(target, before);
        if (now.isBlank()) {
            return before.isBlank() ? List.of() : List.of(Observation.of(before));
        }
        return before.equals(now) || before.isBlank()
                ? List.of(Observation.of(now))
                : List.of(Observation.of(before), Observation.since(before, now));
    }

    @SuppressWarnings("NullAway") // asked only of targets whose metric was counted
    private MetricCount now(Target target) {
        return counts.get(target.metric());
    }

    /** {@return the programme} */
    public Programme programme() {
        return programme;
    }

    /** {@return how far every target of every phase is, in the order of the programme; what is not about compounds has no data} */
    public List<TargetStatus> statuses() {
        return statuses;
    }

    /**
     * {@return what a metric came to on the day; empty if it is not about compounds}
     *
     * @param metric its id
     */
    public Optional<MetricCount> count(String metric) {
        return Optional.ofNullable(counts.get(metric));
    }

    /** A target that sets so many more, with its status and what was counted at its baseline and on the day. */
    record Added(Goal.Increment goal, TargetStatus status, MetricCount before, MetricCount now) {
        boolean isKnown() {
            return !before.isBlank() && !now.isBlank();
        }

        CountChange change() {
            return CountChange.between(before, now);
        }

        long actual() {
            return goal.isGross() ? change().gross() : change().net();
        }
    }

    /**
     * The target of a count that sets so many more, at least one and no fraction: that of the phase on a day, else of the next, else of the
     * last.
     */
    record Aim(Phase phase, Target target, Goal.Increment goal) {
        static Optional<Aim> of(Programme programme, Metric metric, LocalDate date) {
            if (!(metric.measure() instanceof Measure.Count)) {
                return Optional.empty();
            }
            Optional<Aim> last = Optional.empty();
            for (Phase phase : programme.phases()) {
                for (Target target : phase.targets()) {
                    if (target.metric().equals(metric.id())
                            && target.goal() instanceof Goal.Increment goal
                            && isNumber(goal.by())) {
                        last = Optional.of(new Aim(phase, target, goal));
                        if (!phase.lastDay().isBefore(date)) {
                            return last;
                        }
                    }
                }
            }
            return last;
        }

        private static boolean isNumber(Quantity by) {
            return by.units() >= Quantity.ONE && by.units() % Quantity.ONE == 0;
        }
    }

    /** As the programme has the metric, for a figure may be that of another version. */
    Optional<Added> added(String metric) {
        return count(metric)
                .flatMap(count -> Aim.of(programme, count.metric(), asOf))
                .flatMap(this::added);
    }

    private Optional<Added> added(Aim aim) {
        MetricCount before = starts.get(aim.target());
        return before == null
                ? Optional.empty()
                : statuses.stream()
                        .filter(status -> status.phase().equals(aim.phase().id())
                                && status.metric().equals(aim.target().metric()))
                        .findFirst()
                        .map(status -> new Added(aim.goal(), status, before, now(aim.target())));
    }
}
