package io.github.xingwuguan.scoring.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Quota;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.rating.StarRule;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two dimensions of 100 counted points each; star 2 takes a total of 100 and has a quota of one in four. */
class PublicationTest {
    private static Rubric rubric(Quota.Ties ties, String... tieBreakers) {
        Quota quota = new Quota(2_500, Quota.Rounding.FLOOR, ties, List.of(tieBreakers));
        StarRule second =
                StarRule.builder().from(Rubrics.star(2, "100")).quota(quota).build();
        return Rubrics.draft()
                .addAllFacts(Rubrics.keys(FactType.QUANTITY, "a", "b"))
                .addFacts(FactKey.of("liked", FactType.SURVEY))
                .addDimensions(dimension("a"), dimension("b"))
                .ladder(Rubrics.ladder(Rubrics.star(1, "0"), second))
                .build();
    }

    private static io.github.xingwuguan.rating.Dimension dimension(String fact) {
        Kind count = new Kind.CountLinear(fact, io.github.xingwuguan.basics.Quantity.of(100));
        return Rubrics.dimension(
                "d" + fact, Rubrics.indicator("i" + fact, "100", count).build());
    }

    /** Rows are "a b" or "a b satisfied", of 100 answers. */
    private static Publication publish(Rubric rubric, String... rows) {
        FactTable.Builder table = FactTable.builder(rubric.facts());
        for (int i = 0; i < rows.length; i++) {
            String[] parts = rows[i].split(" ", -1);
            FactSheet.Builder sheet = FactSheet.builder()
                    .put("a", Fact.quantity(Long.parseLong(parts[0])))
                    .put("b", Fact.quantity(Long.parseLong(parts[1])));
            if (parts.length > 2) {
                sheet.put("liked", Fact.survey(Long.parseLong(parts[2]), 100, 100));
            }
            table.add("c" + i, sheet.build());
        }
        FactTable facts = table.build();
        return Publication.of(RatingPlan.compile(rubric).score(facts, Rubrics.DAY), facts);
    }

    private static List<Integer> stars(Publication publication) {
        return IntStream.range(0, publication.results().size())
                .mapToObj(row -> publication.star(row).orElse(-1))
                .toList();
    }

    @Test
    void the_share_is_of_those_who_reach_the_star_and_the_rest_stay_below() {
        Publication published = publish(rubric(Quota.Ties.EXCLUDE), "50 50", "90 90", "60 60", "70 70", "10 10");
        assertThat(stars(published)).containsExactly(1, 2, 1, 1, 1);
        assertThat(published.cut(2)).contains(new Quota.Cut(1, 1, false));
        assertThat(published.cut(1)).isEmpty();
        assertThat(published.count(2)).isEqualTo(1);
        assertThat(published.withheld(0))
                .hasValueSatisfying(
                        reason -> assertThat(reason).hasToString("quota: the quota of star 2 is used up (1 places)"));
        assertThat(published.withheld(1)).isEmpty();
        assertThat(published.withheld(4)).isEmpty();
        assertThat(published.results().star(0)).isEqualTo(OptionalInt.of(2));
    }

    @Test
    void equals_at_the_cut_stay_out_unless_the_quota_says_otherwise() {
        String[] rows = {"90 90", "90 90", "60 60", "70 70"};
        assertThat(stars(publish(rubric(Quota.Ties.EXCLUDE), rows))).containsExactly(1, 1, 1, 1);
        assertThat(stars(publish(rubric(Quota.Ties.INCLUDE), rows))).containsExactly(2, 2, 1, 1);
        Publication forced = publish(rubric(Quota.Ties.FORCE), rows);
        assertThat(stars(forced)).containsExactly(2, 1, 1, 1);
        assertThat(forced.withheld(1))
                .hasValueSatisfying(reason -> assertThat(reason.code()).isEqualTo(RatingReason.ARBITRARY_TIE));
        assertThat(forced.withheld(3))
                .hasValueSatisfying(reason -> assertThat(reason.code()).isEqualTo(RatingReason.QUOTA));
    }

    @Test
    void the_least_dimension_tells_equals_apart() {
        String[] rows = {"100 80", "90 90", "60 60", "70 70"};
        assertThat(stars(publish(rubric(Quota.Ties.EXCLUDE), rows))).containsExactly(1, 1, 1, 1);
        assertThat(stars(publish(rubric(Quota.Ties.EXCLUDE, "min-dimension"), rows)))
                .containsExactly(1, 2, 1, 1);
    }

    @Test
    void a_fact_tells_equals_apart_and_a_missing_one_comes_last() {
        String[] rows = {"90 90", "90 90 70", "90 90 80", "60 60 99"};
        assertThat(stars(publish(rubric(Quota.Ties.EXCLUDE, "min-dimension", "liked"), rows)))
                .containsExactly(1, 1, 2, 1);
    }

    @Test
    void the_order_of_the_rows_is_irrelevant() {
        String[] rows = {"90 90", "80 80", "90 89", "60 60", "55 55", "70 70", "99 99", "100 100"};
        String[] turned = rows.clone();
        java.util.Collections.reverse(Arrays.asList(turned));
        List<Integer> stars = new java.util.ArrayList<>(stars(publish(rubric(Quota.Ties.EXCLUDE), turned)));
        java.util.Collections.reverse(stars);
        assertThat(stars).isEqualTo(stars(publish(rubric(Quota.Ties.EXCLUDE), rows)));
        assertThat(stars).containsExactly(1, 1, 1, 1, 1, 1, 2, 2);
    }

    @Test
    void nobody_and_one_alone() {
        assertThat(stars(publish(rubric(Quota.Ties.EXCLUDE)))).isEmpty();
        assertThat(stars(publish(rubric(Quota.Ties.EXCLUDE), "10 10"))).containsExactly(1);
        Publication alone = publish(rubric(Quota.Ties.EXCLUDE), "90 90");
        assertThat(stars(alone)).containsExactly(1);
        assertThat(alone.cut(2)).contains(new Quota.Cut(0, 0, false));
    }
}
