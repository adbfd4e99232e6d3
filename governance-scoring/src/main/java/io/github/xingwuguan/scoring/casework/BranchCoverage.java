package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.carriage.CarriageRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * For how many cases a branch answers (一切工作到支部): the branch of the compound in which the place of the case lay on the day of the report,
 * whatever changed since. In how many of them a branch did something {@link CaseIndicator#BRANCH_PART} says.
 *
 * @param covered cases for which a branch answers, of those filed
 * @param orphans the others (无责任支部事项), in the order of the table: also a case at a place that nobody registered
 */
public record BranchCoverage(Ratio covered, List<CaseId> orphans) {
    /**
     * Copies the list.
     *
     * @param covered cases for which a branch answers, of those filed
     * @param orphans the others
     */
    public BranchCoverage {
        orphans = List.copyOf(orphans);
    }

    /**
     * {@return for how many of the cases that a question is about a branch answers}; one that was merged is counted with its parent
     *
     * @param table the events
     * @param question of which cases, as of when
     * @param bodies the branches, over the places
     */
    public static BranchCoverage of(CaseTable table, CaseQuestion question, CarriageRegister bodies) {
        int[] filed = new int[1];
        List<CaseId> orphans = new ArrayList<>();
        CaseSummary summary = CaseStatistics.summary(table, question);
        CaseStatistics.each(table, question, summary, row -> {
            if (summary.isStanding()) {
                filed[0]++;
                if (!isCovered(table.places.get(row), summary.reportedOn(), bodies)) {
                    orphans.add(table.cases.get(row));
                }
            }
        });
        return new BranchCoverage(Ratio.of(filed[0] - orphans.size(), filed[0]), orphans);
    }

    private static boolean isCovered(Optional<PlaceId> place, LocalDate date, CarriageRegister bodies) {
        return place.flatMap(where -> bodies.responsibleBranch(where, date)).isPresent();
    }
}
