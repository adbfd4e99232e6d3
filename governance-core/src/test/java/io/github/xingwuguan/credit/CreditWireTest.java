package io.github.xingwuguan.credit;

import static io.github.xingwuguan.credit.CreditEntries.alias;
import static io.github.xingwuguan.credit.CreditEntries.at;
import static io.github.xingwuguan.credit.CreditEntries.day;
import static io.github.xingwuguan.credit.CreditEntries.event;
import static io.github.xingwuguan.credit.CreditEntries.firm;
import static io.github.xingwuguan.credit.CreditEntries.record;
import static io.github.xingwuguan.credit.CreditEntries.score;
import static io.github.xingwuguan.credit.CreditEntries.tenure;
import static io.github.xingwuguan.credit.CreditPolicies.item;
import static io.github.xingwuguan.credit.CreditPolicies.panel;
import static io.github.xingwuguan.credit.CreditPolicies.points;
import static io.github.xingwuguan.credit.CreditPolicies.quantity;
import static io.github.xingwuguan.credit.CreditPolicies.rollUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.shape.Notation;
import io.github.xingwuguan.shape.Type;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The written form of every variant. */
class CreditWireTest {
    private static final Period YEAR = Period.ofYears(1);

    static Stream<Arguments> pricings() {
        return Stream.of(
                arguments(new Pricing.Fixed(points("5")), "{'fixed': {'points': 5}}"),
                arguments(
                        new Pricing.ByLevel(List.of(new Pricing.LevelPoints(HonourLevel.CITY, points("3")))),
                        "{'by-level': {'levels': [{'level': 'city', 'points': 3}]}}"),
                arguments(
                        new Pricing.PerUnit(points("5"), quantity("1"), Partial.FRACTION, Optional.empty()),
                        "{'per-unit': {'points': 5}}"),
                arguments(
                        new Pricing.PerUnit(points("5"), quantity("0.5"), Partial.UP, Optional.of(points("20"))),
                        "{'per-unit': {'points': 5, 'step': 0.5, 'partial': 'up', 'most': 20}}"),
                arguments(
                        new Pricing.Bands(List.of(new Pricing.Cut(quantity("90"), points("1")))),
                        "{'bands': {'cuts': [{'lower': 90, 'points': 1}]}}"),
                arguments(
                        new Pricing.PerPointBelow(quantity("90"), points("1"), quantity("1"), Partial.DOWN),
                        "{'per-point-below': {'reference': 90, 'points': 1, 'step': 1, 'partial': 'down'}}"),
                arguments(new Pricing.Range(points("1"), points("5")), "{'range': {'least': 1, 'most': 5}}"));
    }

    static Stream<Arguments> validities() {
        return Stream.of(
                arguments(new Validity.Fixed(YEAR), "{'fixed': {'term': 'P1Y'}}"),
                arguments(new Validity.StatedElse(YEAR), "{'stated-else': {'term': 'P1Y'}}"),
                arguments(new Validity.PeriodEnd(), "{'period-end': {}}"),
                arguments(new Validity.UntilRectified(), "{'until-rectified': {}}"),
                arguments(new Validity.Lookback(YEAR), "{'lookback': {'term': 'P1Y'}}"),
                arguments(new Validity.Permanent(), "{'permanent': {}}"));
    }

    static Stream<Arguments> decays() {
        return Stream.of(
                arguments(
                        new Decay.Steps(List.of(new Decay.Step(YEAR, quantity("0.5")))),
                        "{'steps': {'steps': [{'until': 'P1Y', 'factor': 0.5}]}}"),
                arguments(
                        new Decay.Linear(180, 365, quantity("0.2")),
                        "{'linear': {'graceDays': 180, 'spanDays': 365, 'floor': 0.2}}"),
                arguments(
                        new Decay.HalfLife(0, 180, quantity("0")),
                        "{'half-life': {'graceDays': 0, 'halfLifeDays': 180, 'floor': 0}}"));
    }

    static Stream<Arguments> effects() {
        return Stream.of(
                arguments(new CreditVeto.ScoreTo(points("0")), "{'score-to': {'points': 0}}"),
                arguments(new CreditVeto.GradeTo("c"), "{'grade-to': {'grade': 'c'}}"));
    }

