package io.github.xingwuguan.scoring.programme;

import static io.github.xingwuguan.scoring.programme.Metrics.COMMITTEES;
import static io.github.xingwuguan.scoring.programme.Metrics.FORMATION;
import static io.github.xingwuguan.scoring.programme.Metrics.TODAY;
import static io.github.xingwuguan.scoring.programme.Metrics.compound;
import static io.github.xingwuguan.scoring.programme.Metrics.compounds;
import static io.github.xingwuguan.scoring.programme.Metrics.count;
import static io.github.xingwuguan.scoring.programme.Metrics.facts;
import static io.github.xingwuguan.scoring.programme.Streets.PLACES;
import static io.github.xingwuguan.scoring.programme.Streets.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.place.Community;
import io.github.xingwuguan.programme.Metric;
import io.github.xingwuguan.programme.ReportedFigure;
import io.github.xingwuguan.programme.Subject;
import io.github.xingwuguan.programme.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class JoinedFigureTest {
    private static final DateRange YEAR = DateRange.of(LocalDate.of(2025, 1, 1), TODAY.plusDays(1));
    private static final Instant MONDAY = Instant.parse("2025-11-03T01:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2025-11-04T01:00:00Z");

    private static ReportedFigure.Builder reported(String scope, Tally tally) {
        return ReportedFigure.builder()
                .metric("formation")
                .scope(place(scope))
                .period(YEAR)
                .tally(tally)
                .reporter(OrgId.of("street-1"))
                .document("report-" + scope)
                .recordedAt(MONDAY);
    }

    /** Records of c1 (1 of 2, one more unknown); none of c2 and c3. */
    private static RollUp records(Metric metric) {
        return RollUp.of(
                count(
                        metric,
                        compounds(
                                TODAY,
                                compound(1, facts("committee", "owners-committee")),
                                compound(2, facts("committee", "none")),
                                compound(3, facts()))),
                PLACES);
    }

    private static JoinedFigure joined(String scope, ReportedFigure.Builder... figures) {
        ReportedFigures table = ReportedFigures.of(
                Arrays.stream(figures).map(ReportedFigure.Builder::build).toList(), YEAR, TUESDAY);
        return JoinedFigure.of(records(FORMATION), place(scope), Community.class, table);
    }

    @Test
    void a_figure_from_records_and_totals_is_mixed_and_shows_its_parts() {
        JoinedFigure figure = joined("d", reported("c2", Tally.of(3, 4)));

        assertThat(figure.origin()).contains(Origin.MIXED);
        assertThat(figure.total()).isEqualTo(new MetricTotal(Tally.of(4, 6), 1));
        assertThat(figure.parts())
                .extracting(part -> part.place() + " " + part.origin().code() + " "
                        + part.total().tally())
                .containsExactly("c1 computed 1/2", "c2 reported 3/4");
        assertThat(figure.absent()).containsExactly(place("c3"));
        assertThat(figure.findings()).isEmpty();
    }

    @Test
    void a_figure_is_computed_reported_or_nothing() {
        assertThat(joined("c1").origin()).contains(Origin.COMPUTED);
        assertThat(joined("s2", reported("c3", Tally.of(1, 4))).origin()).contains(Origin.REPORTED);
        JoinedFigure nothing = joined("s2");
        assertThat(nothing.origin()).isEmpty();
        assertThat(nothing.total().tally()).isEqualTo(Tally.of(0, 0));
        assertThat(nothing.absent()).containsExactly(place("c3"));
    }

    @Test
    void a_total_of_the_whole_stands_for_parts_of_which_there_is_nothing() {
        JoinedFigure figure = joined("s2", reported("s2", Tally.of(2, 4)));

        assertThat(figure.origin()).contains(Origin.REPORTED);
        assertThat(figure.total().tally()).isEqualTo(Tally.of(2, 4));
        assertThat(figure.absent()).isEmpty();
    }

    @Test
    void a_reported_figure_that_the_records_contradict_is_a_finding_and_the_records_count() {
        JoinedFigure figure = joined("c1", reported("c1", Tally.of(3, 3)));

        assertThat(figure.total().tally()).isEqualTo(Tally.of(1, 2));
        assertThat(figure.findings())
                .extracting(finding -> finding.kind() + " " + finding.reported().tally() + " "
                        + finding.computed().tally())
                .containsExactly("CONTRADICTED 3/3 1/2");
        assertThat(figure.reasons(FORMATION))
                .extracting(reason -> reason.text().zh())
                .containsExactly(
                        "统计值：1/2 (50.0%)，截至2025-10-28", "c1：1/2 (50.0%)（computed）", "c1上报3/3，与台账1/2不符（report-c1）");
    }

    @Test
    void a_reported_figure_that_the_missing_facts_could_make_true_is_none() {
        assertThat(joined("c1", reported("c1", Tally.of(2, 3))).findings()).isEmpty();
        assertThat(joined("c1", reported("c1", Tally.of(1, 3))).findings()).isEmpty();
        assertThat(joined("c1", reported("c1", Tally.of(1, 2))).findings()).isEmpty();
        assertThat(joined("c1", reported("c1", Tally.of(2, 4))).findings()).hasSize(1);
        assertThat(joined("c1", reported("c1", Tally.of(0, 2))).findings()).hasSize(1);
        assertThat(joined("c1", reported("c1", Tally.of(1, 1))).findings()).hasSize(1);
    }

    @Test
    void a_total_of_the_whole_is_compared_with_its_parts_as_far_as_they_are_known() {
        // c2 is absent, so that more is possible, and less is not
        assertThat(joined("s1", reported("s1", Tally.of(9, 20))).findings()).isEmpty();
        assertThat(joined("s1", reported("s1", Tally.of(0, 20))).findings()).hasSize(1);
        assertThat(joined("s1", reported("c2", Tally.of(3, 4)), reported("s1", Tally.of(9, 20)))
                        .findings())
                .hasSize(1);
        assertThat(joined("s1", reported("c2", Tally.of(3, 4)), reported("s1", Tally.of(4, 6)))
                        .findings())
                .isEmpty();
    }

    @Test
    void the_figure_entered_last_counts_and_what_was_not_yet_known_does_not() {
        ReportedFigure first = reported("c2", Tally.of(3, 4)).build();
        ReportedFigure corrected =
                reported("c2", Tally.of(2, 4)).recordedAt(TUESDAY).build();
        ReportedFigure ofAMonth = reported("c2", Tally.of(4, 4))
                .period(DateRange.of(LocalDate.of(2025, 10, 1), TODAY.plusDays(1)))
                .recordedAt(TUESDAY)
                .build();

        assertThat(tallyOfC2(MONDAY, corrected, first, ofAMonth)).isEqualTo(Tally.of(3, 4));
        assertThat(tallyOfC2(TUESDAY, corrected, first, ofAMonth)).isEqualTo(Tally.of(2, 4));
    }

    private static Tally tallyOfC2(Instant knownAt, ReportedFigure... figures) {
        return ReportedFigures.of(Arrays.asList(figures), YEAR, knownAt)
                .find(FORMATION, place("c2"))
                .orElseThrow()
                .tally();
    }

    @Test
    void a_total_of_another_form_is_a_finding_and_not_used() {
        JoinedFigure figure = joined("c2", reported("c2", Tally.of(3)));

        assertThat(figure.origin()).isEmpty();
        assertThat(figure.findings())
                .extracting(JoinedFigure.Finding::kind)
                .containsExactly(JoinedFigure.Kind.WRONG_FORM);
        assertThat(figure.absent()).containsExactly(place("c2"));
    }

    @Test
    void records_of_the_whole_that_lie_in_no_part_are_a_part_of_their_own() {
        Subject office = Subject.of("office", PlaceId.of("s1"), facts("committee", "owners-committee"));
        RollUp rolled = RollUp.of(
                count(COMMITTEES, compounds(TODAY, office, compound(1, facts("committee", "owners-committee")))),
                PLACES);
        JoinedFigure figure = JoinedFigure.of(
                rolled, place("s1"), Community.class, ReportedFigures.of(java.util.List.of(), YEAR, TUESDAY));

        assertThat(figure.parts())
                .extracting(part -> part.place() + " " + part.total().tally())
                .containsExactly("c1 1", "s1 1");
        assertThat(figure.total().tally()).isEqualTo(Tally.of(2));
    }

    @Test
    void a_total_names_its_document_and_its_period_ends() {
        assertThatThrownBy(() -> reported("c2", Tally.of(1)).document(" ").build())
                .hasMessage("Reported figure must name its document, but did not");
        assertThatThrownBy(() -> reported("c2", Tally.of(1))
                        .period(DateRange.from(TODAY))
                        .build())
                .hasMessage("Reported figure must have a period that ends, but it was 2025-10-28..");
        assertThat(reported("c2", Tally.of(1)).build().lastDay()).isEqualTo(TODAY);
    }
}
