package io.github.xingwuguan.programme.responsibility;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Texts;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what rules get wrong, all at once. */
final class AssessmentLint {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Points MOST = Points.of(1_000);
    private static final Quantity WHOLE = Quantity.of(1);

    private AssessmentLint() {}

    static Problems run(AssessmentRules rules) {
        Problems.Collector problems = Problems.collector();
        rules.checkAdoption(problems);
        if (rules.facts().isEmpty() || rules.facts().size() > 50) {
            problems.error(
                    "out-of-range",
                    "/facts",
                    "Value must be from 1 to 50, but was " + rules.facts().size());
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < rules.facts().size(); i++) {
            fact("/facts/" + i, rules.facts().get(i), names, problems);
        }
        return problems.toProblems();
    }

    private static void fact(String path, AssessedFact fact, Set<String> names, Problems.Collector problems) {
        if (!NAME.matcher(fact.fact()).matches()) {
            problems.error(
                    "code-form",
                    path + "/fact",
                    "Fact must be kebab-case, but was \"" + Texts.visible(fact.fact()) + "\"");
        } else if (!names.add(fact.fact())) {
            problems.error(
                    "duplicate", path + "/fact", "Entry must stand once, but \"" + fact.fact() + "\" stood twice");
        }
        if (fact.weight().units() < 0 || fact.weight().compareTo(MOST) > 0) {
            problems.error(
                    "out-of-range",
                    path + "/weight",
                    "Points must be from 0.0000 to " + MOST + ", but were " + fact.weight());
        }
        boolean isOrdered = fact.floor().units() >= 0
                && fact.floor().compareTo(fact.target()) < 0
                && fact.target().compareTo(WHOLE) <= 0;
        if (!isOrdered) {
            problems.error(
                    "percent-for-fraction",
                    path + "/target",
                    "Floor and target must be fractions from 0 to 1, the floor first, but were " + fact.floor()
                            + " and " + fact.target());
        }
    }
}
