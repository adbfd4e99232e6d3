package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.examples.quickstart.board.InternalView;
import io.github.xingwuguan.scoring.casework.CaseStatistics;
import io.github.xingwuguan.scoring.credit.CreditAssessment;
import io.github.xingwuguan.scoring.district.CreditProgramme;
import io.github.xingwuguan.scoring.district.Scoreboard;
import io.github.xingwuguan.scoring.district.StarProgramme;
import io.github.xingwuguan.scoring.district.WorkItem;
import java.util.List;
import java.util.stream.IntStream;

/** What only those who work with a scoreboard see (内部看板): scores, reasons, open cases, what comes due. */
record InternalBoard(Scoreboard scoreboard, DistrictFiles files) {
    private static final int SHOWN_REASONS = 3;

    InternalView view() {
        return new InternalView(
                scoreboard.credit().map(InternalBoard::firms).orElse(List.of()),
                scoreboard.stars().map(this::compounds).orElse(List.of()),
                List.of(ageing("物业乱象", CaseKind.PROPERTY_DISORDER), ageing("安全隐患", CaseKind.HAZARD)),
                scoreboard.worklist().items().stream().map(InternalBoard::due).toList());
    }

    private static List<InternalView.FirmRow> firms(CreditProgramme programme) {
        return IntStream.range(0, programme.size())
                .mapToObj(i -> {
                    CreditAssessment assessment = programme.assessment(i);
                    return new InternalView.FirmRow(
                            Texts.visible(programme.firm(i).label().zh()),
                            CreditBoard.grade(programme, assessment),
                            CreditBoard.score(programme, assessment),
                            assessment.reasons().stream()
                                    .limit(SHOWN_REASONS)
                                    .map(reason -> Texts.visible(reason.text().zh()))
                                    .toList());
                })
                .toList();
    }

    private List<InternalView.CompoundRow> compounds(StarProgramme stars) {
        StarBoard board = new StarBoard(stars, files);
        return IntStream.range(0, stars.size()).mapToObj(board::row).toList();
    }

    /** What may be done is never late. */
    private static InternalView.DueRow due(WorkItem item) {
        return new InternalView.DueRow(
                item.due().on(),
                item.kind().label().zh() + "："
                        + Texts.visible(item.basis().says().zh()),
                Texts.visible(item.subject()),
                item.kind().isDeadline() && item.due().hasCome()
                        ? InternalView.DueRow.State.OVERDUE
                        : InternalView.DueRow.State.AHEAD);
    }

    private InternalView.AgeRow ageing(String name, CaseKind kind) {
        CaseStatistics seen = scoreboard.cases(kind).statistics();
        List<Integer> open = seen.openByAge();
        return new InternalView.AgeRow(
                name,
                IntStream.range(0, open.size())
                        .mapToObj(i -> new InternalView.Band(CaseBoard.AGES.get(i), open.get(i)))
                        .toList(),
                seen.late());
    }
}
