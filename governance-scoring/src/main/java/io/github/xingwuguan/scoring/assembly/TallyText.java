package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.ConvocationFault;
import io.github.xingwuguan.assembly.Count;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.Counts;
import io.github.xingwuguan.assembly.GateResult;
import io.github.xingwuguan.assembly.GateRule;
import io.github.xingwuguan.assembly.InvalidBallot;
import io.github.xingwuguan.assembly.InvalidReason;
import io.github.xingwuguan.assembly.Measure;
import io.github.xingwuguan.assembly.RuleSource;
import io.github.xingwuguan.assembly.Scope;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.TallyNote;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Language;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.basics.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * A tally as a text that can be handed out (计票说明): what it comes to, every figure that a gate compares, what silence was taken for, why
 * ballots do not count, and where the rules come from. No choice of any unit is in it. Areas are in square metres with two decimals, exact.
 */
public final class TallyText {
    private final Tally tally;
    private final CountingProfile profile;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private TallyText(Tally tally, CountingProfile profile, Language language) {
        this.tally = tally;
        this.profile = profile;
        this.language = language;
    }

    /**
     * {@return the text of a tally, lines ended by {@code \n}}
     *
     * @param tally the tally
     * @param profile the profile by which it was counted
     * @param language in which language
     * @throws IllegalArgumentException if it was counted by another profile
     */
    public static String of(Tally tally, CountingProfile profile, Language language) {
        if (!profile.digest().equals(tally.profileDigest())) {
            throw new IllegalArgumentException("Text must be written with the profile of the tally " + tally.profile()
                    + ", but was " + profile.id());
        }
        return new TallyText(tally, profile, language).text();
    }

