package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.place.Area;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what a counting profile gets wrong, all at once. */
final class CountingProfileLint {
    private final CountingProfile profile;
    private final Problems.Collector problems = Problems.collector();

    private CountingProfileLint(CountingProfile profile) {
        this.profile = profile;
    }

    static Problems run(CountingProfile profile) {
        CountingProfileLint lint = new CountingProfileLint(profile);
        lint.head();
        lint.areas();
        lint.classes();
        lint.notice();
        lint.sources();
        lint.open();
        return lint.problems.toProblems();
    }

    private void head() {
        profile.checkAdoption(problems);
    }

    private void areas() {
        Set<Area.Source> seen = new HashSet<>(profile.areaOrder());
        if (seen.isEmpty() || seen.size() != profile.areaOrder().size()) {
            problems.error(
                    "area-order",
                    "/areaOrder",
                    "Area order must name sources, each once, but named "
                            + profile.areaOrder().size());
        }
    }

    private void classes() {
        Set<ThresholdClass> seen = EnumSet.noneOf(ThresholdClass.class);
        if (profile.classes().isEmpty()) {
            problems.error("no-class", "/classes", "Profile must have a class of majority, but had none");
        }
        for (int i = 0; i < profile.classes().size(); i++) {
            ClassRule rule = profile.classes().get(i);
            if (!seen.add(rule.thresholds())) {
                problems.error(
                        "duplicate-class",
                        "/classes/" + i,
                        "Class must stand once, but " + rule.thresholds().code() + " did twice");
            }
            gates("/classes/" + i, rule);
        }
    }

    /** Without these a motion passes that nobody is for, since three quarters of nobody are nobody. */
    private void gates(String path, ClassRule rule) {
        boolean quorum = rule.gates().stream().anyMatch(gate -> gate.counted() == GateRule.Counted.PARTICIPATION);
        boolean share = rule.gates().stream().anyMatch(gate -> gate.base() == GateRule.Base.PARTICIPATING);
        String code = rule.thresholds().code();
        if (share && !quorum) {
            problems.error(
                    "no-quorum",
                    path,
                    "Class must say how many take part to take a share of them, but " + code + " did not");
        }
        if (rule.gates().stream().allMatch(gate -> gate.counted() == GateRule.Counted.PARTICIPATION)) {
            problems.error("no-approval", path, "Class must ask for consent, but " + code + " asked for a quorum only");
        }
    }

    private void notice() {
        profile.notice().ifPresent(rule -> {
            days("/notice/regular", rule.regular());
            days("/notice/extraordinary", rule.extraordinary());
        });
    }

    private void days(String path, TimeLimit limit) {
        boolean counted = limit.unit() == TimeLimit.Unit.CALENDAR_DAYS || limit.unit() == TimeLimit.Unit.WORKING_DAYS;
        if (!counted) {
            problems.error(
                    "notice-unit",
                    path + "/unit",
                    "Notice must be in calendar or working days, but was in "
                            + limit.unit().code());
        }
    }

    private void sources() {
        Set<CountingRule> set = set();
        Set<CountingRule> named = EnumSet.noneOf(CountingRule.class);
        for (int i = 0; i < profile.sources().size(); i++) {
            List<CountingRule> rules = profile.sources().get(i).rules();
            for (int j = 0; j < rules.size(); j++) {
                CountingRule rule = rules.get(j);
                String path = "/sources/" + i + "/rules/" + j;
                if (!named.add(rule)) {
                    problems.error("second-source", path, "Rule must have one source, but " + rule.code() + " had two");
                } else if (!set.contains(rule)) {
                    problems.error(
                            "idle-source",
                            path,
                            "Source must be of a rule that is set, but " + rule.code() + " is not");
                }
            }
        }
        for (CountingRule rule : set) {
            if (!named.contains(rule)) {
                problems.error("no-source", "/sources", "Rule must have a source, but " + rule.code() + " had none");
            }
        }
    }

    /** The rules that the profile sets. */
    private Set<CountingRule> set() {
        Set<CountingRule> set = EnumSet.range(CountingRule.HEAD_BASIS, CountingRule.PROXIES);
        set.add(CountingRule.TOPICS);
        profile.duplicates().ifPresent(rule -> set.add(CountingRule.DUPLICATES));
        profile.nonResponse().ifPresent(rule -> set.add(CountingRule.NON_RESPONSE));
        profile.delivery().ifPresent(rule -> set.add(CountingRule.DELIVERY));
        profile.window().ifPresent(rule -> set.add(CountingRule.WINDOW));
        profile.notice().ifPresent(rule -> set.add(CountingRule.NOTICE));
        profile.classes().forEach(rule -> set.add(ruleOf(rule.thresholds())));
        return set;
    }

    private static CountingRule ruleOf(ThresholdClass thresholds) {
        return switch (thresholds) {
            case ORDINARY -> CountingRule.ORDINARY;
            case SPECIAL -> CountingRule.SPECIAL;
            case UNANIMOUS_INTERESTED -> CountingRule.UNANIMOUS_INTERESTED;
            case OBJECTION -> CountingRule.OBJECTION;
            case REPRESENTATIVES -> CountingRule.REPRESENTATIVES;
        };
    }

    private void open() {
        if (profile.duplicates().isEmpty()) {
            problems.warning(
                    "duplicates-open",
                    "/duplicates",
                    "Profile should say which of two ballots counts, but leaves it open");
        }
        if (profile.nonResponse().isEmpty()) {
            problems.warning(
                    "non-response-open", "/nonResponse", "Profile should say what silence means, but leaves it open");
        }
    }
}
