package io.github.xingwuguan.credit.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExitCaseTest {
    private static final Ground FAILED = Ground.of("not-put-right");
    private static final HandOver.Vote VOTE = new HandOver.Vote("assembly 3", LocalDate.of(2025, 11, 10));
    private static final ExitPath.FinishHandOver FINISHED = new ExitPath.FinishHandOver("hand-over record 1");

    private static Desk<ExitCase, ExitCase.Did> desk() {
        return Desk.of(ExitCase.LIFECYCLE, ExitCase.of(ProcedurePolicies.FIRM, ProcedurePolicies.PROJECT));
    }

    private static ExitWarning.Warn warn(String trigger, long score, int ranked) {
        return new ExitWarning.Warn(trigger, Points.of(score), ranked);
    }

    /** Warned on a Friday before the autumn holidays. */
    private static Desk<ExitCase, ExitCase.Did> rectifying() {
        return desk().does(Desk.HOUSING, "2025-09-26", warn("graded-d", 40, 20))
                .does(Desk.FIRM, "2025-09-29", new ExitWarning.Rectify());
    }

    private static Desk<ExitCase, ExitCase.Did> recommended() {
        return rectifying().does(Desk.SUBDISTRICT, "2025-10-17", new ExitWarning.Recommend(FAILED));
    }

    private static Desk<ExitCase, ExitCase.Did> exiting() {
        return recommended().does(Desk.COMMITTEE, "2025-11-11", new ExitPath.Resolve(VOTE));
    }

    private static ExitPath.BeginEmergency emergency(String from, String until) {
        return new ExitPath.BeginEmergency(new HandOver.Emergency(
                OrgId.of("firm-9"), DateRange.of(LocalDate.parse(from), LocalDate.parse(until)), "notice 21"));
    }

    private static LocalDate due(Desk<ExitCase, ExitCase.Did> desk) {
        return Desk.day(desk.state().due(ProcedurePolicies.POLICY, Desk.CHINA, Coverage.STRICT));
    }

    @Test
    void a_firm_leaves_after_warning_rectification_recommendation_vote_and_hand_over() {
        Desk<ExitCase, ExitCase.Did> desk = exiting()
                .does(Desk.COMMITTEE, "2025-11-20", new ExitPath.AppointSuccessor(OrgId.of("firm-2")))
                .does(Desk.COMMITTEE, "2025-12-01", FINISHED)
                .does(Desk.SUBDISTRICT, "2025-12-01", new ExitPath.Exit());
        assertThat(desk.state().progress().isAt(ExitCase.Stage.EXITED)).isTrue();
        assertThat(desk.state().handOver().vote()).contains(VOTE);
        assertThat(desk.state().due(ProcedurePolicies.POLICY, Desk.CHINA, Coverage.STRICT))
                .isEmpty();
    }

    /** Worked: 09-28 (a Sunday), 29, 30, 10-09, 10, 11 (a Saturday), 13 to 16; 17 October and two months; 11-12 to 12-02. */
    @Test
    void each_step_has_its_time_and_make_up_days_count() {
        Desk<ExitCase, ExitCase.Did> desk = desk().does(Desk.HOUSING, "2025-09-26", warn("graded-d", 40, 20));
        assertThat(due(desk)).isEqualTo("2025-10-16");
        assertThat(due(rectifying())).isEqualTo("2025-10-16");
        assertThat(due(recommended())).isEqualTo("2025-12-17");
        assertThat(due(exiting())).isEqualTo("2025-12-02");
        assertThat(desk().state().due(ProcedurePolicies.POLICY, Desk.CHINA, Coverage.STRICT))
                .isEmpty();
        assertThat(exiting().state().due(ProcedurePolicies.WITHOUT_EXIT, Desk.CHINA, Coverage.STRICT))
                .isEmpty();
    }

    @Test
    void the_firm_keeps_its_time_to_put_things_right_and_cannot_stop_it_by_doing_nothing() {
        rectifying()
                .refuses(
                        ProcedureRefusal.RECTIFICATION_RUNNING,
                        Desk.SUBDISTRICT,
                        "2025-10-16T23:59",
                        new ExitWarning.Recommend(FAILED))
                .does(Desk.SUBDISTRICT, "2025-10-17T00:00", new ExitWarning.Recommend(FAILED));
        desk().does(Desk.HOUSING, "2025-09-26", warn("graded-d", 40, 20))
                .does(Desk.HOUSING, "2025-10-17", new ExitWarning.Rectify())
                .does(Desk.HOUSING, "2025-10-17", new ExitWarning.Recommend(FAILED));
    }

    @Test
    void accepted_rectification_leads_back_and_the_next_warning_begins_anew() {
        Desk<ExitCase, ExitCase.Did> desk = rectifying()
                .does(Desk.HOUSING, "2025-10-09", new ExitWarning.Accept(Ground.of("put-right")))
                .under(ProcedurePolicies.NEXT)
                .does(Desk.HOUSING, "2026-03-02", warn("graded-d", 40, 20));
        assertThat(desk.state().handOver()).isEqualTo(HandOver.NONE);
        assertThat(desk.state()
                        .progress()
                        .when(ExitCase.Stage.WARNED)
                        .orElseThrow()
                        .day())
                .isEqualTo("2026-03-02");
    }

    @Test
    void owners_may_keep_the_firm_and_may_decide_late() {
        assertThat(recommended()
                        .does(Desk.COMMITTEE, "2025-11-11", new ExitPath.Retain(VOTE))
                        .state()
                        .progress()
                        .isAt(ExitCase.Stage.NORMAL))
                .isTrue();
        HandOver.Vote late = new HandOver.Vote("assembly 4", LocalDate.of(2026, 1, 20));
        recommended().does(Desk.COMMITTEE, "2026-01-21", new ExitPath.Resolve(late));
    }

    @Test
    void case_32_in_a_good_market_or_among_few_rank_alone_sets_nothing_going() {
        desk().refuses(ProcedureRefusal.SPARED, Desk.HOUSING, "2025-09-26", warn("last-place", 90, 100))
                .refuses(ProcedureRefusal.SPARED, Desk.HOUSING, "2025-09-26", warn("last-place", 60, 100))
                .refuses(ProcedureRefusal.SPARED, Desk.HOUSING, "2025-09-26", warn("last-place", 40, 9))
                .refuses(ProcedureRefusal.SPARED, Desk.HOUSING, "2025-09-26", warn("last-twice", 90, 100));
        desk().does(Desk.HOUSING, "2025-09-26", warn("last-place", 59, 10));
        desk().does(Desk.HOUSING, "2025-09-26", warn("graded-d", 90, 1));
    }

    @Test
    void case_33_only_the_owners_decide_and_only_by_a_vote_since_the_recommendation() {
        Desk<ExitCase, ExitCase.Did> desk = recommended();
        for (Actor authority : List.of(Desk.SUBDISTRICT, Desk.HOUSING, Desk.DISTRICT, Desk.SYSTEM, Desk.FIRM)) {
            assertThat(desk.refusal(authority, "2025-11-11", new ExitPath.Resolve(VOTE))
                            .code())
                    .isEqualTo("role");
        }
        for (String day : List.of("2025-10-16", "2025-11-12")) {
            HandOver.Vote vote = new HandOver.Vote("assembly 3", LocalDate.parse(day));
            desk.refuses(ProcedureRefusal.VOTE_OUT_OF_TIME, Desk.COMMITTEE, "2025-11-11", new ExitPath.Resolve(vote))
                    .refuses(
                            ProcedureRefusal.VOTE_OUT_OF_TIME, Desk.COMMITTEE, "2025-11-11", new ExitPath.Retain(vote));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HandOver.Vote("", LocalDate.of(2025, 11, 10)))
                .withMessage("Vote must be 1 to 200 visible characters, but had 0 characters");
    }

    @Test
    void case_33_no_firm_goes_without_hand_over_and_successor_or_emergency_service() {
        Desk<ExitCase, ExitCase.Did> desk = exiting()
                .refuses(ProcedureRefusal.HAND_OVER_OPEN, Desk.SUBDISTRICT, "2025-12-01", new ExitPath.Exit())
                .does(Desk.COMMITTEE, "2025-12-01", FINISHED)
                .refuses(ProcedureRefusal.NO_SUCCESSOR, Desk.SUBDISTRICT, "2025-12-01", new ExitPath.Exit())
                .refuses(
                        ProcedureRefusal.EMERGENCY_TOO_LONG,
                        Desk.SUBDISTRICT,
                        "2025-12-01",
                        emergency("2025-12-02", "2026-06-03"))
                .does(Desk.SUBDISTRICT, "2025-12-01", emergency("2025-12-02", "2026-06-02"))
                .refuses(
                        ProcedureRefusal.EMERGENCY_EXISTS,
                        Desk.SUBDISTRICT,
                        "2025-12-01",
                        emergency("2026-06-02", "2026-07-02"))
                .refuses(ProcedureRefusal.NO_SUCCESSOR, Desk.SUBDISTRICT, "2025-12-01", new ExitPath.Exit())
                .refuses(ProcedureRefusal.NO_SUCCESSOR, Desk.SUBDISTRICT, "2026-06-02", new ExitPath.Exit());
        desk.does(Desk.COMMITTEE, "2026-06-01", new ExitPath.Exit());
        assertThat(desk.state().progress().isAt(ExitCase.Stage.EXITED)).isTrue();
    }

    @Test
    void case_33_an_emergency_service_that_the_owners_were_not_told_of_cannot_be_written_down() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HandOver.Emergency(
                        OrgId.of("firm-9"), DateRange.of(LocalDate.of(2025, 12, 2), LocalDate.of(2026, 1, 2)), ""))
                .withMessage("Notice to all owners must be 1 to 200 visible characters, but had 0 characters");
    }

    @Test
    void case_33_no_command_of_an_authority_ends_a_contract() {
        Set<Role> authorities = Set.of(Role.SUBDISTRICT, Role.DEPARTMENT, Role.DISTRICT, Role.COMMUNITY);
        assertThat(ExitCase.LIFECYCLE.table())
                .filteredOn(rule -> rule.code().equals("resolve"))
                .flatExtracting(Rule::roles)
                .containsExactly(Role.OWNERS_COMMITTEE)
                .doesNotContainAnyElementsOf(authorities);
        assertThat(ExitCase.LIFECYCLE.table()).extracting(Rule::code).noneMatch(code -> code.contains("terminat"));
    }
}
