package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.coordination.structure.Structure;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.Grade;
import io.github.xingwuguan.credit.ListRule;
import io.github.xingwuguan.credit.MeasureEffect;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.rating.AwardModel;
import io.github.xingwuguan.rating.Dimension;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.MissingRule;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.rating.StarRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledPoliciesTest {
    private static final Rubric LOUXING = BundledPolicies.LOUXING_FIVE_STAR.read();
    private static final Rubric SHAOXING = BundledPolicies.SHAOXING_STYLE_FIVE_STAR.read();
    private static final Rubric HUNAN = BundledPolicies.HUNAN_STYLE_PROPERTY_STAR.read();

    static List<BundledPolicy<Rubric>> rubrics() {
        return BundledPolicies.all(Rubric.SHAPE);
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void both_generations_read_the_same_rubric_and_write_it_back(BundledPolicy<Rubric> bundled) {
        Rubric second = bundled.read(GovernanceJson.jackson2());
        Rubric third = bundled.read(GovernanceJson.jackson3());

        assertThat(second.id()).isEqualTo(bundled.id());
        assertThat(second).isEqualTo(third);
        assertThat(second.digest()).isEqualTo(third.digest());
        for (GovernanceJson json : List.of(GovernanceJson.jackson2(), GovernanceJson.jackson3())) {
            assertThat(json.read(Rubric.SHAPE, json.write(Rubric.SHAPE, second)))
                    .isEqualTo(second);
        }
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void nothing_claims_to_be_official_or_adopted(BundledPolicy<Rubric> bundled) {
        Rubric rubric = bundled.read();

        assertThat(rubric.provenance().kind()).isNotEqualTo(Provenance.Kind.OFFICIAL);
        assertThat(rubric.provenance().document()).isNotBlank();
        assertThat(rubric.status()).isEqualTo(PolicyStatus.DRAFT);
    }

    static List<BundledPolicy<CreditPolicy>> creditPolicies() {
        return BundledPolicies.all(CreditPolicy.SHAPE);
    }

    @ParameterizedTest
    @MethodSource("creditPolicies")
    void both_generations_read_the_same_credit_policy_and_write_it_back(BundledPolicy<CreditPolicy> bundled) {
        CreditPolicy second = bundled.read(GovernanceJson.jackson2());
        CreditPolicy third = bundled.read(GovernanceJson.jackson3());

        assertThat(second.id()).isEqualTo(bundled.id());
        assertThat(second).isEqualTo(third);
        assertThat(second.digest()).isEqualTo(third.digest());
        for (GovernanceJson json : List.of(GovernanceJson.jackson2(), GovernanceJson.jackson3())) {
            assertThat(json.read(CreditPolicy.SHAPE, json.write(CreditPolicy.SHAPE, second)))
                    .isEqualTo(second);
        }
    }

    @ParameterizedTest
    @MethodSource("creditPolicies")
    void no_credit_policy_claims_to_be_official_or_adopted(BundledPolicy<CreditPolicy> bundled) {
        CreditPolicy policy = bundled.read();

        assertThat(policy.provenance().kind())
                .isEqualTo(
                        bundled.equals(BundledPolicies.LOUXING_DRAFT)
                                ? Provenance.Kind.ILLUSTRATIVE
                                : Provenance.Kind.DERIVED);
        assertThat(policy.provenance().document()).contains("ours");
        assertThat(policy.status()).isEqualTo(PolicyStatus.DRAFT);
        assertThat(policy.lists()).noneMatch(ListRule::isStatutory);
    }

    @ParameterizedTest
    @MethodSource("creditPolicies")
    void lint_warns_of_limits_on_tenders_below_a_local_regulation_and_of_nothing_else(
            BundledPolicy<CreditPolicy> bundled) {
        CreditPolicy policy = bundled.read();
        long limits = policy.measures().stream()
                .filter(measure -> measure.effect() == MeasureEffect.RESTRICTION)
                .count();

        assertThat(policy.warnings().all())
                .hasSize((int) limits)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("basis-too-low"));
    }

    @Test
    void the_louxing_draft_has_23_items_and_four_grades() {
        CreditPolicy policy = BundledPolicies.LOUXING_DRAFT.read();

        assertThat(policy.items()).hasSize(23);
        assertThat(policy.grading().grades()).extracting(Grade::code).containsExactly("a", "b", "c", "d");
        assertThat(policy.inForce()).isEqualTo(DateRange.from(LocalDate.parse("2024-01-01")));
        assertThat(policy.period().reset()).isTrue();
    }

    @Test
    void a_rating_standard_is_no_credit_policy() {
        assertThatThrownBy(() -> BundledPolicies.get(PolicyId.parse("louxing-five-star@0.1.0"), CreditPolicy.SHAPE))
                .isInstanceOf(GovernanceException.class)
                .hasMessage("Policy must be one of [louxing-draft@0.1.0, shandong-2020@0.1.0, yantai-2022@0.1.0,"
                        + " hefei-2022@0.1.0, zhongshan@0.1.0, changsha-lists@0.1.0], but was louxing-five-star@0.1.0");
    }

    @Test
    void a_configuration_finds_what_it_names() {
        assertThat(BundledPolicies.get(PolicyId.parse("louxing-five-star@0.1.0"), Rubric.SHAPE))
                .isSameAs(BundledPolicies.LOUXING_FIVE_STAR);
        assertThat(BundledPolicies.get(PolicyId.parse("two-two-two@0.1.0"), Structure.POLICY))
                .isSameAs(BundledPolicies.TWO_TWO_TWO);
    }

    @Test
    void every_kind_is_used_somewhere() {
        Set<Class<?>> used = rubrics().stream()
                .map(BundledPolicy::read)
                .flatMap(rubric -> Stream.concat(rubric.indicators(), rubric.bonus().items().stream()))
                .map(indicator -> indicator.kind().getClass())
                .collect(Collectors.toSet());

        assertThat(used)
                .isEqualTo(kinds(Kind.class).collect(Collectors.toSet()))
                .hasSize(18);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(BundledPoliciesTest::kinds)
                : Stream.of(type);
    }

    @Test
    void an_id_that_is_not_bundled_is_refused() {
        PolicyId other = PolicyId.of("louxing-five-star", "9.9.9");

        assertThatThrownBy(() -> BundledPolicies.get(other, Rubric.SHAPE))
                .isInstanceOf(GovernanceException.class)
                .hasMessage("Policy must be one of " + rubrics() + ", but was louxing-five-star@9.9.9")
                .extracting(e -> ((GovernanceException) e).code())
                .isEqualTo("unknown-policy");
    }

    @Test
    void the_louxing_draft_has_five_dimensions_of_100_and_35_indicators() {
        assertThat(LOUXING.dimensions())
                .extracting(Dimension::id)
                .containsExactly("base", "team", "governance", "service", "appraisal");
        assertThat(LOUXING.dimensions()).extracting(Dimension::maxPoints).containsOnly(Points.of(100));
        assertThat(LOUXING.indicators()).hasSize(35);
        assertThat(LOUXING.facts()).hasSize(35 + 15 + 4);
        assertThat(LOUXING.bonus().cap()).isEqualTo(Points.of(20));
        assertThat(LOUXING.provenance().kind()).isEqualTo(Provenance.Kind.ILLUSTRATIVE);
        assertThat(LOUXING.warnings().all()).isEmpty();
    }

    @Test
    void the_louxing_draft_blocks_on_satisfaction_and_credit_only() {
        assertThat(LOUXING.indicators().filter(indicator -> indicator.missing() == MissingRule.BLOCK))
                .extracting(Indicator::id)
                .containsExactly("D3", "E1");
    }

    @Test
    void the_louxing_draft_compares_fractions_not_percentages() {
        assertThat(LOUXING.vetoes().get(3).when())
                .isEqualTo(Condition.compare("satisfaction", Condition.Op.LT, Fact.quantity("0.6")));
    }

    @Test
    void shaoxing_lights_stars_at_80_and_sets_450_and_475_for_all_five() {
        assertThat(SHAOXING.ladder().model()).isEqualTo(AwardModel.LIT);
        assertThat(SHAOXING.ladder().litThreshold()).isEqualTo(Points.of(80));
        assertThat(SHAOXING.ladder().highest(SHAOXING.dimensions().size())).isEqualTo(5);
        assertThat(SHAOXING.ladder().rules())
                .extracting(StarRule::total)
                .containsExactly(Points.of(450), Points.of(475));
        assertThat(SHAOXING.provenance().kind()).isEqualTo(Provenance.Kind.DERIVED);
    }

    @Test
    void hunan_needs_every_point_or_a_bonus_for_five_stars() {
        assertThat(HUNAN.dimensions())
                .extracting(Dimension::maxPoints)
                .containsExactly(
                        Points.of(200), Points.of(110), Points.of(340), Points.of(150), Points.of(140), Points.of(60));
        assertThat(HUNAN.maxPoints().plus(HUNAN.bonus().cap())).isEqualTo(Points.of(1100));
        assertThat(HUNAN.warnings().all()).extracting(Problem::code).containsExactly("needs-every-point");
    }
}
