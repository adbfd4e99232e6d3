package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Problem;
import java.util.List;

/** Reads off what lint says of a credit policy. */
final class LintCase {
    private LintCase() {}

    /** The errors that keep a policy from being built; empty if it can be. */
    static List<String> errors(CreditPolicy.Builder policy) {
        try {
            return shown(policy.build().warnings().errors());
        } catch (GovernanceException refusal) {
            return shown(refusal.problems().errors());
        }
    }

    static List<String> warnings(CreditPolicy.Builder policy) {
        return shown(policy.build().warnings().warnings());
    }

    private static List<String> shown(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.path() + ": " + problem.message())
                .toList();
    }
}
