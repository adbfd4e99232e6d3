package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.coordination.appraisal.AppraisalStage;
import io.github.xingwuguan.coordination.enforcement.EnforcementPresence;
import io.github.xingwuguan.coordination.enforcement.EnforcementRules;
import io.github.xingwuguan.coordination.structure.StructureCheck;
import io.github.xingwuguan.scoring.coordination.BuildingFigures;
import io.github.xingwuguan.scoring.coordination.ConferenceFigures;
import io.github.xingwuguan.scoring.coordination.EnforcementFigures;
import io.github.xingwuguan.scoring.coordination.InitiativeFigures;
import io.github.xingwuguan.scoring.coordination.PostFigures;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The figures of coordination on a terminal. */
record BodiesBoard(BodiesProgramme programme, DistrictFiles files) {
    private static final int ALERT_DAYS = 30;

    void print(PrintStream out) {
        out.println();
        out.println("══ 协同共治 coordination ══");
        out.println(files.notice());
        structures(out);
        meetings(out);
        posts(out);
        enforcement(out);
        residents(out);
    }

    private void structures(PrintStream out) {
        programme.structures().forEach((structure, checks) -> {
            String zh = structure.label().zh();
            if (structure.undefined().isEmpty()) {
                line(out, zh, complete(checks), "compounds in which every seat is taken, of all");
            } else {
                out.println("  " + StarBoard.pad(zh, 22) + "席位未定义，不予核对 not checked, undefined: "
                        + String.join(", ", structure.undefined()));
            }
        });
    }

    private static Ratio complete(List<StructureCheck> checks) {
        return Ratio.of(checks.stream().filter(StructureCheck::isComplete).count(), checks.size());
    }

    private void meetings(PrintStream out) {
        line(
                out,
                "联席会议按期召开率",
                ConferenceFigures.onSchedule(programme.conferences()).value(),
                "conferences held in their slot, of those due");
        line(
                out,
                "议定事项按期落实率",
                ConferenceFigures.itemsInTime(programme.conferences()),
                "items done in time, of those due");
        line(
                out,
                "楼宇会住户到会率",
                BuildingFigures.attendance(programme.meetings()),
                "households that came to building meetings, of those called");
        line(
                out,
                "楼宇会现场解决率",
                BuildingFigures.settled(programme.meetings()).value(),
                "topics settled on the spot, of those raised");
        line(
                out,
                "楼宇会转办答复率",
                BuildingFigures.referralsAnswered(programme.meetings()).value(),
                "referrals answered");
    }

    private void posts(PrintStream out) {
        line(
                out,
                "三长在岗率",
                PostFigures.staffed(programme.posts(), programme.headed(), programme.asOf())
                        .value(),
                "posts of heads that somebody holds, of those that exist");
        long alerts = programme.headed().stream()
                .mapToLong(compound -> programme
                        .posts()
                        .alerts(compound, programme.asOf(), ALERT_DAYS)
                        .size())
                .sum();
        out.println(
                "  " + StarBoard.pad("三长空缺预警", 22) + alerts + " 个 posts vacant for " + ALERT_DAYS + " days or more");
    }

    private void enforcement(PrintStream out) {
        List<EnforcementPresence> presences = programme.enforcement();
        List<PlaceId> compounds =
                presences.stream().map(EnforcementPresence::compound).toList();
        EnforcementRules rules = programme.enforcementRules().rules();
        line(
                out,
                "执法清单公示率",
                EnforcementFigures.listPosted(
                                compounds,
                                presences.stream()
                                        .flatMap(presence -> presence.postings().stream())
                                        .toList(),
                                programme.asOf())
                        .value(),
                "compounds in which the list hangs");
        line(
                out,
                "执法走访完成率",
                EnforcementFigures.visited(
                                presences.stream()
                                        .flatMap(presence -> presence.visits().stream())
                                        .toList(),
                                programme.asOf())
                        .value(),
                "visits made, of those planned");
        line(
                out,
                "移交及时受理率",
                EnforcementFigures.acceptedInTime(programme.handOvers(), rules, CaseDesk.CALENDAR, programme.end())
                        .value(),
                "hand-overs taken on in time, of those due");
        line(
                out,
                "移交结果反馈率",
                EnforcementFigures.returned(programme.handOvers()).value(),
                "results returned, of those taken on");
    }

    private void residents(PrintStream out) {
        long published = programme.rounds().stream()
                .filter(round -> round.stage() == AppraisalStage.PUBLISHED)
                .count();
        long results = programme.rounds().stream()
                .filter(round ->
                        round.result(programme.appraisalRules().rules()).isValue())
                .count();
        out.println("  " + StarBoard.pad("评议", 22) + "已公布 published " + published + "，有结果 with a result " + results);
        InitiativeFigures.byKind(programme.initiatives())
                .forEach((kind, tally) -> line(out, "五小微 " + kind, tally.value(), "confirmed, of those proposed"));
        line(
                out,
                "微治理可计积分",
                InitiativeFigures.earning(programme.initiatives()).value(),
                "done for another household, of those confirmed");
    }

    private static void line(PrintStream out, String title, Ratio ratio, String meaning) {
        out.println("  " + StarBoard.pad(title, 22) + StarBoard.pad(share(ratio), 22) + meaning);
    }

    /** Rounded for print only; over nothing there is no share. */
    private static String share(Ratio ratio) {
        return ratio + "  "
                + (ratio.isEmpty()
                        ? "—"
                        : BigDecimal.valueOf(100 * ratio.numerator())
                                        .divide(BigDecimal.valueOf(ratio.denominator()), 2, RoundingMode.HALF_UP)
                                        .toPlainString()
                                + " %");
    }
}
