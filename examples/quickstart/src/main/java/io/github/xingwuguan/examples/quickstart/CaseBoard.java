package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.Language;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.casework.Case;
import io.github.xingwuguan.casework.CaseBook;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.CaseFile;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.CasePolicy;
import io.github.xingwuguan.casework.dossier.Verification;
import io.github.xingwuguan.casework.foreign.CaseImport;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.scoring.casework.CaseIndicator;
import io.github.xingwuguan.scoring.casework.CaseStatistics;
import io.github.xingwuguan.scoring.casework.PeriodCount;
import io.github.xingwuguan.scoring.casework.YearOnYear;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The figures of cases on a terminal, and one dossier as a book. */
record CaseBoard(CaseProgramme programme, PetitionProgramme petitions, DistrictFiles files) {
    private static final List<String> AGES = List.of("≤3", "≤7", "≤15", "≤30", "≤60", ">60");

    void print(PrintStream out) {
        CasePolicy policy = programme.policy();
        out.println();
        out.println("══ 案件办理 cases ══");
        out.println(files.notice());
        out.println(policy.title() + " " + policy.id() + " sha256 " + policy.digest());
        statistics("物业乱象专项整治 disorders", programme.statistics(CaseKind.PROPERTY_DISORDER), out);
        loops(out);
        statistics("安全隐患 hazards", programme.statistics(CaseKind.HAZARD), out);
        losses(out);
        disputes(out);
        petitions(out);
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

    /** Of what joint conferences were convened about. */
    private void loops(PrintStream out) {
        List<Case> deliberated = programme.deliberated();
        long closed = deliberated.stream().filter(Case::isLoopClosed).count();
        out.println("  " + StarBoard.pad("联席协商闭环", 18)
                + StarBoard.pad(share(Ratio.of(closed, deliberated.size())), 22)
                + "loops closed, of those about which a joint conference was convened");
    }

    /** Amounts of two methods are not one sum. */
    private void losses(PrintStream out) {
        programme.losses().forEach((method, losses) -> {
            out.println("  避免损失 losses avoided, by the method " + method + ": " + CaseProgramme.sum(losses)
                    + " 元 yuan in " + losses.size() + " cases, estimated by");
            losses.forEach((id, loss) -> out.println("    " + id + "  "
                    + StarBoard.pad(loss.yuan() + " 元", 12)
                    + StarBoard.pad(loss.estimator().value(), 28) + Texts.visible(loss.document())));
        });
    }

    /** Ratios of the parts add up to those of the whole. */
    private void disputes(PrintStream out) {
        out.println();
        out.println("矛盾纠纷 disputes "
                + programme
                        .statistics(CaseKind.DISPUTE)
                        .figure(CaseIndicator.FILING)
                        .value());
        programme.disputesByTier().forEach((tier, parts) -> {
            Ratio community = sum(parts, CaseIndicator.WITHIN_COMMUNITY);
            Ratio subdistrict = sum(parts, CaseIndicator.WITHIN_SUBDISTRICT);
            long filed = sum(parts, CaseIndicator.FILING).numerator();
            long done = community.denominator();
            Ratio settled = Ratio.of(done, filed);
            out.println("  " + StarBoard.pad(tier, 12) + "化解 settled " + StarBoard.pad(share(settled), 22)
                    + "不出社区 within the community " + StarBoard.pad(share(community), 22)
                    + "不出街道 within the subdistrict " + share(subdistrict));
        });
        out.println("  " + StarBoard.pad("调解成功率", 18)
                + share(programme
                        .statistics(CaseKind.DISPUTE)
                        .figure(CaseIndicator.MEDIATION)
                        .value())
                + "  of those mediated here; a ledger tells no more than that a dispute was settled");
        List<CaseImport> told = programme.told();
        out.println("  外部台账导入 imported " + told.size() + "，未对照 unmapped "
                + told.stream().mapToInt(CaseImport::unmapped).sum() + "，导入发现 findings "
                + told.stream().mapToInt(read -> read.findings().size()).sum());
    }

    private static Ratio sum(List<CaseStatistics> parts, CaseIndicator indicator) {
        List<Ratio> values =
                parts.stream().map(part -> part.figure(indicator).value()).toList();
        return Ratio.of(
                values.stream().mapToLong(Ratio::numerator).sum(),
                values.stream().mapToLong(Ratio::denominator).sum());
    }

    private void petitions(PrintStream out) {
        YearOnYear compared = petitions.yearOnYear();
        out.println();
        out.println("信访 petitions");
        for (PeriodCount count : List.of(compared.previous(), compared.current())) {
            out.println("  " + StarBoard.pad(PetitionProgramme.days(count.window()), 24)
                    + StarBoard.pad(Long.toString(count.value()), 6) + "按期办结 answered in time "
                    + StarBoard.pad(share(petitions.statistics().onTime(count.window())), 20)
                    + "重复 repeated " + share(petitions.statistics().repeats(count.window())));
        }
        String change = compared.change()
                .map(c -> c.difference() + "/" + c.base() + "  " + percent(c.difference(), c.base()))
                .or(() -> compared.absence()
                        .map(why -> why.template().zh() + " " + why.template().en()))
                .orElse("");
        out.println("  同比 year on year " + change + "（仅供参考，不作考核 for information only, it assesses nobody）");
    }

    /** Over nothing there is no share. */
    private static String share(Ratio ratio) {
        return ratio + "  " + (ratio.isEmpty() ? "—" : percent(ratio.numerator(), ratio.denominator()));
    }

    /** Rounded for print only. */
    private static String percent(long numerator, long denominator) {
        return BigDecimal.valueOf(100 * numerator)
                        .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP)
                        .toPlainString()
                + " %";
    }

    private static String days(Duration duration) {
        return BigDecimal.valueOf(duration.toMinutes())
                .divide(BigDecimal.valueOf(Duration.ofDays(1).toMinutes()), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** As those read it who handle the case. */
    private static void book(CaseFile file, PrintStream out) {
        List<CaseEvent> events = file.events();
        Actor reader = events.get(events.size() - 1).trace().actor();
        Verification found = file.dossier().verify(List.of());
        out.println();
        CaseBook.lines(file, reader, found, Language.ZH).forEach(out::println);
    }
}
