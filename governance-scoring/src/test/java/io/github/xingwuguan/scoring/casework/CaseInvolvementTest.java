package io.github.xingwuguan.scoring.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.carriage.CarriageRegister;
import io.github.xingwuguan.carriage.PartyBranch;
import io.github.xingwuguan.carriage.PartyBranch.Form;
import io.github.xingwuguan.carriage.Roster;
import io.github.xingwuguan.casework.Assignments;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.Clocks;
import io.github.xingwuguan.casework.Records;
import io.github.xingwuguan.casework.Strand;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether a branch answers for cases, and who took part in them. Every case was reported on 3 March 2025 unless it is said. */
class CaseInvolvementTest {
    private static final LocalDate REPORTED = LocalDate.of(2025, 3, 3);
    private static final Assignments.RecordProgress PROGRESS = new Assignments.RecordProgress("half");

    private final List<CaseScript> scripts = new ArrayList<>();

    private CaseScript script(String id) {
        return script(id, CaseScript.MARCH);
    }

    private CaseScript script(String id, Instant start) {
        CaseScript script = new CaseScript(id, start);
        scripts.add(script);
        return script;
    }

    private BranchCoverage coverage(PartyBranch... branches) {
        CarriageRegister bodies = CarriageRegister.of(Compounds.PLACES, List.of(branches), Roster.of(List.of()));
        return BranchCoverage.of(
                CaseScript.table(scripts), CaseStatisticsTest.question().build(), bodies);
    }

    private CaseStatistics seen() {
        return CaseStatistics.of(
                CaseScript.table(scripts), CaseStatisticsTest.question().build());
    }

    private Ratio value(CaseIndicator indicator) {
        return seen().figure(indicator).value();
    }

    @Test
    void a_matter_without_a_responsible_branch_on_the_day_of_its_report_is_an_orphan() {
        script("in-building").filedAt("b");
        script("in-compound").filedAt("x1");
        script("work-only").filedAt("x2");
        script("nobody").filedAt("x3");
        script("of-community").filedAt("c1");
        script("not-registered").filedAt("nowhere");
        PartyBranch own = Compounds.branch("own", Form.OWN, DateRange.from(Compounds.START), "x1");
        PartyBranch work = Compounds.branch("work", Form.WORK_ONLY, DateRange.from(Compounds.START), "x2");
        BranchCoverage seen = coverage(own, work);
        assertThat(seen.covered()).isEqualTo(Ratio.of(2, 6));
        assertThat(seen.orphans())
                .extracting(CaseId::value)
                .containsExactly("work-only", "nobody", "of-community", "not-registered");
    }

    @Test
    void a_joint_branch_answers_for_the_cases_of_each_of_its_compounds() {
        script("one").filedAt("x1");
        script("two").filedAt("x3");
        assertThat(coverage(Compounds.branch("joint", Form.JOINT, DateRange.from(Compounds.START), "x1", "x3"))
                        .covered())
                .isEqualTo(Ratio.of(2, 2));
    }

    @Test
    void a_branch_that_changes_between_report_and_closing_is_asked_of_the_day_of_the_report() {
        script("case").filedAt("x1").days(60).cleared();
        DateRange until = DateRange.of(Compounds.START, REPORTED.plusDays(1));
        assertThat(coverage(Compounds.branch("old", Form.OWN, until, "x1")).orphans())
                .isEmpty();
        DateRange since = DateRange.from(REPORTED.plusDays(1));
        assertThat(coverage(Compounds.branch("young", Form.OWN, since, "x1")).orphans())
                .containsExactly(CaseId.of("case"));
    }

    @Test
    void the_day_of_a_report_is_that_of_china() {
        // a quarter past midnight in China is still the day before in Greenwich
        script("case", Instant.parse("2025-03-03T16:15:00Z")).filedAt("x1");
        DateRange since = DateRange.from(LocalDate.of(2025, 3, 4));
        assertThat(coverage(Compounds.branch("young", Form.OWN, since, "x1")).orphans())
                .isEmpty();
    }

    @Test
    void what_was_not_filed_or_was_merged_is_no_orphan_and_a_share_of_nothing_is_absent() {
        script("merged").filedAt("x3").merged();
        script("reported").reported(CaseKind.HELP, "x3");
        assertThat(coverage()).isEqualTo(new BranchCoverage(Ratio.of(0, 0), List.of()));
    }

