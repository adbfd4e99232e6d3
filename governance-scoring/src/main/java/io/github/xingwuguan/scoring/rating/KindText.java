package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.rating.Kind;
import java.util.List;
import java.util.stream.Collectors;

/** How a kind computes, in one line a reader can check. */
final class KindText {
    private KindText() {}

    static Label of(Kind kind) {
        if (kind instanceof Kind.Lookup lookup) {
            return lookup(lookup);
        }
        if (kind instanceof Kind.Bands bands) {
            String cuts = bands.bands().stream()
                    .map(b -> (b.edge() == Kind.Edge.INCLUSIVE ? "≥" : ">") + b.lower() + "→" + plain(b.points()))
                    .collect(Collectors.joining(", "));
            return Label.of("分段 " + cuts, "bands " + cuts);
        }
        if (kind instanceof Kind.Linear linear) {
            return linear(linear);
        }
        if (kind instanceof Kind.PerUnit perUnit) {
            return perUnit(perUnit);
        }
        if (kind instanceof Kind.RankTable table) {
            return Label.of(
                    "按名次（前" + table.points().size() + "名）",
                    "by rank (first " + table.points().size() + ")");
        }
        return kind instanceof Kind.Computed computed
                ? Label.of("公式 " + computed.formula(), "formula " + computed.formula())
                : Label.of("满分 × 本值/最优值", "maximum × value/best");
    }

    private static Label lookup(Kind.Lookup kind) {
        if (kind instanceof Kind.Bool) {
            return Label.of("是得满分，否得0分", "maximum if true, else 0");
        }
        if (kind instanceof Kind.AllOrNothing) {
            return Label.of("全部落实得满分，任一未落实得0分", "maximum if all hold, else 0");
        }
        List<Kind.Level> levels =
                kind instanceof Kind.Levels listed ? listed.levels() : ((Kind.ExternalGrade) kind).levels();
        String text = levels.stream()
                .map(level -> level.code() + "→" + plain(level.points()))
                .collect(Collectors.joining(", "));
        return Label.of("等级 " + text, "levels " + text);
    }

    private static Label linear(Kind.Linear kind) {
        if (kind instanceof Kind.CountLinear count) {
            return Label.of("满分 × min(1, 数量/" + count.target() + ")", "maximum × min(1, count/" + count.target() + ")");
        }
        if (kind instanceof Kind.RatioLinear ratio) {
            return line(ratio.floor() + "→0, " + ratio.target() + "→");
        }
        if (kind instanceof Kind.Survey survey) {
            return line(survey.floor() + "→0, " + survey.target() + "→");
        }
        if (kind instanceof Kind.Trend trend) {
            return line("±0→0, " + trend.change() + "→");
        }
        Kind.Panel panel = ((Kind.Assessor) kind).panel();
        return Label.of("满分 × 去极值平均/" + panel.topMark(), "maximum × trimmed mean/" + panel.topMark());
    }

    private static Label line(String ends) {
        return Label.of("线性 " + ends + "满分", "linear " + ends + "maximum");
    }

    private static Label perUnit(Kind.PerUnit kind) {
        if (kind instanceof Kind.Deduct deduct) {
            String each = plain(deduct.each());
            return Label.of("每处扣" + each + "分", "less " + each + " for each");
        }
        if (kind instanceof Kind.Sampled sampled) {
            String each = plain(sampled.each());
            return Label.of("抽查每处不合格扣" + each + "分", "less " + each + " for each failure in the sample");
        }
        if (kind instanceof Kind.RatioStep step) {
            String each = plain(step.deduction().points());
            return Label.of(
                    "低于" + step.target() + "每" + step.step() + "扣" + each + "分",
                    "less " + each + " for each " + step.step() + " below " + step.target());
        }
        String terms = ((Kind.Add) kind)
                .terms().stream()
                        .map(term -> term.fact() + "×" + plain(term.each()))
                        .collect(Collectors.joining(" + "));
        return Label.of("累加 " + terms, "sum of " + terms);
    }

    private static String plain(Points points) {
        return points.toDecimal().toPlainString();
    }
}
