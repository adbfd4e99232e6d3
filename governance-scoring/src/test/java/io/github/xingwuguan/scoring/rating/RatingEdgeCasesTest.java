package io.github.xingwuguan.scoring.rating;

import static io.github.xingwuguan.scoring.rating.LookupAndBandKindsTest.above;
import static io.github.xingwuguan.scoring.rating.LookupAndBandKindsTest.upFrom;
import static io.github.xingwuguan.scoring.rating.Rubrics.DAY;
import static io.github.xingwuguan.scoring.rating.Rubrics.draft;
import static io.github.xingwuguan.scoring.rating.Rubrics.flag;
import static io.github.xingwuguan.scoring.rating.Rubrics.indicator;
import static io.github.xingwuguan.scoring.rating.Rubrics.keys;
import static io.github.xingwuguan.scoring.rating.Rubrics.ladder;
import static io.github.xingwuguan.scoring.rating.Rubrics.star;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.GradeOn;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.facts.Formula;
import io.github.xingwuguan.rating.Bonus;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.MissingRule;
import io.github.xingwuguan.rating.NotApplicableRule;
import io.github.xingwuguan.rating.Rubric;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The edge cases 41 to 47 of the specification of ratings; 48 is in {@link VetoTest}. */
class RatingEdgeCasesTest {
    private static final Condition POSSIBLE = Condition.compare("possible", Condition.Op.EQ, Fact.yes());

    private static Rating rate(Rubric rubric, FactSheet sheet) {
        Rating rating = RatingPlan.compile(rubric).rate(sheet, DAY);
        assertThat(Figures.of(rating))
                .isEqualTo(new RatingOracle(rubric).rate(sheet, DAY).figures());
        return rating;
    }

    private static FactSheet sheet(String name, Fact fact) {
        return FactSheet.builder().put(name, fact).build();
    }

    /** 40 points for assemblies where one is possible, 60 for a flag. */
    private static Rubric.Builder assemblies(Indicator assemblies) {
        return draft().addFacts(FactKey.of("held", FactType.QUANTITY))
                .addAllFacts(keys(FactType.FLAG, "possible", "kept"))
                .addDimensions(Rubrics.dimension("d", assemblies, flag("kept", "60")))
                .ladder(ladder(star(1, "30"), star(2, "90")));
    }

    private static Indicator.Builder held() {
        return indicator("held", "40", new Kind.CountLinear("held", Quantity.of(2)))
                .applicable(POSSIBLE);
    }

    private static FactSheet kept(Fact held, Fact possible) {
        return sheet("kept", Fact.yes()).with("held", held).with("possible", possible);
    }

    @Test
    void case_41_not_applicable_missing_and_zero_are_three_things() {
        Rubric rubric = assemblies(held().build()).build();
        Rating zero = rate(rubric, kept(Fact.quantity(0), Fact.yes()));
        Rating missing = rate(rubric, kept(Fact.missing("not-reported"), Fact.yes()));
        Rating excused = rate(rubric, kept(Fact.missing("not-reported"), Fact.no()));
        assertThat(Stream.of(zero, missing, excused).map(OneIndicator::worth))
                .containsExactly("0.0000", "missing", "not applicable");
        // 60 of 60 applicable points carry the 40 as well
        assertThat(Stream.of(zero, missing, excused).map(Rating::total))
                .containsExactly(Points.of(60), Points.of(60), Points.of(100));
        assertThat(Stream.of(zero, missing, excused).map(r -> r.star().orElse(-1)))
                .containsExactly(1, 1, 2);
    }

    @Test
    void case_41_a_missing_fact_that_blocks_leaves_no_star() {
        Rubric rubric = assemblies(held().missing(MissingRule.BLOCK).build()).build();
        assertThat(rate(rubric, kept(Fact.quantity(0), Fact.yes())).star()).hasValue(1);
        Rating blocked = rate(rubric, kept(Fact.missing("unverified"), Fact.yes()));
        assertThat(blocked.status()).isEqualTo(RatingStatus.PROVISIONAL);
        assertThat(blocked.star()).isEmpty();
        assertThat(rate(rubric, kept(Fact.missing("unverified"), Fact.no())).star())
                .hasValue(2);
    }