    private String text() {
        head();
        count("应计总数", "All", tally.total());
        counts("实际表决", "Said", tally.actual());
        if (!tally.deemed().equals(Counts.ZERO)) {
            counts("未表决认定", "Silence", tally.deemed());
            counts("合计", "Together", tally.counts());
        }
        add("— 门槛 —", "— Gates —");
        tally.gates().forEach(this::gate);
        add(
                tally.decided() ? "未表决部分已不能改变是否通过" : "未表决部分仍可能改变是否通过",
                tally.decided()
                        ? "What was not said could not change whether it passes"
                        : "What was not said could change whether it passes");
        notes();
        sources();
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void add(String zh, String en) {
        lines.add(language == Language.ZH ? zh : en);
    }

    private void head() {
        String title = Texts.visible(tally.motion().title().in(language));
        String matter = tally.motion().matter().code() + ", "
                + tally.motion().matter().thresholds().code();
        add("议题：" + title + " [" + matter + "]", "Motion: " + title + " [" + matter + "]");
        Label status = tally.status().template();
        add("结论：" + status.zh(), "Result: " + status.en());
        for (ConvocationFault fault : tally.faults()) {
            add("召集：" + fault.template().zh(), "Called: " + fault.template().en());
        }
        String policy = tally.profile() + " (" + tally.profileDigest().abbreviated() + ", "
                + profile.provenance().kind().code() + ")";
        add(
                "口径：" + Texts.visible(profile.title().zh()) + " " + policy,
                "Counted by: " + Texts.visible(profile.title().en()) + " " + policy);
        String roll = tally.electorate().abbreviated();
        add("名册：" + roll + "　计票时间：" + tally.asOf(), "Roll: " + roll + "   Counted at: " + tally.asOf());
        scope("表决范围：", "Decided by: ", tally.motion().scope());
        tally.motion().costScope().ifPresent(scope -> scope("费用分摊范围：", "Paid by: ", scope));
        tally.motion().fundScope().ifPresent(scope -> scope("维修资金账户范围：", "From the fund of: ", scope));
    }

    private void scope(String zh, String en, Scope scope) {
        add(zh + scope, en + scope);
    }

    private void counts(String zh, String en, Counts counts) {
        count(zh + "·同意", en + " yes", counts.yes());
        count(zh + "·反对", en + " no", counts.no());
        count(zh + "·弃权", en + " neither", counts.abstain());
        count(zh + "·参与", en + " in all", counts.participation());
    }

    private void count(String zh, String en, Count count) {
        String area = area(count.areaCenti());
        add(zh + "：" + count.heads() + "人 " + area + "㎡", en + ": persons " + count.heads() + ", area " + area + " m2");
    }

    private static String area(long centi) {
        return BigDecimal.valueOf(centi, 2).toPlainString();
    }

    private void gate(GateResult gate) {
        GateRule rule = gate.rule();
        String figures = figure(gate.measure(), gate.counted()) + " / " + figure(gate.measure(), gate.base());
        add(
                "  " + measure(gate.measure()).zh() + " " + counted(rule).zh() + " " + figures + " "
                        + comparison(rule).zh() + rule.share() + "："
                        + verdict(gate).zh(),
                "  " + measure(gate.measure()).en() + " " + counted(rule).en() + " " + figures + " "
                        + comparison(rule).en() + rule.share() + ": "
                        + verdict(gate).en());
    }

    private static String figure(Measure measure, long value) {
        return switch (measure) {
            case HEADS -> Long.toString(value);
            case AREA -> area(value);
        };
    }

    private static Label measure(Measure measure) {
        return switch (measure) {
            case HEADS -> Label.of("人数", "persons");
            case AREA -> Label.of("面积", "area");
        };
    }

    private static Label counted(GateRule rule) {
        return switch (rule.counted()) {
            case PARTICIPATION -> Label.of("参与/总数", "taking part of all");
            case YES ->
                switch (rule.base()) {
                    case TOTAL -> Label.of("同意/总数", "in favour of all");
                    case PARTICIPATING -> Label.of("同意/参与", "in favour of those taking part");
                };
            case NO -> Label.of("反对/总数", "against of all");
        };
    }

    private static Label comparison(GateRule rule) {
        return switch (rule.comparison()) {
            case AT_LEAST -> Label.of("须达到", "must be at least ");
            case MORE_THAN -> Label.of("须超过", "must be more than ");
            case AT_MOST -> Label.of("须不超过", "must be at most ");
            case LESS_THAN -> Label.of("须少于", "must be less than ");
        };
    }

    private static Label verdict(GateResult gate) {
        OptionalLong missing = gate.missing();
        if (gate.holds()) {
            return Label.of("达到", "reached");
        } else if (missing.isEmpty()) {
            return Label.of("未达到", "not reached");
        }
        String lacks = figure(gate.measure(), missing.getAsLong());
        return Label.of("未达到，尚缺同意 " + lacks, "not reached, lacks " + lacks + " in favour");
    }

    private void notes() {
        for (TallyNote note : tally.notes()) {
            Label text = Reason.of(note.flag(), "", Long.toString(note.count())).text();
            add("提示：" + text.zh(), "Note: " + text.en());
        }
        Map<InvalidReason, Long> invalid = tally.invalid().stream()
                .collect(Collectors.groupingBy(
                        InvalidBallot::reason, () -> new EnumMap<>(InvalidReason.class), Collectors.counting()));
        invalid.forEach((reason, count) -> add(
                "不计入的票：" + count + " 张（" + reason.template().zh() + "）",
                "Ballots not counted: " + count + " (" + reason.template().en() + ")"));
    }

    private void sources() {
        add("— 口径依据 —", "— Where the rules come from —");
        for (RuleSource source : profile.sources()) {
            String rules = source.rules().stream().map(Coded::code).collect(Collectors.joining(", "));
            Provenance from = source.source();
            String text = "  " + rules + ": " + from.kind().code() + ", " + Texts.visible(from.issuer()) + ", "
                    + Texts.visible(from.document())
                    + from.article()
                            .map(article -> ", §" + Texts.visible(article))
                            .orElse("");
            add(text, text);
        }
    }
}
