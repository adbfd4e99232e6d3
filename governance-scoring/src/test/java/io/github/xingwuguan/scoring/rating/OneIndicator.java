package io.github.xingwuguan.scoring.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.Rubric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A rubric of one indicator, rated on both paths; what it is worth is its points, {@code missing} or {@code not applicable}. */
record OneIndicator(RatingPlan plan) {
    static final Fact MISSING = Fact.missing("not-reported");
    static final Fact NOT_APPLICABLE = Fact.notApplicable("nothing-there");

    /** An indicator that reads the fact {@code x}. */
    static OneIndicator of(FactType type, String max, Kind kind) {
        return of(List.of(FactKey.of("x", type)), max, kind);
    }

    static OneIndicator of(List<FactKey> facts, String max, Kind kind) {
        return new OneIndicator(RatingPlan.compile(
                Rubrics.of(facts, Rubrics.indicator("i", max, kind).build())));
    }

    static FactSheet sheet(Fact fact) {
        return FactSheet.builder().put("x", fact).build();
    }

    List<String> worths(Fact... facts) {
        return worths(Arrays.stream(facts).map(OneIndicator::sheet).toList());
    }

    /** Also with one more row whose broken measure makes every column of quantities a wide one. */
    List<String> worths(List<FactSheet> sheets) {
        List<String> narrow = columnar(sheets);
        List<FactSheet> more = new ArrayList<>(sheets);
        FactSheet.Builder broken = FactSheet.builder();
        rubric().facts().stream()
                .filter(key -> key.type() == FactType.QUANTITY)
                .forEach(key -> broken.put(key.name(), Fact.quantity("0.0001")));
        more.add(broken.build());
        if (!rubric().indicators().allMatch(i -> i.kind() instanceof Kind.Cohort)) {
            assertThat(columnar(more).subList(0, sheets.size())).isEqualTo(narrow);
            assertThat(sheets.stream().map(this::single).toList()).isEqualTo(narrow);
        }
        return narrow;
    }

    private Rubric rubric() {
        return plan.rubric();
    }

    private String single(FactSheet sheet) {
        return worth(plan.rate(sheet, Rubrics.DAY));
    }

    private List<String> columnar(List<FactSheet> sheets) {
        FactTable table = Figures.table(rubric(), sheets);
        RatingTable results = plan.score(table, Rubrics.DAY);
        Bound bound = plan.bind(table);
        List<String> worths = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            Rating rating = bound.rating(row, Rubrics.DAY);
            assertThat(results.dimension(row, 0)).isEqualTo(rating.base());
            worths.add(worth(rating));
        }
        return worths;
    }

    static String worth(Rating rating) {
        IndicatorScore score = rating.dimensions().get(0).indicators().get(0);
        return switch (score.state()) {
            case VALUE -> score.points().toString();
            case MISSING -> "missing";
            case NOT_APPLICABLE -> "not applicable";
        };
    }
}
