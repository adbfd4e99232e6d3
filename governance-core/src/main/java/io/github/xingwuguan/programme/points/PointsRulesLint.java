package io.github.xingwuguan.programme.points;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what rules get wrong, all at once. Errors forbid their use; warnings ask for attention. */
final class PointsRulesLint {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int CODE_LENGTH = 48;
    private static final int ACTIVITIES = 200;
    private static final int STEPS = 20;
    private static final int HOURS = 100_000;
    private static final Points EACH = Points.of(100);
    private static final Points MOST = Points.of(100_000);

    private final PointsRules rules;
    private final Problems.Collector problems = Problems.collector();

    private PointsRulesLint(PointsRules rules) {
        this.rules = rules;
    }

    static Problems run(PointsRules rules) {
        PointsRulesLint lint = new PointsRulesLint(rules);
        lint.head();
        lint.activities();
        lint.balance();
        lint.spending();
        lint.ladder();
        return lint.problems.toProblems();
    }

    private void head() {
        rules.checkAdoption(problems);
    }

    private void activities() {
        within("/activities", rules.activities().size(), 1, ACTIVITIES);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < rules.activities().size(); i++) {
            activity("/activities/" + i, rules.activities().get(i), codes);
        }
    }

    private void activity(String path, Activity activity, Set<String> codes) {
        String code = activity.code();
        if (code.length() > CODE_LENGTH || !CODE.matcher(code).matches()) {
            problems.error(
                    "code-form",
                    path + "/code",
                    "Code must be kebab-case of 1 to " + CODE_LENGTH + " characters, but was \""
                            + Texts.visible(code.length() > CODE_LENGTH ? code.substring(0, CODE_LENGTH) + "…" : code)
                            + "\"");
        } else if (!codes.add(code)) {
            problems.error("duplicate", path + "/code", "Entry must stand once, but \"" + code + "\" stood twice");
        }
        if (Math.abs(activity.points().units()) > EACH.units()
                || activity.points().units() == 0) {
            problems.error(
                    "out-of-range",
                    path + "/points",
                    "Points must be within ±" + EACH + " and not 0, but were " + activity.points());
        }
        activity.perDay().ifPresent(cap -> within(path + "/perDay", cap, new Points(1), MOST));
        activity.perYear().ifPresent(cap -> within(path + "/perYear", cap, new Points(1), MOST));
        if (activity.perDay().isPresent()
                && activity.perYear().isPresent()
                && activity.perDay().get().compareTo(activity.perYear().get()) > 0) {
            problems.warning(
                    "idle-cap",
                    path + "/perDay",
                    "Cap of a day should be at most that of a year, but was "
                            + activity.perDay().get());
        }
    }

    private void balance() {
        Points most = rules.balanceCap().orElse(MOST);
        within("/balanceCap", most, new Points(1), MOST);
        within("/floor", rules.floor(), new Points(-MOST.units()), Points.ZERO);
        within("/baseline", rules.baseline(), Points.ZERO, most);
        rules.decay().ifPresent(decay -> {
            within("/decay/days", decay.days(), 1, 366);
            within("/decay/points", decay.points(), new Points(1), MOST);
        });
    }

    private void spending() {
        Set<Movement.Kind> kinds = new HashSet<>();
        for (int i = 0; i < rules.movements().size(); i++) {
            Movement.Kind kind = rules.movements().get(i);
            if (!kinds.add(kind)) {
                problems.error(
                        "duplicate",
                        "/movements/" + i,
                        "Entry must stand once, but \"" + kind.code() + "\" stood twice");
            }
        }
        within("/redeemFrom", rules.redeemFrom(), 0, HOURS);
        if (rules.redeemFrom() > 0 && !kinds.contains(Movement.Kind.REDEMPTION)) {
            problems.error(
                    "nothing-to-redeem",
                    "/redeemFrom",
                    "Hours before redemption must stand only where points can be redeemed, but they cannot");
        }
    }

    private void ladder() {
        rules.ladder().ifPresent(ladder -> {
            within("/ladder/hours", ladder.hours().size(), 1, STEPS);
            steps("/ladder/hours", ladder.hours());
            steps("/ladder/medals", ladder.medals());
            ladder.cycle().ifPresent(cycle -> {
                int last = ladder.hours().isEmpty()
                        ? 1
                        : ladder.hours().get(ladder.hours().size() - 1);
                within("/ladder/cycle", cycle, last, HOURS);
            });
        });
    }

    private void steps(String path, List<Integer> steps) {
        for (int i = 0; i < steps.size(); i++) {
            within(path + "/" + i, steps.get(i), i == 0 ? 1 : steps.get(i - 1) + 1, HOURS);
        }
    }

    private void within(String path, int value, int least, int most) {
        if (value < least || value > most) {
            problems.error("out-of-range", path, "Value must be from " + least + " to " + most + ", but was " + value);
        }
    }

    private void within(String path, Points value, Points least, Points most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            problems.error(
                    "out-of-range", path, "Points must be from " + least + " to " + most + ", but were " + value);
        }
    }
}
