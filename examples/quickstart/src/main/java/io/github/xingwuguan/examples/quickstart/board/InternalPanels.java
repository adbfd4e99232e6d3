package io.github.xingwuguan.examples.quickstart.board;

import static j2html.TagCreator.br;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import io.github.xingwuguan.examples.quickstart.board.InternalView.AgeRow;
import io.github.xingwuguan.examples.quickstart.board.InternalView.Band;
import io.github.xingwuguan.examples.quickstart.board.InternalView.CompoundRow;
import io.github.xingwuguan.examples.quickstart.board.InternalView.DueRow;
import io.github.xingwuguan.examples.quickstart.board.InternalView.FirmRow;
import j2html.tags.DomContent;
import j2html.tags.specialized.TrTag;
import java.util.List;

/** The sections of the internal page alone (内部部分). */
final class InternalPanels {
    private InternalPanels() {}

    static DomContent due(List<DueRow> due) {
        return Panels.orNothing(
                due, table(thead(Panels.row("日期", "状态", "事项", "对象")), tbody(each(due, InternalPanels::dueRow))));
    }

    /** Overdue is said in a word and a sign besides the colour, which is not the red of honour. */
    private static TrTag dueRow(DueRow row) {
        return switch (row.state()) {
            case OVERDUE ->
                tr(td(row.on().toString()), td("⚠ 逾期"), td(row.what()), td(row.subject()))
                        .withClass("overdue");
            case AHEAD -> tr(td(row.on().toString()), td("待办"), td(row.what()), td(row.subject()));
        };
    }

    static DomContent ageing(List<AgeRow> rows) {
        return section(each(rows, InternalPanels::age));
    }

    private static DomContent age(AgeRow row) {
        int open = row.bands().stream().mapToInt(Band::open).sum();
        return section(
                h3(row.kind() + "：未结 " + open + " 件"),
                p("⚠ 逾期（含逾期办结） " + row.late() + " 件").withClass(row.late() > 0 ? "overdue" : "nothing"),
                table(tbody(each(
                        row.bands(),
                        band -> tr(
                                th(band.label() + " 个工作日").attr("scope", "row"),
                                td(band.open() + " 件").withClass("number"),
                                td(Svg.bar(
                                        open == 0 ? 0 : (double) band.open() / open,
                                        "age",
                                        band.label() + " 个工作日 " + band.open() + " 件")))))));
    }

    static DomContent firms(List<FirmRow> firms) {
        return table(
                thead(Panels.row("企业", "等级", "得分", "主要原因")),
                tbody(each(
                        firms,
                        firm -> tr(
                                td(firm.name()),
                                td(firm.grade()),
                                td(firm.score()).withClass("number"),
                                td(join(each(firm.reasons(), reason -> join(reason, br()))))))));
    }

    static DomContent compounds(List<String> dimensions, List<CompoundRow> compounds) {
        return table(
                thead(tr(th("小区"), th("星级"), each(dimensions, dimension -> th(dimension)), th("总分"), th("未授星或少授星的原因"))),
                tbody(each(
                        compounds,
                        compound -> tr(
                                td(compound.name()),
                                td(compound.star()),
                                each(compound.points(), points -> td(points).withClass("number")),
                                td(compound.reason())))));
    }
}