    @Test
    void case_41_unknown_applicability_counts_as_applicable() {
        Rubric rubric = assemblies(held().build()).build();
        assertThat(OneIndicator.worth(rate(rubric, kept(Fact.quantity(1), Fact.missing("x")))))
                .isEqualTo("20.0000");
        assertThat(OneIndicator.worth(rate(rubric, kept(Fact.missing("x"), Fact.missing("x")))))
                .isEqualTo("missing");
    }

    @Test
    void case_41_full_marks_earn_what_does_not_apply() {
        Rubric rubric = assemblies(held().build())
                .notApplicable(NotApplicableRule.FULL_MARKS)
                .build();
        Rating excused = rate(rubric, kept(Fact.quantity(0), Fact.no()).with("kept", Fact.no()));
        assertThat(excused.total()).isEqualTo(Points.of(40));
        assertThat(excused.lines()).noneMatch(line -> line.kind().code().equals("reweight"));
    }

    @Test
    void case_41_reweighting_rounds_once_and_is_a_line_of_its_own() {
        // 7 of 60 applicable points: 7 × 100 / 60 = 11.6667
        Indicator third = indicator("kept", "60", new Kind.CountLinear("held", Quantity.of(60)))
                .build();
        Rubric rubric = draft().addFacts(FactKey.of("held", FactType.QUANTITY), FactKey.of("possible", FactType.FLAG))
                .addDimensions(Rubrics.dimension("d", held().build(), third))
                .ladder(ladder(star(1, "0")))
                .build();
        Rating rating = rate(rubric, sheet("held", Fact.quantity(7)).with("possible", Fact.no()));
        assertThat(rating.lines().stream().map(Object::toString))
                .containsExactly("points held +0.0000", "points kept +7.0000", "reweight d +4.6667");
        assertThat(rating.total()).isEqualTo(Points.parse("11.6667"));
    }

    @Test
    void case_41_a_reweighted_half_goes_up() {
        // 0.0008 of 16 applicable of 17 points: 0.0008 × 17 / 16 = 0.00085
        Indicator fine = indicator("fine", "16", new Kind.Computed(new Formula.Reading("held")))
                .build();
        Rubric rubric = draft().addFacts(FactKey.of("held", FactType.QUANTITY), FactKey.of("a", FactType.FLAG))
                .addDimensions(Rubrics.dimension("d", fine, flag("a", "1")))
                .ladder(ladder(star(1, "0.0009")))
                .build();
        FactSheet sheet = sheet("held", Fact.quantity("0.0008")).with("a", Fact.notApplicable("x"));
        assertThat(rate(rubric, sheet).total()).isEqualTo(Points.parse("0.0009"));
        assertThat(rate(rubric, sheet).star()).hasValue(1);
    }

    @Test
    void case_42_a_dimension_of_which_nothing_applies_is_provisional_and_divides_by_nothing() {
        for (NotApplicableRule rule : NotApplicableRule.values()) {
            Rubric rubric = draft().notApplicable(rule)
                    .addAllFacts(keys(FactType.FLAG, "a", "b"))
                    .addDimensions(Rubrics.dimensionOf("d", List.of(flag("a", "5"), flag("b", "5")))
                            .minApplicableShare(Quantity.ZERO)
                            .build())
                    .ladder(ladder(star(1, "0")))
                    .build();
            FactSheet nothing = sheet("a", Fact.notApplicable("x")).with("b", Fact.notApplicable("x"));
            Rating rating = rate(rubric, nothing);
            assertThat(rating.status()).isEqualTo(RatingStatus.PROVISIONAL);
            assertThat(rating.star()).isEmpty();
            assertThat(rating.total()).isEqualTo(rule == NotApplicableRule.REWEIGHT ? Points.ZERO : Points.of(10));
            assertThat(rating.dimensions().get(0).isInsufficient()).isTrue();
        }
    }

