package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.lifecycle.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what a policy gets wrong about whistles. */
final class WhistleLint {
    private static final Pattern CODE = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*");

    private final Problems.Collector problems;
    private final Set<String> codes = new HashSet<>();

    private WhistleLint(Problems.Collector problems) {
        this.problems = problems;
    }

    static void run(CasePolicy policy, Problems.Collector problems) {
        WhistleLint lint = new WhistleLint(problems);
        for (int i = 0; i < policy.whistles().size(); i++) {
            lint.rule("/whistles/" + i, policy.whistles().get(i));
        }
    }

    private void rule(String path, WhistleRule rule) {
        if (!CODE.matcher(rule.code()).matches()) {
            problems.error(
                    "code-form",
                    path + "/code",
                    "Code must be kebab-case of 1 to 64 characters, but was \"" + Texts.visible(rule.code()) + "\"");
        }
        if (!codes.add(rule.code())) {
            problems.error(
                    "duplicate-whistle",
                    path + "/code",
                    "Type must stand once, but \"" + Texts.visible(rule.code()) + "\" stood twice");
        }
        if (rule.basis().isBlank()) {
            problems.error("no-basis", path + "/basis", "Rule must say what it rests on, but said nothing");
        }
        blowers(path + "/blowers", rule.blowers());
        targets(path + "/targets", rule);
        boolean isFit = rule.approver()
                .filter(seat -> !CaseRules.OFFICIALS.contains(seat.role()) || !isSeat(seat))
                .isEmpty();
        if (!isFit) {
            problems.error(
                    "unfit-seat", path + "/approver", "Approver must be an authority on its own level, but was not");
        }
    }

    private void blowers(String path, List<Role> blowers) {
        if (blowers.isEmpty()) {
            problems.error("no-blowers", path, "Rule must say who may blow the whistle, but named nobody");
        }
        for (int i = 0; i < blowers.size(); i++) {
            if (!Whistles.BLOWERS.contains(blowers.get(i)) || blowers.indexOf(blowers.get(i)) < i) {
                problems.error(
                        "unfit-blower",
                        path + "/" + i,
                        "Blower must be somebody who can call another, once, but was "
                                + blowers.get(i).code());
            }
        }
    }

    private void targets(String path, WhistleRule rule) {
        List<Seat> targets = rule.targets();
        if (targets.isEmpty()) {
            problems.error("no-targets", path, "Rule must say whom the whistle calls, but named nobody");
        }
        for (int i = 0; i < targets.size(); i++) {
            Seat seat = targets.get(i);
            boolean isCalled = rule.blowers().stream()
                    .allMatch(blower -> WhistleRule.called(blower).contains(seat.role()));
            if (!isCalled || !isSeat(seat) || targets.indexOf(seat) < i) {
                problems.error(
                        "unfit-target",
                        path + "/" + i,
                        "Target must be somebody whom every blower can call, once, but was "
                                + seat.role().code() + " on the level "
                                + seat.level().code());
            }
        }
    }

    private static boolean isSeat(Seat seat) {
        return CaseRules.levels(seat.role()).contains(seat.level());
    }
}
