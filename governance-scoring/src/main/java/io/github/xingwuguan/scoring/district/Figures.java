package io.github.xingwuguan.scoring.district;

import java.util.ArrayList;
import java.util.List;

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
        return List.copyOf(all);
    }
}
