package io.github.xingwuguan.assembly.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.assembly.committee.LegalBasis.Kind;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.calendar.TimeLimit.Roll;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.carriage.CommitteeRules;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One formation in the making: a test tells it who does what. Each step comes an hour after the last. */
final class CommitteeDesk {
    static final WorkCalendar CHINA = ChinaHolidays.calendar2024To2026();
    static final LegalBasis OURS = new LegalBasis(Kind.ILLUSTRATIVE, "invented for a test");
    static final Digest DOCUMENT = Digest.of(new byte[] {1});

    static final Actor OWNER = actor("zhou", Role.RESIDENT, "owners", Level.GRID);
    static final Actor COMMUNITY = actor("wang", Role.COMMUNITY, "community-1", Level.COMMUNITY);
    static final Actor SUBDISTRICT = actor("zhao", Role.SUBDISTRICT, "subdistrict-1", Level.SUBDISTRICT);
    static final Actor COMMITTEE = actor("qi", Role.OWNERS_COMMITTEE, "committee-1", Level.GRID);

    static final CommitteePolicy POLICY = policy().build();

    final List<FormationEvent> events = new ArrayList<>();
    final CommitteePolicy policy;
    FormationPlan state = FormationPlan.of("F-1");
    Instant now = Instant.parse("2025-03-03T01:00:00Z");

    CommitteeDesk() {
        this(POLICY);
    }

    CommitteeDesk(CommitteePolicy policy) {
        this.policy = policy;
    }

    static Actor actor(String id, Role role, String org, Level level) {
        return new Actor(ActorId.of(id), role, OrgId.of(org), level);
    }

    static ActorId person(String id) {
        return ActorId.of(id);
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static FormationRules.Builder formation() {
        return FormationRules.builder()
                .condition(Condition.compare(FormationFacts.DELIVERED_AREA, Condition.Op.GE, Fact.quantity("0.5")))
                .applicants(Ratio.of(5, 100))
                .group(new GroupRules(7, Ratio.of(1, 2), Optional.of(TimeLimit.calendarDays(60, Roll.NONE)), 30))
                .addReviewers(Role.COMMUNITY, Role.SUBDISTRICT)
                .addSteps(
                        new StepRule(FormationStep.ACCEPT, 0, Optional.of(TimeLimit.calendarDays(30, Roll.NONE)), OURS),
                        new StepRule(FormationStep.VERIFY_OWNERS, 3, Optional.empty(), OURS),
                        new StepRule(FormationStep.SETTLE_DRAFT, 15, Optional.empty(), OURS),
                        new StepRule(FormationStep.CALL_VOTE, 7, Optional.empty(), OURS),
                        new StepRule(FormationStep.ELECT, 15, Optional.empty(), OURS),
                        new StepRule(FormationStep.FILE, 0, Optional.of(TimeLimit.calendarDays(30, Roll.NONE)), OURS));
    }

    /** Five seats or more, half of them filled, meetings over half of those who serve. */
    static CommitteePolicy.Builder policy() {
        MeetingRules meeting = new MeetingRules(Attendance.OVER_HALF, Denominator.SERVING, 3, OURS);
        return CommitteePolicy.builder()
                .id(PolicyId.parse("committees-example@1"))
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(LocalDate.of(2024, 1, 1)))
                .provenance(Provenance.illustrative("a test", "invented for a test"))
                .formation(formation().build())
                .size(CommitteeRules.ownersCommitteeDraft())
                .small(new SmallCompound(SmallCompound.Measure.HOUSEHOLDS, 100, 3, OURS))
                .addDisqualifications(
                        new Disqualification("property-employee", OURS),
                        new Disqualification("property-spouse", OURS),
                        new Disqualification("property-relative", OURS))
                .meeting(meeting)
                .managementMeeting(meeting)
                .handOver(new HandOver(List.of(Power.values()), OURS))
                .resolutions(new ResolutionRules(
                        TimeLimit.calendarDays(3, Roll.NONE), TimeLimit.months(12, Roll.NONE), OURS))
                .alternates(Ratio.of(1, 2));
    }

    static Beginning.Apply application(Ratio delivered, Ratio heads, Ratio area) {
        return new Beginning.Apply(
                FormationFacts.of(delivered, delivered, day("2024-01-15"), day("2025-03-03")), heads, area);
    }

