package io.github.xingwuguan.assembly.committee;

import static io.github.xingwuguan.assembly.committee.CommitteeDesk.CHINA;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.COMMITTEE;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.DOCUMENT;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.OWNER;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.POLICY;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.SUBDISTRICT;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.day;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.assembly.Ballot;
import io.github.xingwuguan.assembly.BallotBox;
import io.github.xingwuguan.assembly.Channel;
import io.github.xingwuguan.assembly.Choice;
import io.github.xingwuguan.assembly.Convocation;
import io.github.xingwuguan.assembly.InvalidBallot;
import io.github.xingwuguan.assembly.InvalidReason;
import io.github.xingwuguan.assembly.Matter;
import io.github.xingwuguan.assembly.Motion;
import io.github.xingwuguan.assembly.Scope;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.TallyStatus;
import io.github.xingwuguan.assembly.committee.Reviewing.Judgment;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Language;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResolutionTest {
    private static final Instant COUNTED = Instant.parse("2025-03-03T02:00:00Z");
    private static final DateRange EFFECT = DateRange.of(day("2025-03-10"), day("2026-03-10"));
    private static final Motion MOTION = Motion.builder()
            .id("m1")
            .title(Label.of("续聘物业", "keep the firm"))
            .matter(Matter.HIRE_OR_DISMISS_FIRM)
            .scope(Scope.compound())
            .build();

    private final List<ResolutionEvent> events = new ArrayList<>();
    private Resolution state = Resolution.of("R-1", tally(TallyStatus.PASSED));
    private Instant now = COUNTED.plusSeconds(3_600);

    private static Tally tally(TallyStatus status) {
        return Counted.tally(MOTION, status)
                .asOf(COUNTED)
                .invalid(List.of(new InvalidBallot(PlaceId.of("u3"), person("o3"), COUNTED, InvalidReason.TOO_LATE)))
                .build();
    }

    private Decision<ResolutionEvent> asks(Actor actor, ResolutionDeed deed) {
        now = now.plusSeconds(3_600);
        return Resolution.LIFECYCLE.decide(state, deed, new Context<>(actor, now, POLICY, CHINA));
    }

    private ResolutionTest does(Actor actor, ResolutionDeed deed) {
        Decision<ResolutionEvent> decision = asks(actor, deed);
        assertThat(decision.refusal()).as(deed.code()).isEmpty();
        events.addAll(decision.events());
        state = Resolution.LIFECYCLE.fold(state, decision.events());
        return this;
    }

    private void refused(Actor actor, ResolutionDeed deed, String code) {
        assertThat(asks(actor, deed).refusal().map(refusal -> refusal.code()))
                .as(deed.code())
                .contains(code);
    }

    private ResolutionStatus status(String date) {
        return state.status(day(date));
    }

    private ResolutionTest announced() {
        return does(COMMITTEE, new Announcing.Announce(EFFECT));
    }

    private void at(String date) {
        now = LocalDate.parse(date).atTime(9, 0).atZone(CHINA.zone()).toInstant();
    }

    @Test
    void it_is_announced_told_in_force_and_over_by_the_passing_of_days() {
        assertThat(status("2025-03-03")).isEqualTo(ResolutionStatus.PENDING);
        assertThat(state.announcementDue(POLICY, CHINA).due()).isEqualTo("2025-03-06T15:59:59.999999999Z");
        announced().does(COMMITTEE, new Announcing.Notify());
        assertThat(status("2025-03-09")).isEqualTo(ResolutionStatus.ANNOUNCED);
        assertThat(status("2025-03-10")).isEqualTo(ResolutionStatus.IN_FORCE);
        assertThat(status("2026-03-09")).isEqualTo(ResolutionStatus.IN_FORCE);
        assertThat(status("2026-03-10")).isEqualTo(ResolutionStatus.EXPIRED);
        refused(COMMITTEE, new Announcing.Notify(), "already-notified");
        refused(COMMITTEE, new Announcing.Announce(EFFECT), "stage");
        assertThat(Resolution.LIFECYCLE.fold(Resolution.of("R-1", tally(TallyStatus.PASSED)), events))
                .isEqualTo(state);
        assertThatThrownBy(() -> events.get(1).applyTo(Resolution.of("R-1", tally(TallyStatus.PASSED))))
                .isInstanceOf(GovernanceException.class);
        for (ResolutionEvent event : events) {
            assertThat(ResolutionEvent.SHAPE.fromCanonicalBytes(ResolutionEvent.SHAPE.canonicalBytes(event)))
                    .isEqualTo(event);
        }
    }

    @ParameterizedTest
    @EnumSource(value = TallyStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "PASSED")
    void what_did_not_pass_is_no_resolution(TallyStatus status) {
        state = Resolution.of("R-1", tally(status));
        refused(COMMITTEE, new Announcing.Announce(EFFECT), "not-passed");
    }

    @Test
    void passed_reads_that_the_condition_is_reached_and_never_that_it_is_valid() {
        for (Language language : Language.values()) {
            assertThat(TallyStatus.PASSED.template().in(language)).doesNotContain("有效", "合法", "valid", "lawful");
        }
        assertThat(TallyStatus.PASSED.template().zh()).startsWith("达到表决通过条件");
        assertThat(Arrays.stream(ResolutionStatus.values()).map(ResolutionStatus::code))
                .noneMatch(code -> code.contains("valid"));
    }

    @Test
    void an_authority_orders_a_correction_or_revokes_and_the_community_does_neither() {
        announced();
        Actor community = CommitteeDesk.COMMUNITY;
        refused(community, new Reviewing.OrderCorrection("文号1", day("2025-04-01")), "role");
        refused(SUBDISTRICT, new Reviewing.OrderCorrection("文号1", day("2025-03-02")), "due-in-past");
        refused(COMMITTEE, new Reviewing.Correct(DOCUMENT), "stage");
        does(SUBDISTRICT, new Reviewing.OrderCorrection("文号1", day("2025-04-01")));
        assertThat(status("2025-03-12")).isEqualTo(ResolutionStatus.CORRECTION_ORDERED);
        refused(SUBDISTRICT, new Reviewing.OrderCorrection("文号2", day("2025-04-01")), "correction-open");
        does(COMMITTEE, new Reviewing.Correct(DOCUMENT));
        assertThat(status("2025-03-12")).isEqualTo(ResolutionStatus.IN_FORCE);
        does(SUBDISTRICT, new Reviewing.Revoke("文号3"));
        assertThat(status("2025-03-12")).isEqualTo(ResolutionStatus.REVOKED_BY_AUTHORITY);
        assertThat(status("2030-01-01")).isEqualTo(ResolutionStatus.REVOKED_BY_AUTHORITY);
        refused(OWNER, new Reviewing.Challenge("c1", day("2025-03-04")), "stage");
    }

    @Test
    void e33_an_owner_challenges_within_one_year_of_knowing_and_not_a_day_later() {
        announced();
        at("2026-03-05");
        does(OWNER, new Reviewing.Challenge("c1", day("2025-03-05")));
        at("2026-03-06");
        refused(OWNER, new Reviewing.Challenge("c2", day("2025-03-05")), "too-late");
        refused(OWNER, new Reviewing.Challenge("c1", day("2025-06-05")), "challenge-twice");
        refused(OWNER, new Reviewing.Challenge("c2", day("2025-03-02")), "known-when");
        refused(OWNER, new Reviewing.Challenge("c2", day("2026-03-07")), "known-when");
        // one who learned of it later has time from then on
        at("2026-09-01");
        does(OWNER, new Reviewing.Challenge("c2", day("2025-09-01")));
        assertThat(Resolution.challengeDue(day("2024-02-29"), POLICY, CHINA).due())
                .isEqualTo("2025-02-28T15:59:59.999999999Z");
        refused(SUBDISTRICT, new Reviewing.EndChallenge("c3", Judgment.SET_ASIDE, "判决"), "unknown-challenge");
        does(COMMITTEE, new Reviewing.EndChallenge("c1", Judgment.DISMISSED, "判决1"));
        assertThat(status("2025-12-01")).isEqualTo(ResolutionStatus.IN_FORCE);
        does(SUBDISTRICT, new Reviewing.EndChallenge("c2", Judgment.SET_ASIDE, "判决2"));
        assertThat(status("2025-12-01")).isEqualTo(ResolutionStatus.SET_ASIDE_BY_COURT);
        assertThat(state.challenges()).isEmpty();
    }

    @Test
    void the_policy_of_the_announcement_holds_and_nothing_has_effect_before_it() {
        refused(COMMITTEE, new Announcing.Announce(DateRange.from(day("2025-03-02"))), "effect-in-past");
        announced();
        CommitteePolicy other = CommitteeDesk.policy()
                .id(PolicyId.parse("committees-example@2"))
                .build();
        assertThat(Resolution.LIFECYCLE
                        .decide(state, new Announcing.Notify(), new Context<>(COMMITTEE, now, other, CHINA))
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo("policy-changed");
        now = COUNTED.minusSeconds(7_200);
        refused(COMMITTEE, new Announcing.Notify(), "clock-regression");
        assertThat(Resolution.LIFECYCLE.table()).extracting(Rule::code).hasSize(7);
    }

    @Test
    void e30_an_emergency_use_is_no_vote_that_passed() {
        EmergencyUse asked = new EmergencyUse("E-1", "lift-danger", Optional.of(day("2025-03-03")), Optional.empty());
        assertThat(asked.isConfirmed()).isFalse();
        EmergencyUse confirmed =
                new EmergencyUse("E-1", "lift-danger", Optional.of(day("2025-03-03")), Optional.of(day("2025-03-04")));
        assertThat(confirmed.isConfirmed()).isTrue();
        for (EmergencyUse use : List.of(asked, confirmed)) {
            assertThat(use.label().zh()).contains("未经业主表决").doesNotContain("通过");
            assertThat(use.label().en()).contains("without a vote").doesNotContain("passed");
        }
        assertThat(EmergencyUse.SHAPE.fromCanonicalBytes(EmergencyUse.SHAPE.canonicalBytes(confirmed)))
                .isEqualTo(confirmed);
    }

    private static Ballot ballot(int number) {
        return Ballot.builder()
                .motion("m1")
                .unit(PlaceId.of("u" + number))
                .voter(person("o" + number))
                .choice(Choice.YES)
                .channel(Channel.PAPER)
                .at(COUNTED)
                .build();
    }

    @Test
    void a_challenge_that_was_dismissed_is_not_made_again() {
        announced();
        at("2025-06-05");
        does(OWNER, new Reviewing.Challenge("c-1", day("2025-03-05")));
        does(SUBDISTRICT, new Reviewing.EndChallenge("c-1", Judgment.DISMISSED, "no. 1"));
        refused(OWNER, new Reviewing.Challenge("c-1", day("2025-03-05")), "challenge-twice");
        assertThat(state.challenges()).isEmpty();
    }

    @Test
    void everybody_sees_figures_a_voter_their_ballot_and_counters_and_inspectors_all() {
        BallotBox box = BallotBox.builder()
                .convocation(Convocation.builder()
                        .id("a1")
                        .compound(PlaceId.of("x1"))
                        .kind(Convocation.Kind.REGULAR)
                        .announcedAt(COUNTED.minusSeconds(10))
                        .opensAt(COUNTED.minusSeconds(9))
                        .closesAt(COUNTED)
                        .topics(List.of("m1"))
                        .build())
                .motion(MOTION)
                .ballots(List.of(ballot(1), ballot(2), ballot(3)))
                .build();
        assertThat(box.toString())
                .contains("o1")
                .doesNotContain(ballot(1).choice().name());
        Tally tally = tally(TallyStatus.PASSED);
        VoteView everybody = VoteView.of(box, tally, Viewer.PUBLIC);
        assertThat(everybody.ballots()).isEmpty();
        assertThat(everybody.tally().invalid()).isEmpty();
        assertThat(everybody.tally().counts()).isEqualTo(tally.counts());
        assertThat(everybody.invalid()).isEqualTo(Map.of(InvalidReason.TOO_LATE, 1));
        VoteView own = VoteView.of(box, tally, Viewer.voter(person("o3")));
        assertThat(own.ballots()).containsExactly(ballot(3));
        assertThat(own.tally().invalid()).hasSize(1);
        assertThat(VoteView.of(box, tally, Viewer.voter(person("o2"))).tally().invalid())
                .isEmpty();
        for (Viewer viewer : List.of(Viewer.COUNTER, Viewer.INSPECTOR)) {
            assertThat(VoteView.of(box, tally, viewer).ballots()).hasSize(3);
            assertThat(VoteView.of(box, tally, viewer).tally()).isEqualTo(tally);
        }
        assertThat(VoteView.SHAPE.fromCanonicalBytes(VoteView.SHAPE.canonicalBytes(own)))
                .isEqualTo(own);
        assertThatThrownBy(() -> new Viewer(Viewer.Kind.PUBLIC, Optional.of(person("o1"))))
                .hasMessage("Viewer must be named as a voter and only then, but was public");
    }
}
