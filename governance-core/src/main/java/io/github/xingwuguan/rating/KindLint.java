package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Texts;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what the parameters of a kind get wrong. */
record KindLint(Points max, String path, Problems.Collector problems) {
    private static final int MAX_LEVELS = 200;
    private static final int MAX_AGE_DAYS = 36_600;
    private static final Quantity ONE = Quantity.of(1);

    void run(Kind kind) {
        if (kind instanceof Kind.Levels levels) {
            levels(levels.levels());
        } else if (kind instanceof Kind.ExternalGrade grade) {
            levels(grade.levels());
            within("maxAgeDays", grade.maxAgeDays(), 1, MAX_AGE_DAYS);
        } else if (kind instanceof Kind.AllOrNothing all) {
            list("facts", all.facts());
        } else if (kind instanceof Kind.Bands bands) {
            bands(bands);
        } else if (kind instanceof Kind.Linear linear) {
            linear(linear);
        } else if (kind instanceof Kind.PerUnit perUnit) {
            perUnit(perUnit);
        } else if (kind instanceof Kind.RankTable table) {
            table(table);
        }
    }

    private void levels(List<Kind.Level> levels) {
        list("levels", levels.stream().map(Kind.Level::code).toList());
        levels.forEach(level -> inRange("levels", level.points()));
        reachesMax("levels", levels.stream().map(Kind.Level::points).toList());
    }

    private void list(String attribute, List<String> entries) {
        within(attribute, entries.size(), 1, MAX_LEVELS);
        Set<String> seen = new HashSet<>();
        for (String entry : entries) {
            if (!seen.add(entry)) {
                error(
                        "duplicate",
                        attribute,
                        "Entry must stand once, but \"" + Texts.visible(entry) + "\" stood twice");
            }
        }
    }

    private void bands(Kind.Bands kind) {
        List<Kind.Band> bands = kind.bands();
        within("bands", bands.size(), 1, MAX_LEVELS);
        if (bands.isEmpty()) {
            return;
        }
        Kind.Band first = bands.get(0);
        if (first.lower().units() != 0 || first.edge() != Kind.Edge.INCLUSIVE) {
            error(
                    "band-gap",
                    "bands",
                    "First band must begin at 0, inclusive, but began at " + first.lower() + ", "
                            + first.edge().code());
        }
        for (int i = 1; i < bands.size(); i++) {
            if (!follows(bands.get(i - 1), bands.get(i))) {
                error(
                        "band-order",
                        "bands/" + i,
                        "Bands must ascend, but " + bands.get(i).lower() + " followed "
                                + bands.get(i - 1).lower());
            }
        }
        for (Kind.Band band : bands) {
            inRange("bands", band.points());
            if (kind instanceof Kind.CountBands && band.lower().units() % Quantity.ONE != 0) {
                error("not-an-integer", "bands", "Cut of a count must be whole, but was " + band.lower());
            }
        }
        reachesMax("bands", bands.stream().map(Kind.Band::points).toList());
    }

    /** At one cut an inclusive band may be followed by an exclusive one: exactly the cut, and above it. */
    private static boolean follows(Kind.Band lower, Kind.Band upper) {
        int order = lower.lower().compareTo(upper.lower());
        return order < 0 || (order == 0 && lower.edge() == Kind.Edge.INCLUSIVE && upper.edge() == Kind.Edge.EXCLUSIVE);
    }

    private void linear(Kind.Linear kind) {
        if (kind instanceof Kind.CountLinear count) {
            positive("target", count.target().units());
        } else if (kind instanceof Kind.RatioLinear ratio) {
            line(ratio.floor(), ratio.target());
        } else if (kind instanceof Kind.Survey survey) {
            line(survey.floor(), survey.target());
            within("minimum/answers", survey.minimum().answers(), 1, 1_000_000);
            share("minimum/response", survey.minimum().response(), 0);
        } else if (kind instanceof Kind.Trend trend
                && (trend.change().units() == 0 || Math.abs(trend.change().units()) > 100 * Quantity.ONE)) {
            error("out-of-range", "change", "Change must be within ±100 and not 0, but was " + trend.change());
        } else if (kind instanceof Kind.Trend trend && trend.change().units() < -Quantity.ONE) {
            error("out-of-range", "change", "Fall must be at most 1, but was " + trend.change());
        } else if (kind instanceof Kind.Assessor assessor) {
            panel(assessor.panel());
        }
    }