    static Stream<Arguments> sources() {
        return Stream.of(
                arguments(ComponentSource.ITEMS, "{'items': {}}"),
                arguments(
                        new ComponentSource.Projects(rollUp().build()),
                        "{'projects': {'by': 'area', 'role': 'street'}}"),
                arguments(
                        new ComponentSource.Projects(rollUp().byTenure(true)
                                .addCoefficients(new RollUp.Coefficient(20, quantity("1.05")))
                                .shrinkage(new Shrinkage(points("80"), 20))
                                .missing(MissingScore.of(MissingRule.ZERO))
                                .build()),
                        "{'projects': {'by': 'area', 'role': 'street', 'byTenure': true, 'coefficients':"
                                + " [{'fromYears': 20, 'factor': 1.05}], 'shrinkage': {'prior': 80, 'weight': 20},"
                                + " 'missing': {'rule': 'zero'}}}"),
                arguments(
                        new ComponentSource.Assessors(panel().minResponses(5).build()),
                        "{'assessors': {'roles': [{'code': 'owners', 'weight': 0.6},"
                                + " {'code': 'street', 'weight': 0.4}], 'minResponses': 5}}"),
                arguments(
                        new ComponentSource.Declared(
                                "declared", new MissingScore(MissingRule.VALUE, Optional.of(points("60")))),
                        "{'declared': {'fact': 'declared', 'missing': {'rule': 'value', 'value': 60}}}"));
    }

    static Stream<Arguments> entries() {
        String firm = "{'kind': 'enterprise', 'id': '" + firm(1).id() + "'}";
        return Stream.of(
                arguments(
                        record("r-1").build(),
                        "{'record': {'id': 'r-1', 'subject': " + firm + ", 'item': 'breach',"
                                + " 'occurredOn': '2024-03-01', 'determinedOn': '2024-03-15',"
                                + " 'authority': 'housing-bureau', 'recordedAt': '2024-03-15T12:00:00Z',"
                                + " 'source': {'system': 'inspections', 'key': 'r-1'}}}"),
                arguments(
                        event("r-1", RecordEvent.Kind.REPAIRED, "2024-09-01").build(),
                        "{'event': {'record': 'r-1', 'kind': 'repaired', 'effectiveOn': '2024-09-01',"
                                + " 'recordedAt': '2024-09-01T12:00:00Z', 'actor': 'clerk-1'}}"),
                arguments(
                        tenure(firm(1), "garden", "2024-01-01").households(300).build(),
                        "{'tenure': {'holder': " + firm + ", 'project': 'garden',"
                                + " 'dates': {'from': '2024-01-01'}, 'households': 300,"
                                + " 'recordedAt': '2024-01-01T12:00:00Z'}}"),
                arguments(
                        score(firm(1), "owners", "2024-06-30").responses(4).build(),
                        "{'score': {'subject': " + firm + ", 'role': 'owners', 'score': 90, 'responses': 4,"
                                + " 'on': '2024-06-30', 'recordedAt': '2024-06-30T12:00:00Z'}}"),
                arguments(
                        new Participation(firm(1), EnrolmentStatus.ENROLLED, day("2024-01-01"), at("2024-01-02")),
                        "{'participation': {'subject': " + firm + ", 'status': 'enrolled', 'from': '2024-01-01',"
                                + " 'recordedAt': '2024-01-02T12:00:00Z'}}"),
                arguments(
                        new BranchOf(Subject.branch("b-1"), firm(1), BranchOf.Seat.OUTSIDE, at("2024-01-02")),
                        "{'branch': {'branch': {'kind': 'branch', 'id': 'b-1'}, 'parent': " + firm
                                + ", 'seat': 'outside', 'recordedAt': '2024-01-02T12:00:00Z'}}"),
                arguments(
                        alias(1, 2, "2024-01-01"),
                        "{'alias': {'former': " + firm + ", 'current': {'kind': 'enterprise', 'id': '"
                                + firm(2).id() + "'}, 'since': '2024-01-01',"
                                + " 'recordedAt': '2024-01-01T12:00:00Z'}}"));
    }

