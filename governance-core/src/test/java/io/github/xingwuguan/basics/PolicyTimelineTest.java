package io.github.xingwuguan.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyTimelineTest {
    /** A policy without content. */
    private record Bare(PolicyId id, DateRange inForce, PolicyStatus status) implements Policy {
        @Override
        public Optional<String> adoptedBy() {
            return Optional.of("No. 1");
        }

        @Override
        public Provenance provenance() {
            return Provenance.illustrative("tests", "nothing");
        }

        @Override
        public Digest digest() {
            return Digest.of(id.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Bare policy(String version, String from, String until) {
        return new Bare(
                PolicyId.of("rules", version),
                DateRange.of(LocalDate.parse(from), LocalDate.parse(until)),
                PolicyStatus.ADOPTED);
    }

    private static final Bare FIRST = policy("1", "2022-01-01", "2023-01-01");
    private static final Bare SECOND = policy("2", "2023-01-01", "2024-01-01");
    private static final Bare THIRD = policy("3", "2025-01-01", "2026-01-01");

    private static GovernanceException refusal(Bare... versions) {
        return catchThrowableOfType(GovernanceException.class, () -> PolicyTimeline.of(List.of(versions)));
    }

    @Test
    void the_order_of_input_is_irrelevant() {
        PolicyTimeline<Bare> timeline = PolicyTimeline.of(List.of(THIRD, FIRST, SECOND));
        assertThat(timeline.versions()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void the_version_of_a_day_is_found_from_its_first_day_to_the_last() {
        PolicyTimeline<Bare> timeline = PolicyTimeline.of(List.of(FIRST, SECOND, THIRD));
        assertThat(timeline.on(LocalDate.parse("2022-12-31"))).isEqualTo(FIRST);
        assertThat(timeline.on(LocalDate.parse("2023-01-01"))).isEqualTo(SECOND);
        assertThat(timeline.find(LocalDate.parse("2025-06-01"))).contains(THIRD);
    }

    @Test
    void the_version_in_force_comes_first_and_then_the_others_from_the_latest() {
        PolicyTimeline<Bare> timeline = PolicyTimeline.of(List.of(FIRST, SECOND, THIRD));
        assertThat(timeline.versionsAsOf(LocalDate.parse("2022-06-01"))).containsExactly(FIRST, THIRD, SECOND);
        assertThat(timeline.versionsAsOf(LocalDate.parse("2025-06-01"))).containsExactly(THIRD, SECOND, FIRST);
        assertThat(timeline.versionsAsOf(LocalDate.parse("2024-06-01"))).containsExactly(THIRD, SECOND, FIRST);
    }

    @Test
    void a_day_in_a_gap_has_no_version() {
        PolicyTimeline<Bare> timeline = PolicyTimeline.of(List.of(SECOND, THIRD));
        assertThat(timeline.find(LocalDate.parse("2024-06-01"))).isEmpty();
        GovernanceException refusal =
                catchThrowableOfType(GovernanceException.class, () -> timeline.on(LocalDate.parse("2024-06-01")));
        assertThat(refusal.code()).isEqualTo("policy-not-in-force");
        assertThat(refusal).hasMessage("A policy must be in force on 2024-06-01, but none was");
    }

    @Test
    void a_timeline_without_versions_finds_nothing() {
        assertThat(PolicyTimeline.of(List.<Bare>of()).find(LocalDate.parse("2024-06-01")))
                .isEmpty();
    }

    @Test
    void overlapping_versions_are_refused() {
        GovernanceException refusal = refusal(policy("2", "2022-12-31", "2024-01-01"), FIRST);
        assertThat(refusal.code()).isEqualTo("invalid-data");
        assertThat(refusal)
                .hasMessage("error policy-overlap at /1: "
                        + "Policies must not be in force together, but rules@1 and rules@2 are");
    }

    @Test
    void a_long_version_does_not_hide_a_later_overlap() {
        GovernanceException refusal = refusal(policy("0", "2020-01-01", "2030-01-01"), FIRST, THIRD);
        assertThat(refusal).hasMessage("""
            error policy-overlap at /1: Policies must not be in force together, but rules@0 and rules@1 are
            error policy-overlap at /2: Policies must not be in force together, but rules@0 and rules@3 are\
            """);
    }

    @Test
    void a_duplicate_and_an_overlap_are_found_at_once() {
        GovernanceException refusal = refusal(FIRST, FIRST);
        assertThat(refusal.problems().all())
                .extracting(Problem::code)
                .containsExactly("policy-duplicate", "policy-overlap");
        assertThat(refusal.problems().all().get(0).message())
                .isEqualTo("Policy id must be unique, but rules@1 stands twice");
    }

    @Test
    void a_repealed_version_is_still_found_for_the_days_on_which_it_was_in_force() {
        Bare repealed = new Bare(FIRST.id(), FIRST.inForce(), PolicyStatus.REPEALED);
        assertThat(PolicyTimeline.of(List.of(repealed)).on(LocalDate.parse("2022-06-01")))
                .isEqualTo(repealed);
    }

    @Test
    void statuses_have_stable_codes() {
        assertThat(PolicyStatus.values())
                .extracting(PolicyStatus::code)
                .containsExactly("draft", "adopted", "repealed");
    }
}
