package io.github.xingwuguan.programme.oversight;

import io.github.xingwuguan.basics.Problems;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** Finds what a supervision policy gets wrong, all at once. */
final class SupervisionLint {
    private static final Set<Integer> SLOTS = Set.of(1, 3, 6, 12);

    private final Problems.Collector problems = Problems.collector();

    private SupervisionLint() {}

    static Problems run(SupervisionPolicy policy) {
        SupervisionLint lint = new SupervisionLint();
        policy.checkAdoption(lint.problems);
        lint.range("/lowFund", policy.lowFund(), 10_000);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < policy.matters().size(); i++) {
            Matter matter = policy.matters().get(i);
            lint.matter(matter, "/matters/" + i);
            lint.once("/matters/" + i + "/code", codes.add(matter.code()));
        }
        Set<AlertKind> kinds = EnumSet.noneOf(AlertKind.class);
        for (int i = 0; i < policy.rules().size(); i++) {
            AlertRule rule = policy.rules().get(i);
            lint.rule(rule, "/rules/" + i);
            lint.once("/rules/" + i + "/kind", kinds.add(rule.kind()));
        }
        return lint.problems.toProblems();
    }

    private void once(String path, boolean isFirst) {
        if (!isFirst) {
            problems.error("duplicate-entry", path, "Entry must stand once, but stood twice");
        }
    }

    private void range(String path, int value, int most) {
        if (value < 0 || value > most) {
            problems.error("out-of-range", path, "Value must be from 0 to " + most + ", but was " + value);
        }
    }

    private void matter(Matter matter, String path) {
        if (!matter.kind().isPublication()) {
            problems.error(
                    "no-publication",
                    path + "/kind",
                    "Matter must be of a kind that is published, but was "
                            + matter.kind().code());
        }
        if (!SLOTS.contains(matter.months())) {
            problems.error(
                    "slot", path + "/months", "Slot must be 1, 3, 6 or 12 months long, but was " + matter.months());
        }
        range(path + "/graceDays", matter.graceDays(), 366);
    }

    private void rule(AlertRule rule, String path) {
        if (rule.basis().isBlank()) {
            problems.error("no-basis", path + "/basis", "Rule must name its basis, but did not");
        }
        if (rule.steps().isEmpty()) {
            problems.error("no-steps", path + "/steps", "Rule must have a step, but had none");
        }
        for (int k = 1; k < rule.steps().size(); k++) {
            AlertRule.Step before = rule.steps().get(k - 1);
            AlertRule.Step step = rule.steps().get(k);
            if (step.daysBefore() >= before.daysBefore() || step.level().compareTo(before.level()) <= 0) {
                problems.error(
                        "step-order",
                        path + "/steps/" + k,
                        "Step must be later and louder than the one before, but was not");
            }
        }
    }
}
