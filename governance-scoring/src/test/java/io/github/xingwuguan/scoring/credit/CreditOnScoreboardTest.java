package io.github.xingwuguan.scoring.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.PropertyEnterprise;
import io.github.xingwuguan.carriage.UnifiedSocialCreditCode;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.EnrolmentStatus;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.ListKind;
import io.github.xingwuguan.credit.Participation;
import io.github.xingwuguan.scoring.district.CreditProgramme;
import io.github.xingwuguan.scoring.district.DistrictPolicies;
import io.github.xingwuguan.scoring.district.DistrictRecords;
import io.github.xingwuguan.scoring.district.FigureValue;
import io.github.xingwuguan.scoring.district.RecordKind;
import io.github.xingwuguan.scoring.district.Scoreboard;
import io.github.xingwuguan.scoring.district.ScoreboardQuestion;
import io.github.xingwuguan.scoring.district.WorkItem;
import io.github.xingwuguan.scoring.district.WorkKind;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The credit of a scoreboard: grades and lists of the last full year, and what falls due of them. */
class CreditOnScoreboardTest {
    private static final LocalDate DAY = LocalDate.parse("2025-10-28");
    private static final PropertyEnterprise GOOD = firm("good", "91999999MA9X00001");
    private static final PropertyEnterprise BAD = firm("bad", "91999999MA9X00002");

    private static final CreditPolicy POLICY = CreditPolicies.shandong()
            .addLists(ListsCaseTest.list(ListKind.RED, Cases.is("grade", "aaa"))
                    .minStay(Period.ofMonths(10))
                    .maxStay(Period.ofYears(1))
                    .build())
            .build();

    private static PropertyEnterprise firm(String id, String code) {
        return PropertyEnterprise.builder()
                .id(OrgId.of(id))
                .label(Label.of("示例" + id, "Example " + id))
                .creditCode(UnifiedSocialCreditCode.complete(code))
                .build();
    }

    private static LedgerEntry enrolled(PropertyEnterprise firm) {
        return new Participation(
                CreditProgramme.subject(firm),
                EnrolmentStatus.ENROLLED,
                LocalDate.parse("2023-01-05"),
                Ledgers.at("2023-01-05"));
    }

    private static DistrictRecords records() {
        LedgerEntry breach = Ledgers.record("r-1", CreditPolicies.BAD, "2024-05-06")
                .subject(CreditProgramme.subject(BAD))
                .discretionary(Points.of(50))
                .build();
        return DistrictRecords.none()
                .with(RecordKind.BODY, List.<Body>of(GOOD, BAD))
                .with(RecordKind.LEDGER_ENTRY, List.of(enrolled(GOOD), enrolled(BAD), breach));
    }

    private static Scoreboard board(LocalDate day) {
        DistrictPolicies policies = DistrictPolicies.builder()
                .calendar(ChinaHolidays.calendar2024To2026())
                .credit(PolicyTimeline.of(List.of(POLICY)))
                .build();
        return Scoreboard.of(records(), policies, ScoreboardQuestion.on(day));
    }

    @Test
    void firms_are_counted_by_grade_and_by_list_and_a_list_is_no_grade() {
        Scoreboard board = board(DAY);
        assertThat(board.figure("enterprises").orElseThrow().value()).isEqualTo(new FigureValue.Count(2));
        assertThat(board.ids("gradeAaa")).containsExactly("good");
        assertThat(board.ids("gradeC")).containsExactly("bad");
        assertThat(board.ids("redListed")).containsExactly("good");
        assertThat(board.ids("notTakingPart")).isEmpty();
        assertThat(board.ids("unrated")).isEmpty();
    }

    @Test
    void a_grade_can_be_explained_firm_by_firm() {
        CreditProgramme credit = board(DAY).credit().orElseThrow();
        assertThat(credit.size()).isEqualTo(2);
        assertThat(credit.run().asOf()).isEqualTo("2024-12-31");
        assertThat(credit.assessment(0).grade()).contains("aaa");
        assertThat(credit.assessment(1).records()).hasSize(1);
        assertThat(credit.listed("red")).containsExactly(0);
        assertThat(credit.firm(1)).isEqualTo(BAD);
    }

    @Test
    void the_ends_of_a_stay_on_a_list_are_announced() {
        List<WorkItem> ends = board(DAY).worklist().of(WorkKind.LISTING);
        assertThat(ends).allMatch(item -> item.subject().equals("good"));
        assertThat(ends)
                .extracting(item -> item.due().on() + " " + item.basis().says().en())
                .containsExactly("2025-10-31 shortest stay on the red", "2025-12-31 longest stay on the red");
    }

    @Test
    void before_the_first_policy_there_is_no_grade_and_the_figure_says_why() {
        Scoreboard board = board(LocalDate.parse("2019-06-30"));
        assertThat(board.credit()).isEmpty();
        assertThat(board.absent().get("gradeAaa").code()).isEqualTo("no-policy");
        assertThat(board.figure("enterprises")).isPresent();
    }
}
