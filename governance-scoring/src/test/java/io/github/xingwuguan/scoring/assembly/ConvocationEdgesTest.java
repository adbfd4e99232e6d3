package io.github.xingwuguan.scoring.assembly;

import static io.github.xingwuguan.assembly.Choice.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.assembly.BallotBox;
import io.github.xingwuguan.assembly.Convocation;
import io.github.xingwuguan.assembly.ConvocationFault;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.CountingRule;
import io.github.xingwuguan.assembly.GateResult;
import io.github.xingwuguan.assembly.NoticeRule;
import io.github.xingwuguan.assembly.RuleSource;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.TallyStatus;
import io.github.xingwuguan.assembly.VoteWindow;
import io.github.xingwuguan.assembly.committee.CandidateTally;
import io.github.xingwuguan.assembly.committee.ElectionTally;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Language;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.calendar.TimeLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Edge cases about how an assembly was called, and of which day its roll is. */
class ConvocationEdgesTest {
    private static final CountingProfile RULED = Profiles.standard()
            .notice(new NoticeRule(days(15), days(15)))
            .window(new VoteWindow(5, 60))
            .addSources(new RuleSource(List.of(CountingRule.NOTICE, CountingRule.WINDOW), Profiles.derived()))
            .build();

    private static TimeLimit days(int days) {
        return TimeLimit.calendarDays(days, TimeLimit.Roll.NONE);
    }

    private static Vote unanimous() {
        return Vote.on(Rolls.homes(10)).by(RULED).says(YES, 1, 10);
    }

    private static Tally tally(Vote vote, UnaryOperator<Convocation.Builder> change) {
        BallotBox box = vote.box();
        Convocation called =
                change.apply(Convocation.builder().from(box.convocation())).build();
        return vote.plan().settle(box.toBuilder().convocation(called).build(), called.closesAt(), Consent.NONE);
    }

    @Test
    void e23_what_was_called_with_too_short_a_notice_never_passes_though_every_gate_holds() {
        Tally tally = tally(unanimous(), c -> c.announcedAt(Vote.OPENS.minus(Duration.ofDays(3))));

        assertThat(tally.gates()).allMatch(GateResult::holds);
        assertThat(tally.status()).isEqualTo(TallyStatus.IRREGULAR);
        assertThat(tally.faults()).containsExactly(ConvocationFault.NOTICE_TOO_SHORT);
        assertThat(tally(unanimous(), c -> c).status()).isEqualTo(TallyStatus.PASSED);
    }

    @Test
    void e23_a_tally_carries_every_fault_of_its_convocation_and_its_text_says_them() {
        Tally tally = tally(
                unanimous(),
                c -> c.announcedAt(Vote.OPENS.minus(Duration.ofDays(3)))
                        .closesAt(Vote.OPENS.plus(Duration.ofDays(90))));

        assertThat(tally.faults()).containsExactly(ConvocationFault.NOTICE_TOO_SHORT, ConvocationFault.WINDOW_TOO_LONG);
        assertThat(TallyText.of(tally, RULED, Language.EN))
                .contains("Called: the notice was too short\n", "Called: the vote was open too long\n");
    }

    @Test
    void e23_a_notice_that_no_calendar_covers_is_not_taken_for_long_enough() {
        CountingProfile working = RULED.toBuilder()
                .notice(new NoticeRule(TimeLimit.workingDays(5), TimeLimit.workingDays(5)))
                .build();
        Tally tally = tally(
                unanimous().by(working),
                c -> c.announcedAt(Instant.parse("2031-01-01T00:00:00Z"))
                        .opensAt(Instant.parse("2031-03-01T00:00:00Z"))
                        .closesAt(Instant.parse("2031-03-11T00:00:00Z")));

        assertThat(tally.status()).isEqualTo(TallyStatus.IRREGULAR);
        assertThat(tally.faults()).containsExactly(ConvocationFault.NOTICE_UNKNOWN);
    }

    @Test
    void e23_an_election_that_was_called_with_too_short_a_notice_elects_nobody_and_says_why() {
        CountingProfile longer =
                RULED.toBuilder().notice(new NoticeRule(days(20), days(20))).build();
        ElectionTally tally =
                Elections.of(9, 5, 5).by(longer).favours(1, 9, 1, 2, 3, 4, 5).tally();

        assertThat(tally.at(CandidateTally.Place.ELECTED)).isEmpty();
        assertThat(tally.state()).isEqualTo(ElectionTally.State.FAILED);
        assertThat(tally.findings().errors()).extracting(Problem::code).containsExactly("irregular", "not-established");
    }

    @Test
    void a_tally_with_a_fault_cannot_be_written_as_passed() {
        Tally irregular = tally(unanimous(), c -> c.announcedAt(Vote.OPENS));

        assertThatThrownBy(() -> Tally.builder()
                        .from(irregular)
                        .status(TallyStatus.PASSED)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "Tally must be irregular if its convocation has faults, and only then, but was passed");
        assertThatThrownBy(
                        () -> Tally.builder().from(irregular).faults(List.of()).build())
                .hasMessageContaining("but was irregular with []");
    }

    @Test
    void e14_a_roll_of_a_day_after_the_vote_closed_says_nothing_about_who_could_vote() {
        // 20 April 08:00 in Shanghai is when the vote closes
        assertThat(dated("2025-04-20").tally().status()).isEqualTo(TallyStatus.PASSED);
        assertThatThrownBy(() -> dated("2025-04-21").tally())
                .isInstanceOfSatisfying(
                        GovernanceException.class,
                        refusal -> assertThat(refusal.problems().all())
                                .extracting(Problem::code)
                                .containsExactly("roll-after-vote"))
                .hasMessageContaining(
                        "Roll must be of a day until the vote closes on 2025-04-20, but was of 2025-04-21");
    }

    private static Vote dated(String day) {
        return new Vote(Rolls.homes(10).roll().toBuilder()
                        .asOf(LocalDate.parse(day))
                        .build())
                .says(YES, 1, 10);
    }
}
