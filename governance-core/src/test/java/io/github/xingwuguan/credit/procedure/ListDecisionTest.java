package io.github.xingwuguan.credit.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.lifecycle.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListDecisionTest {
    private static final Ground GRADED_D = Ground.of("graded-d");

    private static Desk<ListDecision, ListDecision.Did> black() {
        return Desk.of(ListDecision.LIFECYCLE, ListDecision.of(ProcedurePolicies.FIRM, "black"));
    }

    private static Desk<ListDecision, ListDecision.Did> person() {
        return Desk.of(ListDecision.LIFECYCLE, ListDecision.of(ProcedurePolicies.MANAGER, "manager-watch"));
    }

    /** Told on a Friday before the autumn holidays. */
    private static Desk<ListDecision, ListDecision.Did> noticed() {
        return black().does(Desk.SYSTEM, "2025-09-25", new ListDecision.Propose(GRADED_D))
                .does(Desk.HOUSING, "2025-09-26", new ListDecision.Notify("notice 12"));
    }

    private static Desk<ListDecision, ListDecision.Did> listed() {
        return noticed().does(Desk.HOUSING, "2025-10-11", new ListDecision.Enter(GRADED_D));
    }

    /** Worked: 09-28 (a Sunday), 29, 30, 10-09, 10. */
    @Test
    void a_firm_comes_on_the_list_after_the_notice_is_published_and_leaves_after_the_least_stay() {
        Desk<ListDecision, ListDecision.Did> desk = noticed();
        assertThat(Desk.day(desk.state().due(ProcedurePolicies.POLICY, Desk.CHINA, Coverage.STRICT)))
                .isEqualTo("2025-10-10");
        desk.refuses(
                        ProcedureRefusal.NOTICE_RUNNING,
                        Desk.HOUSING,
                        "2025-10-10T23:59",
                        new ListDecision.Enter(GRADED_D))
                .does(Desk.HOUSING, "2025-10-11T00:00", new ListDecision.Enter(GRADED_D));
        assertThat(desk.state().publishedOn()).isEmpty();
        desk.does(Desk.HOUSING, "2025-10-12", new ListDecision.Publish());
        assertThat(desk.state().publishedOn())
                .hasValueSatisfying(day -> assertThat(day).isEqualTo("2025-10-12"));
        assertThat(desk.state()
                        .progress()
                        .when(ListDecision.Stage.LISTED)
                        .orElseThrow()
                        .day())
                .isEqualTo("2025-10-11");
        assertThat(desk.state().due(ProcedurePolicies.POLICY, Desk.CHINA, Coverage.STRICT))
                .isEmpty();
        ListDecision.Remove over = new ListDecision.Remove(ListDecision.Cause.STAY_OVER);
        Refusal why = desk.refusal(Desk.HOUSING, "2026-10-10", over);
        assertThat(why.text().zh()).isEqualTo("未满最短在列期限，最早可于2026-10-11移出");
        assertThat(why.text().en()).isEqualTo("the stay must last until 2026-10-11 at least");
        desk.does(Desk.HOUSING, "2026-10-11", over);
        assertThat(desk.state().publishedOn()).isEmpty();
        assertThat(desk.state().progress().isAt(ListDecision.Stage.REMOVED)).isTrue();
    }

    @Test
    void who_is_listed_without_grounds_any_more_leaves_at_once() {
        listed().does(Desk.HOUSING, "2025-10-20", new ListDecision.Remove(ListDecision.Cause.GROUNDS_GONE));
    }

    @Test
    void a_list_without_notice_or_least_stay_asks_for_neither() {
        Desk<ListDecision, ListDecision.Did> red = Desk.of(
                        ListDecision.LIFECYCLE, ListDecision.of(ProcedurePolicies.FIRM, "red"))
                .does(Desk.SYSTEM, "2025-09-25", new ListDecision.Propose(Ground.of("graded-a")))
                .does(Desk.SYSTEM, "2025-09-25", new ListDecision.Notify("notice 13"));
        assertThat(red.state().due(ProcedurePolicies.POLICY, Desk.CHINA, Coverage.STRICT))
                .isEmpty();
        red.does(Desk.SYSTEM, "2025-09-25", new ListDecision.Enter(Ground.of("graded-a")))
                .does(Desk.SYSTEM, "2025-09-25", new ListDecision.Remove(ListDecision.Cause.STAY_OVER));
    }

    @Test
    void a_proposal_can_be_dropped_before_and_after_the_notice() {
        assertThat(noticed()
                        .does(Desk.HOUSING, "2025-09-29", new ListDecision.Drop(Ground.of("repaired")))
                        .state()
                        .progress()
                        .isAt(ListDecision.Stage.DROPPED))
                .isTrue();
        black().does(Desk.SYSTEM, "2025-09-25", new ListDecision.Propose(GRADED_D))
                .does(Desk.SYSTEM, "2025-09-26", new ListDecision.Drop(Ground.of("repaired")));
    }

    @Test
    void case_56_about_a_person_the_system_may_propose_and_nothing_else() {
        Desk<ListDecision, ListDecision.Did> desk =
                person().does(Desk.SYSTEM, "2025-09-25", new ListDecision.Propose(GRADED_D));
        for (ListDecision.Ask ask :
                List.of(new ListDecision.Notify("notice 14"), new ListDecision.Drop(Ground.of("no-breach")))) {
            desk.refuses(ProcedureRefusal.HUMAN_DECISION, Desk.SYSTEM, "2025-12-31", ask);
        }
        assertThat(desk.state().progress().isAt(ListDecision.Stage.PROPOSED)).isTrue();
        desk.does(Desk.HOUSING, "2026-01-05", new ListDecision.Notify("notice 14"))
                .refuses(ProcedureRefusal.HUMAN_DECISION, Desk.SYSTEM, "2026-02-02", new ListDecision.Enter(GRADED_D))
                .does(Desk.DISTRICT, "2026-02-02", new ListDecision.Enter(GRADED_D));
        assertThat(desk.last().trace().actor()).isEqualTo(Desk.DISTRICT);
        desk.refuses(
                ProcedureRefusal.HUMAN_DECISION,
                Desk.SYSTEM,
                "2026-03-02",
                new ListDecision.Remove(ListDecision.Cause.GROUNDS_GONE));
    }

    @Test
    void case_56_a_list_of_persons_that_is_not_public_is_not_published() {
        person().does(Desk.SYSTEM, "2025-09-25", new ListDecision.Propose(GRADED_D))
                .does(Desk.HOUSING, "2025-09-26", new ListDecision.Notify("notice 14"))
                .does(Desk.HOUSING, "2025-10-11", new ListDecision.Enter(GRADED_D))
                .refuses(ProcedureRefusal.HUMAN_DECISION, Desk.SYSTEM, "2025-10-12", new ListDecision.Publish())
                .refuses(ProcedureRefusal.NOT_PUBLISHED, Desk.HOUSING, "2025-10-12", new ListDecision.Publish());
    }

    @Test
    void a_listing_is_published_once() {
        Desk<ListDecision, ListDecision.Did> desk =
                listed().does(Desk.HOUSING, "2025-10-12", new ListDecision.Publish());
        assertThat(desk.refusal(Desk.HOUSING, "2025-10-13", new ListDecision.Publish())
                        .code())
                .isEqualTo("stage");
    }

    @Test
    void a_notice_names_its_document_and_a_ground_is_a_code() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ListDecision.Notify(" "))
                .withMessage("Notice must be 1 to 200 visible characters, but had 1 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ListDecision.Notify("x".repeat(201)))
                .withMessage("Notice must be 1 to 200 visible characters, but had 201 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ListDecision.Notify("a\nb"))
                .withMessage("Notice must be 1 to 200 visible characters, but had 3 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ground.of("Mr Li did it"))
                .withMessage("Ground must be kebab-case of 1 to 64 characters, but had 12 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ground.of("a".repeat(65)))
                .withMessage("Ground must be kebab-case of 1 to 64 characters, but had 65 characters");
        assertThat(Ground.of("fraud-2")).hasToString("fraud-2");
    }
}
