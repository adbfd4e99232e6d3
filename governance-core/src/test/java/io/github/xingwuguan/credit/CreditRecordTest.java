package io.github.xingwuguan.credit;

import static io.github.xingwuguan.credit.CreditEntries.alias;
import static io.github.xingwuguan.credit.CreditEntries.at;
import static io.github.xingwuguan.credit.CreditEntries.day;
import static io.github.xingwuguan.credit.CreditEntries.firm;
import static io.github.xingwuguan.credit.CreditEntries.record;
import static io.github.xingwuguan.credit.CreditEntries.score;
import static io.github.xingwuguan.credit.CreditEntries.tenure;
import static io.github.xingwuguan.credit.CreditPolicies.points;
import static io.github.xingwuguan.credit.CreditPolicies.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.shape.Notation;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records, subjects and the other entries of a ledger, each by itself. */
class CreditRecordTest {
    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(
                        (ThrowingCallable) record("r").determinedOn(day("2024-02-29"))::build,
                        "Record must be determined on or after 2024-03-01, but was on 2024-02-29"),
                arguments(
                        (ThrowingCallable) record("r").statedExpiry(day("2024-03-15"))::build,
                        "Record must expire after it has effect on 2024-03-15, but expires on 2024-03-15"),
                arguments(
                        (ThrowingCallable)
                                record("r").effectiveFrom(day("2024-04-01")).statedExpiry(day("2024-03-31"))::build,
                        "Record must expire after it has effect on 2024-04-01, but expires on 2024-03-31"),
                arguments(
                        (ThrowingCallable) record("r").quantity(quantity("-0.0001"))::build,
                        "Quantity must be 0 or more, but was -0.0001"),
                arguments(
                        (ThrowingCallable) tenure(Subject.project("p"), "p", "2024-01-01")::build,
                        "Holder must be an enterprise, branch or person, but was a project"),
                arguments(
                        (ThrowingCallable) tenure(firm(1), "p", "2024-01-01").area(quantity("-1"))::build,
                        "Area must be 0 or more, but was -1"),
                arguments(
                        (ThrowingCallable) tenure(firm(1), "p", "2024-01-01").households(-1)::build,
                        "Households must be 0 or more, but was -1"),
                arguments(
                        (ThrowingCallable)
                                score(firm(1), "owners", "2024-01-01").responses(-1)::build,
                        "Responses must be 0 or more, but was -1"),
                arguments(
                        (ThrowingCallable) () -> alias(1, 1, "2024-01-01"),
                        "A subject must become another of its kind, but enterprise became itself"),
                arguments(
                        (ThrowingCallable)
                                () -> new Alias(firm(1), Subject.branch("b"), day("2024-01-01"), at("2024-01-01")),
                        "A subject must become another of its kind, but enterprise became a branch"),
                arguments(
                        (ThrowingCallable) () -> new BranchOf(firm(1), firm(2), BranchOf.Seat.INSIDE, at("2024-01-01")),
                        "A branch must belong to an enterprise, but the kinds were enterprise and enterprise"),
                arguments(
                        (ThrowingCallable) () -> new BranchOf(
                                Subject.branch("b"), Subject.branch("c"), BranchOf.Seat.INSIDE, at("2024-01-01")),
                        "A branch must belong to an enterprise, but the kinds were branch and branch"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refused")
    void an_entry_that_contradicts_itself_is_refused(ThrowingCallable entry, String message) {
        assertThatIllegalArgumentException().isThrownBy(entry).withMessage(message);
    }

    @Test
    void a_record_has_effect_from_its_determination_unless_it_says_otherwise() {
        assertThat(record("r").build().effectiveOn()).isEqualTo(day("2024-03-15"));
        CreditRecord later = record("r")
                .effectiveFrom(day("2024-04-01"))
                .statedExpiry(day("2024-04-02"))
                .build();
        assertThat(later.effectiveOn()).isEqualTo(day("2024-04-01"));
    }

    @Test
    void a_record_that_says_everything_reads_what_it_writes() {
        CreditRecord record = record("r")
                .matter("m-1")
                .level(HonourLevel.NATIONAL)
                .quantity(quantity("2.5"))
                .discretionary(points("3"))
                .severity(Severity.SERIOUS)
                .regime(Regime.DISHONESTY_INFORMATION)
                .effectiveFrom(day("2024-04-01"))
                .statedExpiry(day("2025-04-01"))
                .project("garden")
                .person("p-7")
                .document("No. 8")
                .addEvidence("photo")
                .build();
        assertThat(Notation.roundTrip(CreditRecord.SHAPE, record)).isEqualTo(record);
    }

    @Test
    void two_records_say_the_same_whatever_their_ids_and_instants() {
        CreditRecord record = record("r").build();
        assertThat(record.saysTheSameAs(
                        record.toBuilder().id("s").recordedAt(at("2025-01-01")).build()))
                .isTrue();
        assertThat(record.saysTheSameAs(record.toBuilder().matter("m").build())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\u202eb"})
    void an_id_of_a_subject_is_visible(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Subject.person(id))
                .withMessage("Subject id must be 1 to 64 visible characters, but had " + id.length() + " characters");
    }

    @Test
    void an_id_of_a_subject_has_at_most_64_characters() {
        assertThat(Subject.person("x".repeat(64)).id()).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Subject.person("x".repeat(65)))
                .withMessage("Subject id must be 1 to 64 visible characters, but had 65 characters");
    }

    @Test
    void only_an_enterprise_can_have_an_older_id() {
        assertThat(firm(1).hasLegacyId()).isFalse();
        assertThat(Subject.enterprise("430000000012345").hasLegacyId()).isTrue();
        String wrongCheck = firm(1).id().substring(0, 17) + (firm(1).id().endsWith("0") ? "1" : "0");
        assertThat(Subject.enterprise(wrongCheck).hasLegacyId()).isTrue();
        assertThat(Subject.project("garden").hasLegacyId()).isFalse();
    }

    @Test
    void subjects_are_ordered_by_kind_and_id() {
        Subject branch = Subject.branch("a");
        Subject person = Subject.person("a");
        assertThat(List.of(person, Subject.project("b"), branch, Subject.project("a"), firm(2)))
                .extracting(Subject::toString)
                .contains("branch a", "enterprise " + firm(2).id());
        assertThat(Stream.of(person, Subject.project("b"), branch, Subject.project("a"), firm(2))
                        .sorted())
                .containsExactly(firm(2), branch, Subject.project("a"), Subject.project("b"), person);
    }
}
