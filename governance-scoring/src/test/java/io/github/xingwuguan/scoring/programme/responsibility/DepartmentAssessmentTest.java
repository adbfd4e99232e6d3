package io.github.xingwuguan.scoring.programme.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.ScoreLine;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.programme.responsibility.AssessedFact;
import io.github.xingwuguan.programme.responsibility.AssessmentRules;
import io.github.xingwuguan.scoring.programme.responsibility.AssessmentLine.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DepartmentAssessmentTest {
    private static final OrgId HOUSING = OrgId.of("housing");

    private static AssessedFact.Builder fact(String name, int weight) {
        return AssessedFact.builder().fact(name).label(Label.of("指标", name)).weight(Points.of(weight));
    }

    private static AssessmentRules rules(List<AssessedFact> facts) {
        return AssessmentRules.builder()
                .id(PolicyId.of("rules", "1"))
                .title(Label.of("办法", "rules"))
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(LocalDate.of(2024, 1, 1)))
                .provenance(Provenance.illustrative("test", "invented for a test"))
                .addAllFacts(facts)
                .build();
    }

    private static DepartmentAssessment assess(FactSheet sheet, AssessedFact... facts) {
        return DepartmentAssessment.of(HOUSING, sheet, rules(List.of(facts)));
    }

    @Test
    void s99_a_ratio_gives_points_between_floor_and_target() {
        FactSheet sheet = FactSheet.builder()
                .put("a", Fact.share(7, 10))
                .put("b", Fact.share(1, 2))
                .put("c", Fact.share(10, 10))
                .build();
        DepartmentAssessment assessed = assess(
                sheet,
                fact("a", 30)
                        .floor(Quantity.parse("0.5"))
                        .target(Quantity.parse("0.9"))
                        .build(),
                fact("b", 30).floor(Quantity.parse("0.5")).build(),
                fact("c", 40).target(Quantity.parse("0.9")).build());

        assertThat(assessed.lines())
                .extracting(AssessmentLine::points)
                .containsExactly(Points.of(15), Points.ZERO, Points.of(40));
        assertThat(assessed.score()).contains(Points.of(55));
    }

    @Test
    void s99_what_was_not_due_goes_to_the_rest_in_one_line() {
        FactSheet sheet = FactSheet.builder()
                .put("a", Fact.share(1, 3))
                .put("b", Fact.share(0, 0))
                .build();
        DepartmentAssessment assessed = assess(
                sheet,
                fact("a", 60).build(),
                fact("b", 30).build(),
                fact("c", 10).build());

        assertThat(assessed.lines())
                .extracting(AssessmentLine::standing)
                .containsExactly(Standing.COUNTED, Standing.NOTHING_DUE, Standing.LEFT_OUT);
        assertThat(assessed.parts())
                .extracting(ScoreLine::toString)
                .containsExactly("points a +20.0000", "reweight rules@1 +13.3333");
        assertThat(assessed.score()).contains(Points.parse("33.3333"));
    }

    @Test
    void s99_what_is_missing_gives_nothing_if_the_rules_say_so() {
        DepartmentAssessment assessed = assess(
                FactSheet.builder().put("a", Fact.share(1, 1)).build(),
                fact("a", 60).build(),
                fact("b", 40).missing(AssessedFact.Missing.ZERO).build());

        assertThat(assessed.score()).contains(Points.of(60));
        assertThat(assessed.lines().get(1).standing()).isEqualTo(Standing.MISSING);
    }

    @Test
    void s99_what_has_no_weight_is_shown_and_counts_for_nothing() {
        DepartmentAssessment assessed = assess(
                FactSheet.builder().put("a", Fact.share(3, 4)).build(),
                fact("a", 0).build());

        assertThat(assessed.lines().get(0).ratio()).isPresent();
        assertThat(assessed.lines().get(0).standing()).isEqualTo(Standing.INFORMATION);
        assertThat(assessed.score()).isEmpty();
        assertThat(assessed.parts()).isEmpty();
    }

    @Property
    void lines_add_up_to_the_score_within_its_range(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 40) Integer> numerators,
            @ForAll @IntRange(max = 40) int denominator) {
        FactSheet.Builder sheet = FactSheet.builder();
        for (int i = 0; i < numerators.size(); i++) {
            sheet.put("f" + i, Fact.share(numerators.get(i), i % 3 == 0 ? 7 : denominator));
        }
        AssessmentRules rules = rules(IntStream.range(0, numerators.size())
                .mapToObj(i ->
                        fact("f" + i, 3 + 7 * i).floor(Quantity.parse("0.1")).build())
                .toList());
        DepartmentAssessment assessed = DepartmentAssessment.of(HOUSING, sheet.build(), rules);

        long sum = assessed.parts().stream()
                .mapToLong(line -> line.points().units())
                .sum();
        assertThat(assessed.score()).contains(new Points(sum));
        assertThat(assessed.score().orElseThrow()).isBetween(Points.ZERO, assessed.max());
    }
}