    private static <T> void assertWritten(Type<T> type, T value, String document) {
        assertThat(Notation.write(type, value)).isEqualTo(document);
        assertThat(Notation.read(type, document)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("pricings")
    void a_pricing_is_written_under_its_code(Pricing pricing, String document) {
        assertWritten(Pricing.TYPE, pricing, document);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("validities")
    void a_validity_is_written_under_its_code(Validity validity, String document) {
        assertWritten(Validity.TYPE, validity, document);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("decays")
    void a_decay_is_written_under_its_code(Decay decay, String document) {
        assertWritten(Decay.TYPE, decay, document);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("effects")
    void the_effect_of_a_veto_is_written_under_its_code(CreditVeto.Effect effect, String document) {
        assertWritten(CreditVeto.EFFECT, effect, document);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("sources")
    void a_source_is_written_under_its_code(ComponentSource source, String document) {
        assertWritten(ComponentSource.TYPE, source, document);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("entries")
    void an_entry_is_written_under_its_code(LedgerEntry entry, String document) {
        assertWritten(LedgerEntry.TYPE, entry, document);
    }

    @Test
    void an_item_that_says_everything_reads_what_it_writes() {
        CreditItem item = item("x", "bad")
                .category("fire")
                .dedup(Dedup.HIGHEST_PER_MATTER)
                .recordMax(points("5"))
                .itemMax(points("9"))
                .decay(new Decay.Linear(0, 1, quantity("0")))
                .repeat(new Repeat(List.of(quantity("1"), quantity("1.5")), YEAR))
                .veto(CreditVeto.builder()
                        .effect(new CreditVeto.GradeTo("c"))
                        .hold(2)
                        .then(new CreditVeto.Aftermath("b", 1))
                        .build())
                .spread(Spread.builder().toEnterprise(quantity("0.5")).build())
                .repair(new RepairTerms(List.of(new RepairTerms.Wait(Severity.SERIOUS, YEAR)), List.of("commitment")))
                .basis("art. 3")
                .build();
        assertThat(Notation.roundTrip(CreditItem.SHAPE, item)).isEqualTo(item);
    }

    @Test
    void only_validities_across_periods_survive_a_reset() {
        assertThat(validities()
                        .map(arguments -> (Validity) arguments.get()[0])
                        .filter(Validity::survivesReset)
                        .map(Validity.TYPE::code))
                .containsExactly("until-rectified", "lookback", "permanent");
    }

    @Test
    void a_period_is_more_than_nothing_and_at_most_a_hundred_years() {
        String rule = "Period must be more than nothing and at most 100 years, but was ";
        assertThat(new Validity.Fixed(Period.ofYears(100)).term()).isEqualTo(Period.ofYears(100));
        for (Period period : List.of(
                Period.ZERO,
                Period.ofDays(-1),
                Period.of(1, 0, -1),
                Period.of(100, 0, 1),
                Period.ofYears(999_999_999))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Validity.Lookback(period))
                    .withMessage(rule + period);
        }
        assertThat(Notation.faults(Validity.TYPE, "{'fixed': {'term': 'P0D'}}"))
                .containsExactly("invalid-value /fixed/term: " + rule + "P0D");
    }

    @Test
    void a_term_or_zone_that_cannot_be_read_is_named() {
        assertThat(Notation.faults(Validity.TYPE, "{'fixed': {'term': '1Y'}}"))
                .containsExactly(
                        "invalid-value /fixed/term: Period must be of years, months and days such as P1Y6M, but was \"1Y\"");
        assertThat(Notation.faults(CreditTypes.ZONE, "'Asia/Atlantis'"))
                .containsExactly(
                        "invalid-value : Zone must be a known one such as Asia/Shanghai, but was \"Asia/Atlantis\"");
    }

    @Test
    void a_missing_score_names_a_value_if_and_only_if_its_rule_does() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MissingScore.of(MissingRule.VALUE))
                .withMessage("Value must stand if and only if the rule is value, but the rule was value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MissingScore(MissingRule.ZERO, Optional.of(points("1"))))
                .withMessage("Value must stand if and only if the rule is value, but the rule was zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shrinkage(points("80"), 0))
                .withMessage("Weight must be from 1 to 1000000, but was 0");
    }
}
