package io.github.xingwuguan.programme.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.shape.Notation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvidenceBookTest {
    private static final PlaceId COMPOUND = PlaceId.of("x1");
    private static final LocalDate TODAY = LocalDate.parse("2025-10-28");
    private static final DateRange WINDOW = DateRange.of(LocalDate.parse("2024-10-29"), TODAY.plusDays(1));

    private static DateRange days(String from, String until) {
        return DateRange.of(LocalDate.parse(from), LocalDate.parse(until));
    }

    private static Honour.Builder honour(String id) {
        return Honour.builder()
                .id(id)
                .place(COMPOUND)
                .title("美好家园")
                .level(HonourLevel.PROVINCIAL)
                .awardedOn(LocalDate.parse("2024-12-01"));
    }

    private static LivelihoodProblem.Builder problem(String id, String place, String reportedOn) {
        return LivelihoodProblem.builder()
                .id(id)
                .place(PlaceId.of(place))
                .kind("lighting")
                .reportedOn(LocalDate.parse(reportedOn));
    }

    @Test
    void an_honour_stands_from_the_day_it_was_given_until_it_expires_or_is_withdrawn() {
        EvidenceBook book = EvidenceBook.of(List.of(
                honour("1").build(),
                honour("2").validUntil(TODAY).build(),
                honour("3").withdrawnOn(TODAY).build(),
                honour("4").awardedOn(TODAY.plusDays(1)).build()));
        assertThat(book.honours(COMPOUND, TODAY).stream().map(Honour::id)).containsExactly("1");
        assertThat(book.honours(COMPOUND, TODAY.minusDays(1)).stream().map(Honour::id))
                .containsExactly("1", "2", "3");
        assertThat(book.honours(COMPOUND, LocalDate.parse("2024-11-30"))).isEmpty();
    }

    @Test
    void an_honour_does_not_end_before_it_is_given() {
        assertThatThrownBy(() ->
                        honour("1").withdrawnOn(LocalDate.parse("2024-11-30")).build())
                .hasMessage("Honour must end after it was given on 2024-12-01, but ended on 2024-11-30");
    }

    @Test
    void logs_that_lie_in_the_window_are_summed() {
        EvidenceBook book = EvidenceBook.of(List.of(
                new RepairsLog(COMPOUND, days("2024-10-29", "2025-05-01"), Ratio.of(7, 10)),
                new RepairsLog(COMPOUND, days("2025-05-01", "2025-10-29"), Ratio.of(5, 6)),
                new RepairsLog(COMPOUND, days("2024-05-01", "2024-10-29"), Ratio.of(1, 9))));
        assertThat(book.repairs(COMPOUND, WINDOW)).contains(Ratio.of(12, 16));
        assertThat(book.repairs(PlaceId.of("x2"), WINDOW)).isEmpty();
    }

    @Test
    void logs_that_share_a_day_and_records_that_stand_twice_are_refused() {
        assertThatThrownBy(() -> EvidenceBook.of(List.of(
                        new RepairsLog(COMPOUND, days("2024-10-29", "2025-05-02"), Ratio.of(7, 10)),
                        new RepairsLog(COMPOUND, days("2025-05-01", "2025-10-29"), Ratio.of(5, 6)),
                        honour("1").build(),
                        honour("1").build(),
                        problem("1", "c1", "2025-01-01").build(),
                        problem("1", "c1", "2025-01-01").build())))
                .hasMessageContaining("overlapping-periods at /1/period")
                .hasMessageContaining("duplicate-record at /3/id")
                .hasMessageContaining("duplicate-record at /5/id");
        assertThatThrownBy(() -> new RepairsLog(COMPOUND, WINDOW, Ratio.of(2, 1)))
                .hasMessage("Repairs must be answered ≤ reported, but were 2/1");
    }

    @Test
    void of_surveys_the_last_one_counts() {
        EvidenceBook book = EvidenceBook.of(List.of(
                new SatisfactionSurvey(COMPOUND, days("2025-08-01", "2025-09-01"), new Fact.Survey(70, 90, 300)),
                new SatisfactionSurvey(COMPOUND, days("2025-01-01", "2025-02-01"), new Fact.Survey(10, 90, 300)),
                new SatisfactionSurvey(COMPOUND, days("2025-10-01", "2025-11-01"), new Fact.Survey(0, 90, 300))));
        assertThat(book.survey(COMPOUND, WINDOW)).contains(new Fact.Survey(70, 90, 300));
        assertThat(book.survey(PlaceId.of("x2"), WINDOW)).isEmpty();
    }

    @Test
    void an_event_that_is_told_twice_is_one() {
        StationEvent event = new StationEvent("e1", COMPOUND, TODAY);
        EvidenceBook book = EvidenceBook.of(List.of(
                event,
                event,
                new StationEvent("e2", COMPOUND, WINDOW.from()),
                new StationEvent("e3", COMPOUND, WINDOW.from().minusDays(1))));
        assertThat(book.events(COMPOUND, WINDOW)).isEqualTo(2);
    }

    @Test
    void problems_are_those_of_one_community_and_the_district_has_another_figure() {
        EvidenceBook book = EvidenceBook.of(List.of(
                problem("1", "c1", "2025-01-01").solvedOn(TODAY).build(),
                problem("2", "c1", "2025-01-01").solvedOn(TODAY.plusDays(1)).build(),
                problem("3", "c1", "2024-10-28").solvedOn(TODAY).build(),
                problem("4", "c2", "2025-01-01")
                        .solvedOn(LocalDate.parse("2025-01-01"))
                        .build()));
        assertThat(book.problems(PlaceId.of("c1"), WINDOW, TODAY)).isEqualTo(Ratio.of(1, 2));
        assertThat(book.problems(WINDOW, TODAY))
                .containsExactly(
                        Map.entry(PlaceId.of("c1"), Ratio.of(1, 2)), Map.entry(PlaceId.of("c2"), Ratio.of(1, 1)));
        assertThat(book.problems(WINDOW, LocalDate.parse("2024-12-31"))).isEmpty();
    }

    @Test
    void a_problem_is_not_solved_before_it_is_reported() {
        assertThatThrownBy(() -> problem("1", "c1", "2025-01-02")
                        .solvedOn(LocalDate.parse("2025-01-01"))
                        .build())
                .hasMessage("Problem must be solved after it was reported, but was before");
        assertThatThrownBy(() -> problem(" ", "c1", "2025-01-02").build()).hasMessageContaining("one was blank");
    }

    @Test
    void records_survive_the_wire() {
        List<EvidenceRecord> records = List.of(
                honour("2").validUntil(TODAY).build(),
                new RepairsLog(COMPOUND, WINDOW, Ratio.of(5, 6)),
                new SatisfactionSurvey(COMPOUND, WINDOW, new Fact.Survey(1, 2, 3)),
                new StationEvent("e1", COMPOUND, TODAY),
                problem("1", "c1", "2025-01-01").build());
        records.forEach(record ->
                assertThat(Notation.roundTrip(EvidenceBook.RECORD, record)).isEqualTo(record));
    }
}
