package io.github.xingwuguan.coordination.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.lifecycle.Act;
import io.github.xingwuguan.lifecycle.ActDesk;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.shape.Notation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AppraisalRoundTest {
    private static final Actor BRANCH = ActDesk.actor("sun", Role.PARTY_BRANCH, "branch-1");
    private static final Actor COMMUNITY = ActDesk.actor("wang", Role.COMMUNITY, "community-1");
    private static final Actor FIRM = ActDesk.actor("li", Role.PROPERTY_ENTERPRISE, "firm-1");
    private static final PlaceId COMPOUND = PlaceId.of("x1");
    private static final Subject OF_FIRM = new Subject(Subject.Kind.FIRM, OrgId.of("firm-1"));
    private static final DateRange WINDOW = DateRange.of(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 17));
    private static final Digest TEXT = Digest.of(new byte[] {1});

    private static DatedRules<AppraisalRules> policy(Sheet sheet) {
        return ActDesk.policy(
                AppraisalRules.SHAPE, new AppraisalRules(sheet, 5, 3, TimeLimit.calendarDays(5, TimeLimit.Roll.NONE)));
    }

    private static final DatedRules<AppraisalRules> POLICY = policy(Sheet.MARKS);

    private static Actor resident(int number) {
        return ActDesk.actor("p" + number, Role.RESIDENT, "residents");
    }

    private static List<ActorId> panel(int size) {
        return IntStream.rangeClosed(1, size).mapToObj(i -> ActorId.of("p" + i)).toList();
    }

    private static Opening opening(int size) {
        return new Opening(COMPOUND, OF_FIRM, WINDOW, panel(size));
    }

    private static ActDesk<AppraisalRound, AppraisalRules> desk(DatedRules<AppraisalRules> policy) {
        return new ActDesk<>(AppraisalRound.LIFECYCLE, policy, AppraisalRound.of("R-1"));
    }

    private static ActDesk<AppraisalRound, AppraisalRules> open() {
        return desk(POLICY).does(BRANCH, new AppraisalAct.Open(opening(6)));
    }

    private static AppraisalAct mark(long mark) {
        return new AppraisalAct.Answer(Quantity.of(mark));
    }

    /** So many marks: 81, 82, … */
    private static ActDesk<AppraisalRound, AppraisalRules> answered(int answers) {
        ActDesk<AppraisalRound, AppraisalRules> desk = open();
        for (int i = 1; i <= answers; i++) {
            desk.does(resident(i), mark(80 + i));
        }
        return desk;
    }

    private static ActDesk<AppraisalRound, AppraisalRules> closed(int answers) {
        return answered(answers).waits(14).does(BRANCH, new AppraisalAct.Close());
    }

    @Test
    void s93_the_result_of_enough_answers_is_marks() {
        assertThat(closed(3).state.result(POLICY.rules())).isEqualTo(Fact.marks(81, 82, 83));
        assertThat(answered(3).state.result(POLICY.rules())).isEqualTo(Fact.missing("round-open"));
    }

    @Test
    void s93_below_the_least_number_of_answers_the_result_is_missing_with_the_reason() {
        assertThat(closed(2).state.result(POLICY.rules())).isEqualTo(Fact.missing("too-few-answers"));
    }

    @Test
    void s93_a_survey_counts_who_is_satisfied_of_those_who_answered() {
        ActDesk<AppraisalRound, AppraisalRules> desk = desk(policy(Sheet.SURVEY))
                .does(BRANCH, new AppraisalAct.Open(opening(6)))
                .does(resident(1), mark(1))
                .does(resident(2), mark(0))
                .refuses(resident(3), mark(2), "unfit-mark")
                .does(resident(3), mark(1))
                .waits(14)
                .does(BRANCH, new AppraisalAct.Close());
        assertThat(desk.state.result(policy(Sheet.SURVEY).rules())).isEqualTo(Fact.survey(2, 3, 6));
    }

    @Test
    void s93_a_conflicted_member_is_not_on_the_panel_and_does_not_answer() {
        open().refuses(resident(7), mark(90), "not-on-panel");
    }

    @Test
    void s93_one_person_with_two_homes_answers_once() {
        answered(1).refuses(resident(1), mark(90), "answered-already");
    }

    @Test
    void s93_a_round_that_straddles_a_change_of_firm_counts_what_came_before_it() {
        ActDesk<AppraisalRound, AppraisalRules> desk = answered(3)
                .waits(2)
                .does(resident(4), mark(20))
                .refuses(COMMUNITY, new AppraisalAct.SubjectLeft(LocalDate.of(2025, 3, 5)), "not-opener")
                .refuses(BRANCH, new AppraisalAct.SubjectLeft(LocalDate.of(2025, 3, 17)), "outside-window")
                .does(BRANCH, new AppraisalAct.SubjectLeft(LocalDate.of(2025, 3, 5)))
                .refuses(resident(5), mark(20), "outside-window")
                .waits(14)
                .does(BRANCH, new AppraisalAct.Close());
        assertThat(desk.state.result(POLICY.rules())).isEqualTo(Fact.marks(81, 82, 83));
    }

    @Test
    void s93_too_few_answers_before_a_change_of_firm_leave_the_result_missing() {
        ActDesk<AppraisalRound, AppraisalRules> desk = answered(2)
                .does(BRANCH, new AppraisalAct.SubjectLeft(LocalDate.of(2025, 3, 4)))
                .waits(14)
                .does(BRANCH, new AppraisalAct.Close());
        assertThat(desk.state.result(POLICY.rules())).isEqualTo(Fact.missing("subject-changed"));
    }

    @Test
    void s93_the_subject_replies_within_its_days_the_round_looks_again_and_publishes_a_summary() {
        ActDesk<AppraisalRound, AppraisalRules> desk = closed(4)
                .refuses(COMMUNITY, new AppraisalAct.Close(), "stage")
                .refuses(BRANCH, new AppraisalAct.Publish(TEXT), "reply-open")
                .refuses(BRANCH, new AppraisalAct.LookAgain(List.of(), "nothing"), "no-reply")
                .refuses(BRANCH, new AppraisalAct.Reply(TEXT), "not-subject")
                .does(FIRM, new AppraisalAct.Reply(TEXT))
                .refuses(FIRM, new AppraisalAct.Reply(TEXT), "replied-already")
                .refuses(BRANCH, new AppraisalAct.Publish(TEXT), "reply-open")
                .refuses(BRANCH, new AppraisalAct.LookAgain(panel(5), "works there"), "unknown-answer")
                .does(BRANCH, new AppraisalAct.LookAgain(List.of(ActorId.of("p4")), "works there"))
                .does(BRANCH, new AppraisalAct.Publish(TEXT));
        assertThat(desk.state.result(POLICY.rules())).isEqualTo(Fact.marks(81, 82, 83));
        assertThat(desk.state.stage()).isEqualTo(AppraisalStage.PUBLISHED);
        closed(3)
                .waits(6)
                .refuses(FIRM, new AppraisalAct.Reply(TEXT), "too-late")
                .does(BRANCH, new AppraisalAct.Publish(TEXT));
    }

    @Test
    void a_round_closes_when_its_window_is_over_or_everybody_has_answered() {
        answered(5).refuses(BRANCH, new AppraisalAct.Close(), "still-open");
        answered(6).does(BRANCH, new AppraisalAct.Close());
        answered(3).waits(15).refuses(resident(4), mark(80), "outside-window");
    }

    @Test
    void nobody_leads_its_own_appraisal_and_a_panel_has_five_each_once() {
        desk(POLICY)
                .refuses(BRANCH, new AppraisalAct.Open(opening(4)), "panel-too-small")
                .refuses(
                        BRANCH,
                        new AppraisalAct.Open(new Opening(
                                COMPOUND,
                                new Subject(Subject.Kind.BRANCH_SERVICE, OrgId.of("branch-1")),
                                WINDOW,
                                panel(5))),
                        "own-appraisal")
                .refuses(FIRM, new AppraisalAct.Open(opening(5)), "role")
                .waits(20)
                .refuses(BRANCH, new AppraisalAct.Open(opening(5)), "window-over");
        List<ActorId> twice = new ArrayList<>(panel(4));
        twice.add(ActorId.of("p1"));
        desk(POLICY)
                .refuses(
                        BRANCH,
                        new AppraisalAct.Open(new Opening(COMPOUND, OF_FIRM, WINDOW, twice)),
                        "panel-too-small");
        assertThatThrownBy(() -> new AppraisalRules(Sheet.MARKS, 4, 0, TimeLimit.workingDays(1)))
                .isInstanceOf(GovernanceException.class)
                .hasMessageContaining("/leastMembers")
                .hasMessageContaining("/leastAnswers");
    }

    @Test
    void every_act_has_a_line_and_comes_back_from_the_wire() {
        ActDesk.checkWire(
                AppraisalRound.LIFECYCLE,
                AppraisalAct.class,
                AppraisalAct.TYPE,
                List.of(
                        new AppraisalAct.Open(opening(5)),
                        new AppraisalAct.Answer(Quantity.parse("88.5")),
                        new AppraisalAct.SubjectLeft(LocalDate.of(2025, 3, 4)),
                        new AppraisalAct.Close(),
                        new AppraisalAct.Reply(TEXT),
                        new AppraisalAct.LookAgain(panel(2), "close to the firm"),
                        new AppraisalAct.Publish(TEXT)));
        assertThat(Notation.roundTrip(AppraisalRules.POLICY, POLICY)).isEqualTo(POLICY);
    }

    private static Act<AppraisalRound, AppraisalRules> act(
            Random random, ActDesk<AppraisalRound, AppraisalRules> desk) {
        return switch (random.nextInt(9)) {
            case 0 -> new AppraisalAct.Open(opening(4 + random.nextInt(3)));
            case 1, 2, 3 -> mark(random.nextInt(105));
            case 4 -> new AppraisalAct.SubjectLeft(LocalDate.of(2025, 3, 1 + random.nextInt(20)));
            case 5 -> new AppraisalAct.Close();
            case 6 -> new AppraisalAct.Reply(TEXT);
            case 7 -> new AppraisalAct.LookAgain(panel(random.nextInt(3)), "close");
            default -> new AppraisalAct.Publish(TEXT);
        };
    }

    private static ActDesk<AppraisalRound, AppraisalRules> walk(long seed) {
        ActDesk<AppraisalRound, AppraisalRules> desk = desk(POLICY);
        desk.walks(
                seed,
                List.of(BRANCH, BRANCH, FIRM, resident(1), resident(2), resident(3), resident(4)),
                AppraisalAct.ENTRY,
                AppraisalRoundTest::act);
        return desk;
    }

    @Property(tries = 1_000)
    void a_round_is_the_fold_of_its_entries_and_its_result_is_marks_of_enough_or_missing(@ForAll long seed) {
        AppraisalRound state = walk(seed).state;
        Fact result = state.result(POLICY.rules());
        if (result instanceof Fact.Marks marks) {
            assertThat(marks.marks())
                    .hasSizeGreaterThanOrEqualTo(3)
                    .hasSize(state.valid().size());
        } else {
            assertThat(result).isInstanceOf(Fact.Missing.class);
        }
        assertThat(state.answers().stream().map(AppraisalRound.Answer::person)).doesNotHaveDuplicates();
    }

    @Example
    void walks_come_to_every_stage() {
        Set<AppraisalStage> seen = EnumSet.noneOf(AppraisalStage.class);
        for (long seed = 0; seed < 5_000 && seen.size() < AppraisalStage.values().length; seed++) {
            seen.add(walk(seed).state.stage());
        }
        assertThat(EnumSet.complementOf(EnumSet.copyOf(seen))).isEmpty();
    }
}
