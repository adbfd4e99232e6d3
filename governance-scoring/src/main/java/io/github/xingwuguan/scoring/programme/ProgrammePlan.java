package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.programme.Phase;
import io.github.xingwuguan.programme.Programme;
import io.github.xingwuguan.programme.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A programme made ready (方案进度): a plan for each metric, and how far each target is. Immutable and thread-safe. */
public final class ProgrammePlan {
    private final Programme programme;
    private final Map<String, MetricPlan> plans = new LinkedHashMap<>();

    private ProgrammePlan(Programme programme) {
        this.programme = programme;
        programme.metrics().forEach(metric -> plans.put(metric.id(), MetricPlan.compile(metric)));
    }

    /**
     * {@return the plan of a programme}
     *
     * @param programme any programme; since it exists, it is free of errors
     */
    public static ProgrammePlan compile(Programme programme) {
        return new ProgrammePlan(programme);
    }

    /** {@return the programme} */
    public Programme programme() {
        return programme;
    }

    /**
     * {@return the plan of a metric}
     *
     * @param metric its id
     * @throws GovernanceException {@code unknown-metric} if the programme has none of that id
     */
    public MetricPlan metric(String metric) {
        MetricPlan plan = plans.get(metric);
        if (plan == null) {
            throw new GovernanceException(
                    "unknown-metric", "Metric must be one of " + plans.keySet() + ", but was " + metric);
        }
        return plan;
    }

    /**
     * {@return how far every target of every phase is on a day, in the order of the programme}
     *
     * @param histories what each metric came to, by its id, in any order; of a metric that is left out there is no data
     * @param asOf the day; what was observed later does not count
     */
    public List<TargetStatus> statuses(Map<String, List<Observation>> histories, LocalDate asOf) {
        List<TargetStatus> statuses = new ArrayList<>();
        for (Phase phase : programme.phases()) {
            for (Target target : phase.targets()) {
                statuses.add(status(phase, target, histories.getOrDefault(target.metric(), List.of()), asOf));
            }
        }
        return List.copyOf(statuses);
    }

    /**
     * {@return how far one target is on a day}
     *
     * @param phase its phase
     * @param target the target, of a metric of this programme
     * @param history what its metric came to, in any order; of two on one day the later in the list counts
     * @param asOf the day; what was observed later does not count
     */
    public TargetStatus status(Phase phase, Target target, List<Observation> history, LocalDate asOf) {
        return new Assessment(metric(target.metric()).metric(), phase, target, history, asOf).status();
    }

    /**
     * {@return the numbers behind the state of a target as sentences}
     *
     * @param status what {@link #statuses} gave
     * @throws GovernanceException {@code unknown-target} if it is of another programme
     */
    public List<Reason> reasons(TargetStatus status) {
        Target target = programme.phases().stream()
                .filter(phase -> phase.id().equals(status.phase()))
                .flatMap(phase -> phase.targets().stream())
                .filter(one -> one.metric().equals(status.metric()))
                .findFirst()
                .orElseThrow(() -> new GovernanceException(
                        "unknown-target",
                        "Target must be of this programme, but " + status.phase() + " " + status.metric()
                                + " was not"));
        return new StatusReasons(metric(status.metric()).metric(), target.goal(), status).lines();
    }
}
