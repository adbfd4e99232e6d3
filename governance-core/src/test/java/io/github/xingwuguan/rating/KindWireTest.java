package io.github.xingwuguan.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.GradeOn;
import io.github.xingwuguan.shape.Notation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KindWireTest {
    static Stream<Map.Entry<String, Kind>> kinds() {
        return Kinds.all().entrySet().stream();
    }

    @Test
    void there_are_eighteen_codes() {
        assertThat(Kinds.all()).hasSize(18);
        assertThat(Notation.faults(Kind.TYPE, "{}"))
                .containsExactly("missing-variant : Kind must name one of [bool, levels, external-grade,"
                        + " all-or-nothing, bands, count-bands, count-linear, ratio-linear, survey, trend, assessor,"
                        + " ratio-step, deduct, add, sampled, rank-table, best-ratio, formula], but was empty");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void every_kind_reads_what_it_writes_under_its_code(Map.Entry<String, Kind> kind) {
        String written = Notation.write(Kind.TYPE, kind.getValue());
        assertThat(written).startsWith("{'" + kind.getKey() + "': ");
        assertThat(Notation.read(Kind.TYPE, written)).isEqualTo(kind.getValue());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void every_kind_makes_a_rubric_without_errors(Map.Entry<String, Kind> kind) {
        Rubric rubric = Rubrics.of(kind.getValue()).build();
        assertThat(rubric.warnings().errors()).isEmpty();
        assertThat(Notation.roundTrip(Rubric.SHAPE, rubric)).isEqualTo(rubric);
    }

    @Test
    void some_written_forms() {
        Map<String, Kind> kinds = Kinds.all();
        assertThat(Notation.write(Kind.TYPE, kinds.get("bands")))
                .isEqualTo("{'bands': {'fact': 'share', 'bands': [{'lower': 0, 'edge': 'inclusive', 'points': 0},"
                        + " {'lower': 0.5, 'edge': 'inclusive', 'points': 5},"
                        + " {'lower': 0.5, 'edge': 'exclusive', 'points': 10}]}}");
        assertThat(Notation.write(Kind.TYPE, kinds.get("ratio-step")))
                .isEqualTo("{'ratio-step': {'fact': 'share', 'target': 0.95, 'step': 0.01,"
                        + " 'deduction': {'points': 1, 'partial': 'ceiling'}}}");
        assertThat(Notation.write(Kind.TYPE, kinds.get("formula")))
                .isEqualTo("{'formula': {'quotient': {'of': {'fact': 'count'}, 'by': {'constant': 2}}}}");
    }

    @Test
    void a_mistyped_code_is_asked_back() {
        assertThat(Notation.faults(Kind.TYPE, "{'ratio-liner': {'fact': 'a', 'floor': 0, 'target': 1}}"))
                .containsExactly("unknown-property /ratio-liner: Property must be known, but was \"ratio-liner\";"
                        + " did you mean \"ratio-linear\"?");
    }

    @Test
    void all_faults_of_a_kind_come_at_once() {
        assertThat(Notation.faults(
                        Kind.TYPE,
                        "{'survey': {'fact': 'a', 'floor': '0.6', 'minimum': {'answers': 1.5, 'respones': 0.1}}}"))
                .containsExactly(
                        "wrong-type /survey/floor: Value must be a number, but was a text",
                        "not-an-integer /survey/minimum/answers: Number must be whole and in range, but was 1.5",
                        "unknown-property /survey/minimum/respones: Property must be known, but was \"respones\";"
                                + " did you mean \"response\"?",
                        "missing-property /survey/minimum/response: Survey minimum must have \"response\","
                                + " but had none",
                        "missing-property /survey/target: Survey must have \"target\", but had none");
    }

    @Test
    void parameters_of_kinds_have_stable_codes() {
        assertThat(Kind.Edge.values()).extracting(Kind.Edge::code).containsExactly("inclusive", "exclusive");
        assertThat(Kind.Partial.values()).extracting(Kind.Partial::code).containsExactly("ceiling", "floor", "linear");
        assertThat(Kind.Ties.values()).extracting(Kind.Ties::code).containsExactly("same", "next", "mean");
        assertThat(List.of(AwardModel.GRADED.code(), AwardModel.LIT.code())).containsExactly("graded", "lit");
        assertThat(Veto.Effect.values()).extracting(Veto.Effect::code).containsExactly("no-star", "cap", "revoke");
        assertThat(EvidenceLevel.values())
                .extracting(EvidenceLevel::code)
                .containsExactly("self", "community", "subdistrict", "district");
        assertThat(List.of(MissingRule.ZERO.code(), MissingRule.BLOCK.code())).containsExactly("zero", "block");
        assertThat(List.of(NotApplicableRule.REWEIGHT.code(), NotApplicableRule.FULL_MARKS.code()))
                .containsExactly("reweight", "full-marks");
        assertThat(List.of(GradeOn.EXACT.code(), GradeOn.PUBLISHED.code())).containsExactly("exact", "published");
        assertThat(List.of(Evidence.Use.SINGLE.code(), Evidence.Use.SHARED.code()))
                .containsExactly("single", "shared");
        assertThat(List.of(Claim.Appeal.NONE.code(), Claim.Appeal.OPEN.code())).containsExactly("none", "open");
    }
}
