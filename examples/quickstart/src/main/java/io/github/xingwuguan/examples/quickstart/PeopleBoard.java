package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.programme.points.PointsAccount;
import io.github.xingwuguan.programme.points.ServiceTotals;
import io.github.xingwuguan.programme.reportin.FeedbackStatus;
import io.github.xingwuguan.programme.reportin.ReportInStatus;
import io.github.xingwuguan.programme.responsibility.ResponsibilityStatus;
import io.github.xingwuguan.scoring.programme.responsibility.AssessmentLine;
import io.github.xingwuguan.scoring.programme.responsibility.DepartmentAssessment;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Members, volunteers, points and departments on a terminal. */
record PeopleBoard(PeopleProgramme programme) {
    private static final int WIDTH = 20;

    void print(PrintStream out) {
        out.println();
        out.println("══ 双报到、积分、责任体系 report-in, points, responsibility ══");
        out.println(programme.files().notice());
        people(out);
        programme.longest().ifPresent(account -> account(account, out));
        departments(out);
    }

    private static void line(String zh, String value, String en, PrintStream out) {
        out.println("  " + StarBoard.pad(zh, WIDTH) + StarBoard.pad(value, 24) + en);
    }

    private void people(PrintStream out) {
        ReportInStatus status = programme.reportIn();
        line(
                "双报到率",
                share(status.total(status.compounds()).rate()),
                "members reported in, of those who should, each person once",
                out);
        FeedbackStatus feedback = programme.feedback();
        line("反馈派出单位", share(feedback.rate()), "employers told of their members for the last year", out);
        line("志愿者", Integer.toString(programme.volunteers()), "volunteers, each person once", out);
        ServiceTotals served = programme.served();
        line(
                "志愿服务",
                served.persons() + " / " + served.minutes() / 60,
                "persons who served this year / hours vouched for (only totals leave the ledger)",
                out);
    }

    private static void account(PointsAccount account, PrintStream out) {
        out.println();
        out.println("积分账户 account " + account.subject() + "  "
                + account.balance().toDecimal().toPlainString() + " 分 points  " + account.hours() + " 小时 hours  "
                + "★".repeat(account.stars().stars()));
        account.lines().forEach(each -> out.println("  " + each));
        account.uncounted()
                .forEach(left -> out.println(
                        "  未计入 uncounted " + left.entry() + " " + left.why().code()));
        account.nextChange().ifPresent(day -> out.println("  下次变动 next change " + day));
    }

    private void departments(PrintStream out) {
        ResponsibilityStatus status = programme.responsibility();
        out.println();
        out.println("责任部门 departments that lead in a matter " + status.leading().size() + "，提示 findings "
                + status.findings().all().size());
        List<DepartmentAssessment> assessed = programme.assessments(status);
        out.println("部门考核 assessment " + programme.rules().id() + " sha256 "
                + programme.rules().digest() + "（示意 illustrative）");
        assessed.stream()
                .filter(each -> each.lines().stream()
                                .filter(line -> line.standing() == AssessmentLine.Standing.COUNTED)
                                .count()
                        > 1)
                .forEach(each -> department(each, out));
    }

    private static void department(DepartmentAssessment assessed, PrintStream out) {
        out.println("  " + StarBoard.pad(assessed.department().value(), WIDTH)
                + assessed.score().orElseThrow() + " / " + assessed.max());
        for (AssessmentLine line : assessed.lines()) {
            out.println("    " + StarBoard.pad(line.fact(), 22)
                    + StarBoard.pad(line.ratio().map(Ratio::toString).orElse("—"), 10)
                    + StarBoard.pad(line.points().toString(), 10)
                    + line.standing().code());
        }
    }

    /** Rounded for print only. */
    private static String share(Ratio ratio) {
        if (ratio.isEmpty()) {
            return ratio + "  —";
        }
        return ratio + "  "
                + BigDecimal.valueOf(100 * ratio.numerator())
                        .divide(BigDecimal.valueOf(ratio.denominator()), 2, RoundingMode.HALF_UP)
                        .toPlainString()
                + " %";
    }
}
