package io.github.xingwuguan.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.coordination.Resolution.Result;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One conference in the making: a test tells it who does what. Each step comes an hour after the last. */
final class ConferenceDesk {
    static final WorkCalendar CHINA = ChinaHolidays.calendar2024To2026();

    static final Actor BRANCH = actor("sun", Role.PARTY_BRANCH, "branch-1", Level.GRID);
    static final Actor COMMITTEE = actor("qi", Role.OWNERS_COMMITTEE, "committee-1", Level.GRID);
    static final Actor FIRM = actor("li", Role.PROPERTY_ENTERPRISE, "firm-1", Level.GRID);
    static final Actor COMMUNITY = actor("wang", Role.COMMUNITY, "community-1", Level.COMMUNITY);
    static final Actor SUBDISTRICT = actor("zhao", Role.SUBDISTRICT, "subdistrict-1", Level.SUBDISTRICT);

    static final Participant THE_BRANCH = party(BRANCH);
    static final Participant THE_COMMITTEE = party(COMMITTEE);
    static final Participant THE_FIRM = party(FIRM);
    static final Participant THE_COMMUNITY = party(COMMUNITY);

    static final ConferencePolicy POLICY = policy(rules().build());

    final List<ConferenceEvent> events = new ArrayList<>();
    private final ConferencePolicy policy;
    JointConference state = JointConference.of("J-1");
    Instant now = Instant.parse("2025-03-03T01:00:00Z");

    ConferenceDesk() {
        this(POLICY);
    }

    ConferenceDesk(ConferencePolicy policy) {
        this.policy = policy;
    }

    static Actor actor(String id, Role role, String org, Level level) {
        return new Actor(ActorId.of(id), role, OrgId.of(org), level);
    }

    static Participant party(Actor actor) {
        return new Participant(actor.role(), actor.org());
    }

    /** Three required parties of which two are a quorum, three days of notice, consensus. */
    static ConferenceRules.Builder rules() {
        return ConferenceRules.builder()
                .required(List.of(Role.PARTY_BRANCH, Role.OWNERS_COMMITTEE, Role.PROPERTY_ENTERPRISE))
                .quorum(2)
                .cadence(Cadence.MONTHLY)
                .noticeDays(3)
                .mode(DecisionMode.CONSENSUS)
                .minutesWithin(TimeLimit.workingDays(3))
                .maxSittings(2);
    }

    static ConferencePolicy policy(ConferenceRules rules) {
        return ConferencePolicy.builder()
                .id(PolicyId.parse("conference-example@1"))
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(LocalDate.of(2024, 1, 1)))
                .provenance(Provenance.illustrative("a test", "invented for a test"))
                .rules(rules)
                .build();
    }

    static AgendaItem matter(String id) {
        return AgendaItem.builder()
                .id(id)
                .source(AgendaSource.OWNER)
                .matter("where to put the bicycles")
                .build();
    }

    static AgendaItem reserved(String id) {
        return AgendaItem.builder()
                .id(id)
                .source(AgendaSource.COMMITTEE)
                .matter("use of the maintenance fund")
                .reserved(true)
                .build();
    }

    Call call(AgendaItem... agenda) {
        return new Call(
                now.plus(Duration.ofDays(4)),
                List.of(THE_BRANCH, THE_COMMITTEE, THE_FIRM, THE_COMMUNITY),
                List.of(agenda));
    }

    static Sitting.Builder sitting(Participant... present) {
        return Sitting.builder().present(List.of(present)).minutes(Digest.of(new byte[] {1}));
    }

    static Resolution adopted(String matter, Participant... consenting) {
        return new Resolution(matter, Result.ADOPTED, List.of(consenting));
    }

    static Resolution open(String matter, Participant... consenting) {
        return new Resolution(matter, Result.NO_CONSENSUS, List.of(consenting));
    }

    static ActionItem item(String id, Participant owner) {
        return new ActionItem(id, "m1", owner, LocalDate.of(2025, 3, 20));
    }

    Context<ConferencePolicy> context(Actor actor) {
        return new Context<>(actor, now, policy, CHINA);
    }

    /** What somebody's wish leads to; nothing changes. */
    Decision<ConferenceEvent> asks(Actor actor, ConferenceDeed deed) {
        now = now.plus(Duration.ofHours(1));
        return JointConference.LIFECYCLE.decide(state, deed, context(actor));
    }

    /** Somebody does it. */
    ConferenceDesk does(Actor actor, ConferenceDeed deed) {
        Decision<ConferenceEvent> decision = asks(actor, deed);
        assertThat(decision.refusal()).as(deed.code()).isEmpty();
        state = JointConference.LIFECYCLE.fold(state, decision.events());
        events.addAll(decision.events());
        return this;
    }

    /** Somebody is refused, and nothing changes. */
    ConferenceDesk refuses(Actor actor, ConferenceDeed deed, String code) {
        assertThat(asks(actor, deed).refusal().orElseThrow().code())
                .as(deed.code())
                .isEqualTo(code);
        return this;
    }

    ConferenceDesk waits(int days) {
        now = now.plus(Duration.ofDays(days));
        return this;
    }

    /** One matter, {@code m1}, at the time of the conference. */
    ConferenceDesk convened() {
        return does(BRANCH, new Meeting.Convene(call(matter("m1")))).waits(4);
    }

    /** One item of the firm, {@code i1}, and one of the committee, {@code i2}, due on 2025-03-20. */
    ConferenceDesk tracking() {
        return convened()
                .does(
                        BRANCH,
                        new Meeting.Hold(sitting(THE_BRANCH, THE_FIRM)
                                .addResolutions(adopted("m1", THE_BRANCH, THE_FIRM))
                                .addItems(item("i1", THE_FIRM), item("i2", THE_COMMITTEE))
                                .build()));
    }
}
