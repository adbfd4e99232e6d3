package io.github.xingwuguan.credit;

import static io.github.xingwuguan.credit.CreditPolicies.full;
import static io.github.xingwuguan.credit.CreditPolicies.item;
import static io.github.xingwuguan.credit.CreditPolicies.points;
import static io.github.xingwuguan.credit.CreditPolicies.small;
import static io.github.xingwuguan.credit.CreditPolicies.smallBuilder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.GradeOn;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.shape.Notation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CreditPolicyTest {
    static Stream<CreditPolicy> policies() {
        return Stream.of(small(), full().build());
    }

    @ParameterizedTest
    @MethodSource("policies")
    void a_policy_reads_what_it_writes_with_one_digest(CreditPolicy policy) {
        CreditPolicy read = Notation.roundTrip(CreditPolicy.SHAPE, policy);
        assertThat(read).isEqualTo(policy);
        assertThat(read.digest()).isEqualTo(policy.digest());
        assertThat(policy.toBuilder().build().digest()).isEqualTo(policy.digest());
        assertThat(policy.warnings().all()).isEmpty();
    }

    @Test
    void the_order_of_properties_and_what_is_left_out_by_default_change_no_digest() {
        String document = Notation.write(CreditPolicy.SHAPE, small());
        String scaled = document.replaceFirst("\\{", "{'scale': 2, 'zone': 'Asia/Shanghai', ")
                .replace(
                        "{'code': 'base', 'label': {'zh': '名称', 'en': 'base'},",
                        "{'sign': 'adds', 'label':" + " {'zh': '名称', 'en': 'base'}, 'code': 'base',");
        assertThat(scaled).contains("'sign': 'adds'");
        assertThat(Notation.read(CreditPolicy.SHAPE, scaled).digest()).isEqualTo(small().digest());
    }

    /** Changes every single value of the written policy in turn. */
    @Test
    void any_change_of_any_value_changes_the_digest() {
        String document = Notation.write(CreditPolicy.SHAPE, full().build());
        int usable = 0;
        for (String other : changes(document)) {
            try {
                CreditPolicy policy = Notation.read(CreditPolicy.SHAPE, other);
                assertThat(policy.digest())
                        .as(other)
                        .isNotEqualTo(full().build().digest());
                usable++;
            } catch (GovernanceException linted) {
                assertThat(linted.code()).isEqualTo("invalid-data");
            }
        }
        assertThat(usable).isGreaterThan(70);
    }

    /** The document with one quoted text or one number changed, for each that stands after a colon or in a list. */
    private static List<String> changes(String document) {
        List<String> changes = new ArrayList<>();
        for (int i = 1; i < document.length() - 1; i++) {
            boolean isNumber = Character.isDigit(document.charAt(i)) && document.charAt(i - 1) == ' ';
            boolean isText = document.charAt(i) == '\''
                    && document.charAt(i + 1) != ':'
                    && " {[".indexOf(document.charAt(i - 1)) < 0;
            if (isNumber) {
                changes.add(document.substring(0, i) + '7' + document.substring(i));
            } else if (isText) {
                changes.add(document.substring(0, i) + 'x' + document.substring(i));
            }
        }
        return changes;
    }

    static Stream<Arguments> variants() {
        return Stream.of(
                arguments("mode", smallBuilder().mode(PolicyMode.TRIAL)),
                arguments("zone", smallBuilder().zone(ZoneOffset.UTC)),
                arguments("recordLaw", smallBuilder().recordLaw(RecordLaw.MORE_LENIENT)),
                arguments("scale", smallBuilder().scale(1)),
                arguments("gradeOn", smallBuilder().gradeOn(GradeOn.PUBLISHED)),
                arguments("min", smallBuilder().min(points("-1"))),
                arguments("branches", smallBuilder().branches(BranchRule.OWN_IF_PARENT_OUTSIDE)),
                arguments("enrolment", smallBuilder().enrolment(true)),
                arguments("operatedWithin", smallBuilder().operatedWithin(Period.ofYears(1))),
                arguments(
                        "memory",
                        smallBuilder().memory(GradeMemory.builder().maxUp(1).build())),
                arguments(
                        "attribution",
                        smallBuilder()
                                .period(new ScorePeriod(
                                        ScorePeriod.Kind.YEAR, true, ScorePeriod.Attribution.OCCURRED))),
                arguments(
                        "reset",
                        smallBuilder()
                                .period(new ScorePeriod(
                                        ScorePeriod.Kind.YEAR, false, ScorePeriod.Attribution.DETERMINED))),
                arguments(
                        "dedup",
                        smallBuilder()
                                .addItems(item("x", "bad")
                                        .dedup(Dedup.ONCE_PER_MATTER_PER_PERIOD)
                                        .build())),
                arguments(
                        "basis",
                        smallBuilder().addItems(item("x", "bad").basis("art. 3").build())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void what_is_left_out_by_default_counts_once_it_is_said(String attribute, CreditPolicy.Builder changed) {
        CreditPolicy policy = changed.build();
        assertThat(policy.digest()).isNotEqualTo(small().digest());
        assertThat(Notation.roundTrip(CreditPolicy.SHAPE, policy)).isEqualTo(policy);
    }

    @Test
    void a_policy_with_faults_cannot_be_built_or_read() {
        GovernanceException refusal = catchThrowableOfType(
                GovernanceException.class, () -> smallBuilder().scale(5).build());
        assertThat(refusal.code()).isEqualTo("invalid-data");
        assertThat(refusal).hasMessage("error out-of-range at /scale: Value must be from 0 to 4, but was 5");
        String document = Notation.write(CreditPolicy.SHAPE, small()).replace("'lower': 85", "'lower': 55");
        assertThat(Notation.faults(CreditPolicy.SHAPE, document))
                .containsExactly("not-descending /grading/grades/3/lower: Lower bounds must descend from the best"
                        + " grade on, but 60.0000 followed 55.0000");
    }

    /** Case 48. */
    @Test
    void half_past_midnight_in_shanghai_is_the_new_year_although_greenwich_is_in_the_old() {
        Instant instant = OffsetDateTime.parse("2025-01-01T00:30+08:00").toInstant();
        assertThat(small().day(instant)).isEqualTo(LocalDate.parse("2025-01-01"));
        assertThat(smallBuilder().zone(ZoneOffset.UTC).build().day(instant)).isEqualTo(LocalDate.parse("2024-12-31"));
    }

    @Test
    void an_item_is_bad_by_its_component_or_by_its_veto() {
        CreditPolicy policy = small();
        assertThat(policy.item("honour")).map(policy::isBad).contains(false);
        assertThat(policy.item("breach")).map(policy::isBad).contains(true);
        assertThat(policy.item("none")).isEmpty();
        CreditItem struck = item("x", "good")
                .veto(CreditVeto.builder().effect(new CreditVeto.GradeTo("c")).build())
                .build();
        assertThat(policy.isBad(struck)).isTrue();
    }

    @Test
    void facts_come_with_the_stages() {
        CreditPolicy policy = full().build();
        assertThat(CreditFacts.withScore(policy))
                .containsEntry("score", FactType.QUANTITY)
                .containsEntry("component-base", FactType.QUANTITY)
                .containsEntry("item-honour", FactType.QUANTITY)
                .containsEntry("on-red", FactType.FLAG)
                .containsEntry("declared", FactType.QUANTITY)
                .doesNotContainKeys("grade", "worst-running");
        assertThat(CreditFacts.withGrade(policy))
                .containsEntry("grade", FactType.CODE)
                .containsEntry("veto", FactType.FLAG)
                .doesNotContainKey("worst-running");
        assertThat(CreditFacts.all(policy)).containsEntry("worst-running", FactType.QUANTITY);
    }

    @Test
    void grades_have_ranks() {
        assertThat(small().grading().rank("aaa")).isZero();
        assertThat(small().grading().rank("c")).isEqualTo(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> small().grading().rank("d\n"))
                .withMessage("Grade must be one of the scale, but was d\\u000a");
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2024-12-31, 2024-01-01, 2025-01-01",
        "HALF, 2024-06-30, 2024-01-01, 2024-07-01",
        "HALF, 2024-07-01, 2024-07-01, 2025-01-01",
        "QUARTER, 2024-03-31, 2024-01-01, 2024-04-01",
        "QUARTER, 2024-12-01, 2024-10-01, 2025-01-01",
        "MONTH, 2024-02-29, 2024-02-01, 2024-03-01",
        "MONTH, 2024-12-31, 2024-12-01, 2025-01-01"
    })
    void a_day_lies_in_its_period(ScorePeriod.Kind kind, LocalDate day, LocalDate from, LocalDate until) {
        ScorePeriod period = new ScorePeriod(kind, true, ScorePeriod.Attribution.DETERMINED);
        assertThat(period.of(day).from()).isEqualTo(from);
        assertThat(period.of(day).until()).isEqualTo(until);
    }
}
