package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.lifecycle.Role;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what a policy gets wrong, all at once. */
final class CasePolicyLint {
    /** Those who never inspect, sign or clear: they report cases, or deal with them in their own compound. */
    private static final Set<Role> NO_AUTHORITY = EnumSet.of(Role.RESIDENT, Role.PROPERTY_ENTERPRISE, Role.SYSTEM);

    private static final Pattern REASON = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*");

    /** Why time stands still without a decision of its own. */
    private static final Set<String> OUR_REASONS = Set.of(Clocks.LOOKED_AT, Holds.HELD);

    private final CasePolicy policy;
    private final Problems.Collector problems = Problems.collector();

    private CasePolicyLint(CasePolicy policy) {
        this.policy = policy;
    }

    static Problems run(CasePolicy policy) {
        CasePolicyLint lint = new CasePolicyLint(policy);
        lint.head();
        Set<String> categories = new HashSet<>();
        for (int i = 0; i < policy.standards().size(); i++) {
            lint.standard("/standards/" + i, policy.standards().get(i), categories);
        }
        Set<String> rules = new HashSet<>();
        for (int i = 0; i < policy.clocks().size(); i++) {
            lint.clock("/clocks/" + i, policy.clocks().get(i), rules);
        }
        policy.hold().ifPresent(lint::hold);
        policy.ladder().ifPresent(lint::ladder);
        WhistleLint.run(policy, lint.problems);
        return lint.problems.toProblems();
    }

    private void stages(String path, List<StageLimit> stages) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < stages.size(); i++) {
            String code = stages.get(i).code();
            if (!codes.add(code)) {
                problems.error(
                        "duplicate-stage",
                        path + "/" + i + "/code",
                        "Part must stand once, but \"" + Texts.visible(code) + "\" stood twice");
            }
        }
    }

    private void hold(HoldRule hold) {
        within("/hold/most", hold.most(), 1, 9);
        for (int i = 0; i < hold.reasons().size(); i++) {
            reason("/hold/reasons/" + i, hold.reasons().get(i));
        }
        if (hold.reasons().isEmpty()) {
            problems.error("no-reasons", "/hold/reasons", "Hold must know a reason, but knew none");
        }
    }

    private void ladder(Ladder ladder) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < ladder.rungs().size(); i++) {
            Ladder.Rung rung = ladder.rungs().get(i);
            String path = "/ladder/rungs/" + i;
            if (!codes.add(rung.code())) {
                problems.error(
                        "duplicate-rung",
                        path + "/code",
                        "Rung must stand once, but \"" + Texts.visible(rung.code()) + "\" stood twice");
            }
            if (rung.percent().isPresent() == rung.after().isPresent()) {
                problems.error("rung-place", path, "Rung must stand before or after the deadline, one of the two");
            }
            rung.percent().ifPresent(percent -> within(path + "/percent", percent, 1, 100));
        }
    }

    private void head() {
        policy.checkAdoption(problems);
        if (policy.standards().isEmpty()) {
            problems.error("no-standards", "/standards", "Policy must have a filing standard, but had none");
        }
        within("/maxUnableScreenings", policy.maxUnableScreenings(), 0, 9);
        within("/maxReturns", policy.maxReturns(), 0, 9);
        within("/duplicateHours", policy.duplicateHours(), 1, 720);
    }

    private void standard(String path, FilingStandard standard, Set<String> categories) {
        if (!categories.add(standard.category())) {
            problems.error(
                    "duplicate-category",
                    path + "/category",
                    "Category must stand once, but \"" + Texts.visible(standard.category()) + "\" stood twice");
        }
        if (policy.register().duties().stream().noneMatch(duty -> duty.matter().equals(standard.category()))) {
            problems.error(
                    "nobody-competent",
                    path + "/category",
                    "Category must be in the duty list, but \"" + Texts.visible(standard.category()) + "\" was not");
        }
        within(path + "/afterEvidence", standard.afterEvidence(), 0, 20);
        stages(path + "/stages", standard.stages());
        if (standard.inspectors().isEmpty()) {
            problems.error("no-inspectors", path + "/inspectors", "Standard must name an inspector, but named none");
        }
        seats(path + "/inspectors", standard.inspectors());
        seats(path + "/signers", standard.signers());
        seat(path + "/approver", standard.approver());
    }

    private void clock(String path, ClockRule rule, Set<String> rules) {
        if (!rules.add(rule.kind().code() + "/" + rule.category() + "/" + rule.urgency())) {
            problems.error("duplicate-rule", path, "Rule must be about cases of its own, but stood twice");
        }
        boolean isKnown = rule.category().isEmpty()
                || rule.category().flatMap(policy::standard).isPresent();
        if (!isKnown) {
            problems.error(
                    "unknown-category", path + "/category", "Category must have a filing standard, but had none");
        }
        within(path + "/maxExtensions", rule.maxExtensions(), 0, 9);
        rule.pausable().forEach(reason -> reason(path + "/pausable", reason));
        // limit and extensions together must fit the unit
        int room = rule.limit().unit().max() - rule.limit().amount();
        within(path + "/maxExtension", rule.maxExtension(), 0, room / Math.max(1, rule.maxExtensions()));
    }

    private void reason(String path, String reason) {
        if (!REASON.matcher(reason).matches() || OUR_REASONS.contains(reason)) {
            problems.error(
                    "reason-form",
                    path,
                    "Reason must be kebab-case of 1 to 64 characters and none of our own, but was \""
                            + Texts.visible(reason) + "\"");
        }
    }

    private void seats(String path, List<Seat> seats) {
        for (int i = 0; i < seats.size(); i++) {
            seat(path + "/" + i, seats.get(i));
            if (seats.indexOf(seats.get(i)) < i) {
                problems.error("duplicate-seat", path + "/" + i, "Seat must stand once, but stood twice");
            }
        }
    }

    private void seat(String path, Seat seat) {
        boolean isFit = !NO_AUTHORITY.contains(seat.role())
                && CaseRules.levels(seat.role()).contains(seat.level());
        if (!isFit) {
            problems.error(
                    "unfit-seat",
                    path,
                    "Seat must be of somebody who may decide on that level, but was "
                            + seat.role().code() + " on the level "
                            + seat.level().code());
        }
    }

    private void within(String path, int value, int least, int most) {
        if (value < least || value > most) {
            problems.error("out-of-range", path, "Number must be from " + least + " to " + most + ", but was " + value);
        }
    }
}
