package io.github.xingwuguan.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.examples.louxing.LouxingData;
import io.github.xingwuguan.examples.quickstart.board.BoardPage;
import io.github.xingwuguan.examples.quickstart.board.BoardView;
import io.github.xingwuguan.examples.quickstart.board.InternalView;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.json.BundledPolicy;
import io.github.xingwuguan.scoring.casework.CaseIndicator;
import io.github.xingwuguan.scoring.district.CreditProgramme;
import io.github.xingwuguan.scoring.district.DistrictPolicies;
import io.github.xingwuguan.scoring.district.ScoreboardQuestion;
import io.github.xingwuguan.scoring.district.StarProgramme;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The pages of the bundled district. */
class DistrictPagesTest {
    private static final BoardView VIEW = new PublicBoard(BundledDistrict.BOARD, BundledDistrict.FILES).view();
    private static final InternalView INTERNAL = new InternalBoard(BundledDistrict.BOARD, BundledDistrict.FILES).view();
    private static final String OPEN_PAGE = BoardPage.open(VIEW);
    private static final String INTERNAL_PAGE = BoardPage.internal(VIEW, INTERNAL);

    @Test
    void a_firm_that_is_on_no_published_list_is_not_on_the_public_page() {
        CreditProgramme credit = BundledDistrict.BOARD.credit().orElseThrow();
        Set<Integer> shown = new HashSet<>(credit.listed("red"));
        shown.addAll(credit.listed("black"));
        assertThat(shown).hasSize(14);
        IntStream.range(0, credit.size()).forEach(i -> {
            String name = credit.firm(i).label().zh();
            assertThat(OPEN_PAGE.contains(name)).as(name).isEqualTo(shown.contains(i));
            assertThat(INTERNAL_PAGE).contains(name);
        });
    }

    @Test
    void no_score_no_reason_and_no_case_is_on_the_public_page() {
        INTERNAL.firms()
                .forEach(firm -> assertThat(firm.reasons())
                        .allSatisfy(reason -> assertThat(OPEN_PAGE).doesNotContain(reason)));
        INTERNAL.firms().stream()
                .filter(firm -> firm.score().length() > 4)
                .forEach(firm -> assertThat(OPEN_PAGE).doesNotContain(">" + firm.score() + "<"));
        List.of(CaseKind.PROPERTY_DISORDER, CaseKind.HAZARD)
                .forEach(kind -> BundledDistrict.BOARD
                        .cases(kind)
                        .statistics()
                        .contributing(CaseIndicator.FILING)
                        .forEach(id -> assertThat(OPEN_PAGE).doesNotContain(id.value())));
        assertThat(INTERNAL_PAGE).contains("未结案件账龄", "企业评价明细");
        assertThat(OPEN_PAGE).doesNotContain("未结案件账龄", "企业评价明细", "待办事项");
    }

    @Test
    void a_compound_without_a_star_is_named_on_the_internal_page_only() {
        StarProgramme stars = BundledDistrict.BOARD.stars().orElseThrow();
        IntStream.range(0, stars.size())
                .filter(row -> stars.publication().star(row).orElse(0) == 0)
                .mapToObj(row -> "示例小区" + stars.subject(row).substring("xq-".length()))
                .forEach(name -> {
                    assertThat(OPEN_PAGE).doesNotContain(name);
                    assertThat(INTERNAL_PAGE).contains(name);
                });
        assertThat(VIEW.progress().stars()).hasSize(171);
    }

    @Test
    void figures_of_the_page_are_those_of_the_scoreboard() {
        assertThat(VIEW.headline())
                .extracting(BoardView.Tile::value)
                .contains(
                        "171/174",
                        "287",
                        "232",
                        "131",
                        "296/310",
                        "15",
                        "21",
                        "10",
                        "4",
                        "155",
                        "93",
                        "5,046",
                        "2,945,000 元");
        assertThat(VIEW.progress().subdistricts().stream()
                        .mapToInt(BoardView.HeatRow::compounds)
                        .sum())
                .isEqualTo(174);
        assertThat(VIEW.credit().grades())
                .extracting(BoardView.GradeCount::count)
                .containsExactly(15, 58, 33, 21, 4);
    }

    @Test
    void both_pages_say_that_the_data_is_illustrative_and_by_which_rules() {
        for (String page : List.of(OPEN_PAGE, INTERNAL_PAGE)) {
            assertThat(page).contains(LouxingData.NOTICE, "数据截至 2025-10-28").contains("不属于严重失信主体名单");
        }
    }

    @Test
    void both_pages_name_every_policy_of_the_district_with_version_and_digest() {
        List<BundledPolicy<?>> all = List.of(
                BundledPolicies.LOUXING_FIVE_STAR,
                BundledPolicies.LOUXING_DRAFT,
                BundledPolicies.LOUXING_CASES,
                BundledPolicies.LOUXING_THREE_YEARS,
                BundledPolicies.COMMITTEES_NATIONAL,
                BundledPolicies.LOUXING_REGISTRATION,
                BundledPolicies.LOUXING_SUPERVISION,
                BundledPolicies.LOUXING_FEES);
        assertThat(VIEW.masthead().rules()).hasSize(all.size() + 1);
        for (String page : List.of(OPEN_PAGE, INTERNAL_PAGE)) {
            assertThat(all)
                    .allSatisfy(bundled -> assertThat(page)
                            .contains(bundled + " sha256 " + bundled.read().digest()));
            assertThat(page)
                    .contains("工作日历 "
                            + BundledDistrict.BOARD.policies().calendar().id() + " sha256 ");
        }
    }

    @Test
    void a_rule_that_is_not_in_force_or_not_given_is_not_named() {
        DistrictPolicies few = DistrictPolicies.builder()
                .calendar(BundledDistrict.BOARD.policies().calendar())
                .rubrics(BundledDistrict.BOARD.policies().rubrics())
                .build();
        assertThat(new RuleLines(few, ScoreboardQuestion.on(LocalDate.of(2025, 10, 28))).lines())
                .hasSize(2)
                .first()
                .asString()
                .contains(" louxing-five-star@0.1.0 sha256 ");
        assertThat(new RuleLines(few, ScoreboardQuestion.on(LocalDate.of(2023, 12, 31))).lines())
                .singleElement()
                .asString()
                .startsWith("工作日历 ");
    }
}
