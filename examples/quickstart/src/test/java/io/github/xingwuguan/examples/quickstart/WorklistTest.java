package io.github.xingwuguan.examples.quickstart;

import static io.github.xingwuguan.examples.quickstart.BundledDistrict.BOARD;
import static io.github.xingwuguan.examples.quickstart.BundledDistrict.DAY;
import static io.github.xingwuguan.examples.quickstart.BundledDistrict.RECORDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.carriage.Committee;
import io.github.xingwuguan.carriage.ServiceProject;
import io.github.xingwuguan.casework.CaseFile;
import io.github.xingwuguan.casework.ClockKind;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.programme.emergency.EmergencyLog;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.rating.award.Conferral;
import io.github.xingwuguan.rating.award.RubricRef;
import io.github.xingwuguan.rating.award.ScoreBasis;
import io.github.xingwuguan.rating.award.Stage;
import io.github.xingwuguan.rating.award.StarAward;
import io.github.xingwuguan.rating.award.Trace;
import io.github.xingwuguan.scoring.district.DistrictPolicies;
import io.github.xingwuguan.scoring.district.DistrictRecords;
import io.github.xingwuguan.scoring.district.RecordKind;
import io.github.xingwuguan.scoring.district.Scoreboard;
import io.github.xingwuguan.scoring.district.ScoreboardQuestion;
import io.github.xingwuguan.scoring.district.WorkItem;
import io.github.xingwuguan.scoring.district.WorkKind;
import io.github.xingwuguan.scoring.district.Worklist;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What there is to be done on a day, of all areas. */
class WorklistTest {
    private static final Worklist WORK = BOARD.worklist();

    private static List<String> subjects(WorkKind kind) {
        return WORK.of(kind).stream().map(WorkItem::subject).toList();
    }

    private static Worklist on(LocalDate day, DistrictRecords records, DistrictPolicies policies) {
        return Scoreboard.of(records, policies, ScoreboardQuestion.on(day)).worklist();
    }

    private static DistrictPolicies.Builder policies() {
        return DistrictPolicies.builder().calendar(CaseDesk.CALENDAR);
    }

    @Test
    void items_come_by_day() {
        assertThat(WORK.items())
                .isSortedAccordingTo(
                        Comparator.comparing((WorkItem item) -> item.due().on()))
                .doesNotHaveDuplicates();
        assertThat(WORK.items().stream().map(WorkItem::kind).distinct())
                .contains(WorkKind.CLOCK, WorkKind.TERM, WorkKind.CONTRACT, WorkKind.LISTING, WorkKind.REPAIR);
    }

    @Test
    void terms_that_end_within_180_or_60_days_and_those_that_ended_without_a_next_one() {
        List<String> due = new ArrayList<>();
        for (Committee committee : bodies(Committee.class)) {
            boolean isLast = bodies(Committee.class).stream()
                    .filter(other -> other.compound().equals(committee.compound()))
                    .noneMatch(other ->
                            other.term().until().isAfter(committee.term().until()));
            if (isLast && !committee.term().until().isAfter(DAY.plusDays(180))) {
                due.add(committee.id().value());
            }
        }
        assertThat(subjects(WorkKind.TERM)).hasSizeGreaterThan(3).containsExactlyInAnyOrderElementsOf(due);
        for (WorkItem item : WORK.of(WorkKind.TERM)) {
            LocalDate end = item.due().on();
            Optional<Integer> warning =
                    !end.isAfter(DAY) ? Optional.empty() : Optional.of(end.isAfter(DAY.plusDays(60)) ? 180 : 60);
            assertThat(item.due().warning()).as(item.toString()).isEqualTo(warning);
        }
    }