    private void line(Quantity floor, Quantity target) {
        share("floor", floor, 0);
        share("target", target, 0);
        if (floor.equals(target)) {
            error("flat-line", "target", "Target must differ from the floor, but both were " + floor);
        }
    }

    /** Shares are fractions: a target of 80 is a percentage that somebody forgot to divide. */
    private void share(String attribute, Quantity value, long least) {
        if (value.units() < least || value.compareTo(ONE) > 0) {
            error("percent-for-fraction", attribute, "Share must be a fraction from 0 to 1, but was " + value);
        }
    }

    private void panel(Kind.Panel panel) {
        within("panel/minMarks", panel.minMarks(), 1, 1_000);
        within("panel/trim", panel.trim(), 0, 100);
        within("panel/trimFrom", panel.trimFrom(), 2 * Math.max(0, Math.min(panel.trim(), 100)) + 1, 1_000);
        positive("panel/topMark", panel.topMark().units());
        if (panel.topMark().compareTo(Quantity.of(1_000)) > 0) {
            error("out-of-range", "panel/topMark", "Top mark must be at most 1000, but was " + panel.topMark());
        }
    }

    private void perUnit(Kind.PerUnit kind) {
        if (kind instanceof Kind.RatioStep step) {
            share("target", step.target(), 1);
            share("step", step.step(), 1);
            each("deduction/points", step.deduction().points());
        } else if (kind instanceof Kind.Deduct deduct) {
            each("each", deduct.each());
        } else if (kind instanceof Kind.Add add) {
            list("terms", add.terms().stream().map(Kind.Term::fact).toList());
            add.terms().forEach(term -> each("terms", term.each()));
        } else if (kind instanceof Kind.Sampled sampled) {
            within("sampleSize", sampled.sampleSize(), 1, 1_000_000);
            each("each", sampled.each());
        }
    }

    private void table(Kind.RankTable table) {
        within("points", table.points().size(), 1, 10_000);
        table.points().forEach(points -> inRange("points", points));
        reachesMax("points", table.points());
        List<Points> descending =
                table.points().stream().sorted(Comparator.reverseOrder()).toList();
        if (!descending.equals(table.points())) {
            error("rank-order", "points", "Points must not rise with the rank, but did");
        }
    }

    private void each(String attribute, Points each) {
        positive(attribute, each.units());
        if (each.compareTo(max) > 0) {
            error(
                    "out-of-range",
                    attribute,
                    "Points for each must be at most the maximum " + max + ", but were " + each);
        }
    }

    private void positive(String attribute, long units) {
        if (units <= 0) {
            error("out-of-range", attribute, "Value must be more than 0, but was not");
        }
    }

    private void within(String attribute, int value, int least, int most) {
        if (value < least || value > most) {
            error("out-of-range", attribute, "Value must be from " + least + " to " + most + ", but was " + value);
        }
    }

    private void inRange(String attribute, Points points) {
        if (points.units() < 0 || points.compareTo(max) > 0) {
            error("out-of-range", attribute, "Points must be from 0 to the maximum " + max + ", but were " + points);
        }
    }

    private void reachesMax(String attribute, List<Points> points) {
        if (!points.isEmpty() && !points.contains(max)) {
            error("maximum-unreachable", attribute, "Best entry must earn the maximum " + max + ", but none did");
        }
    }

    private void error(String code, String attribute, String message) {
        problems.error(code, path + "/" + attribute, message);
    }
}
