package io.github.xingwuguan.carriage;

import static io.github.xingwuguan.carriage.Bodies.COMMITTEE;
import static io.github.xingwuguan.carriage.Bodies.START;
import static io.github.xingwuguan.carriage.Bodies.TERM;
import static io.github.xingwuguan.carriage.Bodies.TODAY;
import static io.github.xingwuguan.carriage.Bodies.adjunct;
import static io.github.xingwuguan.carriage.Bodies.committee;
import static io.github.xingwuguan.carriage.Bodies.full;
import static io.github.xingwuguan.carriage.Bodies.management;
import static io.github.xingwuguan.carriage.Bodies.members;
import static io.github.xingwuguan.carriage.Bodies.roster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.Notation;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitteeTest {
    private static final CommitteeRules RULES = CommitteeRules.ownersCommitteeDraft();

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    /** A chair and so many further members. */
    private static Roster chairAnd(int members) {
        String[] persons = IntStream.range(0, members).mapToObj(i -> "p" + i).toArray(String[]::new);
        return roster(
                List.of(full("chair", COMMITTEE, Post.CHAIR)), members(COMMITTEE, Post.COMMITTEE_MEMBER, persons));
    }

    private static List<String> codes(Composition composition) {
        return composition.findings().all().stream().map(Problem::code).toList();
    }

    private static Composition of(int seats, Roster roster) {
        return Composition.of(committee("committee-1", 1, seats, TERM), roster, RULES, TODAY);
    }

    @Test
    void a_full_committee_has_no_findings() {
        Composition composition = of(7, chairAnd(6));
        assertThat(composition.findings().all()).isEmpty();
        assertThat(composition.serving()).isEqualTo(7);
        assertThat(composition.vacancies()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"4,committee-size committee-size-even", "5,''", "6,committee-size-even", "11,''", "13,committee-size"})
    void sizes_are_five_to_eleven_and_odd(int seats, String expected) {
        List<String> codes = codes(of(seats, chairAnd(seats - 1))).stream()
                .filter(code -> code.startsWith("committee-size"))
                .toList();
        assertThat(String.join(" ", codes)).isEqualTo(expected);
    }

    @Test
    void a_jurisdiction_may_ask_for_three_and_set_no_limit() {
        CommitteeRules small = CommitteeRules.builder()
                .fewestSeats(3)
                .longestYears(5)
                .warning(Period.ofMonths(6))
                .leastFilled(Ratio.of(2, 3))
                .addConflictBasis("示例条例第一条")
                .provenance(Provenance.illustrative("test", "three are enough"))
                .build();
        assertThat(codes(Composition.of(committee("committee-1", 1, 3, TERM), chairAnd(2), small, TODAY)))
                .isEmpty();
        assertThat(codes(Composition.of(committee("committee-1", 1, 101, TERM), chairAnd(100), small, TODAY)))
                .isEmpty();
        Composition tiny = Composition.of(committee("committee-1", 1, 1, TERM), chairAnd(0), small, TODAY);
        assertThat(tiny.findings().errors().get(0).message())
                .isEqualTo("Committee must have 3 or more seats, but had 1");
        assertThat(Notation.roundTrip(CommitteeRules.SHAPE, small)).isEqualTo(small);
    }

    @Test
    void exactly_half_of_the_seats_is_enough_and_one_less_is_not() {
        assertThat(codes(of(10, chairAnd(4)))).containsExactly("committee-size-even", "committee-vacancies");
        Composition below = of(11, chairAnd(4));
        assertThat(codes(below)).containsExactly("committee-vacancies", "committee-inquorate");
        assertThat(below.vacancies()).isEqualTo(6);
        assertThat(below.findings().errors().get(0).message())
                .isEqualTo("Committee must have filled at least 1/2 of its seats, but had 5/11");
    }

    @Test
    void a_committee_that_lost_members_goes_on_below_the_smallest_size() {
        Composition four = of(7, chairAnd(3));
        assertThat(codes(four)).containsExactly("committee-vacancies", "committee-too-few");
        assertThat(four.findings().errors()).isEmpty();
        assertThat(codes(of(5, roster()))).contains("committee-too-few", "committee-inquorate", "committee-no-chair");
    }

    @ParameterizedTest
    @CsvSource({"5,5,true", "5,4,false", "9,5,true", "10,5,false", "11,5,false", "11,6,true"})
    void an_election_establishes_with_the_smallest_size_and_more_than_half(
            int seats, int elected, boolean established) {
        assertThat(of(seats, chairAnd(elected - 1)).isEstablished(RULES)).isEqualTo(established);
    }

    @Test
    void more_members_than_seats_are_refused() {
        Composition composition = of(5, chairAnd(5));
        assertThat(codes(composition)).containsExactly("committee-overfull");
        assertThat(composition.vacancies()).isZero();
    }

    @Test
    void alternates_and_adjuncts_fill_no_seat() {
        Roster roster = roster(
                chairAnd(3).appointments(),
                List.of(full("a", COMMITTEE, Post.ALTERNATE), adjunct("b", COMMITTEE, Post.COMMITTEE_MEMBER)));
        assertThat(of(5, roster).serving()).isEqualTo(4);
    }

    @Test
    void a_person_in_two_posts_fills_one_seat() {
        Roster roster = roster(chairAnd(4).appointments(), List.of(full("chair", COMMITTEE, Post.COMMITTEE_MEMBER)));
        assertThat(of(5, roster).serving()).isEqualTo(5);
    }

    @Test
    void two_chairs_are_refused() {
        Roster roster = roster(chairAnd(3).appointments(), List.of(full("other", COMMITTEE, Post.CHAIR)));
        assertThat(codes(of(5, roster))).containsExactly("committee-chairs");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31,NOT_YET",
        "2023-01-01,VALID",
        "2027-07-04,VALID",
        "2027-07-05,EXPIRING",
        "2027-12-31,EXPIRING",
        "2028-01-01,EXPIRED"
    })
    void a_term_is_valid_from_its_first_day_and_expires_soon_180_days_before_its_end(String date, TermStatus status) {
        assertThat(committee("committee-1", 1, 5, TERM).termOn(day(date), RULES))
                .isEqualTo(status);
    }

    @Test
    void the_term_shows_in_the_findings() {
        OwnersCommittee committee = committee("committee-1", 1, 5, TERM);
        assertThat(codes(Composition.of(committee, chairAnd(4), RULES, START.minusDays(1))))
                .contains("committee-term");
        assertThat(codes(Composition.of(committee, chairAnd(4), RULES, day("2028-01-01"))))
                .contains("committee-term");
        assertThat(codes(Composition.of(committee, chairAnd(4), RULES, day("2027-12-31"))))
                .containsExactly("committee-term-expiring");
    }

    @Test
    void an_open_term_never_expires_but_is_too_long() {
        OwnersCommittee committee = committee("committee-1", 1, 5, DateRange.from(START));
        assertThat(committee.termOn(day("2099-01-01"), RULES)).isEqualTo(TermStatus.VALID);
        assertThat(codes(Composition.of(committee, chairAnd(4), RULES, TODAY)))
                .containsExactly("committee-term-too-long");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29,2029-03-01,true", "2024-02-29,2029-03-02,false", "2023-01-01,2028-01-02,true",
        "2023-01-01,2028-01-03,false", "2023-02-28,2028-02-29,true", "2023-02-28,2028-03-01,false"
    })
    void five_years_from_a_leap_day_end_with_february(String from, String until, boolean allowed) {
        OwnersCommittee committee = committee("committee-1", 1, 5, DateRange.of(day(from), day(until)));
        boolean tooLong =
                codes(Composition.of(committee, chairAnd(4), RULES, TODAY)).contains("committee-term-too-long");
        assertThat(tooLong).isNotEqualTo(allowed);
    }

    @Test
    void a_member_who_left_at_midnight_no_longer_counts() {
        LocalDate leaving = day("2025-03-01");
        Appointment leaver = Appointment.builder()
                .person(Bodies.person("leaver"))
                .body(COMMITTEE)
                .post(Post.COMMITTEE_MEMBER)
                .during(DateRange.of(START, leaving))
                .build();
        Roster roster = roster(chairAnd(3).appointments(), List.of(leaver));
        OwnersCommittee committee = committee("committee-1", 1, 5, TERM);
        assertThat(Composition.of(committee, roster, RULES, leaving.minusDays(1))
                        .vacancies())
                .isZero();
        assertThat(Composition.of(committee, roster, RULES, leaving).vacancies())
                .isEqualTo(1);
    }

    @Test
    void owners_hold_half_of_a_management_committee() {
        CommitteeRules rules = CommitteeRules.managementCommitteeDraft();
        PropertyManagementCommittee committee = management("committee-1", 1, 7, DateRange.of(START, day("2026-01-01")));
        List<Appointment> chair = List.of(full("chair", COMMITTEE, Post.CHAIR));
        List<Appointment> two = members(COMMITTEE, Post.COMMITTEE_MEMBER, "a", "b");
        List<Appointment> three = members(COMMITTEE, Post.COMMITTEE_MEMBER, "a", "b", "c");
        List<Appointment> owners = members(COMMITTEE, Post.OWNER_REPRESENTATIVE, "d", "e", "f");
        List<Appointment> more = members(COMMITTEE, Post.OWNER_REPRESENTATIVE, "g");
        LocalDate date = day("2024-01-01");
        assertThat(codes(Composition.of(committee, roster(chair, two, owners, more), rules, date)))
                .isEmpty();
        Composition short1 = Composition.of(committee, roster(chair, three, owners), rules, date);
        assertThat(codes(short1)).containsExactly("committee-owners-too-few");
        assertThat(short1.findings().all().get(0).message())
                .isEqualTo("Owners must hold at least 1/2 of the seats filled, but held 3/7");
        assertThat(codes(Composition.of(committee, roster(), rules, date))).doesNotContain("committee-owners-too-few");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_001})
    void seats_are_one_to_a_thousand(int seats) {
        assertThatThrownBy(() -> committee("committee-1", 1, seats, TERM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Committee must have 1 to 1000 seats, but had " + seats);
        assertThatThrownBy(() -> management("committee-1", 1, seats, TERM)).hasMessageContaining("1 to 1000 seats");
    }

    @Test
    void rules_refuse_figures_outside_their_range() {
        assertThatThrownBy(() -> rules().fewestSeats(0).build())
                .hasMessage("Committee rules must name at least 1 seat, but did not");
        assertThatThrownBy(() -> rules().mostSeats(4).build()).hasMessageContaining("allow the smallest size");
        assertThatThrownBy(() -> rules().longestYears(0).build()).hasMessageContaining("allow a term of 1 year");
        assertThatThrownBy(() -> rules().warning(Period.ofDays(-1)).build()).hasMessageContaining("not negative");
        assertThatThrownBy(() -> rules().leastFilled(Ratio.of(1, 0)).build()).hasMessageContaining("shares up to 1");
        assertThatThrownBy(() -> rules().leastOwners(Ratio.of(3, 2)).build()).hasMessageContaining("shares up to 1");
        assertThatThrownBy(() -> rules().conflictBasis(List.of()).build()).hasMessageContaining("name a basis");
        assertThatThrownBy(() -> TermStatus.of(TERM, TODAY, Period.ofDays(-1)))
                .hasMessage("Warning must not be negative, but was P-1D");
    }

    private static CommitteeRules.Builder rules() {
        CommitteeRules.Builder builder = CommitteeRules.builder();
        builder.from(RULES);
        return builder;
    }
}
