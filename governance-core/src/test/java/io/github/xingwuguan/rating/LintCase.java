package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Problem;
import java.util.List;

/** Reads off what lint says of a rubric. */
final class LintCase {
    private LintCase() {}

    /** The errors that keep a rubric from being built; empty if it can be. */
    static List<String> errors(Rubric.Builder rubric) {
        try {
            Rubric built = rubric.build();
            return shown(built.warnings().errors());
        } catch (GovernanceException refusal) {
            return shown(refusal.problems().errors());
        }
    }

    static List<String> warnings(Rubric rubric) {
        return shown(rubric.warnings().warnings());
    }

    private static List<String> shown(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.path() + ": " + problem.message())
                .toList();
    }
}
