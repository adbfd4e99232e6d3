package io.github.xingwuguan.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.shape.Notation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConferencePolicyTest {
    private static List<String> faults(ConferenceRules.Builder rules) {
        try {
            throw new AssertionError("Rules must be refused, but were built as " + rules.build());
        } catch (GovernanceException e) {
            return e.problems().all().stream()
                    .map(p -> p.code() + " " + p.path())
                    .toList();
        }
    }

    @Test
    void a_policy_comes_back_from_the_wire_with_its_digest() {
        ConferencePolicy read = Notation.roundTrip(ConferencePolicy.SHAPE, ConferenceDesk.POLICY);
        assertThat(read).isEqualTo(ConferenceDesk.POLICY);
        assertThat(read.digest()).isEqualTo(ConferenceDesk.POLICY.digest());
    }

    @Test
    void rules_with_faults_are_refused_with_all_of_them() {
        assertThat(faults(ConferenceDesk.rules()
                        .required(List.of(Role.PARTY_BRANCH, Role.SYSTEM, Role.PARTY_BRANCH))
                        .consentOf(List.of(Role.RESIDENT, Role.RESIDENT))
                        .quorum(4)
                        .noticeDays(61)
                        .maxSittings(0)))
                .containsExactly(
                        "out-of-range /quorum",
                        "duplicate-party /required/2",
                        "duplicate-party /consentOf/1",
                        "unfit-party /required/1",
                        "unfit-party /consentOf/0",
                        "unfit-party /consentOf/1",
                        "out-of-range /noticeDays",
                        "out-of-range /maxSittings");
        assertThat(faults(ConferenceDesk.rules().required(List.of()).noticeDays(-1)))
                .containsExactly("no-parties /required", "out-of-range /noticeDays");
        assertThat(faults(ConferenceDesk.rules().quorum(0).maxSittings(10)))
                .containsExactly("out-of-range /quorum", "out-of-range /maxSittings");
    }

    @Test
    void a_policy_that_is_no_draft_names_the_document_that_adopted_it() {
        assertThatThrownBy(() -> ConferencePolicy.builder()
                        .id(ConferenceDesk.POLICY.id())
                        .status(PolicyStatus.ADOPTED)
                        .inForce(ConferenceDesk.POLICY.inForce())
                        .provenance(ConferenceDesk.POLICY.provenance())
                        .rules(ConferenceDesk.POLICY.rules())
                        .build())
                .isInstanceOfSatisfying(
                        GovernanceException.class,
                        e -> assertThat(e.problems().all())
                                .extracting(p -> p.code() + " " + p.path())
                                .containsExactly("adopted-by /adoptedBy"));
    }

    @Test
    void a_conference_that_is_late_counts_in_the_slot_in_which_it_was_held_and_two_in_one_slot_count_once() {
        DateRange halfYear = DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 7, 1));
        List<LocalDate> held = List.of(
                LocalDate.of(2025, 1, 31),
                LocalDate.of(2025, 3, 1),
                LocalDate.of(2025, 3, 31),
                LocalDate.of(2025, 7, 1));
        assertThat(Cadence.MONTHLY.onSchedule(halfYear, held)).isEqualTo(Ratio.of(2, 6));
        assertThat(Cadence.QUARTERLY.onSchedule(halfYear, held)).isEqualTo(Ratio.of(1, 2));
        assertThat(Cadence.ON_DEMAND.onSchedule(halfYear, held)).isEqualTo(Ratio.of(0, 0));
    }

    @Test
    void a_slot_that_lies_only_partly_in_the_period_is_not_due() {
        DateRange days = DateRange.of(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 6, 30));
        assertThat(Cadence.MONTHLY.onSchedule(days, List.of())).isEqualTo(Ratio.of(0, 4));
        assertThat(Cadence.QUARTERLY.onSchedule(days, List.of())).isEqualTo(Ratio.of(0, 0));
        assertThatThrownBy(() -> Cadence.MONTHLY.onSchedule(DateRange.from(LocalDate.of(2025, 1, 1)), List.of()))
                .hasMessageContaining("at most 100 years");
        DateRange tooLong = DateRange.of(LocalDate.of(1925, 1, 1), LocalDate.of(2025, 1, 2));
        assertThatThrownBy(() -> Cadence.QUARTERLY.onSchedule(tooLong, List.of()))
                .hasMessageContaining("at most 100 years");
    }
}
