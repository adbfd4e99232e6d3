package io.github.xingwuguan.rating;

import static io.github.xingwuguan.rating.Rubrics.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.GradeOn;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.shape.Notation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RubricTest {
    @Test
    void a_rubric_reads_what_it_writes_with_the_same_digest() {
        Rubric rubric = Rubrics.small();
        Rubric again = Notation.roundTrip(Rubric.SHAPE, rubric);
        assertThat(again).isEqualTo(rubric);
        assertThat(again.digest())
                .isEqualTo(rubric.digest())
                .isEqualTo(Rubrics.small().digest());
        assertThat(Notation.write(Rubric.SHAPE, again)).isEqualTo(Notation.write(Rubric.SHAPE, rubric));
    }

    @Test
    void defaults_are_left_out_and_change_no_digest() {
        Rubric explicit = Rubrics.smallBuilder()
                .scale(2)
                .gradeOn(GradeOn.EXACT)
                .notApplicable(NotApplicableRule.REWEIGHT)
                .minEvidenceLevel(EvidenceLevel.COMMUNITY)
                .build();
        assertThat(explicit.digest()).isEqualTo(Rubrics.small().digest());
        assertThat(Notation.write(Rubric.SHAPE, explicit))
                .doesNotContain("'scale'", "'gradeOn'", "'notApplicable'", "'minEvidenceLevel'");
        assertThat(Rubric.SHAPE.completeness(explicit)).isEqualTo(Ratio.of(13, 18));
    }

    @Test
    void a_rubric_knows_its_indicators_and_maximum_without_the_bonus() {
        assertThat(Rubrics.small().indicators())
                .extracting(Indicator::id)
                .containsExactly("branch", "meetings", "credit", "cleared");
        assertThat(Rubrics.small().maxPoints()).isEqualTo(Points.of(200));
    }

    @Test
    void a_rubric_with_faults_cannot_be_built() {
        GovernanceException refusal = catchThrowableOfType(
                GovernanceException.class, () -> Rubrics.smallBuilder().scale(5).build());
        assertThat(refusal.code()).isEqualTo("invalid-data");
        assertThat(refusal).hasMessage("error out-of-range at /scale: Value must be from 0 to 4, but was 5");
    }

    @Test
    void a_rubric_with_faults_cannot_be_read_either() {
        String document = Notation.write(Rubric.SHAPE, Rubrics.small()).replace("'maxPoints': 60", "'maxPoints': 61");
        assertThat(Notation.faults(Rubric.SHAPE, document))
                .containsExactly("sum-mismatch /dimensions/0/maxPoints: Maximum must be the sum of its parts,"
                        + " but was 100.0000 and the parts differ");
    }

    /** Changes every single value of the written rubric in turn. */
    @Test
    void any_change_of_any_value_changes_the_digest() {
        String document = Notation.write(Rubric.SHAPE, Rubrics.small());
        int usable = 0;
        for (String other : changes(document)) {
            try {
                Rubric rubric = Notation.read(Rubric.SHAPE, other);
                assertThat(rubric.digest())
                        .as(other)
                        .isNotEqualTo(Rubrics.small().digest());
                usable++;
            } catch (GovernanceException linted) {
                assertThat(linted.code()).isEqualTo("invalid-data");
            }
        }
        assertThat(usable).isGreaterThan(40);
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
                arguments("scale", Rubrics.smallBuilder().scale(3)),
                arguments("gradeOn", Rubrics.smallBuilder().gradeOn(GradeOn.PUBLISHED)),
                arguments("notApplicable", Rubrics.smallBuilder().notApplicable(NotApplicableRule.FULL_MARKS)),
                arguments("minEvidenceLevel", Rubrics.smallBuilder().minEvidenceLevel(EvidenceLevel.SELF)),
                arguments("evidenceKinds", Rubrics.smallBuilder().addEvidenceKinds("video")),
                arguments("bonus", Rubrics.smallBuilder().bonus(Bonus.NONE)),
                arguments("gates", Rubrics.smallBuilder().gates(List.of())),
                arguments("vetoes", Rubrics.smallBuilder().vetoes(List.of())),
                arguments(
                        "demotionMargin",
                        Rubrics.smallBuilder()
                                .award(terms().demotionMargin(Points.of(11)).build())),
                arguments(
                        "starsUpPerCycle",
                        Rubrics.smallBuilder().award(terms().starsUpPerCycle(2).build())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void what_is_left_out_by_default_counts_once_it_is_said(String attribute, Rubric.Builder changed) {
        Rubric rubric = changed.build();
        assertThat(rubric.digest()).isNotEqualTo(Rubrics.small().digest());
        assertThat(Notation.roundTrip(Rubric.SHAPE, rubric)).isEqualTo(rubric);
    }

    static Stream<Arguments> terms_out_of_range() {
        return Stream.of(
                arguments(terms().validMonths(0), "Validity must be from 1 to 120, but was 0"),
                arguments(terms().validMonths(121), "Validity must be from 1 to 120, but was 121"),
                arguments(terms().publicityDays(4), "Publicity must be from 5 to 15, but was 4"),
                arguments(terms().publicityDays(16), "Publicity must be from 5 to 15, but was 16"),
                arguments(terms().stepDays(0), "Review must be from 1 to 250, but was 0"),
                arguments(terms().cooldownMonths(11), "Cool-down must be from 12 to 120, but was 11"),
                arguments(terms().starsUpPerCycle(0), "Stars up per cycle must be from 1 to 16, but was 0"),
                arguments(
                        terms().demotionMargin(Points.parse("-0.0001")),
                        "Demotion margin must be 0 or more, but was -0.0001"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("terms_out_of_range")
    void terms_out_of_range_are_refused(AwardTerms.Builder terms, String message) {
        assertThatIllegalArgumentException().isThrownBy(terms::build).withMessage(message);
    }

    @Test
    void terms_have_defaults() {
        AwardTerms terms = terms().build();
        assertThat(terms.demotionMargin()).isEqualTo(Points.of(10));
        assertThat(terms.starsUpPerCycle()).isEqualTo(1);
        assertThat(Notation.write(AwardTerms.SHAPE, terms))
                .isEqualTo("{'validMonths': 24, 'publicityDays': 7, 'stepDays': 10, 'cooldownMonths': 12}");
    }

    @Test
    void facts_meant_for_a_rubric_are_linted_all_at_once() {
        FactSheet sheet = FactSheet.builder()
                .put("branch-aproved", Fact.yes())
                .put("hazards-cleared", Fact.quantity("0.93"))
                .put("credit-grade", Fact.code("A"))
                .put("meetings", Fact.missing("not-reported"))
                .put("black-listed", Fact.no())
                .build();
        assertThat(Rubrics.small().lint(sheet).all())
                .extracting(Object::toString)
                .containsExactly(
                        "warning unknown-fact at /facts/branch-aproved: Fact should be one that the rubric reads, but was"
                                + " branch-aproved; did you mean \"branch-approved\"?",
                        "error wrong-type at /facts/hazards-cleared: Fact must be a ratio, but was 0.93",
                        "error unknown-level at /facts/credit-grade: Code must be one of [a, b] for credit, but was A;"
                                + " did you mean \"a\"?");
    }
}