    /** So many owners who came, the developer's seat empty, the community, and one authority for each of the rest. */
    Beginning.FormGroup group(int owners, int seats) {
        List<GroupSeat> all = new ArrayList<>();
        IntStream.range(0, owners)
                .mapToObj(i -> new GroupSeat(GroupSeat.Kind.OWNER, Optional.of(person("o" + i))))
                .forEach(all::add);
        all.add(new GroupSeat(GroupSeat.Kind.DEVELOPER, Optional.empty()));
        all.add(new GroupSeat(GroupSeat.Kind.COMMUNITY, Optional.of(person("c"))));
        for (int i = all.size(); i < seats; i++) {
            all.add(new GroupSeat(GroupSeat.Kind.AUTHORITY, Optional.of(person("a" + i))));
        }
        return new Beginning.FormGroup(all, policy.formation().group().term());
    }

    static List<Candidate> candidates(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Candidate(person("p" + i), CandidateSource.SELF))
                .toList();
    }

    static Preparing.Take take(FormationStep step) {
        return new Preparing.Take(step, DOCUMENT);
    }

    CommitteeDesk days(int days) {
        now = now.plus(Duration.ofDays(days));
        return this;
    }

    Context<CommitteePolicy> context(Actor actor) {
        return new Context<>(actor, now, policy, CHINA);
    }

    /** What somebody's wish leads to; nothing changes. */
    Decision<FormationEvent> asks(Actor actor, FormationDeed deed) {
        now = now.plus(Duration.ofHours(1));
        return FormationPlan.LIFECYCLE.decide(state, deed, context(actor));
    }

    /** Somebody does it. */
    CommitteeDesk does(Actor actor, FormationDeed deed) {
        Decision<FormationEvent> decision = asks(actor, deed);
        assertThat(decision.refusal()).as(deed.code()).isEmpty();
        events.addAll(decision.events());
        state = FormationPlan.LIFECYCLE.fold(state, decision.events());
        return this;
    }

    /** Somebody is refused. */
    CommitteeDesk refused(Actor actor, FormationDeed deed, String code) {
        assertThat(asks(actor, deed).refusal().map(refusal -> refusal.code()))
                .as(deed.code())
                .contains(code);
        return this;
    }

    List<String> allowed(Actor actor) {
        return FormationPlan.LIFECYCLE.allowed(state, context(actor)).stream()
                .map(Rule::code)
                .toList();
    }

    DueStep due() {
        return state.due(now, policy, CHINA).orElseThrow();
    }

    CommitteeDesk applied() {
        return does(OWNER, application(Ratio.of(60, 100), Ratio.of(5, 100), Ratio.of(1, 100)))
                .does(SUBDISTRICT, take(FormationStep.ACCEPT));
    }

    CommitteeDesk grouped() {
        return applied().does(SUBDISTRICT, group(4, 7));
    }

    /** Until the draft rules are settled. */
    CommitteeDesk settled() {
        return grouped()
                .does(COMMUNITY, take(FormationStep.PUBLISH_ROSTER))
                .days(4)
                .does(COMMUNITY, take(FormationStep.VERIFY_OWNERS))
                .does(COMMUNITY, take(FormationStep.PUBLISH_DRAFT))
                .days(16)
                .does(COMMUNITY, take(FormationStep.SETTLE_DRAFT));
    }

    /** Until the owners are called to vote on so many candidates. */
    CommitteeDesk called(int candidates) {
        List<Candidate> named = candidates(candidates);
        return does(COMMUNITY, new Electing.Nominate(named))
                .does(COMMUNITY, review(named))
                .does(COMMUNITY, take(FormationStep.PUBLISH_CANDIDATES))
                .days(8)
                .does(COMMUNITY, take(FormationStep.CALL_VOTE));
    }

    Electing.Review review(List<Candidate> named, GroundFound... found) {
        return new Electing.Review(
                List.of(Role.COMMUNITY, Role.SUBDISTRICT),
                List.of(found),
                Qualification.of(named, List.of(found), policy).admitted());
    }

    Electing.Elect elected(int elected, int seats) {
        return Counted.election(state.admitted(), elected, seats, policy)
                .build()
                .step();
    }
}