    @Test
    void a_branch_took_part_if_it_did_something_and_not_if_it_only_marked_what_others_did() {
        script("worked").filed().as(Role.PARTY_BRANCH, PROGRESS);
        script("gave-evidence").filed().as(Role.PARTY_BRANCH, new Records.AttachEvidence(List.of()));
        script("marked").filed().as(Role.PARTY_BRANCH, new Records.MarkStrand(1, Strand.RULE_OF_LAW));
        script("others").filed().as(Role.OWNERS_COMMITTEE, PROGRESS);
        assertThat(value(CaseIndicator.BRANCH_PART)).isEqualTo(Ratio.of(2, 4));
        assertThat(seen().contributing(CaseIndicator.BRANCH_PART))
                .extracting(CaseId::value)
                .containsExactly("worked", "gave-evidence");
    }

    @Test
    void three_kinds_of_party_make_a_choir_and_neither_time_nor_a_note_nor_one_more_of_a_kind_is_one() {
        script("choir").filed().as(Role.PARTY_BRANCH, PROGRESS).as(Role.PROPERTY_ENTERPRISE, PROGRESS);
        script("two").filed().as(Role.PARTY_BRANCH, PROGRESS).as(Role.PARTY_BRANCH, PROGRESS);
        script("time").filed().as(Role.PARTY_BRANCH, PROGRESS).as(Role.SYSTEM, new Clocks.Tick());
        script("note").filed().as(Role.PARTY_BRANCH, PROGRESS).as(Role.DISTRICT, new Records.CorrectEntry(1, "no"));
        assertThat(value(CaseIndicator.JOINT_ACTION)).isEqualTo(Ratio.of(1, 4));
        assertThat(seen().contributing(CaseIndicator.JOINT_ACTION)).containsExactly(CaseId.of("choir"));
    }

    @Test
    void three_authorities_are_one_kind_of_party() {
        script("authorities")
                .filed()
                .as(Role.GRID_WORKER, PROGRESS)
                .as(Role.SUBDISTRICT, PROGRESS)
                .as(Role.DEPARTMENT, PROGRESS)
                .as(Role.DISTRICT, PROGRESS);
        script("with-firm").filed().as(Role.SUBDISTRICT, PROGRESS).as(Role.PROPERTY_ENTERPRISE, PROGRESS);
        script("with-owners")
                .filed()
                .as(Role.OWNERS_COMMITTEE, PROGRESS)
                .as(Role.RESIDENT, PROGRESS)
                .as(Role.SUBDISTRICT, PROGRESS);
        assertThat(seen().contributing(CaseIndicator.JOINT_ACTION)).containsExactly(CaseId.of("with-owners"));
    }

    @Test
    void what_somebody_does_later_does_not_count_yet() {
        CaseScript script = script("choir").filed().as(Role.PARTY_BRANCH, PROGRESS);
        Instant before = script.events.get(script.events.size() - 1).trace().at();
        script.as(Role.RESIDENT, PROGRESS);
        CaseTable table = CaseScript.table(scripts);
        CaseStatistics early = CaseStatistics.of(
                table, CaseStatisticsTest.question().asOf(before).build());
        assertThat(early.figure(CaseIndicator.JOINT_ACTION).value()).isEqualTo(Ratio.of(0, 1));
        assertThat(value(CaseIndicator.JOINT_ACTION)).isEqualTo(Ratio.of(1, 1));
    }

    @Test
    void participation_goes_by_the_year_of_the_report_in_china() {
        // New Year in China is eight hours before that of Greenwich
        script("old", Instant.parse("2024-12-31T15:59:59Z")).filed();
        script("new", Instant.parse("2024-12-31T16:00:00Z"))
                .filed()
                .as(Role.PARTY_BRANCH, PROGRESS)
                .as(Role.RESIDENT, PROGRESS);
        script("not-filed", Instant.parse("2023-06-01T00:00:00Z")).reported(CaseKind.HELP);
        CaseQuestion both = CaseStatisticsTest.question()
                .period(DateRange.of(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 1, 1)))
                .build();
        CaseStatistics seen = CaseStatistics.of(CaseScript.table(scripts), both);
        assertThat(seen.byYear(CaseIndicator.JOINT_ACTION))
                .containsExactly(Map.entry(Year.of(2024), Ratio.of(0, 1)), Map.entry(Year.of(2025), Ratio.of(1, 1)));
        assertThat(seen.figure(CaseIndicator.JOINT_ACTION).value()).isEqualTo(Ratio.of(1, 2));
    }
}
