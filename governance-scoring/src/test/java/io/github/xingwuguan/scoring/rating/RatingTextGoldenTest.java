package io.github.xingwuguan.scoring.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Language;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.rating.Claim;
import io.github.xingwuguan.rating.ClaimSheet;
import io.github.xingwuguan.rating.Evidence;
import io.github.xingwuguan.rating.EvidenceLevel;
import io.github.xingwuguan.rating.Resolution;
import io.github.xingwuguan.rating.award.ScoreBasis;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The text of a rating in which every kind of indicator and every state occurs. A changed text is written beside the expected one. */
class RatingTextGoldenTest {
    private static final RatingPlan PLAN = RatingPlan.compile(EveryKind.RUBRIC);

    private static Resolution resolution() {
        List<Claim> claims = EveryKind.FACTS.facts().entrySet().stream()
                .map(fact -> Claim.builder()
                        .fact(fact.getKey())
                        .value(fact.getValue())
                        .level(EvidenceLevel.DISTRICT)
                        .on(Rubrics.DAY.minusDays(30))
                        .addEvidence(new Evidence(
                                "doc-\u202e" + fact.getKey(),
                                "document",
                                Rubrics.DAY.minusDays(31),
                                Evidence.Use.SINGLE))
                        .build())
                .toList();
        return new ClaimSheet(PlaceId.of("xq-1"), claims).resolve(EveryKind.RUBRIC, Rubrics.DAY);
    }

    private static Rating rating(FactSheet facts) {
        return PLAN.rate(facts, Rubrics.DAY, EveryKind.COHORT);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_text_is_as_written(Language language) throws IOException {
        Resolution resolution = resolution();
        String text = RatingText.of(rating(resolution.facts()), resolution, language);
        String name = "rating-text-" + language.code() + ".txt";
        Path actual = Path.of("target", name);
        Files.writeString(actual, text);
        try (InputStream in = RatingTextGoldenTest.class.getResourceAsStream("/golden/" + name)) {
            String expected = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).as("the complete text is in %s", actual).isEqualTo(expected);
        }
    }

    @Test
    void foreign_text_cannot_turn_the_line_round() {
        Resolution resolution = resolution();
        assertThat(RatingText.of(rating(resolution.facts()), resolution, Language.EN))
                .contains("doc-\\u202e")
                .doesNotContain("\u202e");
    }

    @Test
    void a_text_without_claims_has_no_documents() {
        assertThat(RatingText.of(rating(EveryKind.FACTS), Language.EN)).doesNotContain("{district");
    }

    @Test
    void the_printed_dimensions_add_up_to_the_published_total() {
        Rating rating = rating(EveryKind.FACTS);
        List<Points> printed = io.github.xingwuguan.basics.Apportionment.round(
                rating.dimensions().stream().map(DimensionScore::points).toList(), 2);
        assertThat(printed.stream().reduce(Points.ZERO, Points::plus))
                .isEqualTo(io.github.xingwuguan.basics.Apportionment.round(rating.base(), 2));
    }

    @Test
    void a_record_keeps_figures_and_lines_and_an_award_rests_on_its_digest() {
        Rating rating = rating(EveryKind.FACTS.with("chosen", io.github.xingwuguan.facts.Fact.yes()));
        RatingRecord record = rating.toRecord();
        assertThat(record.lines().stream()
                        .map(io.github.xingwuguan.basics.ScoreLine::points)
                        .reduce(Points.ZERO, Points::plus))
                .isEqualTo(record.total());
        assertThat(record.digest()).isEqualTo(rating.toRecord().digest());
        ScoreBasis basis = rating.basis();
        assertThat(basis.result()).isEqualTo(record.digest());
        assertThat(basis.rubric().digest()).isEqualTo(EveryKind.RUBRIC.digest());
        assertThat(basis.star()).isEqualTo(rating.star().orElseThrow());
        Rating other = rating(EveryKind.FACTS.with("counted", io.github.xingwuguan.facts.Fact.quantity(1)));
        assertThat(other.toRecord().digest()).isNotEqualTo(record.digest());
    }

    @Test
    void an_open_rating_is_no_basis_for_an_award() {
        Rating open = rating(FactSheet.builder().build());
        assertThatExceptionOfType(GovernanceException.class)
                .isThrownBy(open::basis)
                .withMessage("Rating must be final for an award to rest on it, but was provisional");
    }

    @Test
    void losses_are_summed_by_the_body_that_answers() {
        Map<String, Points> lost = rating(EveryKind.FACTS).lostByResponsible();
        assertThat(lost.values().stream().reduce(Points.ZERO, Points::plus))
                .isEqualTo(rating(EveryKind.FACTS).dimensions().stream()
                        .flatMap(dimension -> dimension.indicators().stream())
                        .map(IndicatorScore::lost)
                        .reduce(Points.ZERO, Points::plus));
    }
}
