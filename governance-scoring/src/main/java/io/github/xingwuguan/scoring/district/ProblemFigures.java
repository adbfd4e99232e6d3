package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.programme.evidence.LivelihoodProblem;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Figures of problems of everyday life: of one community, which is what was published, and of the whole district, which is another. */
final class ProblemFigures {
    private static final Stage<List<LivelihoodProblem>> PROBLEMS =
            Stage.of("problems", List.of(Reads.of(RecordKind.EVIDENCE, RecordKind.PROBLEM)), ProblemFigures::reported);

    private ProblemFigures() {}

    /** Problems that were reported in the days of the question, and by its day: a window may reach past it. */
    private static List<LivelihoodProblem> reported(Stage.Inputs inputs) {
        return inputs.records(RecordKind.EVIDENCE).stream()
                .map(LivelihoodProblem.class::cast)
                .filter(problem -> inputs.question().counts(problem.reportedOn()))
                .toList();
    }

    static List<FigureDefinition> all(DistrictPolicies policies) {
        Optional<PlaceId> community = policies.community();
        String named = community.map(place -> " " + place).orElse("");
        return List.of(
                FigureDefinition.of(
                                "problemsSolved",
                                Section.PROGRAMME,
                                "一个社区已解决的民生问题",
                                "problems that one community solved")
                        .scope("一个社区" + named, "one community" + named)
                        .reproduced()
                        .from(
                                PROBLEMS,
                                (problems, question) -> community
                                        .map(place -> solved(
                                                problems,
                                                question,
                                                problem -> problem.place().equals(place)))
                                        .orElseGet(FigureAbsence.NO_POLICY::outcome)),
                FigureDefinition.of(
                                "problem.solved",
                                Section.PROGRAMME,
                                "已解决的民生问题，占全区受理",
                                "problems solved, of those reported")
                        .from(
                                PROBLEMS,
                                (problems, question) -> Outcome.share(
                                        problems.size(),
                                        CaseFigures.time(question),
                                        Optional.empty(),
                                        ids(problems, question, problem -> true))));
    }

    private static Outcome solved(
            List<LivelihoodProblem> problems, ScoreboardQuestion question, Predicate<LivelihoodProblem> counts) {
        return Outcome.count(CaseFigures.time(question), Optional.empty(), ids(problems, question, counts));
    }

    private static List<String> ids(
            List<LivelihoodProblem> problems, ScoreboardQuestion question, Predicate<LivelihoodProblem> counts) {
        return problems.stream()
                .filter(counts)
                .filter(problem -> problem.isSolved(question.asOf()))
                .map(LivelihoodProblem::id)
                .sorted()
                .toList();
    }
}
