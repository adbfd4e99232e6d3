package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.programme.emergency.EmergencyLog;
import io.github.xingwuguan.programme.emergency.HazardsFound;
import io.github.xingwuguan.programme.facility.FacilityCount;
import io.github.xingwuguan.programme.fee.Collected;
import io.github.xingwuguan.programme.oversight.Alert;
import io.github.xingwuguan.programme.oversight.AlertKind;
import io.github.xingwuguan.programme.oversight.AlertLevel;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Services and supervision on a terminal. */
record ServiceBoard(ServiceProgramme programme, String notice) {
    private static final int NAME = 24;
    private static final int LOUDEST = 5;
    private static final Duration ON_SCENE = Duration.ofMinutes(20);

    void print(PrintStream out) {
        out.println();
        out.println("══ 服务与智慧监管 services and supervision ══");
        out.println(notice);
        FacilityCount charging = programme.charging();
        out.println("电动自行车充电 e-bike charging: " + charging.sites() + " 处 sites, " + charging.ports() + " 端口 ports, "
                + charging.broken() + " 故障 broken");
        programme
                .coverage()
                .forEach((kind, coverage) -> out.println("  " + StarBoard.pad(kind.code(), NAME)
                        + share(coverage.covered()) + "  小区可用 compounds served"));
        emergencies(out);
        fees(out);
        registration(out);
        problems(out);
        alerts(out);
    }

    private void emergencies(PrintStream out) {
        EmergencyLog log = programme.emergencies();
        HazardsFound found = log.hazardsFound(programme.window());
        Ratio inTime = log.inTime(
                programme.window().from().atStartOfDay(WorkCalendar.CHINA).toInstant(),
                programme.window().until().atStartOfDay(WorkCalendar.CHINA).toInstant(),
                ON_SCENE);
        out.println("应急小分队 response teams: " + log.teams().size() + "，演练 drills " + found.drills()
                + "，未发现问题 without findings " + found.withoutFindings() + "，发现隐患 hazards "
                + found.hazards().size() + "，未立案 unfiled " + found.unfiled());
        out.println("  20 分钟内到场 on the scene within 20 minutes " + share(inTime) + "，演练逾期 drills overdue "
                + log.drillsOverdue(programme.asOf()).keySet());
    }

    /** Sums of compounds; nothing is shown of a household. */
    private void fees(PrintStream out) {
        Collected collected = programme.collected();
        out.println("物业费 fees: 当期实收/应收 paid for the period / billed " + yuan(collected.paid()) + " / "
                + yuan(collected.billed()) + " 元 yuan（" + share(collected.rate()) + "），历欠 arrears "
                + yuan(collected.arrears()) + "，预缴 prepaid " + yuan(collected.prepaid()));
    }

    private void registration(PrintStream out) {
        out.println("信息录入 compounds entered " + share(programme.entered().ratio()));
        programme
                .fields()
                .forEach((kind, fields) -> out.println(
                        "  " + StarBoard.pad(kind, NAME) + share(fields) + "  必填字段有效 mandatory fields valid"));
    }

    private void problems(PrintStream out) {
        programme
                .foremost()
                .ifPresent(community -> out.println("民生问题 problems solved in " + community.getKey() + " alone: "
                        + share(community.getValue()) + "；全区 in the district: " + share(programme.solved())));
    }

    private void alerts(PrintStream out) {
        List<Alert> alerts = programme.alerts();
        out.println("监管预警 alerts: " + alerts.size());
        Map<AlertKind, Map<AlertLevel, Long>> counts = alerts.stream()
                .collect(
                        Collectors.groupingBy(Alert::kind, Collectors.groupingBy(Alert::level, Collectors.counting())));
        Arrays.stream(AlertKind.values())
                .filter(counts::containsKey)
                .forEach(kind -> out.println("  "
                        + StarBoard.pad(kind.code(), 30)
                        + Arrays.stream(AlertLevel.values())
                                .map(level -> level.code() + " "
                                        + counts.getOrDefault(kind, Map.of()).getOrDefault(level, 0L))
                                .collect(Collectors.joining("  "))));
        alerts.stream()
                .limit(LOUDEST)
                .forEach(alert -> out.println("  " + alert.level().code() + "  " + alert.compound() + "  "
                        + Texts.visible(alert.text().zh()) + "  "
                        + Texts.visible(alert.text().en())));
    }

    private static String share(Ratio ratio) {
        String percent = ratio.isEmpty()
                ? "—"
                : BigDecimal.valueOf(100 * ratio.numerator())
                                .divide(BigDecimal.valueOf(ratio.denominator()), 2, RoundingMode.HALF_UP)
                                .toPlainString()
                        + " %";
        return ratio + "  " + percent;
    }

    /** Whole yuan for print only. */
    private static String yuan(long fen) {
        return Long.toString(fen / 100);
    }
}