    @Test
    void case_42_the_least_applicable_share_is_met_exactly() {
        Rubric.Builder rubric =
                draft().addAllFacts(keys(FactType.FLAG, "a", "b")).ladder(ladder(star(1, "0")));
        FactSheet half = sheet("a", Fact.yes()).with("b", Fact.notApplicable("x"));
        Indicator a = flag("a", "5");
        Rubric enough =
                rubric.addDimensions(Rubrics.dimension("d", a, flag("b", "5"))).build();
        assertThat(rate(enough, half).star()).hasValue(1);
        Rubric tooLittle = draft().addAllFacts(keys(FactType.FLAG, "a", "b"))
                .ladder(ladder(star(1, "0")))
                .addDimensions(Rubrics.dimension("d", a, flag("b", "5.0001")))
                .build();
        assertThat(rate(tooLittle, half).star()).isEmpty();
        assertThat(rate(tooLittle, half).dimensions().get(0).isInsufficient()).isTrue();
    }

    @Test
    void case_43_a_bonus_lifts_no_failing_dimension() {
        Rubric rubric = draft().addAllFacts(keys(FactType.FLAG, "a", "b", "more"))
                .addDimensions(Rubrics.dimension("d", flag("a", "50")), Rubrics.dimension("e", flag("b", "50")))
                .bonus(new Bonus(Points.of(20), List.of(flag("more", "50"))))
                .ladder(ladder(star(1, "50"), star(2, "60", "10")))
                .build();
        Rating rating =
                rate(rubric, sheet("a", Fact.yes()).with("more", Fact.yes()).with("b", Fact.no()));
        assertThat(rating.total()).isEqualTo(Points.of(70));
        assertThat(rating.bonus()).isEqualTo(Points.of(20));
        assertThat(rating.star()).hasValue(1);
        assertThat(rating.gapToNextStar())
                .hasValue(new StarGap(2, Points.ZERO, java.util.Map.of("e", Points.of(10)), 0));
    }

    @Test
    void case_44_bands_cannot_be_written_with_a_gap_or_overlap_at_3_and_5() {
        Kind whole = new Kind.ValueBands("x", List.of(upFrom("0", "2"), upFrom("3", "6"), upFrom("5", "10")));
        assertThat(OneIndicator.of(FactType.QUANTITY, "10", whole)
                        .worths(Stream.of("2.9999", "3", "3.0001", "4.9999", "5", "5.0001")
                                .map(Fact::quantity)
                                .toArray(Fact[]::new)))
                .containsExactly("2.0000", "6.0000", "6.0000", "6.0000", "10.0000", "10.0000");
        assertRefused("band-order", upFrom("0", "2"), upFrom("3", "6"), upFrom("3", "10"));
        assertRefused("band-order", upFrom("0", "2"), upFrom("5", "6"), upFrom("3", "10"));
        assertRefused("band-order", upFrom("0", "2"), above("3", "6"), upFrom("3", "10"));
        assertRefused("band-gap", upFrom("3", "6"), upFrom("5", "10"));
        assertRefused("band-gap", above("0", "6"), upFrom("5", "10"));
    }

    private static void assertRefused(String code, Kind.Band... bands) {
        assertThatThrownBy(() -> OneIndicator.of(FactType.QUANTITY, "10", new Kind.ValueBands("x", List.of(bands))))
                .isInstanceOf(GovernanceException.class)
                .hasMessageContaining("error " + code + " at /dimensions/0/indicators/0/kind/bands/bands");
    }

    /** 449.9960 points, and a first star that takes 450. */
    private static Rubric.Builder nearly450() {
        return draft().addAllFacts(keys(FactType.FLAG, "a", "b"))
                .addDimensions(Rubrics.dimension("d", flag("a", "449.996"), flag("b", "0.004")))
                .ladder(ladder(star(1, "450")));
    }

    @Test
    void case_45_what_shows_450_is_not_450() {
        FactSheet sheet = sheet("a", Fact.yes()).with("b", Fact.no());
        Rating exact = rate(nearly450().build(), sheet);
        assertThat(exact.published()).isEqualTo(Points.of(450));
        assertThat(exact.star()).hasValue(0);
        assertThat(exact.gapToNextStar())
                .hasValueSatisfying(gap -> assertThat(gap.total()).isEqualTo(Points.parse("0.0040")));
        assertThat(rate(nearly450().build(), sheet.with("b", Fact.yes())).star())
                .hasValue(1);
    }

