package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Quota;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactType;
import java.time.LocalDate;
import java.util.List;

/**
 * Rubrics of tests. {@link #small()} has two dimensions of 100 points, a bonus of at most 10, a gate, a veto and three stars and is
 * free of errors and warnings; {@link #of(Kind)} has one indicator of 10 points. Every part is a builder, so that a test changes
 * only what it is about.
 */
public final class Rubrics {
    private Rubrics() {}

    public static Points points(String points) {
        return Points.parse(points);
    }

    public static Quantity quantity(String quantity) {
        return Quantity.parse(quantity);
    }

    /** A name for what has no other. */
    public static Label label(String id) {
        return Label.of("名称", id);
    }

    public static Condition is(String fact, Fact value) {
        return Condition.compare(fact, Condition.Op.EQ, value);
    }

    /** The head of a rubric, its award terms and nothing measured. */
    public static Rubric.Builder head() {
        return Rubric.builder()
                .id(PolicyId.of("test-stars", "1"))
                .title(label("test stars"))
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(LocalDate.parse("2024-01-01")))
                .provenance(Provenance.illustrative("the tests", "all figures are invented"))
                .award(terms().build());
    }

    public static AwardTerms.Builder terms() {
        return AwardTerms.builder()
                .validMonths(24)
                .publicityDays(7)
                .stepDays(10)
                .cooldownMonths(12);
    }

    /** An indicator without evidence. */
    public static Indicator.Builder indicator(String id, String maxPoints, Kind kind) {
        return Indicator.builder()
                .id(id)
                .label(label(id))
                .maxPoints(points(maxPoints))
                .kind(kind)
                .responsible("housing-bureau")
                .dataSource("monthly report");
    }

    /** A dimension of 100 points with these indicators. */
    public static Dimension.Builder dimension(String id, Indicator... indicators) {
        return Dimension.builder()
                .id(id)
                .label(label(id))
                .maxPoints(Points.of(100))
                .indicators(List.of(indicators));
    }

    public static StarRule.Builder star(int star, String total, String dimensionMinimum) {
        return StarRule.builder().star(star).total(points(total)).dimensionMinimum(points(dimensionMinimum));
    }

    public static StarLadder graded(StarRule... rules) {
        return new StarLadder(AwardModel.GRADED, Points.of(80), List.of(rules));
    }

    /** A veto without a cap. */
    public static Veto.Builder veto(String id, Condition when) {
        return Veto.builder().id(id).label(label(id)).when(when).effect(Veto.Effect.NO_STAR);
    }

    /** 60 points for an approved branch, proven by a photo of at most a year, and 40 for twelve meetings. */
    public static Dimension.Builder party() {
        return dimension(
                "party",
                indicator("branch", "60", new Kind.Bool("branch-approved"))
                        .addEvidence("photo")
                        .evidenceMaxAgeDays(365)
                        .build(),
                indicator("meetings", "40", new Kind.CountLinear("meetings", quantity("12")))
                        .missing(MissingRule.BLOCK)
                        .build());
    }

    /** 50 points for the firm's credit grade of at most 400 days, and 50 for cleared hazards where there were any. */
    public static Dimension.Builder service() {
        return dimension(
                "service",
                indicator(
                                "credit",
                                "50",
                                new Kind.ExternalGrade(
                                        "credit-grade",
                                        List.of(new Kind.Level("a", points("50")), new Kind.Level("b", points("30"))),
                                        400))
                        .build(),
                indicator("cleared", "50", new Kind.RatioLinear("hazards-cleared", quantity("0.6"), quantity("0.95")))
                        .applicable(Condition.compare("hazards", Condition.Op.GT, Fact.quantity(0)))
                        .build());
    }

    /** The rubric as a builder: a setter of a list replaces it. */
    public static Rubric.Builder smallBuilder() {
        return head().addEvidenceKinds("photo", "minutes")
                .addFacts(
                        FactKey.of("branch-approved", FactType.FLAG),
                        FactKey.of("meetings", FactType.QUANTITY),
                        FactKey.of("credit-grade", FactType.CODE),
                        FactKey.of("hazards", FactType.QUANTITY),
                        FactKey.of("hazards-cleared", FactType.RATIO),
                        FactKey.of("volunteers", FactType.QUANTITY),
                        FactKey.of("black-listed", FactType.FLAG))
                .addDimensions(party().build(), service().build())
                .bonus(new Bonus(
                        Points.of(10),
                        List.of(indicator(
                                        "volunteering",
                                        "10",
                                        new Kind.Add(List.of(new Kind.Term("volunteers", points("0.5")))))
                                .build())))
                .addGates(new Gate("founded", label("founded"), is("branch-approved", Fact.yes())))
                .addVetoes(veto("black-list", is("black-listed", Fact.yes()))
                        .effect(Veto.Effect.CAP)
                        .cap(1)
                        .windowMonths(12)
                        .build())
                .ladder(graded(
                        star(1, "100", "0").build(),
                        star(2, "150", "60").build(),
                        star(3, "180", "80")
                                .extra(Condition.not(is("credit-grade", Fact.code("d"))))
                                .quota(new Quota(1_000, Quota.Rounding.FLOOR, Quota.Ties.EXCLUDE, List.of()))
                                .extraReview("district-office")
                                .build()));
    }

    /** The small rubric with another first dimension. */
    static Rubric.Builder smallWith(Dimension.Builder first) {
        return smallBuilder().dimensions(List.of(first.build(), service().build()));
    }

    /** The small rubric. */
    public static Rubric small() {
        return smallBuilder().build();
    }

    /** Facts of every type, for {@link #of(Kind)}. */
    public static List<FactKey> everyFact() {
        return List.of(
                FactKey.of("flag", FactType.FLAG),
                FactKey.of("other-flag", FactType.FLAG),
                FactKey.of("grade", FactType.CODE),
                FactKey.of("count", FactType.QUANTITY),
                FactKey.of("other-count", FactType.QUANTITY),
                FactKey.of("share", FactType.RATIO),
                FactKey.of("survey", FactType.SURVEY),
                FactKey.of("marks", FactType.MARKS));
    }

    /** A rubric with one indicator of 10 points of a kind. */
    public static Rubric.Builder of(Kind kind) {
        return head().facts(everyFact())
                .addDimensions(dimension("only", indicator("one", "10", kind).build())
                        .maxPoints(Points.of(10))
                        .build())
                .ladder(graded(star(1, "5", "0").build()));
    }
}
