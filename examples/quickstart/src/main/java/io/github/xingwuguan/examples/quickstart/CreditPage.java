package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.ScoreLine;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.credit.CreditItem;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.ExitTerms;
import io.github.xingwuguan.credit.Grade;
import io.github.xingwuguan.scoring.credit.CreditAssessment;
import io.github.xingwuguan.scoring.credit.CreditLine;
import io.github.xingwuguan.scoring.credit.GradePath;
import io.github.xingwuguan.scoring.credit.RecordOutcome;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The credit of one firm in full, as it would be handed to it. */
final class CreditPage {
    private final CreditAssessment assessment;
    private final CreditPolicy policy;
    private final Map<String, CreditLine> records;

    CreditPage(CreditAssessment assessment, CreditPolicy policy) {
        this.assessment = assessment;
        this.policy = policy;
        this.records = assessment.records().stream().collect(Collectors.toMap(CreditLine::record, Function.identity()));
    }

    void print(String name, String notice, PrintStream out) {
        out.println();
        out.println("══ " + name + " ══");
        out.println(notice);
        out.println(CreditBoard.DISCLAIMER);
        out.println("等级 grade " + label(assessment.grade()) + "　得分 score " + assessment.score() + "　" + path());
        out.println("— 得分明细 lines —");
        assessment.lines().forEach(line -> out.println("  " + line(line)));
        Points sum = assessment.lines().stream().map(ScoreLine::points).reduce(Points.ZERO, Points::plus);
        out.println("  合计 sum " + sum);
        out.println("— 不计分的记录 records that do not count —");
        assessment.records().stream()
                .filter(record -> record.outcome() != RecordOutcome.COUNTED)
                .forEach(record -> out.println("  " + record.record() + " " + item(record.item()) + " <"
                        + record.outcome().code() + ">"));
        out.println("— 原因 reasons —");
        assessment
                .reasons()
                .forEach(reason -> out.println("  <" + reason.code().code() + "> "
                        + Texts.visible(reason.subject() + " " + reason.text().zh())));
        outlook(out);
    }

    private String path() {
        GradePath path = assessment.path();
        return "等级形成 grade path: 分数 score " + label(path.band()) + " → 规则 rules " + label(path.afterRules())
                + " → 名额 quotas " + label(path.afterQuota()) + " → 否决 vetoes " + label(path.afterVeto())
                + " → 延续 memory " + label(path.effective());
    }

    private String label(Optional<String> grade) {
        return grade.map(code -> policy.grading().grades().get(policy.grading().rank(code)))
                .map(Grade::label)
                .map(label -> label.zh())
                .orElse("—");
    }

    private String line(ScoreLine line) {
        CreditLine record = records.get(line.subject());
        String what = record == null || line.kind() != ScoreLine.Kind.POINTS
                ? ""
                : "  " + item(record.item()) + " = " + record.base() + " × " + record.multiplier() + " × "
                        + record.decay() + " × " + record.reach()
                        + (record.disputed() ? " 异议期间 disputed" : "");
        return line + what;
    }

    private String item(String code) {
        return policy.item(code)
                .map(CreditItem::label)
                .map(label -> Texts.visible(label.zh()))
                .orElse(code);
    }

    private void outlook(PrintStream out) {
        assessment
                .toUp()
                .ifPresent(points -> out.println("距上一等级 to the next better grade: "
                        + (points.units() == 0
                                ? "0（分数已达，另有限制 the score reaches it, something else holds the grade）"
                                : points)));
        assessment.toDown().ifPresent(points -> out.println("高于本级下限 above the floor of its grade: " + points));
        assessment.nextChangeOn().ifPresent(day -> out.println("结果自行变化日 changes by itself on: " + day));
        String measures = policy.measures().stream()
                .filter(measure -> assessment.measures().contains(measure.code()))
                .map(measure -> Texts.visible(measure.label().zh()))
                .collect(Collectors.joining("、"));
        if (!measures.isEmpty()) {
            out.println("相应措施 measures that follow: " + measures);
        }
        String triggers = policy.exit().map(ExitTerms::triggers).orElse(List.of()).stream()
                .filter(trigger -> assessment.exit().triggers().contains(trigger.code()))
                .map(trigger -> Texts.visible(trigger.label().zh()))
                .collect(Collectors.joining("、"));
        if (!triggers.isEmpty()) {
            out.println("可发出退出预警，由业主决定 grounds for a warning, the owners decide: " + triggers);
        }
    }
}
