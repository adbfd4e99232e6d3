package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.programme.evidence.EvidenceRecord;
import io.github.xingwuguan.programme.evidence.LivelihoodProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The problems of everyday life that communities were told of (民生问题): one community solved 108, which is no figure of the district. */
final class LivelihoodProblems {
    static final int MODEL_COMMUNITY = 17;
    static final int SOLVED = 108;
    private static final int OPEN = 9;
    private static final List<String> KINDS = List.of(
            "lighting", "drainage", "parking", "greenery", "handrails", "drying-racks", "road-surface", "noise");

    private final List<EvidenceRecord> problems = new ArrayList<>();

    private LivelihoodProblems() {}

    static List<EvidenceRecord> of() {
        LivelihoodProblems drawn = new LivelihoodProblems();
        for (int community = 0; community < DistrictPlan.COMMUNITIES; community++) {
            Draws draws = Draws.of("livelihood", community);
            boolean isModel = community == MODEL_COMMUNITY;
            int solved = isModel ? SOLVED : draws.between(3, 16);
            int open = isModel ? OPEN : draws.between(0, 7);
            for (int i = 0; i < solved + open; i++) {
                drawn.add(community, i < solved, draws);
            }
        }
        return List.copyOf(drawn.problems);
    }

    /** Reported within twelve months; what is solved was solved by the day of the figures. */
    private void add(int community, boolean isSolved, Draws draws) {
        int ago = draws.between(1, 364);
        LocalDate reported = DistrictPlan.AS_OF.minusDays(ago);
        LocalDate solved = reported.plusDays(draws.between(0, Math.min(ago, 60)));
        problems.add(LivelihoodProblem.builder()
                .id("problem-" + Names.digits(problems.size() + 1, 4))
                .place(Names.community(community))
                .kind(draws.pick(KINDS))
                .reportedOn(reported)
                .solvedOn(isSolved ? Optional.of(solved) : Optional.empty())
                .build());
    }
}
