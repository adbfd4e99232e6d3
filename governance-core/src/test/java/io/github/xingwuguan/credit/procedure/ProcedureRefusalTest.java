package io.github.xingwuguan.credit.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.GoldenTable;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProcedureRefusalTest {
    private static final Ground G = Ground.of("some-ground");
    private static final CreditRecord RECORD = ProcedurePolicies.record("r-1", "fund-misuse", "2025-01-10");
    private static final RepairFindings NOTHING = new RepairFindings(List.of(), List.of());
    private static final List<String> EVIDENCE = List.of("rectification-report", "acceptance");
    private static final Objection.File FILE = new Objection.File(G, Ratio.of(0, 0));
    private static final ExitWarning.Warn WARN = new ExitWarning.Warn("graded-d", Points.of(40), 20);
    private static final HandOver.Vote VOTE = new HandOver.Vote("assembly 3", LocalDate.of(2025, 6, 2));

    @ParameterizedTest
    @EnumSource(ProcedureRefusal.class)
    void each_refusal_can_be_met_and_says_why_in_both_languages(ProcedureRefusal why) throws IOException {
        Refusal met = provoked(why);
        List<String> row = GoldenTable.read("procedure/refusals.txt").get(why.ordinal());
        assertThat(List.of(met.code(), met.text().zh(), met.text().en())).isEqualTo(row);
    }

    @Test
    void every_code_has_a_line_of_its_own() throws IOException {
        assertThat(GoldenTable.read("procedure/refusals.txt"))
                .extracting(row -> row.get(0))
                .doesNotHaveDuplicates()
                .isEqualTo(Arrays.stream(ProcedureRefusal.values())
                        .map(ProcedureRefusal::code)
                        .toList());
    }

    @Test
    void role_and_stage_are_refused_before_anything_else() {
        assertThat(enrolment()
                        .refusal(Desk.DISTRICT, "1900-01-01", new Enrolment.File())
                        .toString())
                .isEqualTo("role: this role may not do this");
        assertThat(enrolment()
                        .refusal(Desk.DISTRICT, "1900-01-01", new Enrolment.Enrol())
                        .toString())
                .isEqualTo("stage: this cannot be done at this stage");
    }

    private static Desk<Enrolment, Enrolment.Did> enrolment() {
        return Desk.of(Enrolment.LIFECYCLE, Enrolment.of(ProcedurePolicies.PROJECT));
    }

    private static Desk<Enrolment, Enrolment.Did> filed() {
        return enrolment().does(Desk.FIRM, "2025-05-06", new Enrolment.File());
    }

    private static Desk<Objection, Objection.Did> objection() {
        return Desk.of(Objection.LIFECYCLE, Objection.of(RECORD, Desk.at("2025-05-06")));
    }

    private static Desk<Repair, Repair.Did> repair(String item) {
        return Desk.of(Repair.LIFECYCLE, Repair.of(ProcedurePolicies.record("r-1", item, "2025-01-10")));
    }

    private static Repair.Apply apply(RecordEvent.Kind kind) {
        RecordEvent event = RecordEvent.builder()
                .record("r-1")
                .kind(kind)
                .effectiveOn(LocalDate.of(2025, 2, 1))
                .recordedAt(Desk.at("2025-02-01"))
                .actor(Desk.HOUSING.id())
                .build();
        return new Repair.Apply("c-1", EVIDENCE, new RepairFindings(List.of(event), List.of()));
    }

    private static Refusal refusedRepair(String when, Repair.Apply apply) {
        return repair("fund-misuse").refusal(Desk.FIRM, when, apply);
    }

    private static Desk<ListDecision, ListDecision.Did> list(String code) {
        return Desk.of(ListDecision.LIFECYCLE, ListDecision.of(ProcedurePolicies.FIRM, code));
    }

    private static Desk<ListDecision, ListDecision.Did> noticed(ListDecision decision) {
        return Desk.of(ListDecision.LIFECYCLE, decision)
                .does(Desk.SYSTEM, "2025-09-30", new ListDecision.Propose(G))
                .does(Desk.HOUSING, "2025-09-30", new ListDecision.Notify("n-1"));
    }

    private static Desk<ExitCase, ExitCase.Did> exit() {
        return Desk.of(ExitCase.LIFECYCLE, ExitCase.of(ProcedurePolicies.FIRM, ProcedurePolicies.PROJECT));
    }

    private static Desk<ExitCase, ExitCase.Did> recommended() {
        return exit().does(Desk.HOUSING, "2025-05-06", WARN)
                .does(Desk.FIRM, "2025-05-06", new ExitWarning.Rectify())
                .does(Desk.HOUSING, "2025-06-02", new ExitWarning.Recommend(G));
    }

    private static Desk<ExitCase, ExitCase.Did> exiting() {
        return recommended().does(Desk.COMMITTEE, "2025-06-03", new ExitPath.Resolve(VOTE));
    }

    private static ExitPath.BeginEmergency emergency(String until) {
        return new ExitPath.BeginEmergency(new HandOver.Emergency(
                OrgId.of("firm-9"), DateRange.of(LocalDate.of(2025, 6, 4), LocalDate.parse(until)), "n-2"));
    }

    /** The refusal as it was met. A code without a scenario does not compile. */
    private static Refusal provoked(ProcedureRefusal why) {
        return switch (why) {
            case LEVEL,
                    TIME_OUT_OF_RANGE,
                    BACK_IN_TIME,
                    CALENDAR_NOT_PUBLISHED,
                    POLICY_CHANGED,
                    NOT_IN_FORCE,
                    ON_TRIAL,
                    FOREIGN_ORGANISATION,
                    OWN_MATTER,
                    SEPARATION_OF_DUTIES -> common(why);
            case SECOND_OBJECTION ->
                objection().does(Desk.FIRM, "2025-05-06", FILE).refusal(Desk.RESIDENT, "2025-05-07", FILE);
            case NO_STANDING -> objection().refusal(Desk.COMMITTEE, "2025-05-07", FILE);
            case NOT_ENOUGH_SUPPORT ->
                objection().refusal(Desk.RESIDENT, "2025-05-07", new Objection.File(G, Ratio.of(19, 100)));
            case TOO_LATE -> objection().refusal(Desk.FIRM, "2025-06-06", FILE);
            case NOT_REPAIRABLE ->
                repair("fire-lane").refusal(Desk.FIRM, "2025-05-06", new Repair.Apply("c-1", EVIDENCE, NOTHING));
            case NOT_COMPETENT ->
                repair("fund-misuse")
                        .does(Desk.FIRM, "2025-05-06", new Repair.Apply("c-1", EVIDENCE, NOTHING))
                        .refusal(Desk.DISTRICT, "2025-05-07", new Repair.Refuse(G));
            case COMMITMENT_MISSING -> refusedRepair("2025-05-06", new Repair.Apply(" ", EVIDENCE, NOTHING));
            case EVIDENCE_MISSING ->
                refusedRepair("2025-05-06", new Repair.Apply("c-1", List.of("rectification-report"), NOTHING));
            case RECORD_VOID -> refusedRepair("2025-05-06", apply(RecordEvent.Kind.OBJECTION_UPHELD));
            case ALREADY_REPAIRED -> refusedRepair("2025-05-06", apply(RecordEvent.Kind.REPAIRED));
            case TOO_EARLY -> refusedRepair("2025-02-02", new Repair.Apply("c-1", EVIDENCE, NOTHING));
            case NEW_RECORD ->
                repair("fund-misuse")
                        .does(Desk.FIRM, "2025-05-06", new Repair.Apply("c-1", EVIDENCE, NOTHING))
                        .refusal(
                                Desk.HOUSING,
                                "2025-05-09",
                                new Repair.Recognise(new RepairFindings(
                                        List.of(),
                                        List.of(ProcedurePolicies.record("r-2", "fund-misuse", "2025-05-07")))));
            case HUMAN_DECISION ->
                Desk.of(ListDecision.LIFECYCLE, ListDecision.of(ProcedurePolicies.MANAGER, "manager-watch"))
                        .does(Desk.SYSTEM, "2025-05-06", new ListDecision.Propose(G))
                        .refusal(Desk.SYSTEM, "2025-05-07", new ListDecision.Drop(G));
            case UNKNOWN_LIST -> list("gold").refusal(Desk.HOUSING, "2025-05-06", new ListDecision.Propose(G));
            case OTHER_SUBJECT_KIND ->
                list("manager-watch").refusal(Desk.HOUSING, "2025-05-06", new ListDecision.Propose(G));
            case NOTICE_RUNNING ->
                noticed(list("black").state()).refusal(Desk.HOUSING, "2025-10-13", new ListDecision.Enter(G));
            case NOT_PUBLISHED ->
                noticed(ListDecision.of(ProcedurePolicies.MANAGER, "manager-watch"))
                        .does(Desk.HOUSING, "2025-10-15", new ListDecision.Enter(G))
                        .refusal(Desk.HOUSING, "2025-10-15", new ListDecision.Publish());
            case MIN_STAY ->
                noticed(list("black").state())
                        .does(Desk.HOUSING, "2025-10-15", new ListDecision.Enter(G))
                        .refusal(Desk.HOUSING, "2025-10-16", new ListDecision.Remove(ListDecision.Cause.STAY_OVER));
            case NO_EXIT_TERMS,
                    UNKNOWN_TRIGGER,
                    SPARED,
                    RECTIFICATION_RUNNING,
                    VOTE_OUT_OF_TIME,
                    EMERGENCY_TOO_LONG,
                    EMERGENCY_EXISTS,
                    SUCCESSOR_IS_FIRM,
                    NO_DECISION,
                    HAND_OVER_OPEN,
                    NO_SUCCESSOR -> ofExit(why);
        };
    }

    private static Refusal common(ProcedureRefusal why) {
        return switch (why) {
            case LEVEL ->
                filed().refusal(
                                Desk.actor("qian", Role.DISTRICT, "district-1", Level.SUBDISTRICT),
                                "2025-05-07",
                                new Enrolment.Enrol());
            case TIME_OUT_OF_RANGE -> enrolment().refusal(Desk.FIRM, Instant.MAX, new Enrolment.File());
            case BACK_IN_TIME -> filed().refusal(Desk.DISTRICT, "2025-05-05", new Enrolment.Enrol());
            case CALENDAR_NOT_PUBLISHED ->
                Desk.of(Objection.LIFECYCLE, Objection.of(RECORD, Desk.at("2026-12-28")))
                        .refusal(Desk.FIRM, "2027-02-01", FILE);
            case POLICY_CHANGED ->
                objection()
                        .does(Desk.FIRM, "2025-05-06", FILE)
                        .under(ProcedurePolicies.NEXT)
                        .refusal(Desk.HOUSING, "2025-05-07", new Objection.Admit());
            case NOT_IN_FORCE ->
                enrolment().under(ProcedurePolicies.LATER).refusal(Desk.FIRM, "2025-12-31", new Enrolment.File());
            case ON_TRIAL -> exit().under(ProcedurePolicies.TRIAL).refusal(Desk.HOUSING, "2025-05-06", WARN);
            case FOREIGN_ORGANISATION -> filed().refusal(Desk.OTHER_FIRM, "2025-05-07", new Enrolment.Withdraw(G));
            case OWN_MATTER ->
                filed().refusal(
                                Desk.actor("zhou", Role.DISTRICT, "firm-1", Level.DISTRICT),
                                "2025-05-07",
                                new Enrolment.Enrol());
            default ->
                filed().refusal(
                                Desk.actor("li", Role.DISTRICT, "district-1", Level.DISTRICT),
                                "2025-05-07",
                                new Enrolment.Enrol());
        };
    }

    private static Refusal ofExit(ProcedureRefusal why) {
        return switch (why) {
            case NO_EXIT_TERMS ->
                exit().under(ProcedurePolicies.WITHOUT_EXIT).refusal(Desk.HOUSING, "2025-05-06", WARN);
            case UNKNOWN_TRIGGER ->
                exit().refusal(Desk.HOUSING, "2025-05-06", new ExitWarning.Warn("whim", Points.of(40), 20));
            case SPARED ->
                exit().refusal(Desk.HOUSING, "2025-05-06", new ExitWarning.Warn("last-place", Points.of(80), 20));
            case RECTIFICATION_RUNNING ->
                exit().does(Desk.HOUSING, "2025-05-06", WARN)
                        .does(Desk.FIRM, "2025-05-06", new ExitWarning.Rectify())
                        .refusal(Desk.HOUSING, "2025-05-07", new ExitWarning.Recommend(G));
            case VOTE_OUT_OF_TIME ->
                recommended()
                        .refusal(
                                Desk.COMMITTEE,
                                "2025-06-03",
                                new ExitPath.Resolve(new HandOver.Vote("a", LocalDate.of(2025, 6, 1))));
            case EMERGENCY_TOO_LONG -> exiting().refusal(Desk.SUBDISTRICT, "2025-06-03", emergency("2025-12-05"));
            case EMERGENCY_EXISTS ->
                exiting()
                        .does(Desk.SUBDISTRICT, "2025-06-03", emergency("2025-12-04"))
                        .refusal(Desk.SUBDISTRICT, "2025-06-03", emergency("2025-12-04"));
            case SUCCESSOR_IS_FIRM ->
                exiting().refusal(Desk.COMMITTEE, "2025-06-03", new ExitPath.AppointSuccessor(OrgId.of("firm-1")));
            case NO_DECISION -> withoutVote().refusal(Desk.SUBDISTRICT, "2025-06-04", new ExitPath.Exit());
            case HAND_OVER_OPEN -> exiting().refusal(Desk.SUBDISTRICT, "2025-06-04", new ExitPath.Exit());
            default ->
                exiting()
                        .does(Desk.COMMITTEE, "2025-06-03", new ExitPath.FinishHandOver("h-1"))
                        .refusal(Desk.SUBDISTRICT, "2025-06-04", new ExitPath.Exit());
        };
    }

    /** No history leads there; a host that builds a state by hand is refused all the same. */
    private static Desk<ExitCase, ExitCase.Did> withoutVote() {
        ExitCase exiting = exiting().state();
        return Desk.of(
                ExitCase.LIFECYCLE, new ExitCase(exiting.firm(), exiting.project(), exiting.progress(), HandOver.NONE));
    }

    @Test
    void nobody_of_the_firm_concerned_decides_whoever_began_it() {
        Actor insider = Desk.actor("zhou", Role.DISTRICT, "firm-1", Level.DISTRICT);
        assertThat(exit().does(Desk.HOUSING, "2025-05-06", WARN)
                        .does(Desk.FIRM, "2025-05-06", new ExitWarning.Rectify())
                        .refusal(insider, "2025-05-07", new ExitWarning.Accept(G))
                        .code())
                .isEqualTo("own-matter");
        assertThat(objection()
                        .does(Desk.RESIDENT, "2025-05-06", new Objection.File(G, Ratio.of(1, 2)))
                        .refusal(insider, "2025-05-07", new Objection.Admit())
                        .code())
                .isEqualTo("own-matter");
    }

    @Test
    void nobody_decides_whether_they_come_on_a_list_themselves() {
        Refusal why = noticed(ListDecision.of(ProcedurePolicies.MANAGER, "manager-watch"))
                .refusal(
                        Desk.actor("manager-7", Role.DEPARTMENT, "housing", Level.DISTRICT),
                        "2025-10-15",
                        new ListDecision.Drop(G));
        assertThat(why.code()).isEqualTo("own-matter");
    }

    @Test
    void on_trial_nobody_comes_on_a_list() {
        Refusal why = list("red")
                .under(ProcedurePolicies.TRIAL)
                .does(Desk.SYSTEM, "2025-05-06", new ListDecision.Propose(G))
                .does(Desk.HOUSING, "2025-05-06", new ListDecision.Notify("n-1"))
                .refusal(Desk.HOUSING, "2025-05-06", new ListDecision.Enter(G));
        assertThat(why.code()).isEqualTo("on-trial");
    }

    @Test
    void a_limit_whose_beginning_is_out_of_range_is_not_counted() {
        assertThat(Desk.of(Objection.LIFECYCLE, Objection.of(RECORD, Instant.MIN))
                        .refusal(Desk.FIRM, "2025-05-06", FILE)
                        .code())
                .isEqualTo("calendar-not-published");
    }
}
