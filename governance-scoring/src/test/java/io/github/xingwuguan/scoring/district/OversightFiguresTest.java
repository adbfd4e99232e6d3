package io.github.xingwuguan.scoring.district;

import static io.github.xingwuguan.scoring.district.SmallDistrict.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.ServiceProject;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.programme.fee.Collected;
import io.github.xingwuguan.programme.fee.FeeRecord;
import io.github.xingwuguan.programme.fee.FeeStatement;
import io.github.xingwuguan.programme.oversight.AlertKind;
import io.github.xingwuguan.programme.oversight.AlertLevel;
import io.github.xingwuguan.programme.oversight.AlertRule;
import io.github.xingwuguan.programme.oversight.MaintenanceFund;
import io.github.xingwuguan.programme.oversight.MaintenanceFund.Entry;
import io.github.xingwuguan.programme.oversight.MaintenanceFund.Use;
import io.github.xingwuguan.programme.oversight.OversightRecord;
import io.github.xingwuguan.programme.oversight.SupervisionPolicy;
import io.github.xingwuguan.scoring.district.FigureValue.Count;
import io.github.xingwuguan.scoring.district.FigureValue.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Fees are added up and never averaged; an alert stands for the compound and the matter it is about. */
class OversightFiguresTest {
    private static Scoreboard board(List<FeeRecord> fees, List<OversightRecord> oversight) {
        return Scoreboard.of(
                DistrictRecords.none()
                        .with(RecordKind.PLACE, new SmallDistrict(1).records().all(RecordKind.PLACE))
                        .with(RecordKind.BODY, List.of())
                        .with(RecordKind.FEE, fees)
                        .with(RecordKind.OVERSIGHT, oversight),
                SmallDistrict.POLICIES,
                ScoreboardQuestion.on(DAY));
    }

    private static FeeStatement statement(String compound, LocalDate from, long paid, long billed) {
        return new FeeStatement(
                PlaceId.of(compound),
                DateRange.of(from, from.plusMonths(1)),
                from.plusMonths(1),
                new Collected(paid, billed, 0, 0));
    }

    private static MaintenanceFund fund(String compound, Entry... entries) {
        return new MaintenanceFund(PlaceId.of(compound), DAY.minusYears(2), List.of(entries));
    }

    private static FigureValue value(Scoreboard board, String figure) {
        return board.figure(figure).orElseThrow().value();
    }

    @Test
    void fees_of_the_last_twelve_months_are_added_up_in_fen() {
        Scoreboard board = board(
                List.of(
                        statement("x0", DAY.minusMonths(2), 50, 100),
                        statement("x1", DAY.minusMonths(3), 900, 900),
                        statement("x2", DAY.minusMonths(13), 1, 700)),
                List.of());
        assertThat(value(board, "fee.collected")).isEqualTo(new Share(950, 1_000));
        assertThat(board.figure("fee.collected").orElseThrow().unit()).isEqualTo(FigureUnit.FEN);
        assertThat(board.figure("fee.collected").orElseThrow().time().period()).isEqualTo("2024-10-29/2025-10-28");
        assertThat(board.ids("fee.collected")).containsExactly("x0", "x1");
    }

    @Test
    void an_alert_stands_for_a_compound_and_not_for_one_that_lies_nowhere() {
        Entry deposit = new Entry(DAY.minusYears(1), Use.FIRST_DEPOSIT, 1_000, Optional.empty());
        Entry repair = new Entry(DAY.minusDays(3), Use.REPAIR, 900, Optional.of("decision"));
        Scoreboard board = board(
                List.of(), List.of(fund("x0", deposit, repair), fund("x1", deposit), fund("nowhere", deposit, repair)));
        assertThat(value(board, "alert.fund-low")).isEqualTo(new Count(1));
        assertThat(board.ids("alert.fund-low")).containsExactly("x0/x0");
        assertThat(board.figure("alert.fund-low").orElseThrow().policy()).isPresent();
    }

    @Test
    void without_rules_there_are_no_alerts_to_be_counted() {
        DistrictPolicies none =
                DistrictPolicies.builder().calendar(SmallDistrict.CALENDAR).build();
        Scoreboard board =
                Scoreboard.of(DistrictRecords.none().with(RecordKind.FEE, List.of()), none, ScoreboardQuestion.on(DAY));
        assertThat(board.absent()).containsEntry("fee.collected", FigureAbsence.NO_POLICY);
        assertThat(board.definitions()).extracting(FigureDefinition::id).noneMatch(id -> id.startsWith("alert."));
    }

    @Test
    void the_twelve_months_of_the_fees_are_those_of_the_facts() {
        LocalDate day = LocalDate.of(2025, 2, 28);
        FeeRecord leapDay = statement("x0", LocalDate.of(2024, 2, 29), 50, 100);
        FeeRecord next = statement("x0", LocalDate.of(2024, 3, 29), 70, 100);
        Scoreboard board = Scoreboard.of(
                DistrictRecords.none()
                        .with(RecordKind.PLACE, new SmallDistrict(1).records().all(RecordKind.PLACE))
                        .with(RecordKind.FEE, List.of(leapDay, next)),
                SmallDistrict.POLICIES,
                ScoreboardQuestion.on(day));
        assertThat(board.figure("fee.collected").orElseThrow().time().period()).isEqualTo("2024-03-01/2025-02-28");
        assertThat(value(board, "fee.collected")).isEqualTo(new Share(70, 100));
        assertThat(board.compoundFacts().sheet(PlaceId.of("x0")).fact("fees-collected"))
                .isEqualTo(Fact.share(70, 100));
    }

    @Test
    void alerts_are_those_of_compounds_of_which_supervision_has_a_record_and_say_so() {
        AlertRule.Step early = new AlertRule.Step(30, AlertLevel.NOTICE);
        SupervisionPolicy supervision = SupervisionPolicy.builder()
                .from(SmallRules.supervision())
                .rules(List.of(
                        new AlertRule(AlertKind.CONTRACT_EXPIRY, List.of(early), "invented for a test"),
                        new AlertRule(AlertKind.TERM_EXPIRY, List.of(early), "invented for a test")))
                .build();
        Scoreboard board = Scoreboard.of(
                DistrictRecords.none()
                        .with(RecordKind.PLACE, new SmallDistrict(1).records().all(RecordKind.PLACE))
                        .with(RecordKind.BODY, List.of(project("x0"), project("x1")))
                        .with(RecordKind.OVERSIGHT, List.of(fund("x1"))),
                DistrictPolicies.builder()
                        .from(SmallDistrict.POLICIES)
                        .supervision(supervision)
                        .build(),
                ScoreboardQuestion.on(DAY));
        assertThat(board.ids("alert.contract-expiry")).containsExactly("x1/p-x1");
        assertThat(board.figure("alert.contract-expiry").orElseThrow().scope())
                .isEqualTo(Label.of("有监管记录的小区", "compounds of which supervision has a record"));
    }

    private static Body project(String compound) {
        return ServiceProject.builder()
                .id(OrgId.of("p-" + compound))
                .label(Label.of("示例", "sample"))
                .compound(PlaceId.of(compound))
                .enterprise(OrgId.of("e"))
                .contract(DateRange.of(DAY.minusYears(1), DAY.plusDays(9)))
                .build();
    }
}
