package io.github.xingwuguan.rating;

import static io.github.xingwuguan.rating.Claims.AS_OF;
import static io.github.xingwuguan.rating.Claims.claim;
import static io.github.xingwuguan.rating.Claims.minutes;
import static io.github.xingwuguan.rating.Claims.photo;
import static io.github.xingwuguan.rating.Claims.resolve;
import static io.github.xingwuguan.rating.EvidenceLevel.COMMUNITY;
import static io.github.xingwuguan.rating.EvidenceLevel.DISTRICT;
import static io.github.xingwuguan.rating.EvidenceLevel.SELF;
import static io.github.xingwuguan.rating.EvidenceLevel.SUBDISTRICT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.shape.Notation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimSheetTest {
    private static final LocalDate FIRST = AS_OF.minusDays(20);
    private static final LocalDate SECOND = AS_OF.minusDays(10);

    private static Fact meetings(Claim.Builder... claims) {
        return resolve(AS_OF, claims).facts().fact("meetings");
    }

    private static Fact branch(Claim.Builder claim) {
        return resolve(AS_OF, claim).facts().fact("branch-approved");
    }

    @Test
    void the_highest_level_wins_over_a_later_day() {
        assertThat(meetings(
                        claim("meetings", Fact.quantity(9), SUBDISTRICT, FIRST),
                        claim("meetings", Fact.quantity(12), COMMUNITY, SECOND),
                        claim("meetings", Fact.quantity(20), SELF, SECOND)))
                .isEqualTo(Fact.quantity(9));
        assertThat(meetings(
                        claim("meetings", Fact.quantity(9), SUBDISTRICT, FIRST),
                        claim("meetings", Fact.quantity(8), DISTRICT, FIRST)))
                .isEqualTo(Fact.quantity(8));
    }

    @Test
    void the_latest_day_wins_within_a_level() {
        assertThat(meetings(
                        claim("meetings", Fact.quantity(12), COMMUNITY, SECOND),
                        claim("meetings", Fact.quantity(9), COMMUNITY, FIRST)))
                .isEqualTo(Fact.quantity(12));
    }

    @Test
    void what_nobody_claimed_is_not_reported() {
        assertThat(meetings()).isEqualTo(Fact.missing("not-reported"));
        assertThat(resolve(AS_OF).facts().establishedOn()).isEmpty();
        assertThat(resolve(AS_OF).facts().facts()).hasSize(7);
    }

    @Test
    void what_only_too_low_a_level_claimed_is_unverified() {
        assertThat(meetings(claim("meetings", Fact.quantity(12), SELF, FIRST))).isEqualTo(Fact.missing("unverified"));
        Rubric trusting = Rubrics.smallBuilder().minEvidenceLevel(SELF).build();
        assertThat(Claims.sheet(claim("meetings", Fact.quantity(12), SELF, FIRST))
                        .resolve(trusting, AS_OF)
                        .facts()
                        .fact("meetings"))
                .isEqualTo(Fact.quantity(12));
    }

    @Test
    void a_claim_of_the_future_is_ignored() {
        assertThat(meetings(claim("meetings", Fact.quantity(12), DISTRICT, AS_OF.plusDays(1))))
                .isEqualTo(Fact.missing("not-reported"));
        assertThat(meetings(claim("meetings", Fact.quantity(12), DISTRICT, AS_OF)))
                .isEqualTo(Fact.quantity(12));
        assertThat(meetings(
                        claim("meetings", Fact.quantity(3), COMMUNITY, FIRST),
                        claim("meetings", Fact.quantity(12), DISTRICT, AS_OF.plusDays(1))))
                .isEqualTo(Fact.quantity(3));
    }

    @Test
    void two_claims_of_one_level_and_day_that_differ_are_conflicting() {
        assertThat(meetings(
                        claim("meetings", Fact.quantity(12), COMMUNITY, FIRST),
                        claim("meetings", Fact.quantity(11), COMMUNITY, FIRST)))
                .isEqualTo(Fact.missing("conflicting"));
        assertThat(meetings(
                        claim("meetings", Fact.quantity(12), COMMUNITY, FIRST),
                        claim("meetings", Fact.quantity("12.0"), COMMUNITY, FIRST)))
                .isEqualTo(Fact.quantity(12));
    }

    @Test
    void a_conflict_below_the_claim_that_counts_is_none() {
        assertThat(meetings(
                        claim("meetings", Fact.quantity(12), COMMUNITY, FIRST),
                        claim("meetings", Fact.quantity(11), COMMUNITY, FIRST),
                        claim("meetings", Fact.quantity(10), DISTRICT, FIRST)))
                .isEqualTo(Fact.quantity(10));
    }

    @Test
    void a_value_of_another_form_is_of_the_wrong_type() {
        assertThat(meetings(claim("meetings", Fact.share(1, 2), COMMUNITY, FIRST)))
                .isEqualTo(Fact.missing("wrong-type"));
    }

    @Test
    void a_fact_without_the_evidence_asked_for_is_missing() {
        assertThat(branch(claim("branch-approved", Fact.yes(), DISTRICT, FIRST)))
                .isEqualTo(Fact.missing("no-evidence"));
        assertThat(branch(claim("branch-approved", Fact.yes(), DISTRICT, FIRST).addEvidence(minutes("m1", FIRST))))
                .isEqualTo(Fact.missing("no-evidence"));
        assertThat(branch(claim("branch-approved", Fact.yes(), DISTRICT, FIRST)
                        .addEvidence(photo("p1", AS_OF.plusDays(1)))))
                .isEqualTo(Fact.missing("no-evidence"));
    }

    @ParameterizedTest(name = "a photo of {0} days before")
    @CsvSource({"365, true", "366, false"})
    void evidence_counts_up_to_its_greatest_age_and_no_day_longer(int days, boolean counts) {
        Fact fact = branch(
                claim("branch-approved", Fact.yes(), DISTRICT, FIRST).addEvidence(photo("p1", AS_OF.minusDays(days))));
        assertThat(fact).isEqualTo(counts ? Fact.yes() : Fact.missing("evidence-expired"));
    }

    @Test
    void the_latest_document_of_a_kind_counts() {
        assertThat(branch(claim("branch-approved", Fact.yes(), DISTRICT, FIRST)
                        .addEvidence(photo("old", AS_OF.minusYears(9)), photo("new", FIRST))))
                .isEqualTo(Fact.yes());
    }

    @ParameterizedTest(name = "a grade of {0} days before")
    @CsvSource({"400, true", "401, false"})
    void a_grade_counts_up_to_its_greatest_age_and_no_day_longer(int days, boolean counts) {
        Fact fact = resolve(AS_OF, claim("credit-grade", Fact.code("a"), DISTRICT, AS_OF.minusDays(days)))
                .facts()
                .fact("credit-grade");
        assertThat(fact).isEqualTo(counts ? Fact.code("a") : Fact.missing("grade-expired"));
    }

    @Test
    void a_document_for_one_use_stands_behind_one_fact_only() {
        Resolution reused = resolve(
                AS_OF,
                claim("branch-approved", Fact.yes(), COMMUNITY, FIRST).addEvidence(photo("p1", FIRST)),
                claim("meetings", Fact.quantity(12), COMMUNITY, FIRST).addEvidence(photo("p1", FIRST)),
                claim("volunteers", Fact.quantity(3), COMMUNITY, FIRST).addEvidence(photo("p2", FIRST)));
        assertThat(reused.facts().fact("branch-approved")).isEqualTo(Fact.missing("evidence-reused"));
        assertThat(reused.facts().fact("meetings")).isEqualTo(Fact.missing("evidence-reused"));
        assertThat(reused.facts().fact("volunteers")).isEqualTo(Fact.quantity(3));
    }

    @Test
    void a_shared_document_may_stand_behind_several_facts() {
        Evidence shared = new Evidence("p1", "photo", FIRST, Evidence.Use.SHARED);
        Resolution resolution = resolve(
                AS_OF,
                claim("branch-approved", Fact.yes(), COMMUNITY, FIRST).addEvidence(shared),
                claim("meetings", Fact.quantity(12), COMMUNITY, FIRST).addEvidence(shared));
        assertThat(resolution.facts().fact("branch-approved")).isEqualTo(Fact.yes());
        assertThat(resolution.facts().fact("meetings")).isEqualTo(Fact.quantity(12));
    }

    @Test
    void a_document_for_one_use_is_not_shared_by_saying_so_elsewhere() {
        Resolution resolution = resolve(
                AS_OF,
                claim("branch-approved", Fact.yes(), COMMUNITY, FIRST).addEvidence(photo("p1", FIRST)),
                claim("meetings", Fact.quantity(12), COMMUNITY, FIRST)
                        .addEvidence(new Evidence("p1", "photo", FIRST, Evidence.Use.SHARED)));
        assertThat(resolution.facts().fact("branch-approved")).isEqualTo(Fact.missing("evidence-reused"));
        assertThat(resolution.facts().fact("meetings")).isEqualTo(Fact.missing("evidence-reused"));
    }

    @Test
    void a_document_behind_a_claim_that_does_not_count_is_not_used() {
        Resolution resolution = resolve(
                AS_OF,
                claim("branch-approved", Fact.yes(), COMMUNITY, FIRST).addEvidence(photo("p1", FIRST)),
                claim("meetings", Fact.quantity(12), SELF, FIRST).addEvidence(photo("p1", FIRST)));
        assertThat(resolution.facts().fact("branch-approved")).isEqualTo(Fact.yes());
    }

    @Test
    void claims_that_agree_bring_their_evidence_and_appeals_together() {
        Claim.Builder bare =
                claim("branch-approved", Fact.yes(), COMMUNITY, FIRST).appeal(Claim.Appeal.OPEN);
        Claim.Builder proven =
                claim("branch-approved", Fact.yes(), COMMUNITY, FIRST).addEvidence(photo("p1", FIRST));
        for (Resolution resolution : java.util.List.of(resolve(AS_OF, bare, proven), resolve(AS_OF, proven, bare))) {
            assertThat(resolution.facts().fact("branch-approved")).isEqualTo(Fact.yes());
            assertThat(resolution.facts().underAppeal()).containsExactly("branch-approved");
        }
    }

    @Test
    void days_and_open_appeals_go_with_the_facts() {
        Resolution resolution = resolve(
                AS_OF,
                claim("meetings", Fact.quantity(12), COMMUNITY, FIRST).appeal(Claim.Appeal.OPEN),
                claim("volunteers", Fact.quantity(3), COMMUNITY, SECOND));
        assertThat(resolution.facts().establishedOn())
                .containsOnly(java.util.Map.entry("meetings", FIRST), java.util.Map.entry("volunteers", SECOND));
        assertThat(resolution.facts().underAppeal()).containsExactly("meetings");
    }

    @Test
    void an_over_claim_is_reported_with_what_counts() {
        Resolution resolution = resolve(
                AS_OF,
                claim("meetings", Fact.quantity(20), SELF, FIRST),
                claim("meetings", Fact.quantity(12), COMMUNITY, FIRST),
                claim("volunteers", Fact.quantity(3), SELF, FIRST),
                claim("volunteers", Fact.quantity(3), COMMUNITY, FIRST),
                claim("black-listed", Fact.yes(), COMMUNITY, FIRST));
        assertThat(resolution.overClaims())
                .containsExactly(new Resolution.OverClaim("meetings", Fact.quantity(20), Fact.quantity(12)));
    }

    @Test
    void claims_of_facts_that_the_rubric_does_not_read_are_left_out() {
        assertThat(resolve(AS_OF, claim("weather", Fact.code("fine"), DISTRICT, FIRST))
                        .facts()
                        .facts())
                .doesNotContainKey("weather");
    }

    @Test
    void the_next_change_is_the_day_after_the_first_document_or_grade_runs_out() {
        Resolution resolution = resolve(
                AS_OF,
                claim("branch-approved", Fact.yes(), DISTRICT, FIRST)
                        .addEvidence(photo("p1", LocalDate.parse("2025-01-01"))),
                claim("credit-grade", Fact.code("a"), DISTRICT, LocalDate.parse("2025-01-01")));
        assertThat(resolution.nextChangeOn()).contains(LocalDate.parse("2026-01-02"));
        assertThat(resolve(AS_OF, claim("meetings", Fact.quantity(1), DISTRICT, FIRST))
                        .nextChangeOn())
                .isEmpty();
    }

    @Test
    void a_claim_is_a_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> claim("a\nb", Fact.missing("x"), SELF, FIRST).build())
                .withMessage("Claim must have a value, but a\\u000ab was missing (x)");
    }

    @Test
    void a_sheet_reads_what_it_writes() {
        ClaimSheet sheet = Claims.sheet(
                claim("branch-approved", Fact.yes(), DISTRICT, FIRST)
                        .addEvidence(photo("p1", FIRST))
                        .appeal(Claim.Appeal.OPEN),
                claim("meetings", Fact.quantity(1), SELF, FIRST));
        assertThat(Notation.write(ClaimSheet.SHAPE, sheet))
                .isEqualTo("{'subject': 'c-1', 'claims': [{'fact': 'branch-approved', 'value': true,"
                        + " 'level': 'district', 'on': '2025-10-08', 'evidence': [{'id': 'p1', 'kind': 'photo',"
                        + " 'issuedOn': '2025-10-08', 'use': 'single'}], 'appeal': 'open'},"
                        + " {'fact': 'meetings', 'value': 1, 'level': 'self', 'on': '2025-10-08'}]}");
        assertThat(Notation.roundTrip(ClaimSheet.SHAPE, sheet)).isEqualTo(sheet);
    }
}
