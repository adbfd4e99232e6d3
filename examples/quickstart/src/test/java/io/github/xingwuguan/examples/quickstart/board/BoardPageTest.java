package io.github.xingwuguan.examples.quickstart.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardPageTest {
    private static final LocalDate DAY = LocalDate.parse("2025-10-28");
    private static final Optional<Ratio> HALF = Optional.of(Ratio.of(1, 2));
    private static final List<Optional<Ratio>> REACHED =
            List.of(HALF, Optional.of(Ratio.of(3, 4)), Optional.empty(), HALF, Optional.of(Ratio.of(1, 1)));

    private static BoardView view() {
        return new BoardView(
                new BoardView.Masthead("示例区", List.of("示例数据,非官方结果"), DAY, List.of("示例办法 example@1.0 sha256 0123")),
                List.of(new BoardView.Tile(Label.of("已授星", "starred"), "171/174", "参创小区", "示例")),
                new BoardView.Credit(
                        "示例办法 2024",
                        List.of(new BoardView.GradeCount("A", 15), new BoardView.GradeCount("D", 21)),
                        List.of(new BoardView.Listed("示例物业001", "A", DAY)),
                        List.of(new BoardView.Listed("<b>示例物业002</b>", "D", DAY))),
                new BoardView.Progress(
                        List.of("阵地", "队伍", "治理", "服务", "管评"),
                        List.of(new BoardView.StarRow("示例小区001", "甲一街道", 5, REACHED)),
                        List.of(new BoardView.HeatRow("甲一街道", 12, REACHED)),
                        List.of(
                                target(Optional.of(42L), BoardView.TargetRow.Kind.PUBLISHED_GOAL),
                                target(Optional.empty(), BoardView.TargetRow.Kind.ILLUSTRATIVE))));
    }

    private static BoardView.TargetRow target(Optional<Long> actual, BoardView.TargetRow.Kind kind) {
        return new BoardView.TargetRow(Label.of("新增业委会", "committees added"), actual, 100, "进展正常", kind);
    }

    private static InternalView internal() {
        return new InternalView(
                List.of(new InternalView.FirmRow("示例物业003", "C", "71.25", List.of("内部原因一"))),
                List.of(new InternalView.CompoundRow("示例小区002", "—", List.of("1", "2", "3", "4", "5", "15"), "内部原因二")),
                List.of(new InternalView.AgeRow("物业乱象", List.of(new InternalView.Band("≤3", 4)), 2)),
                List.of(
                        new InternalView.DueRow(DAY.minusDays(1), "内部事项一", "案件 7", InternalView.DueRow.State.OVERDUE),
                        new InternalView.DueRow(DAY.plusDays(1), "内部事项二", "案件 8", InternalView.DueRow.State.AHEAD)));
    }

    @Test
    void the_public_page_holds_nothing_of_the_internal_one() {
        String open = BoardPage.open(view());
        String internal = BoardPage.internal(view(), internal());
        for (String secret : List.of("内部", "示例物业003", "71.25", "示例小区002", "案件", "得分明细", "逾期")) {
            assertThat(internal).contains(secret);
            assertThat(open).doesNotContain(secret);
        }
    }

    @Test
    void a_page_needs_no_script_and_nothing_from_elsewhere() {
        for (String page : List.of(BoardPage.open(view()), BoardPage.internal(view(), internal()))) {
            assertThat(page).doesNotContain("<script", "http:", "https:", "url(", "@import", "javascript:", " on");
        }
    }

    @Test
    void what_comes_from_records_is_text_and_never_markup() {
        assertThat(BoardPage.open(view()))
                .contains("&lt;b&gt;示例物业002&lt;/b&gt;")
                .doesNotContain("<b>");
    }

    @Test
    void a_colour_alone_tells_nothing_apart() {
        String page = BoardPage.internal(view(), internal());
        assertThat(page).contains("★ 红榜", "■ 黑榜", "⚠ 逾期", "无数据");
        assertThat(page).containsPattern("class=\"overdue\"><td>2025-10-27</td><td>⚠ 逾期");
    }

    @Test
    void the_notice_the_day_and_the_rules_stand_on_each_page() {
        for (String page : List.of(BoardPage.open(view()), BoardPage.internal(view(), internal()))) {
            assertThat(page).contains("示例数据,非官方结果", "数据截至 2025-10-28", "example@1.0 sha256 0123");
            assertThat(page).contains("公布的目标，不是结果");
        }
    }

    @ParameterizedTest
    @CsvSource({"59, 0", "60, 1", "69, 1", "70, 2", "80, 3", "89, 3", "90, 4", "100, 4", "0, 0"})
    void a_colour_begins_at_its_step(int percent, int shade) {
        List<Optional<Ratio>> reached = List.of(Optional.of(Ratio.of(percent, 100)));
        BoardView.Progress progress = new BoardView.Progress(
                List.of("阵地"), List.of(), List.of(new BoardView.HeatRow("甲一街道", 12, reached)), List.of());
        assertThat(Panels.heat(progress).render()).contains("class=\"shade-" + shade + "\">" + percent + " %");
    }

    @Test
    void an_axis_without_data_has_no_corner() {
        String radar =
                Svg.radar(List.of("一", "二", "三", "四", "五"), REACHED, "示例").render();
        String corners = radar.substring(radar.indexOf("\"reached\""));
        assertThat(corners.substring(corners.indexOf("points=\"") + 8, corners.lastIndexOf('"'))
                        .split(" "))
                .hasSize(4);
        assertThat(radar).containsOnlyOnce("axis no-data");
    }

    @Test
    void a_bar_ends_at_its_whole() {
        assertThat(Svg.bar(1.7, "target", "示例").render()).contains("width=\"240.0\"");
        assertThat(Svg.bar(-1, "target", "示例").render()).contains("class=\"bar target\" x=\"0\" y=\"2\" width=\"0.0\"");
    }
}
