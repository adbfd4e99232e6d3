package io.github.xingwuguan.examples.quickstart.board;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iffElse;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.examples.quickstart.board.BoardView.Credit;
import io.github.xingwuguan.examples.quickstart.board.BoardView.GradeCount;
import io.github.xingwuguan.examples.quickstart.board.BoardView.HeatRow;
import io.github.xingwuguan.examples.quickstart.board.BoardView.Listed;
import io.github.xingwuguan.examples.quickstart.board.BoardView.Progress;
import io.github.xingwuguan.examples.quickstart.board.BoardView.StarRow;
import io.github.xingwuguan.examples.quickstart.board.BoardView.TargetRow;
import io.github.xingwuguan.examples.quickstart.board.BoardView.Tile;
import j2html.tags.DomContent;
import j2html.tags.specialized.TdTag;
import j2html.tags.specialized.TrTag;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sections of both pages (公开部分). */
final class Panels {
    private static final int SHADES = 5;

    private Panels() {}

    static DomContent headline(List<Tile> tiles) {
        return div(each(
                        tiles,
                        tile -> div(
                                        p(tile.label().zh()).withClass("label"),
                                        p(tile.value()).withClass("value"),
                                        p(tile.meaning()).withClass("meaning"),
                                        p(tile.nature()).withClass("nature"))
                                .withClass("tile")))
                .withClass("tiles");
    }

    /** Red is the colour of honour: a word and a sign tell the lists apart, a colour alone does not. */
    static DomContent lists(Credit credit) {
        return div(list("★ 红榜（正向激励）", "red-list", credit.red()), list("■ 黑榜（重点整改）", "black-list", credit.black()))
                .withClass("columns");
    }

    private static DomContent list(String name, String style, List<Listed> listed) {
        return div(
                        h3(name + " " + listed.size() + " 家"),
                        table(
                                thead(row("企业", "等级", "上榜日")),
                                tbody(each(
                                        listed,
                                        firm -> tr(
                                                td(firm.name()),
                                                td(firm.grade()),
                                                td(firm.since().toString()))))))
                .withClass(style);
    }

    static TrTag row(String... heads) {
        return tr(each(List.of(heads), name -> th(name).attr("scope", "col")));
    }

    static DomContent grades(List<GradeCount> grades) {
        int all = grades.stream().mapToInt(GradeCount::count).sum();
        return table(tbody(each(
                grades,
                grade -> tr(
                        th(grade.grade()).attr("scope", "row"),
                        td(grade.count() + " 家").withClass("number"),
                        td(Svg.bar(
                                all == 0 ? 0 : (double) grade.count() / all,
                                "grade",
                                grade.grade() + " " + grade.count() + " 家，共 " + all + " 家"))))));
    }

    static DomContent targets(List<TargetRow> targets) {
        return table(thead(row("目标", "已达", "目标值", "进度", "状态", "性质")), tbody(each(targets, Panels::target)));
    }

    private static TrTag target(TargetRow target) {
        return tr(
                th(target.label().zh()).attr("scope", "row"),
                td(target.actual().map(Object::toString).orElse("—")).withClass("number"),
                td(Long.toString(target.target())).withClass("number"),
                target.actual().map(reached -> reached(target, reached)).orElseGet(Panels::noData),
                td(target.status()),
                td(
                        switch (target.kind()) {
                            case PUBLISHED_GOAL -> "公布的目标，不是结果";
                            case ILLUSTRATIVE -> "示例";
                        }));
    }

    private static TdTag reached(TargetRow target, long reached) {
        return td(Svg.bar(
                (double) reached / Math.max(1, target.target()),
                "target",
                target.label().zh() + " " + reached + " / " + target.target()));
    }

    /** Nothing is known: hatched, so that it cannot be taken for zero. */
    private static TdTag noData() {
        return td("无数据").withClass("no-data");
    }

    /** Darker is more; the figure stands in each cell, and no data is hatched. */
    static DomContent heat(Progress progress) {
        return table(
                        caption("得分占满分的比例，按街道乡镇合计分子与分母；颜色自 60 % 起每 10 个百分点深一级"),
                        thead(tr(
                                th("街道乡镇").attr("scope", "col"),
                                th("参评小区").attr("scope", "col"),
                                each(progress.dimensions(), name -> th(name).attr("scope", "col")))),
                        tbody(each(progress.subdistricts(), Panels::heatRow)))
                .withClass("heat");
    }

    private static TrTag heatRow(HeatRow row) {
        return tr(
                th(row.name()).attr("scope", "row"),
                td(Integer.toString(row.compounds())).withClass("number"),
                each(
                        row.reached(),
                        reached -> reached.filter(ratio -> !ratio.isEmpty())
                                .map(ratio -> td(percent(ratio)).withClass("shade-" + shade(ratio)))
                                .orElseGet(Panels::noData)));
    }

    private static int shade(Ratio ratio) {
        // in tenths, exactly: 0.7 less a half is a little less than 0.2 in binary
        long tenths = Math.multiplyExact(ratio.numerator(), 10) / ratio.denominator();
        return (int) Math.min(SHADES - 1, Math.max(0, tenths - SHADES));
    }

    static String percent(Ratio ratio) {
        return Math.round(Svg.share(ratio) * 100) + " %";
    }

    static DomContent stars(Progress progress) {
        List<Integer> steps = progress.stars().stream()
                .map(StarRow::star)
                .distinct()
                .sorted((a, b) -> b - a)
                .toList();
        return div(each(steps, star -> step(star, progress)));
    }

    private static DomContent step(int star, Progress progress) {
        List<StarRow> rows =
                progress.stars().stream().filter(row -> row.star() == star).toList();
        return div(
                h3(strong("★".repeat(star)), span(" " + rows.size() + " 个小区")),
                div(each(rows, row -> radar(progress.dimensions(), row))).withClass("radars"));
    }

    private static DomContent radar(List<String> dimensions, StarRow row) {
        return figure(
                Svg.radar(dimensions, row.reached(), row.name() + " " + spoken(dimensions, row.reached())),
                figcaption(strong(row.name()), span(" " + row.where())));
    }

    private static String spoken(List<String> dimensions, List<Optional<Ratio>> reached) {
        return IntStream.range(0, dimensions.size())
                .mapToObj(i -> dimensions.get(i) + " "
                        + reached.get(i).map(Panels::percent).orElse("无数据"))
                .collect(Collectors.joining("，"));
    }

    static DomContent orNothing(List<?> rows, DomContent shown) {
        return iffElse(rows.isEmpty(), p("无").withClass("nothing"), shown);
    }
}
