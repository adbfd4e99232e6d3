package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.CaseFile;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.CasePolicy;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.dossier.Entry;
import io.github.xingwuguan.casework.dossier.Verification;
import io.github.xingwuguan.json.GovernanceJson;
import io.github.xingwuguan.scoring.casework.CaseIndicator;
import io.github.xingwuguan.scoring.casework.CaseStatistics;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The figures of cases on a terminal, and one dossier as a book. */
record CaseBoard(CaseProgramme programme, DistrictFiles files, GovernanceJson json) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final List<String> AGES = List.of("≤3", "≤7", "≤15", "≤30", "≤60", ">60");

    void print(PrintStream out) {
        CasePolicy policy = programme.policy();
        out.println();
        out.println("══ 案件办理 cases ══");
        out.println(files.notice());
        out.println(policy.title() + " " + policy.id() + " sha256 " + policy.digest());
        statistics("物业乱象专项整治 disorders", programme.statistics(CaseKind.PROPERTY_DISORDER), out);
        statistics("安全隐患 hazards", programme.statistics(CaseKind.HAZARD), out);
        programme.longest().ifPresent(file -> book(file, out));
    }

    private static void statistics(String title, CaseStatistics seen, PrintStream out) {
        out.println();
        out.println(title + " " + seen.cases());
        for (CaseIndicator indicator : CaseIndicator.values()) {
            out.println("  " + StarBoard.pad(indicator.template().zh(), 18)
                    + StarBoard.pad(share(seen.figure(indicator).value()), 22)
                    + indicator.template().en());
        }
        out.println("  " + StarBoard.pad("满意率", 18) + StarBoard.pad(share(seen.satisfaction()), 22)
                + "satisfied, of those who answered");
        out.println("  " + StarBoard.pad("办理时长", 18)
                + StarBoard.pad(
                        seen.durations().quantile(50).map(CaseBoard::days).orElse("—") + " / "
                                + seen.durations()
                                        .quantile(90)
                                        .map(CaseBoard::days)
                                        .orElse("—"),
                        22)
                + "half, and nine of ten, were cleared within so many days");
        List<Integer> open = seen.openByAge();
        String ages = IntStream.range(0, AGES.size())
                .mapToObj(i -> AGES.get(i) + ": " + open.get(i))
                .collect(Collectors.joining("　"));
        out.println("  " + StarBoard.pad("未结账龄", 18) + ages + "  open, by working days since the report");
    }

    /** Rounded for print only; over nothing there is no share. */
    private static String share(Ratio ratio) {
        if (ratio.isEmpty()) {
            return ratio + "  —";
        }
        BigDecimal percent = BigDecimal.valueOf(100 * ratio.numerator())
                .divide(BigDecimal.valueOf(ratio.denominator()), 2, RoundingMode.HALF_UP);
        return ratio + "  " + percent.toPlainString() + " %";
    }

    private static String days(Duration duration) {
        return BigDecimal.valueOf(duration.toMinutes())
                .divide(BigDecimal.valueOf(Duration.ofDays(1).toMinutes()), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Every entry in order, and what a look at the chain finds. */
    private void book(CaseFile file, PrintStream out) {
        out.println();
        out.println("══ 一案一册 dossier " + file.state().id() + " ══");
        for (Entry entry : file.dossier().entries()) {
            Deed deed = file.events().get((int) entry.seq() - 1).deed();
            out.println("  " + StarBoard.pad(Long.toString(entry.seq()), 3)
                    + MINUTE.format(entry.head().recordedAt().atZone(WorkCalendar.CHINA)) + "  "
                    + StarBoard.pad(entry.head().role(), 20)
                    + StarBoard.pad(entry.hash().abbreviated(), 14)
                    + Texts.visible(shortened(json.text(Deed.TYPE, deed))));
        }
        Verification found = file.dossier().verify(List.of());
        out.println("  核验 verified: "
                + (found.isIntact() ? "完整 intact" : found.findings().toString()) + "，"
                + "外部检查点 checkpoints kept outside: " + found.checkpoints()
                + (found.checkpoints() == 0 ? "（未锚定，截尾不可见 not anchored, a lost end would not show）" : ""));
    }

    private static String shortened(String text) {
        return text.length() > 110 ? text.substring(0, 110) + "…" : text;
    }
}
