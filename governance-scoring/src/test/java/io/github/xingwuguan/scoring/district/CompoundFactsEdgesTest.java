package io.github.xingwuguan.scoring.district;

import static io.github.xingwuguan.scoring.district.SmallDistrict.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.coordination.ConferenceSlot;
import io.github.xingwuguan.coordination.appraisal.AppraisalRound;
import io.github.xingwuguan.coordination.appraisal.AppraisalRules;
import io.github.xingwuguan.coordination.appraisal.Opening;
import io.github.xingwuguan.coordination.appraisal.Sheet;
import io.github.xingwuguan.coordination.appraisal.Subject;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.programme.ReportedFigure;
import io.github.xingwuguan.programme.Tally;
import io.github.xingwuguan.programme.compound.ConfirmedIncident;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Facts of a compound at the edge of what is known of it. */
class CompoundFactsEdgesTest {
    private static final PlaceId PLACE = PlaceId.of("x0");
    private static final DistrictRecords PLACES = new SmallDistrict(1).records();

    private static Map<String, Fact> facts(DistrictRecords records) {
        return sheet(records).facts();
    }

    private static FactSheet sheet(DistrictRecords records) {
        DistrictPolicies policies = DistrictPolicies.builder()
                .calendar(SmallDistrict.CALENDAR)
                .appraisal(new AppraisalRules(Sheet.MARKS, 5, 1, TimeLimit.workingDays(15)))
                .build();
        return CompoundFacts.of(records, policies, ScoreboardQuestion.on(DAY)).sheet(PLACE);
    }

    private static ReportedFigure reported(LocalDate from, LocalDate recorded, long numerator) {
        return ReportedFigure.builder()
                .metric("cases-cleared")
                .scope(PLACE)
                .period(DateRange.of(from, from.plusMonths(1)))
                .tally(Tally.of(numerator, 10))
                .reporter(OrgId.of("c1"))
                .document("doc")
                .recordedAt(recorded.atStartOfDay(WorkCalendar.CHINA).toInstant())
                .build();
    }

    @Test
    void a_total_that_was_entered_later_is_not_known_yet() {
        LocalDate september = LocalDate.parse("2025-09-01");
        DistrictRecords records = PLACES.with(
                RecordKind.REPORTED_FIGURE,
                List.of(reported(september.minusMonths(1), september, 7), reported(september, DAY.plusDays(1), 9)));
        assertThat(facts(records)).containsEntry("cases-cleared", Fact.share(7, 10));
    }

    @Test
    void a_total_of_a_period_that_ends_with_the_day_counts() {
        LocalDate from = DAY.plusDays(1).minusMonths(1);
        DistrictRecords records = PLACES.with(
                RecordKind.REPORTED_FIGURE, List.of(reported(from, DAY, 8), reported(from.plusDays(1), DAY, 9)));
        assertThat(facts(records)).containsEntry("cases-cleared", Fact.share(8, 10));
    }

    private static AppraisalRound round(String id, Subject.Kind kind, LocalDate from, int mark) {
        DateRange window = DateRange.of(from, from.plusDays(10));
        return AppraisalRound.of(id).toBuilder()
                .opening(new Opening(PLACE, new Subject(kind, OrgId.of("o")), window, List.of(ActorId.of("p"))))
                .addAnswers(new AppraisalRound.Answer(ActorId.of("p"), Quantity.of(mark), from))
                .closedAt(window.until().atStartOfDay(WorkCalendar.CHINA).toInstant())
                .build();
    }

    @Test
    void the_committee_is_appraised_in_its_own_round_that_is_closed() {
        DistrictRecords records = PLACES.with(
                RecordKind.APPRAISAL_ROUND,
                List.of(
                        round("ours", Subject.Kind.COMMITTEE, DAY.minusDays(60), 80),
                        round("firm", Subject.Kind.FIRM, DAY.minusDays(30), 10),
                        round("late", Subject.Kind.COMMITTEE, DAY.minusDays(5), 20)));
        assertThat(facts(records)).containsEntry("committee-appraisal", new Fact.Marks(List.of(Quantity.of(80))));
    }

    @Test
    void what_was_confirmed_comes_with_the_day_from_which_a_standard_counts() {
        DistrictRecords records = PLACES.with(
                RecordKind.COMPOUND_RECORD,
                List.of(
                        accident(PLACE, DAY.minusMonths(30)),
                        accident(PLACE, DAY.minusMonths(13)),
                        accident(PLACE, DAY.plusDays(1)),
                        accident(PlaceId.of("x1"), DAY.minusDays(1))));
        FactSheet sheet = sheet(records);

        assertThat(sheet.fact("accident-confirmed")).isEqualTo(Fact.yes());
        assertThat(sheet.fact("fund-misuse-confirmed")).isEqualTo(Fact.no());
        assertThat(sheet.establishedOn()).containsExactly(Map.entry("accident-confirmed", DAY.minusMonths(13)));
    }

    private static ConfirmedIncident accident(PlaceId compound, LocalDate on) {
        return new ConfirmedIncident(compound, on, ConfirmedIncident.Kind.ACCIDENT, "doc");
    }

    @Test
    void a_slot_of_conferences_counts_in_the_twelve_months_in_which_its_last_day_lies() {
        DistrictRecords records = PLACES.with(
                RecordKind.CONFERENCE_SLOT,
                List.of(
                        slot(DAY.minusMonths(13), DAY.minusYears(1).plusDays(1)),
                        slot(DAY.minusMonths(12).minusDays(5), DAY.minusMonths(11)),
                        slot(DAY.minusMonths(1), DAY.plusDays(1)),
                        slot(DAY.minusDays(20), DAY.plusDays(2))));
        assertThat(facts(records)).containsEntry("conferences-on-schedule", Fact.share(0, 2));
    }

    private static ConferenceSlot slot(LocalDate from, LocalDate until) {
        return new ConferenceSlot(PLACE, DateRange.of(from, until), Optional.empty(), Ratio.of(0, 0));
    }

    @Test
    void a_register_that_nobody_gave_says_neither_none_nor_nothing() {
        assertThat(facts(DistrictRecords.none().with(RecordKind.PLACE, PLACES.all(RecordKind.PLACE))))
                .doesNotContainKeys(
                        "accident-confirmed",
                        "honours",
                        "station-events",
                        "building-meetings",
                        "findings-due",
                        "items-due",
                        "party-residents",
                        "charging-covered",
                        "station-status",
                        "owners-body",
                        "volunteers-per-hundred",
                        "committee-overdue-months");
        assertThat(facts(PLACES)).containsKeys("party-residents", "charging-covered", "owners-body");
    }

    @Test
    void what_names_records_of_a_kind_that_nobody_gave_is_not_read() {
        DistrictRecords all = new SmallDistrict(1).records();
        DistrictRecords withoutPlaces = DistrictRecords.none()
                .with(RecordKind.BODY, all.all(RecordKind.BODY))
                .with(RecordKind.APPOINTMENT, all.all(RecordKind.APPOINTMENT))
                .with(RecordKind.FACILITY, all.all(RecordKind.FACILITY));
        assertThat(facts(withoutPlaces)).doesNotContainKeys("owners-body", "meeting-place", "committee-overdue-months");
        DistrictRecords withoutBodies = DistrictRecords.none()
                .with(RecordKind.PLACE, all.all(RecordKind.PLACE))
                .with(RecordKind.APPOINTMENT, all.all(RecordKind.APPOINTMENT))
                .with(RecordKind.FACILITY, List.of());
        assertThat(facts(withoutBodies)).doesNotContainKey("owners-body").containsKey("meeting-place");
    }
}
