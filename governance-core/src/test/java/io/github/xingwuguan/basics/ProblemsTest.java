package io.github.xingwuguan.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class ProblemsTest {
    private final Problems.Collector collector = Problems.collector();

    private void errors(int count) {
        for (int i = 0; i < count; i++) {
            collector.error("bad", "/" + i, "Value must be good, but was not");
        }
    }

    private void warnings(int count) {
        for (int i = 0; i < count; i++) {
            collector.warning("odd", "/" + i, "Value should be even, but was not");
        }
    }

    @Test
    void a_thousand_are_kept_and_the_rest_are_counted() {
        errors(1_003);
        Problems problems = collector.toProblems();
        assertThat(problems.all()).hasSize(1_000);
        assertThat(problems.omitted()).isEqualTo(3);
        assertThat(collector.errors()).isEqualTo(1_003);
        assertThat(problems.toString())
                .startsWith("error bad at /0: Value must")
                .endsWith("\n… and 3 more");
    }

    @Test
    void an_error_after_a_thousand_warnings_is_not_lost() {
        warnings(1_500);
        errors(2);
        Problems problems = collector.toProblems();
        assertThat(problems.errors())
                .containsExactly(new Problem("bad", Problem.Severity.ERROR, "/0", "Value must be good, but was not"));
        assertThat(problems.warnings()).hasSize(999);
        assertThat(problems.omitted()).isEqualTo(502);
        assertThat(catchThrowableOfType(GovernanceException.class, problems::throwIfAny)
                        .code())
                .isEqualTo("invalid-data");
    }

    @Test
    void warnings_forbid_nothing() {
        warnings(2);
        assertThatCode(() -> collector.toProblems().throwIfAny()).doesNotThrowAnyException();
        assertThatCode(() -> Problems.none().throwIfAny()).doesNotThrowAnyException();
        assertThat(collector.toProblems().errors()).isEmpty();
        assertThat(collector.errors()).isZero();
    }

    @Test
    void an_exception_carries_all_problems_and_one_line_each() {
        warnings(1);
        errors(2);
        GovernanceException thrown = catchThrowableOfType(
                GovernanceException.class, () -> collector.toProblems().throwIfAny());
        assertThat(thrown).hasMessage("""
                warning odd at /0: Value should be even, but was not
                error bad at /0: Value must be good, but was not
                error bad at /1: Value must be good, but was not""");
        assertThat(thrown.problems().all()).hasSize(3);
    }

    @Test
    void a_single_refusal_has_its_own_code() {
        GovernanceException refusal = new GovernanceException("too-late", "Claim must be early, but was late");
        assertThat(refusal.code()).isEqualTo("too-late");
        assertThat(refusal.problems()).hasToString("error too-late at /: Claim must be early, but was late");
    }

    @Test
    void the_problems_of_a_part_stand_under_its_pointer() {
        errors(1);
        Problems.Collector whole = Problems.collector();
        whole.addAll(new Problems(collector.toProblems().all(), 4), "/gates/2");
        assertThat(whole.toProblems().all()).extracting(Problem::path).containsExactly("/gates/2/0");
        assertThat(whole.toProblems().omitted()).isEqualTo(4);
    }

    @Test
    void what_was_taken_out_does_not_grow() {
        errors(1);
        Problems before = collector.toProblems();
        errors(1);
        assertThat(before.all()).hasSize(1);
    }
}
