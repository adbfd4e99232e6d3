package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.assembly.GateResult;
import io.github.xingwuguan.assembly.GateRule;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.TallyStatus;
import io.github.xingwuguan.calendar.WorkCalendar;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Figures of what owners voted on: how many motions were counted, and what they came to. */
final class VoteFigures {
    private static final Stage<List<Tally>> COUNTED =
            Stage.of("votes", List.of(Reads.of(RecordKind.TALLY)), VoteFigures::counted);

    private VoteFigures() {}

    /** Votes that were counted in the days of the question, as far as that was known. */
    private static List<Tally> counted(Stage.Inputs inputs) {
        ScoreboardQuestion question = inputs.question();
        return inputs.records(RecordKind.TALLY).stream()
                .filter(tally -> !tally.asOf().isAfter(question.instant()))
                .filter(tally ->
                        question.counts(tally.asOf().atZone(WorkCalendar.CHINA).toLocalDate()))
                .toList();
    }

    static List<FigureDefinition> all() {
        return List.of(
                FigureDefinition.of(
                                "vote.counted", Section.ASSEMBLY, "已计票的业主大会议题", "motions of owners that were counted")
                        .from(
                                COUNTED,
                                (tallies, question) -> Outcome.count(
                                        CaseFigures.time(question), Optional.empty(), ids(tallies, tally -> true))),
                share(
                        "vote.participation",
                        "参与表决达到法定比例的议题，占已计票",
                        "motions in which enough took part, of those counted",
                        VoteFigures::enoughTookPart),
                share(
                        "vote.passed",
                        "达到表决通过条件的议题，占已计票",
                        "motions that reached what a resolution needs, of those counted",
                        tally -> tally.status() == TallyStatus.PASSED),
                share(
                        "vote.irregular",
                        "会议召集不符合计票口径的议题，占已计票",
                        "motions of which the assembly was not called as it has to be, of those counted",
                        tally -> tally.status() == TallyStatus.IRREGULAR));
    }

    /** Enough can take part in a vote that fails, or that nobody may announce. */
    private static boolean enoughTookPart(Tally tally) {
        List<GateResult> participation = tally.gates().stream()
                .filter(gate -> gate.rule().counted() == GateRule.Counted.PARTICIPATION)
                .toList();
        return !participation.isEmpty() && participation.stream().allMatch(GateResult::holds);
    }

    private static FigureDefinition share(String id, String zh, String en, Predicate<Tally> counts) {
        return FigureDefinition.of(id, Section.ASSEMBLY, zh, en)
                .from(
                        COUNTED,
                        (tallies, question) -> Outcome.share(
                                tallies.size(), CaseFigures.time(question), Optional.empty(), ids(tallies, counts)));
    }

    private static List<String> ids(List<Tally> tallies, Predicate<Tally> counts) {
        return tallies.stream()
                .filter(counts)
                .map(tally -> tally.convocation() + "/" + tally.motion().id())
                .sorted()
                .toList();
    }
}
