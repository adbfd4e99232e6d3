package io.github.xingwuguan.examples.quickstart.board;

import static j2html.TagCreator.body;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import io.github.xingwuguan.examples.quickstart.board.BoardView.Masthead;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A page in one file, to be read on a screen or printed (看板页面). */
public final class BoardPage {
    private static final String STYLE = resource("board.css");

    private BoardPage() {}

    /**
     * {@return the page that everybody may see; it is given nothing else}
     *
     * @param view what it shows
     */
    public static String open(BoardView view) {
        return page(view.masthead(), "公开看板", sections(view));
    }

    /**
     * {@return the page for those who work with it}
     *
     * @param view what everybody sees
     * @param internal what only they see
     */
    public static String internal(BoardView view, InternalView internal) {
        List<DomContent> sections = new ArrayList<>(sections(view));
        sections.add(section("待办事项", InternalPanels.due(internal.due())));
        sections.add(section("未结案件账龄", InternalPanels.ageing(internal.ageing())));
        sections.add(section("企业评价明细", InternalPanels.firms(internal.firms())));
        sections.add(section("小区得分明细", InternalPanels.compounds(view.progress().dimensions(), internal.compounds())));
        return page(view.masthead(), "内部看板（不得外传）", sections);
    }

    private static List<DomContent> sections(BoardView view) {
        return List.of(
                section("主要数据", Panels.headline(view.headline())),
                section("红榜与黑榜", Panels.lists(view.credit())),
                section(
                        "信用等级分布 · " + view.credit().title(),
                        Panels.grades(view.credit().grades())),
                section("目标进度", Panels.targets(view.progress().targets())),
                section("街道乡镇 × 维度", Panels.heat(view.progress())),
                section("星级榜", Panels.stars(view.progress())));
    }

    private static DomContent section(String name, DomContent content) {
        return j2html.TagCreator.section(h2(name), content);
    }

    private static String page(Masthead masthead, String kind, List<DomContent> sections) {
        String name = masthead.district() + "星物管" + kind;
        return document(html(
                        head(
                                meta().withCharset("UTF-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                title(name),
                                style(rawHtml(STYLE))),
                        body(
                                header(
                                        h1(name),
                                        each(
                                                masthead.notices(),
                                                notice -> p(notice).withClass("notice")),
                                        p("数据截至 " + masthead.asOf())),
                                main(each(sections, part -> part)),
                                footer(
                                        h2("所依据的办法"),
                                        ul(each(masthead.rules(), rule -> li(rule))),
                                        each(
                                                masthead.notices(),
                                                notice -> p(notice).withClass("notice")))))
                .withLang("zh-CN"));
    }

    private static String resource(String name) {
        try (InputStream in = BoardPage.class.getResourceAsStream("/board/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Page must have its style, but /board/" + name + " was missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
