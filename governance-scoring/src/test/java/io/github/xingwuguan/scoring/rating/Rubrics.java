package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.rating.AwardModel;
import io.github.xingwuguan.rating.AwardTerms;
import io.github.xingwuguan.rating.Dimension;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.rating.StarLadder;
import io.github.xingwuguan.rating.StarRule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Rubrics by hand: only what a test is about has to be said. */
final class Rubrics {
    static final LocalDate DAY = LocalDate.parse("2025-10-28");
    static final Label NAME = Label.of("名称", "name");

    private Rubrics() {}

    /** A draft without dimensions, facts and ladder. */
    static Rubric.Builder draft() {
        return Rubric.builder()
                .id(PolicyId.of("test", "1"))
                .title(NAME)
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(LocalDate.parse("2024-01-01")))
                .provenance(Provenance.illustrative("tests", "Invented for tests"))
                .award(AwardTerms.builder()
                        .validMonths(12)
                        .publicityDays(7)
                        .stepDays(10)
                        .cooldownMonths(12)
                        .build());
    }

    /** One dimension and one star that everybody reaches. */
    static Rubric of(List<FactKey> facts, Indicator... indicators) {
        return draft().addAllFacts(facts)
                .addDimensions(dimension("d", indicators))
                .ladder(ladder(star(1, "0")))
                .build();
    }

    static Rubric of(FactType type, String max, Kind kind) {
        return of(List.of(FactKey.of("x", type)), indicator("i", max, kind).build());
    }

    static Indicator.Builder indicator(String id, String max, Kind kind) {
        return Indicator.builder()
                .id(id)
                .label(NAME)
                .maxPoints(Points.parse(max))
                .kind(kind)
                .responsible("office-" + id)
                .dataSource("records");
    }

    static Indicator flag(String id, String max) {
        return indicator(id, max, new Kind.Bool(id)).build();
    }

    static Dimension dimension(String id, Indicator... indicators) {
        return dimensionOf(id, Arrays.asList(indicators)).build();
    }

    static Dimension.Builder dimensionOf(String id, List<Indicator> indicators) {
        return Dimension.builder()
                .id(id)
                .label(NAME)
                .maxPoints(indicators.stream().map(Indicator::maxPoints).reduce(Points.ZERO, Points::plus))
                .addAllIndicators(indicators);
    }

    static StarLadder ladder(StarRule... rules) {
        return new StarLadder(AwardModel.GRADED, Points.of(1), List.of(rules));
    }

    static StarRule star(int star, String total) {
        return StarRule.builder().star(star).total(Points.parse(total)).build();
    }

    static StarRule star(int star, String total, String minimum) {
        return StarRule.builder()
                .star(star)
                .total(Points.parse(total))
                .dimensionMinimum(Points.parse(minimum))
                .build();
    }

    static List<FactKey> keys(FactType type, String... names) {
        return Arrays.stream(names).map(name -> FactKey.of(name, type)).toList();
    }
}
