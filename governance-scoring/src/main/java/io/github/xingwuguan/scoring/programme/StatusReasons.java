package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.programme.Bound;
import io.github.xingwuguan.programme.Goal;
import io.github.xingwuguan.programme.Metric;
import java.util.ArrayList;
import java.util.List;

/** The sentences about a target. */
final class StatusReasons {
    private final Metric metric;
    private final boolean isGross;
    private final TargetStatus status;
    private final Display display;
    private final List<Reason> lines = new ArrayList<>();

    StatusReasons(Metric metric, Goal goal, TargetStatus status) {
        this.metric = metric;
        this.isGross = goal.isGross();
        this.status = status;
        this.display = new Display(metric);
    }

    List<Reason> lines() {
        status.limit()
                .ifPresent(limit -> add(
                        ProgrammeReason.GOAL,
                        sign(status.bound()),
                        display.value(limit),
                        status.dueOn().toString()));
        status.baseline().ifPresent(base -> add(ProgrammeReason.BASELINE, display.value(base)));
        status.observed().ifPresent(this::observed);
        status.expected()
                .filter(expected -> status.state() != TargetState.NO_DATA)
                .ifPresent(expected -> add(ProgrammeReason.EXPECTED, display.value(expected)));
        status.achievedOn().ifPresent(day -> add(ProgrammeReason.ACHIEVED_ON, day.toString()));
        if (status.state() == TargetState.NO_DATA) {
            add(status.limit().isEmpty() ? ProgrammeReason.NO_BASELINE : ProgrammeReason.NO_VALUE);
        }
        return List.copyOf(lines);
    }

    private void observed(Observation seen) {
        add(ProgrammeReason.REACHED, display.tally(seen.tally()), seen.on().toString());
        if (isGross) {
            seen.gained()
                    .ifPresent(gained -> add(
                            ProgrammeReason.GAINED,
                            Long.toString(gained),
                            status.reached().map(display::value).orElse("-")));
        }
    }

    private static String sign(Bound bound) {
        return switch (bound) {
            case AT_LEAST -> "≥";
            case MORE_THAN -> ">";
            case AT_MOST -> "≤";
            case LESS_THAN -> "<";
        };
    }

    private void add(ProgrammeReason reason, String... details) {
        lines.add(Reason.of(reason, metric.id(), details));
    }
}
