package io.github.xingwuguan.scoring.coordination;

import static io.github.xingwuguan.scoring.coordination.FiguresDesk.BRANCH;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.CHINA;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.COMMUNITY;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.FIRM;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.START;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.X1;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.coordination.ActionItem;
import io.github.xingwuguan.coordination.AgendaItem;
import io.github.xingwuguan.coordination.AgendaSource;
import io.github.xingwuguan.coordination.Cadence;
import io.github.xingwuguan.coordination.Call;
import io.github.xingwuguan.coordination.ConferenceDeed;
import io.github.xingwuguan.coordination.ConferencePolicy;
import io.github.xingwuguan.coordination.ConferenceRules;
import io.github.xingwuguan.coordination.ConferenceSlot;
import io.github.xingwuguan.coordination.DecisionMode;
import io.github.xingwuguan.coordination.JointConference;
import io.github.xingwuguan.coordination.Meeting;
import io.github.xingwuguan.coordination.Participant;
import io.github.xingwuguan.coordination.Resolution;
import io.github.xingwuguan.coordination.Sitting;
import io.github.xingwuguan.coordination.Tracking;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConferenceFiguresTest {
    static final ConferencePolicy CONFERENCES = ConferencePolicy.builder()
            .id(PolicyId.parse("example@1"))
            .status(PolicyStatus.DRAFT)
            .inForce(DateRange.from(LocalDate.of(2024, 1, 1)))
            .provenance(Provenance.illustrative("a test", "invented for a test"))
            .rules(ConferenceRules.builder()
                    .addRequired(Role.PARTY_BRANCH, Role.PROPERTY_ENTERPRISE)
                    .quorum(1)
                    .cadence(Cadence.MONTHLY)
                    .noticeDays(0)
                    .mode(DecisionMode.CONSENSUS)
                    .minutesWithin(TimeLimit.workingDays(3))
                    .maxSittings(2)
                    .build())
            .build();

    static Participant party(Actor actor) {
        return new Participant(actor.role(), actor.org());
    }

    static final List<Participant> ALL = List.of(party(BRANCH), party(FIRM), party(COMMUNITY));

    static JointConference step(JointConference state, int hours, Actor actor, ConferenceDeed deed) {
        Context<ConferencePolicy> context =
                new Context<>(actor, START.plus(Duration.ofHours(hours)), CONFERENCES, CHINA);
        return JointConference.LIFECYCLE.fold(
                state, JointConference.LIFECYCLE.decide(state, deed, context).events());
    }

    /** Held on day {@code day} about a case, with an item of the firm due on 2025-03-20. */
    static JointConference conference(String id, int day, AgendaSource source, Participant... present) {
        AgendaItem matter = AgendaItem.builder()
                .id("m1")
                .source(source)
                .matter("bicycles")
                .caseId(CaseId.of("LX-1"))
                .build();
        int hours = 24 * day;
        JointConference called = step(
                JointConference.of(id),
                hours,
                BRANCH,
                new Meeting.Convene(new Call(START.plus(Duration.ofHours(hours + 1)), ALL, List.of(matter))));
        List<Participant> came = List.of(present);
        return step(
                called,
                hours + 2,
                BRANCH,
                new Meeting.Hold(Sitting.builder()
                        .present(came)
                        .addResolutions(new Resolution("m1", Resolution.Result.ADOPTED, came))
                        .addItems(new ActionItem("i1", "m1", party(FIRM), LocalDate.of(2025, 3, 20)))
                        .minutes(Digest.of(new byte[] {1}))
                        .build()));
    }

    static final JointConference TWO = conference("J-1", 0, AgendaSource.OWNER, party(BRANCH), party(FIRM));
    static final JointConference DONE = step(TWO, 30, FIRM, new Tracking.FulfilItem("i1"));
    static final JointConference THREE =
            conference("J-2", 10, AgendaSource.FIRM, party(BRANCH), party(FIRM), party(COMMUNITY));

    @Test
    void s6_late_is_not_held_in_its_slot() {
        DateRange march = DateRange.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 1));
        List<ConferenceSlot> slots = List.of(
                new ConferenceSlot(X1, march, Optional.of(LocalDate.of(2025, 3, 31)), Ratio.of(2, 3)),
                new ConferenceSlot(PlaceId.of("x2"), march, Optional.of(LocalDate.of(2025, 4, 1)), Ratio.of(1, 1)),
                new ConferenceSlot(PlaceId.of("x3"), march, Optional.empty(), Ratio.of(0, 0)));
        assertThat(ConferenceFigures.onSchedule(slots).value()).isEqualTo(Ratio.of(1, 3));
        assertThat(ConferenceFigures.onSchedule(slots).counted()).containsExactly("x1:2025-03-01");
        assertThat(ConferenceFigures.itemsInTime(slots)).isEqualTo(Ratio.of(3, 4));
        assertThatThrownBy(() -> new ConferenceSlot(X1, march, Optional.empty(), Ratio.of(0, 1)))
                .hasMessage("Slot must have items only if it was held, and no more done than due, but had 0/1");
    }

    @Test
    void s6_each_organisation_has_its_own_attendance() {
        assertThat(ConferenceFigures.attendance(List.of(DONE, THREE)))
                .containsEntry(OrgId.of("community-1"), new Tally(List.of("J-2"), List.of("J-1")))
                .containsEntry(OrgId.of("firm-1"), new Tally(List.of("J-1", "J-2"), List.of()));
        assertThat(ConferenceFigures.attendance(List.of(JointConference.of("J-9"))))
                .isEmpty();
    }

    @Test
    void s6_items_in_time_leave_out_what_is_not_due_yet() {
        List<JointConference> both = List.of(DONE, THREE);
        assertThat(ConferenceFigures.itemsInTime(both, LocalDate.of(2025, 3, 20))
                        .value())
                .isEqualTo(Ratio.of(1, 1));
        assertThat(ConferenceFigures.itemsInTime(both, LocalDate.of(2025, 3, 21)))
                .isEqualTo(new Tally(List.of("J-1/i1"), List.of("J-2/i1")));
        JointConference waived = step(THREE, 300, BRANCH, new Tracking.WaiveItem("i1", "no need"));
        assertThat(ConferenceFigures.itemsInTime(List.of(waived), LocalDate.of(2025, 3, 21))
                        .value())
                .isEqualTo(Ratio.of(0, 0));
    }

    @Test
    void s6_an_item_comes_back_if_its_case_is_deliberated_again_after_it_was_done() {
        assertThat(ConferenceFigures.reopened(List.of(DONE)).value()).isEqualTo(Ratio.of(0, 1));
        assertThat(ConferenceFigures.reopened(List.of(DONE, THREE)).value()).isEqualTo(Ratio.of(1, 1));
        assertThat(ConferenceFigures.reopened(List.of(TWO, THREE)).value()).isEqualTo(Ratio.of(0, 0));
    }

    @Test
    void s6_topics_from_owners_are_counted_by_topic() {
        assertThat(ConferenceFigures.ownerSourced(List.of(DONE, THREE)))
                .isEqualTo(new Tally(List.of("J-1/m1"), List.of("J-2/m1")));
    }

    @Test
    void s914_three_kinds_of_party_make_a_choir_by_year() {
        assertThat(ConferenceFigures.participation(List.of(DONE, THREE)))
                .isEqualTo(Map.of(Year.of(2025), new Tally(List.of("J-2/i1"), List.of("J-1/i1"))));
    }
}