    private static <B> List<B> bodies(Class<B> type) {
        return RECORDS.all(RecordKind.BODY).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Test
    void contracts_that_end_are_those_that_no_other_follows() {
        assertThat(WORK.of(WorkKind.CONTRACT)).isNotEmpty().allSatisfy(item -> {
            ServiceProject project = bodies(ServiceProject.class).stream()
                    .filter(p -> p.id().value().equals(item.subject()))
                    .findFirst()
                    .orElseThrow();
            assertThat(item.due().on()).isEqualTo(project.contract().until());
            assertThat(bodies(ServiceProject.class))
                    .noneMatch(p -> p.compound().equals(project.compound())
                            && p.contract().until().isAfter(project.contract().until()));
        });
    }

    @Test
    void clocks_that_are_overdue_or_run_out_within_three_days_are_those_of_the_states_of_the_cases() {
        Instant now = BOARD.question().instant();
        List<String> due = new ArrayList<>();
        List<CaseFile> files = new ArrayList<>(BundledDistrict.BOOK.files().values());
        files.addAll(BundledDistrict.BOOK.petitions().values());
        for (CaseFile file : files) {
            for (ClockKind kind : ClockKind.values()) {
                boolean isPaused = file.state().clocks().timer(kind).stream()
                        .flatMap(timer -> timer.clock().pauses().stream())
                        .anyMatch(pause -> pause.until().isEmpty());
                file.state()
                        .clocks()
                        .due(kind, now, CaseDesk.CALENDAR, Coverage.PROVISIONAL)
                        .filter(end -> !isPaused)
                        .filter(end -> !end.due()
                                .atZone(WorkCalendar.CHINA)
                                .toLocalDate()
                                .isAfter(DAY.plusDays(3)))
                        .ifPresent(end -> due.add(file.state().id().value()));
            }
        }
        List<String> ours = subjects(WorkKind.CLOCK).stream()
                .filter(id ->
                        files.stream().anyMatch(f -> f.state().id().value().equals(id)))
                .toList();
        assertThat(ours).isNotEmpty().containsExactlyInAnyOrderElementsOf(due);
    }

    @Test
    void firms_on_the_black_list_may_leave_it_after_a_year() {
        List<WorkItem> black = WORK.of(WorkKind.LISTING).stream()
                .filter(item -> item.basis().says().zh().contains("黑榜"))
                .toList();
        assertThat(black).extracting(WorkItem::subject).containsExactlyInAnyOrderElementsOf(BOARD.ids("blackListed"));
        assertThat(black).allSatisfy(item -> {
            assertThat(item.due())
                    .isEqualTo(new WorkItem.Due(LocalDate.parse("2025-12-31"), Optional.empty(), Optional.of(90)));
            assertThat(item.basis().policy()).contains(BundledPolicies.LOUXING_DRAFT.id());
        });
    }

    @Test
    void records_whose_wait_is_over_can_be_repaired_and_leave_the_list_after_a_month() {
        assertThat(WORK.of(WorkKind.REPAIR))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.due().on()).isBetween(DAY.minusDays(30), DAY.plusDays(30)));
    }

    @Test
    void teams_have_to_hold_a_drill_by_the_day_that_their_log_says() {
        EmergencyLog log = EmergencyLog.of(RECORDS.all(RecordKind.EMERGENCY));
        List<String> late = WORK.of(WorkKind.DRILL).stream()
                .filter(item -> item.due().on().isBefore(DAY))
                .map(WorkItem::subject)
                .toList();
        assertThat(late)
                .containsExactlyInAnyOrderElementsOf(log.drillsOverdue(DAY).keySet().stream()
                        .map(OrgId::value)
                        .toList());
        assertThat(WORK.of(WorkKind.DRILL)).isNotEmpty();
    }

    @Test
    void a_policy_that_no_version_follows_is_announced() {
        DistrictPolicies shandong = policies()
                .credit(PolicyTimeline.of(List.of(BundledPolicies.SHANDONG_2020.read())))
                .build();
        List<WorkItem> items = on(LocalDate.parse("2024-11-15"), DistrictRecords.none(), shandong)
                .items();
        assertThat(items).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(WorkKind.POLICY);
            assertThat(item.subject()).isEqualTo("shandong-2020@0.1.0");
            assertThat(item.due().warning()).contains(60);
        });
    }

    @Test
    void a_district_announces_earlier_or_later_as_its_rules_say() {
        DistrictPolicies late = policies().putWarning(WorkKind.TERM, List.of(0)).build();
        DistrictRecords bodies = DistrictRecords.none().with(RecordKind.BODY, RECORDS.all(RecordKind.BODY));
        assertThat(on(DAY, bodies, late).of(WorkKind.TERM))
                .hasSizeLessThan(WORK.of(WorkKind.TERM).size())
                .allMatch(item -> item.due().hasCome());
    }

    @Test
    void an_award_ends_as_long_as_it_stands() {
        LocalDate end = LocalDate.parse("2026-01-20");
        DistrictRecords awards = DistrictRecords.none().with(RecordKind.AWARD, List.of(awarded(end)));
        assertThat(on(DAY, awards, policies().build()).items()).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(WorkKind.AWARD);
            assertThat(item.subject()).isEqualTo("xq-001");
            assertThat(item.due().on()).isEqualTo(end);
            assertThat(item.due().warning()).contains(90);
        });
        assertThat(on(end, awards, policies().build()).items()).isEmpty();
    }

    private static StarAward awarded(LocalDate end) {
        Rubric rubric = BundledPolicies.LOUXING_FIVE_STAR.read();
        Trace trace = Trace.builder()
                .seq(1)
                .actor(new Actor(ActorId.of("a-1"), Role.DISTRICT, OrgId.of("district"), Level.DISTRICT))
                .at(Instant.parse("2024-01-20T02:00:00Z"))
                .before(Stage.NONE)
                .after(Stage.CONCLUDED)
                .rubric(RubricRef.of(rubric))
                .build();
        ScoreBasis basis = new ScoreBasis(RubricRef.of(rubric), 3, Points.of(80), new Digest("0".repeat(64)));
        DateRange valid = DateRange.of(end.minusYears(2), end);
        return StarAward.LIFECYCLE.fold(
                StarAward.of(PlaceId.of("xq-001")), List.of(new Conferral.Awarded(trace, 3, valid, basis)));
    }

    @Test
    void a_source_without_records_is_left_out() {
        assertThat(on(DAY, DistrictRecords.none(), policies().build()).items()).isEmpty();
    }
}
