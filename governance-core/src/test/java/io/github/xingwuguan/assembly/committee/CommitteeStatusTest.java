package io.github.xingwuguan.assembly.committee;

import static io.github.xingwuguan.assembly.committee.CommitteeDesk.POLICY;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.day;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.person;
import static io.github.xingwuguan.assembly.committee.Committees.ID;
import static io.github.xingwuguan.assembly.committee.Committees.TODAY;
import static io.github.xingwuguan.assembly.committee.Committees.WORKING;
import static io.github.xingwuguan.assembly.committee.Committees.history;
import static io.github.xingwuguan.assembly.committee.Committees.management;
import static io.github.xingwuguan.assembly.committee.Committees.owners;
import static io.github.xingwuguan.assembly.committee.Committees.roster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.assembly.committee.Succession.Outcome;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.carriage.Committee;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteeStatusTest {
    private static CommitteeStatus status(CommitteeHistory history, int serving, LocalDate date) {
        return CommitteeStatus.of(owners(5), history, roster(serving), POLICY, date);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-31, preparing", "2022-11-01, elected", "2022-11-20, filed", "2022-12-01, filed", "2022-12-31, filed",
        "2023-01-01, active", "2027-07-04, active", "2027-07-05, expiring", "2027-12-31, expiring",
                "2028-01-01, expired"
    })
    void a_committee_is_what_its_days_make_of_it(LocalDate date, String state) {
        // nobody has a seat before the term begins, and nobody's empty seat matters then
        assertThat(status(WORKING, 5, date).state().code()).isEqualTo(state);
    }

    @Test
    void it_says_on_which_day_it_changes_by_itself() {
        assertThat(status(WORKING, 5, day("2022-12-01")).next()).contains(day("2023-01-01"));
        assertThat(status(history("elected 2022-11-01", "filed 2022-11-20"), 5, day("2022-12-01"))
                        .next())
                .contains(day("2028-01-01")); // without seals its term does not begin
        assertThat(status(WORKING, 5, TODAY).next()).contains(day("2027-07-05"));
        assertThat(status(WORKING, 5, day("2027-07-05")).next()).contains(day("2028-01-01"));
        assertThat(status(WORKING, 5, day("2028-01-01")).next()).isEmpty();
    }

    @Test
    void below_the_share_of_filled_seats_it_is_inquorate() {
        assertThat(status(WORKING, 3, TODAY).state()).isEqualTo(CommitteeState.ACTIVE);
        CommitteeStatus few = status(WORKING, 2, TODAY);
        assertThat(few.state()).isEqualTo(CommitteeState.INQUORATE);
        assertThat(few.filled()).isEqualTo(Ratio.of(2, 5));
        assertThat(status(WORKING, 2, day("2028-01-01")).state()).isEqualTo(CommitteeState.EXPIRED);
    }

    @ParameterizedTest
    @CsvSource({"dissolved, dissolved", "succeeded, dissolved", "replaced, replaced-by-pmc"})
    void what_ends_it_comes_before_everything_else(String kind, String state) {
        CommitteeHistory history =
                history("elected 2022-11-01", "filed 2022-11-20", "sealed 2022-12-01", kind + " 2025-03-03");
        assertThat(status(history, 5, day("2025-03-02")).state()).isEqualTo(CommitteeState.ACTIVE);
        assertThat(status(history, 1, day("2029-01-01")).state().code()).isEqualTo(state);
        assertThat(status(history, 1, day("2029-01-01")).next()).isEmpty();
    }

    @Test
    void powers_rest_during_a_hand_over() {
        CommitteeHistory history = history("elected 2022-11-01", "renewal-begun 2027-10-01", "succeeded 2027-12-20");
        assertThat(status(history, 5, day("2027-09-30")).frozen()).isEmpty();
        assertThat(status(history, 5, day("2027-10-01")).frozen()).containsExactly(Power.values());
        assertThat(status(history, 5, day("2027-12-20")).frozen()).isEmpty();
        assertThatThrownBy(() -> history("elected 2022-11-01", "elected 2022-11-02"))
                .hasMessage("Milestone must be the only one of its kind, but one stood twice");
    }

    private static CommitteeCoverage coverage(Committee committee, CommitteeHistory history, int serving, String date) {
        return CommitteeCoverage.on(
                day(date),
                List.of(PlaceId.of("x1"), PlaceId.of("x2")),
                List.of(committee),
                Map.of(ID, history),
                roster(serving),
                POLICY);
    }

    @Test
    void e37_an_expired_an_inquorate_and_an_unfiled_committee_cover_nothing() {
        assertThat(coverage(owners(5), WORKING, 5, "2025-03-03").elected().covered())
                .isEqualTo(Ratio.of(1, 2));
        assertThat(coverage(owners(5), WORKING, 5, "2028-01-01").elected().covered())
                .isEqualTo(Ratio.of(0, 2));
        assertThat(coverage(owners(5), WORKING, 2, "2025-03-03").elected().covered())
                .isEqualTo(Ratio.of(0, 2));
        assertThat(coverage(owners(5), history(), 5, "2025-03-03").states())
                .containsExactly(Map.entry(CommitteeState.PREPARING, 1));
    }

    @Test
    void e38_a_management_committee_counts_in_the_figure_that_says_so_and_in_no_other() {
        CommitteeCoverage coverage = coverage(management(5), WORKING, 5, "2025-03-03");
        assertThat(coverage.elected().covered()).isEqualTo(Ratio.of(0, 2));
        assertThat(coverage.withManagement().covered()).isEqualTo(Ratio.of(1, 2));
        assertThat(coverage.states()).containsExactly(Map.entry(CommitteeState.ACTIVE, 1));
    }

    private static Succession succession(int seats, int serving, String... alternates) {
        return Succession.of(
                seats,
                Set.copyOf(Committees.members(serving)),
                List.of(alternates).stream().map(ActorId::of).toList(),
                POLICY);
    }

    @Test
    void alternates_move_up_in_order_and_vacancies_below_the_share_force_an_election() {
        assertThat(succession(5, 4, "a", "b").movesUp()).containsExactly(person("a"));
        assertThat(succession(5, 4, "a", "b").outcome()).isEqualTo(Outcome.FULL);
        assertThat(succession(5, 2, "m0", "a", "a").movesUp()).containsExactly(person("a"));
        assertThat(succession(5, 2, "a").outcome()).isEqualTo(Outcome.GOES_ON);
        assertThat(succession(5, 2).outcome()).isEqualTo(Outcome.RE_ELECTION);
        assertThat(succession(6, 3).outcome()).isEqualTo(Outcome.GOES_ON); // exactly half is enough
        assertThatThrownBy(() -> succession(2, 3))
                .hasMessage("Members must be at most as many as the 2 seats, but were 3");
        assertThat(POLICY.mostAlternates(7)).isEqualTo(3);
    }
}
