package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.GovernanceException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The figures of a scoreboard, all of them, in its order. */
final class Figures {
    private Figures() {}

    /** {@return the definitions}; those of grades, lists, stars and targets follow from the rules, and say what those in force say */
    static List<FigureDefinition> of(DistrictPolicies policies, ScoreboardQuestion question) {
        List<FigureDefinition> all = new ArrayList<>();
        all.addAll(StarFigures.all(policies));
        all.addAll(RegisterFigures.all());
        all.addAll(RegistrationFigures.all(policies));
        all.addAll(CreditFigures.all(policies, question.creditDay()));
        all.addAll(CaseFigures.all(policies));
        all.addAll(ServiceFigures.all());
        all.addAll(OversightFigures.all(policies));
        all.addAll(ProblemFigures.all(policies));
        all.addAll(AssemblyFigures.all());
        all.addAll(CommitteeFigures.all());
        all.addAll(VoteFigures.all());
        all.addAll(ProgrammeFigures.all(policies, question.asOf()));
        checkIds(all);
        return List.copyOf(all);
    }

    /** Lists, grades and metrics bring ids of their own; one figure must not silently take the place of another. */
    private static void checkIds(List<FigureDefinition> all) {
        Set<String> seen = new HashSet<>();
        for (FigureDefinition definition : all) {
            if (!seen.add(definition.id())) {
                throw new GovernanceException(
                        "duplicate-figure",
                        "Figure must be declared once, but " + definition.id()
                                + " was declared twice: rename the metric, grade or list");
            }
        }
    }
}
