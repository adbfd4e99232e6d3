package io.github.xingwuguan.programme;

import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Quantity;
import java.util.Optional;

/** Finds what a target gets wrong about its metric and its phase. */
record TargetLint(Metric metric, Phase phase, Target target, String path, Problems.Collector problems) {
    private static final Quantity ONE = Quantity.of(1);
    private static final Quantity NOTHING_LEFT = Quantity.of(-1);

    void run() {
        Goal goal = target.goal();
        if (goal instanceof Goal.Absolute absolute) {
            absolute(absolute.value());
        } else if (goal instanceof Goal.Increment increment) {
            increment(increment);
        } else if (goal instanceof Goal.Relative relative) {
            change("/goal/relative/by", relative.by());
            if (relative.by().compareTo(NOTHING_LEFT) < 0) {
                error("out-of-range", "/goal/relative/by", "Change must leave 0 or more, but was " + relative.by());
            }
        }
        baseline();
    }

    private void absolute(Quantity value) {
        if (value.units() < 0) {
            error("out-of-range", "/goal/value/is", "Value must be 0 or more, but was " + value);
        }
        if (metric.measure().hasDenominator() && value.compareTo(ONE) > 0) {
            error("percent-for-fraction", "/goal/value/is", "Share must be a fraction from 0 to 1, but was " + value);
        }
    }

    private void increment(Goal.Increment increment) {
        change("/goal/increment/by", increment.by());
        boolean isGross = increment.isGross();
        if (isGross && !(metric.measure() instanceof Measure.Count)) {
            error(
                    "gross-of-no-count",
                    "/goal/increment/reckoning",
                    "Gross increment must be of a count, but the metric is a " + Measure.TYPE.code(metric.measure()));
        }
        if (isGross && metric.direction() == Direction.LOWER) {
            error(
                    "gross-of-fewer",
                    "/goal/increment/reckoning",
                    "Gross increment must be of what should grow, but less is better");
        }
        if (metric.measure().hasDenominator() && increment.by().compareTo(ONE) > 0) {
            error(
                    "percent-for-fraction",
                    "/goal/increment/by",
                    "Share must grow by a fraction from 0 to 1, but by " + increment.by());
        }
    }

    /** The limit would be on the wrong side of where things stood, so that the target would be reached by doing worse. */
    private void change(String at, Quantity by) {
        if (by.units() * metric.direction().sign() < 0) {
            error(
                    "change-against-direction",
                    at,
                    "Change must be the way that is better, but was " + by + " where "
                            + metric.direction().code() + " is");
        }
    }

    private void baseline() {
        Optional<Baseline> baseline = target.baseline();
        if (baseline.isEmpty() && (target.goal().needsBaseline() || target.pace() == Pace.LINEAR)) {
            error(
                    "target-without-baseline",
                    "/baseline",
                    "Target must say where things stood if its goal or its pace starts from there, but did not");
        }
        baseline.ifPresent(base -> {
            if (!base.on().isBefore(phase.during().until())) {
                error("late-baseline", "/baseline/on", "Baseline must not be after the phase, but was on " + base.on());
            }
            base.tally().ifPresent(this::tally);
        });
    }

    private void tally(Tally tally) {
        if (tally.denominator().isPresent() != metric.measure().hasDenominator()) {
            error(
                    "wrong-tally",
                    "/baseline/tally",
                    "Baseline must have a denominator if and only if the metric has one, but was " + tally);
        } else if (metric.value(tally).isEmpty()) {
            error("empty-denominator", "/baseline/tally", "Baseline must be of more than nothing, but was " + tally);
        } else if (tally.numerator() == 0 && target.goal() instanceof Goal.Relative) {
            error("relative-to-nothing", "/baseline/tally", "Change must be of more than nothing, but was of " + tally);
        }
    }

    private void error(String code, String at, String message) {
        problems.error(code, path + at, message);
    }
}
