package io.github.xingwuguan.examples.louxing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.json.GovernanceJson;
import io.github.xingwuguan.rating.ClaimSheet;
import io.github.xingwuguan.scoring.rating.Rating;
import io.github.xingwuguan.scoring.rating.RatingPlan;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The library's engine and the second scorer agree on every compound. */
class EngineAgreesTest {
    @Test
    void every_total_dimension_and_star_is_the_same() throws IOException {
        List<ClaimSheet> sheets = new ArrayList<>();
        try (InputStream in = LouxingData.open(LouxingData.CLAIMS)) {
            GovernanceJson.standard().lines(LouxingData.CLAIMS, in, ClaimSheet.SHAPE, sheets::add);
        }
        RatingPlan plan = RatingPlan.compile(StarProgrammeTest.RUBRIC);
        Set<String> reasons = new TreeSet<>();

        for (ClaimSheet sheet : sheets) {
            var facts = sheet.resolve(StarProgrammeTest.RUBRIC, StarProgrammeTest.AS_OF)
                    .facts();
            Rating rating = plan.rate(facts, StarProgrammeTest.AS_OF);
            ReferenceScorer.Result expected =
                    ReferenceScorer.score(StarProgrammeTest.RUBRIC, facts, StarProgrammeTest.AS_OF);

            assertThat(rating.total().toDecimal()).as(sheet.subject().value()).isEqualByComparingTo(expected.total());
            assertThat(rating.star().orElse(-1)).as(sheet.subject().value()).isEqualTo(expected.star());
            assertThat(rating.status().code()).isEqualTo(expected.status());
            rating.dimensions()
                    .forEach(score -> assertThat(score.points().toDecimal())
                            .isEqualByComparingTo(
                                    expected.dimensions().get(score.dimension().id())));
            rating.reasons().stream().map(Reason::code).forEach(code -> reasons.add(code.code()));
        }
        assertThat(reasons).hasSizeGreaterThanOrEqualTo(20).contains("veto", "veto-cap", "gate-failed", "blocked");
    }
}
