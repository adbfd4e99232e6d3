package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.carriage.ConflictOfInterest.Conflict;
import java.util.HashSet;
import java.util.Set;

/** Finds what a policy of committees gets wrong, all at once. */
final class CommitteePolicyLint {
    private final Problems.Collector problems = Problems.collector();
    private final CommitteePolicy policy;

    private CommitteePolicyLint(CommitteePolicy policy) {
        this.policy = policy;
    }

    static Problems run(CommitteePolicy policy) {
        CommitteePolicyLint lint = new CommitteePolicyLint(policy);
        lint.head();
        lint.seats();
        lint.disqualifications();
        return lint.problems.toProblems();
    }

    private void head() {
        policy.checkAdoption(problems);
    }

    private void seats() {
        Ratio alternates = policy.alternates();
        if (alternates.isEmpty() || alternates.numerator() > alternates.denominator()) {
            problems.error(
                    "out-of-range", "/alternates", "Share of alternates must be from 0 to 1, but was " + alternates);
        }
        policy.small().ifPresent(small -> {
            int most = policy.size().fewestSeats();
            if (small.fewestSeats() < 1 || small.fewestSeats() > most || small.upTo() < 1) {
                problems.error(
                        "out-of-range",
                        "/small",
                        "Small compound must have from 1 to " + most + " seats, but had " + small.fewestSeats());
            }
        });
    }

    private void disqualifications() {
        Set<String> grounds = new HashSet<>();
        for (int i = 0; i < policy.disqualifications().size(); i++) {
            Disqualification rule = policy.disqualifications().get(i);
            grounds.add(rule.ground());
            if (!rule.binds()) {
                problems.warning(
                        "arrears-basis",
                        "/disqualifications/" + i,
                        "Arrears should keep somebody from standing by the owners' own rules only, but did by "
                                + rule.basis().kind().code());
            }
        }
        for (Conflict conflict : Conflict.values()) {
            if (!grounds.contains(conflict.code())) {
                problems.error(
                        "conflict-missing",
                        "/disqualifications",
                        "Policy must keep staff of the property enterprise and their kin out, but did not name "
                                + conflict.code());
            }
        }
    }
}