    @Test
    void case_45_a_rubric_may_say_that_the_published_figure_decides() {
        FactSheet sheet = sheet("a", Fact.yes()).with("b", Fact.no());
        Rubric.Builder published = nearly450().gradeOn(GradeOn.PUBLISHED);
        assertThat(rate(published.build(), sheet).star()).hasValue(1);
        assertThat(rate(published.scale(3).build(), sheet).star()).hasValue(0);
        assertThat(rate(published.scale(0).build(), sheet).star()).hasValue(1);
        assertThat(rate(published.scale(4).build(), sheet).star()).hasValue(0);
        for (String total : List.of("449.995", "449.9949")) {
            Rubric half = draft().gradeOn(GradeOn.PUBLISHED)
                    .addAllFacts(keys(FactType.FLAG, "a", "b"))
                    .addDimensions(Rubrics.dimension("d", flag("a", total), flag("b", "1")))
                    .ladder(ladder(star(1, "450")))
                    .build();
            assertThat(rate(half, sheet).star()).hasValue(total.equals("449.995") ? 1 : 0);
        }
    }

    @Test
    void case_46_three_answers_at_a_hundred_percent_are_missing() {
        Kind.SurveyMinimum minimum = new Kind.SurveyMinimum(30, Quantity.parse("0.1"));
        Kind survey = new Kind.Survey("x", Quantity.parse("0.6"), Quantity.parse("0.9"), minimum);
        Condition angry = Condition.compare("x", Condition.Op.LT, Fact.quantity("0.6"));
        Rubric rubric = draft().addFacts(FactKey.of("x", FactType.SURVEY))
                .addDimensions(
                        Rubrics.dimension("d", indicator("i", "25", survey).build()))
                .addVetoes(VetoTest.veto("angry", angry).build())
                .ladder(ladder(star(1, "0")))
                .build();
        Rating three = rate(rubric, sheet("x", Fact.survey(3, 3, 20)));
        assertThat(OneIndicator.worth(three)).isEqualTo("missing");
        // the minimum holds for the veto as well: it stays open
        assertThat(three.openVetoes()).extracting("id").containsExactly("angry");
        assertThat(three.reasons()).anyMatch(reason -> reason.code() == RatingReason.SURVEY_TOO_SMALL);
        assertThat(rate(rubric, sheet("x", Fact.survey(30, 30, 300))).star()).hasValue(1);
        assertThat(rate(rubric, sheet("x", Fact.survey(15, 30, 300))).star()).hasValue(0);
    }

    private static Rubric version(String version, DateRange inForce, String first) {
        return draft().id(PolicyId.of("five-star", version))
                .inForce(inForce)
                .addAllFacts(keys(FactType.FLAG, "a", "b"))
                .addDimensions(Rubrics.dimension("d", flag("a", first), flag("b", "10")))
                .ladder(ladder(star(1, "20")))
                .build();
    }

    @Test
    void case_47_two_versions_score_one_table_and_the_day_says_which_counts() {
        LocalDate change = LocalDate.parse("2025-07-01");
        Rubric before = version("1", DateRange.of(LocalDate.parse("2024-01-01"), change), "10");
        Rubric after = version("2", DateRange.from(change), "20");
        PolicyTimeline<Rubric> timeline = PolicyTimeline.of(List.of(after, before));
        FactTable table = Figures.table(before, List.of(sheet("a", Fact.yes()).with("b", Fact.no())));
        RatingTable old = RatingPlan.compile(timeline.on(change.minusDays(1))).score(table, change.minusDays(1));
        RatingTable recent = RatingPlan.compile(timeline.on(change)).score(table, change);
        assertThat(old.star(0)).hasValue(0);
        assertThat(recent.star(0)).hasValue(1);
        assertThat(Stream.of(old, recent).map(r -> r.rubric().version())).containsExactly("1", "2");
        assertThat(old.digest()).isEqualTo(before.digest()).isNotEqualTo(recent.digest());
        assertThat(Stream.of(old, recent).map(RatingTable::asOf)).containsExactly(change.minusDays(1), change);
    }
}
