package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Texts;
import java.util.List;

/** Finds what a ladder of stars gets wrong: order, monotony, reach. */
record LadderLint(Rubric rubric, Problems.Collector problems) {
    void run() {
        StarLadder ladder = rubric.ladder();
        if (ladder.model() == AwardModel.GRADED && ladder.rules().isEmpty()) {
            problems.error("no-stars", "/ladder/stars", "Graded ladder must have a star, but had none");
        }
        if (ladder.litThreshold().units() <= 0) {
            problems.error(
                    "out-of-range",
                    "/ladder/litThreshold",
                    "Threshold must be more than 0, but was " + ladder.litThreshold());
        }
        if (ladder.model() == AwardModel.LIT
                && rubric.dimensions().stream().anyMatch(d -> d.maxPoints().compareTo(ladder.litThreshold()) < 0)) {
            problems.error(
                    "unreachable",
                    "/ladder/litThreshold",
                    "Threshold must be reachable in every dimension, but " + ladder.litThreshold() + " is not");
        }
        for (int i = 0; i < ladder.rules().size(); i++) {
            rule(ladder, i, "/ladder/stars/" + i);
        }
    }

    private void rule(StarLadder ladder, int i, String path) {
        StarRule rule = ladder.rules().get(i);
        int previous = i == 0 ? 0 : ladder.rules().get(i - 1).star();
        boolean isNext = ladder.model() == AwardModel.GRADED ? rule.star() == previous + 1 : rule.star() > previous;
        if (!isNext || rule.star() > Math.max(16, rubric.dimensions().size())) {
            problems.error(
                    "star-order",
                    path + "/star",
                    "Stars must ascend without a gap, but " + rule.star() + " followed " + previous);
        }
        if (ladder.model() == AwardModel.LIT
                && rule.star() > rubric.dimensions().size()) {
            problems.error(
                    "star-order", path + "/star", "Lit stars must be at most the dimensions, but was " + rule.star());
        }
        if (rule.total().units() < 0
                || rule.dimensionMinimum().units() < 0
                || rule.minima().values().stream().anyMatch(minimum -> minimum.units() < 0)) {
            problems.error("out-of-range", path, "Total and minima must be 0 or more, but one was less");
        }
        rule.minima().keySet().stream()
                .filter(id -> rubric.dimensions().stream().noneMatch(d -> d.id().equals(id)))
                .forEach(id -> problems.error(
                        "unknown-dimension",
                        path + "/minima",
                        "Minimum must be of a dimension, but was of \"" + Texts.visible(id) + "\""));
        reach(rule, path);
        if (i > 0) {
            monotone(ladder.rules().get(i - 1), rule, path);
        }
    }

    private void reach(StarRule rule, String path) {
        long base = rubric.dimensions().stream()
                .mapToLong(d -> d.maxPoints().units())
                .sum();
        if (rule.total().units() > base + rubric.bonus().cap().units()) {
            problems.error(
                    "unreachable",
                    path + "/total",
                    "Total must be reachable, but " + rule.total() + " is more than all points");
        } else if (rule.total().units() == base && base > 0) {
            problems.warning(
                    "needs-every-point",
                    path + "/total",
                    "Star should be reachable with a loss, but needs every point or a bonus");
        } else if (rule.total().units() > base) {
            problems.warning("needs-bonus", path + "/total", "Star should be reachable without bonus, but needs it");
        }
        for (Dimension dimension : rubric.dimensions()) {
            if (minimum(rule, dimension).compareTo(dimension.maxPoints()) > 0) {
                problems.error(
                        "unreachable",
                        path + "/dimensionMinimum",
                        "Minimum must be reachable, but is more than all of " + Texts.visible(dimension.id()));
            }
        }
    }

    private void monotone(StarRule lower, StarRule upper, String path) {
        List<Dimension> dimensions = rubric.dimensions();
        if (upper.total().compareTo(lower.total()) < 0) {
            problems.error(
                    "not-monotone",
                    path + "/total",
                    "Total must not fall from star to star, but " + upper.total() + " does");
        }
        if (dimensions.stream().anyMatch(d -> minimum(upper, d).compareTo(minimum(lower, d)) < 0)) {
            problems.error(
                    "not-monotone", path + "/dimensionMinimum", "Minima must not fall from star to star, but one does");
        }
    }

    static Points minimum(StarRule rule, Dimension dimension) {
        return rule.minima().getOrDefault(dimension.id(), rule.dimensionMinimum());
    }
}
