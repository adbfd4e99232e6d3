package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Apportionment;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Language;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.rating.Claim;
import io.github.xingwuguan.rating.Evidence;
import io.github.xingwuguan.rating.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A rating as a text that can be handed out (评定说明): status and stars, every line with facts, rule, points and reason, the gap to the
 * next star. Figures are exact with four decimals, so that what a reader adds up comes out; the published total and the dimensions
 * are rounded to the scale of the rubric and apportioned, so that they add up as well. Foreign text is made visible.
 */
public final class RatingText {
    private final Rating rating;
    private final Map<String, Claim> claims;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private RatingText(Rating rating, Map<String, Claim> claims, Language language) {
        this.rating = rating;
        this.claims = claims;
        this.language = language;
    }

    /**
     * {@return the text of a rating, lines ended by {@code \n}}
     *
     * @param rating the rating
     * @param language in which language
     */
    public static String of(Rating rating, Language language) {
        return new RatingText(rating, Map.of(), language).text();
    }

    /**
     * {@return the text of a rating with the evidence behind each fact, lines ended by {@code \n}}
     *
     * @param rating the rating
     * @param resolution what the facts came from
     * @param language in which language
     */
    public static String of(Rating rating, Resolution resolution, Language language) {
        return new RatingText(rating, resolution.claims(), language).text();
    }

    private String text() {
        head();
        dimensions();
        bonus();
        add("— 原因 —", "— Reasons —");
        rating.reasons().forEach(reason -> lines.add("  " + reason(reason)));
        rating.nextChangeOn().ifPresent(day -> add("结果自行变化日：" + day, "Changes by itself on: " + day));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void add(String zh, String en) {
        lines.add(Label.of(zh, en).in(language));
    }

    private void head() {
        String rubric = rating.policy() + " (" + rating.digest().abbreviated() + ")";
        add(
                "标准：" + Texts.visible(rating.rubric().title().zh()) + " " + rubric,
                "Rubric: " + Texts.visible(rating.rubric().title().en()) + " " + rubric);
        add(
                "性质：" + provenance() + "　评定日：" + rating.asOf(),
                "Provenance: " + provenance() + "   As of: " + rating.asOf());
        String stars =
                rating.star().isPresent() ? Integer.toString(rating.star().getAsInt()) : "—";
        add(
                "星级：" + stars + "　状态：" + status().zh() + "　点亮维度：" + rating.lit(),
                "Stars: " + stars + "   Status: " + status().en() + "   Dimensions lit: " + rating.lit());
        add(
                "总分：" + print(rating.published()) + "（精确 " + rating.total() + " = 基础 " + rating.base() + " + 加分 "
                        + rating.bonus() + "）",
                "Total: " + print(rating.published()) + " (exactly " + rating.total() + " = base " + rating.base()
                        + " + bonus " + rating.bonus() + ")");
    }

    private String provenance() {
        return rating.rubric().provenance().kind().code() + ", "
                + Texts.visible(rating.rubric().provenance().document());
    }

    private Label status() {
        return switch (rating.status()) {
            case FINAL -> Label.of("已定", "final");
            case PROVISIONAL -> Label.of("暂定（不授星）", "provisional (no star)");
            case INELIGIBLE -> Label.of("不符合准入（分数仅供参考）", "ineligible (points for information)");
        };
    }

    private void dimensions() {
        List<DimensionScore> dimensions = rating.dimensions();
        List<Points> printed = Apportionment.round(
                dimensions.stream().map(DimensionScore::points).toList(),
                rating.rubric().scale());
        for (int d = 0; d < dimensions.size(); d++) {
            DimensionScore dimension = dimensions.get(d);
            lines.add("■ " + label(dimension.dimension().label()) + " " + print(printed.get(d)) + " / "
                    + dimension.dimension().maxPoints().toDecimal().toPlainString());
            dimension.indicators().forEach(this::indicator);
            if (dimension.reweight().units() != 0) {
                add(
                        "  + 不适用折算 " + dimension.reweight() + "（适用 " + dimension.applicable() + "）",
                        "  + reweighting " + dimension.reweight() + " (applicable " + dimension.applicable() + ")");
            }
        }
    }

    private void bonus() {
        if (!rating.bonusItems().isEmpty()) {
            add("■ 加分 " + rating.bonus(), "■ Bonus " + rating.bonus());
            rating.bonusItems().forEach(this::indicator);
        }
    }

    private void indicator(IndicatorScore score) {
        String facts = score.facts().entrySet().stream()
                .map(fact ->
                        fact.getKey() + " = " + Texts.visible(fact.getValue().toString()) + evidence(fact.getKey()))
                .collect(Collectors.joining("; "));
        lines.add("  " + score.indicator().id() + " " + label(score.indicator().label()) + ": " + score.points() + "/"
                + score.indicator().maxPoints().toDecimal().toPlainString() + "  ["
                + KindText.of(score.indicator().kind()).in(language) + "]  " + facts
                + score.indicator()
                        .clause()
                        .map(clause -> "  §" + Texts.visible(clause))
                        .orElse("")
                + score.reason().map(reason -> "  " + reason(reason)).orElse(""));
    }

    private String evidence(String fact) {
        Claim claim = claims.get(fact);
        if (claim == null) {
            return "";
        }
        String documents =
                claim.evidence().stream().map(Evidence::id).map(Texts::visible).collect(Collectors.joining(","));
        return " {" + claim.level().code() + " " + claim.on() + (documents.isEmpty() ? "" : " " + documents) + "}";
    }

    private String reason(Reason reason) {
        return "<" + reason.code().code() + "> " + (reason.subject().isEmpty() ? "" : reason.subject() + " ")
                + reason.text().in(language);
    }

    private String label(Label label) {
        return Texts.visible(label.in(language));
    }

    /** The decimals of the rubric's scale, trailing zeros included. */
    private String print(Points points) {
        return points.toDecimal().setScale(rating.rubric().scale()).toPlainString();
    }
}
