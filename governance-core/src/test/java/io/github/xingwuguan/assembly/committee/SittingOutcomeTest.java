package io.github.xingwuguan.assembly.committee;

import static io.github.xingwuguan.assembly.committee.CommitteeDesk.OURS;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.day;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.person;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.policy;
import static io.github.xingwuguan.assembly.committee.Committees.WORKING;
import static io.github.xingwuguan.assembly.committee.Committees.history;
import static io.github.xingwuguan.assembly.committee.Committees.management;
import static io.github.xingwuguan.assembly.committee.Committees.members;
import static io.github.xingwuguan.assembly.committee.Committees.owners;
import static io.github.xingwuguan.assembly.committee.Committees.roster;
import static io.github.xingwuguan.assembly.committee.Committees.seat;
import static io.github.xingwuguan.assembly.committee.Committees.sitting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.xingwuguan.assembly.committee.MotionOutcome.Result;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.carriage.Post;
import io.github.xingwuguan.carriage.Roster;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SittingOutcomeTest {
    private static CommitteePolicy rules(Attendance attendance, Denominator denominator) {
        return policy().meeting(new MeetingRules(attendance, denominator, 3, OURS))
                .build();
    }

    private static final CommitteePolicy OVER_HALF = rules(Attendance.OVER_HALF, Denominator.SERVING);

    private static SittingMotion motion(int yes) {
        return new SittingMotion("m-1", Optional.empty(), members(yes));
    }

    private static SittingOutcome outcome(int seats, int serving, int present, int yes, CommitteePolicy policy) {
        return SittingOutcome.of(
                sitting(present).addMotions(motion(yes)).build(), owners(seats), WORKING, roster(serving), policy);
    }

    private static Result result(SittingOutcome outcome) {
        return outcome.motions().get(0).result();
    }

    @ParameterizedTest
    @CsvSource({
        "5, over-half, 3, 3",
        "7, over-half, 4, 4",
        "7, two-thirds, 5, 4",
        "9, two-thirds, 6, 5",
        "5, two-thirds, 4, 3",
        "11, over-half, 6, 6"
    })
    void e34_a_decision_takes_more_than_half_of_all_members_not_of_those_present(
            int seats, String attendance, int needPresent, int needYes) {
        Attendance how = attendance.equals("over-half") ? Attendance.OVER_HALF : Attendance.TWO_THIRDS;
        CommitteePolicy policy = rules(how, Denominator.SERVING);
        SittingOutcome carried = outcome(seats, seats, needPresent, needYes, policy);
        assertThat(carried.attendance()).isEqualTo(new HeadCount(needPresent, needPresent));
        assertThat(carried.motions())
                .containsExactly(new MotionOutcome("m-1", new HeadCount(needYes, needYes), Result.CARRIED));
        assertThat(carried.findings().all()).isEmpty();
        assertThat(result(outcome(seats, seats, needPresent, needYes - 1, policy)))
                .isEqualTo(Result.NOT_CARRIED);
        SittingOutcome tooFew = outcome(seats, seats, needPresent - 1, needPresent - 1, policy);
        assertThat(tooFew.isHeld()).isFalse();
        assertThat(result(tooFew)).isEqualTo(Result.NOT_HELD);
        assertThat(tooFew.findings().errors())
                .extracting(Problem::message)
                .containsExactly("Members present must be " + needPresent + " or more, but were " + (needPresent - 1));
    }

    @Test
    void e35_four_of_seven_meet_in_one_province_and_not_in_the_other() {
        assertThat(result(outcome(7, 7, 4, 4, OVER_HALF))).isEqualTo(Result.CARRIED);
        assertThat(result(outcome(7, 7, 4, 4, rules(Attendance.TWO_THIRDS, Denominator.SERVING))))
                .isEqualTo(Result.NOT_HELD);
    }

    @Test
    void with_empty_seats_the_denominator_can_decide_and_is_flagged() {
        SittingOutcome serving = outcome(9, 5, 5, 4, OVER_HALF);
        SittingOutcome seats = outcome(9, 5, 5, 4, rules(Attendance.OVER_HALF, Denominator.SEATS));
        assertThat(result(serving)).isEqualTo(Result.CARRIED);
        assertThat(result(seats)).isEqualTo(Result.NOT_CARRIED);
        assertThat(serving.findings().all()).extracting(Problem::code).containsExactly("denominator-decides");
        assertThat(seats.findings().all())
                .extracting(Problem::message)
                .containsExactly(
                        "Result should not turn on what all members are, but 4 are over half of 5 who serve and"
                                + " not of 9 seats");
        assertThat(outcome(9, 5, 5, 5, OVER_HALF).findings().all()).isEmpty();
    }

    @Test
    void nobody_sends_a_proxy_and_who_is_no_member_or_was_away_does_not_count() {
        SittingOutcome outcome = SittingOutcome.of(
                sitting(3)
                        .addPresent(person("alternate"), person("adjunct"), person("m0"))
                        .addRepresented(person("m3"))
                        .addMotions(new SittingMotion(
                                "m-1",
                                Optional.empty(),
                                List.of(person("m0"), person("m0"), person("m1"), person("m3"))))
                        .build(),
                owners(5),
                WORKING,
                roster(5),
                OVER_HALF);
        assertThat(outcome.attendance()).isEqualTo(new HeadCount(3, 3));
        assertThat(outcome.motions().get(0).count()).hasToString("2 of 3 needed");
        assertThat(outcome.findings().all())
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        tuple("not-a-member", "/present/3"),
                        tuple("not-a-member", "/present/4"),
                        tuple("proxy", "/represented/0"),
                        tuple("signed-absent", "/motions/0/yes/3"));
    }

    @Test
    void a_management_committee_needs_more_than_half_of_those_who_stand_for_the_owners_too() {
        Roster roster = roster(
                3,
                seat("o1", Post.OWNER_REPRESENTATIVE),
                seat("o2", Post.OWNER_REPRESENTATIVE),
                seat("o3", Post.OWNER_REPRESENTATIVE),
                seat("o4", Post.OWNER_REPRESENTATIVE));
        SittingOutcome few = SittingOutcome.of(
                sitting(3)
                        .addPresent(person("o1"), person("o2"))
                        .addMotions(motion(3))
                        .build(),
                management(7),
                WORKING,
                roster,
                OVER_HALF);
        assertThat(few.attendance()).isEqualTo(new HeadCount(4, 5));
        assertThat(few.owners()).contains(new HeadCount(3, 2));
        assertThat(result(few)).isEqualTo(Result.NOT_HELD);
        assertThat(few.findings().errors()).extracting(Problem::code).containsExactly("owners-attendance");
        SittingOutcome enough = SittingOutcome.of(
                sitting(1).addPresent(person("o1"), person("o2"), person("o3")).build(),
                management(7),
                WORKING,
                roster,
                OVER_HALF);
        assertThat(enough.isHeld()).isTrue();
    }

    @Test
    void powers_rest_from_the_group_for_the_next_election_until_the_next_committee_is_filed() {
        SittingMotion hire = new SittingMotion("m-1", Optional.of(Power.HIRE_OR_DISMISS), members(5));
        CommitteeSitting sitting = sitting(5).addMotions(hire).build();
        CommitteeHistory during = CommitteeHistory.of(List.of(
                WORKING.milestones().get(0),
                WORKING.milestones().get(1),
                WORKING.milestones().get(2),
                new Milestone(Milestone.Kind.RENEWAL_BEGUN, day("2025-03-03"))));
        SittingOutcome frozen = SittingOutcome.of(sitting, owners(5), during, roster(5), OVER_HALF);
        assertThat(result(frozen)).isEqualTo(Result.FROZEN);
        assertThat(frozen.findings().errors()).extracting(Problem::code).containsExactly("power-frozen");
        assertThat(result(SittingOutcome.of(sitting, owners(5), WORKING, roster(5), OVER_HALF)))
                .isEqualTo(Result.CARRIED);
        CommitteePolicy none = policy().handOver(Optional.empty()).build();
        assertThat(result(SittingOutcome.of(sitting, owners(5), during, roster(5), none)))
                .isEqualTo(Result.CARRIED);
    }

    @Test
    void decisions_are_published_in_time_and_by_a_committee_that_can_act() {
        CommitteeSitting late = sitting(5)
                .addMotions(motion(5))
                .publishedOn(Committees.TODAY.plusDays(4))
                .build();
        CommitteeSitting never =
                sitting(5).addMotions(motion(5)).publishedOn(Optional.empty()).build();
        assertThat(SittingOutcome.of(late, owners(5), WORKING, roster(5), OVER_HALF)
                        .findings()
                        .all())
                .extracting(Problem::message)
                .containsExactly("Decisions should be published by 2025-03-06, but were on 2025-03-07");
        assertThat(SittingOutcome.of(never, owners(5), history("elected 2022-11-01"), roster(5), OVER_HALF)
                        .findings()
                        .all())
                .extracting(Problem::code)
                .containsExactly("committee-not-acting", "not-published");
        CommitteeSitting other = sitting(5).committee(OrgId.of("committee-2")).build();
        assertThatThrownBy(() -> SittingOutcome.of(other, owners(5), WORKING, roster(5), OVER_HALF))
                .hasMessage("Sitting must be one of committee-1, but was one of another");
        assertThatThrownBy(() -> sitting(5).publishedOn(day("2025-03-02")).build())
                .hasMessage("Decisions must be published after the sitting, but were not");
    }

    @Test
    void who_had_sent_somebody_counts_as_absent_even_if_the_record_has_them_present() {
        SittingOutcome outcome = SittingOutcome.of(
                sitting(3).addRepresented(person("m2")).addMotions(motion(3)).build(),
                owners(5),
                WORKING,
                roster(5),
                OVER_HALF);
        assertThat(outcome.attendance()).isEqualTo(new HeadCount(3, 2));
        assertThat(result(outcome)).isEqualTo(Result.NOT_HELD);
    }

    @Test
    void e37_a_committee_that_cannot_act_carries_nothing() {
        SittingMotion all = motion(5);
        CommitteeSitting sitting = sitting(5).addMotions(all).build();
        for (CommitteeHistory over : List.of(
                history("elected 2022-11-01"),
                history("elected 2022-11-01", "filed 2022-11-20", "sealed 2022-12-01", "dissolved 2025-01-02"))) {
            SittingOutcome outcome = SittingOutcome.of(sitting, owners(5), over, roster(5), OVER_HALF);
            assertThat(outcome.findings().errors()).extracting(Problem::code).containsExactly("committee-not-acting");
            assertThat(result(outcome).code()).isEqualTo("not-acting");
        }
        // two of five seats are filled: it must be elected anew, though two are more than half of two
        assertThat(result(outcome(5, 2, 2, 2, OVER_HALF)).code()).isEqualTo("not-acting");
    }
}
