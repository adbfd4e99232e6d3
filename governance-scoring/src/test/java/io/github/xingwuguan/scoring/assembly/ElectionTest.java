package io.github.xingwuguan.scoring.assembly;

import static io.github.xingwuguan.scoring.assembly.Elections.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.assembly.Choice;
import io.github.xingwuguan.assembly.Count;
import io.github.xingwuguan.assembly.Delivery;
import io.github.xingwuguan.assembly.InvalidBallotRule;
import io.github.xingwuguan.assembly.InvalidReason;
import io.github.xingwuguan.assembly.Matter;
import io.github.xingwuguan.assembly.NonResponse;
import io.github.xingwuguan.assembly.TallyStatus;
import io.github.xingwuguan.assembly.committee.CandidateTally;
import io.github.xingwuguan.assembly.committee.CandidateTally.Place;
import io.github.xingwuguan.assembly.committee.CompositionTarget;
import io.github.xingwuguan.assembly.committee.Electing;
import io.github.xingwuguan.assembly.committee.ElectionResult;
import io.github.xingwuguan.assembly.committee.ElectionTally;
import io.github.xingwuguan.assembly.committee.ElectionTally.State;
import io.github.xingwuguan.assembly.committee.Lot;
import io.github.xingwuguan.assembly.committee.Mark;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.basics.Ratio;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ElectionTest {
    private static final int[] FIVE = {1, 2, 3, 4, 5};

    @Test
    void who_has_over_half_of_the_persons_and_of_the_area_that_take_part_is_elected() {
        // 90 of 100 take part: 46 are over half, 45 are not
        ElectionTally tally = Elections.of(100, 7, 7)
                .favours(1, 46, 1, 2, 3, 4, 5)
                .favours(47, 44, 1, 2, 3, 6)
                .favours(1, 0)
                .tally();
        assertThat(tally.at(Place.ELECTED)).containsExactlyElementsOf(people(1, 2, 3, 4, 5));
        assertThat(tally.at(Place.NOT_ELECTED)).containsExactlyElementsOf(people(6, 7));
        CandidateTally fourth = tally.candidates().get(3);
        assertThat(fourth.tally().counts().yes()).isEqualTo(new Count(46, 46 * 100_00));
        assertThat(fourth.tally().counts().participation().heads()).isEqualTo(90);
        ElectionTally half =
                Elections.of(100, 7, 7).favours(1, 45, FIVE).favours(46, 45, 6).tally();
        assertThat(half.at(Place.ELECTED)).isEmpty();
        assertThat(half.state()).isEqualTo(State.FAILED);
        assertThat(half.findings().errors()).extracting(Problem::code).containsExactly("not-established");
    }

    @Test
    void persons_alone_and_area_alone_elect_nobody() {
        Rolls rolls = new Rolls();
        for (int i = 1; i <= 6; i++) {
            rolls.home(50_00, "small" + i);
        }
        for (int i = 1; i <= 3; i++) {
            rolls.home(300_00, "large" + i);
        }
        ElectionTally tally = new Elections(rolls.roll(), 5, 5)
                .favours(1, 6, 1)
                .favours(7, 3, 2)
                .tally();
        assertThat(tally.at(Place.ELECTED)).isEmpty();
        assertThat(tally.candidates().get(0).tally().status()).isEqualTo(TallyStatus.FAILED_APPROVAL);
    }

    @Test
    void without_a_quorum_nobody_is_elected() {
        ElectionTally tally = Elections.of(100, 5, 5).favours(1, 66, FIVE).tally();
        assertThat(tally.candidates()).allMatch(one -> one.tally().status() == TallyStatus.FAILED_QUORUM);
        assertThat(tally.vacancies()).isEqualTo(5);
    }

    @Test
    void e36_unfilled_seats_stay_vacant_and_enough_members_are_a_committee() {
        ElectionTally five = Elections.of(100, 9, 9).favours(1, 80, FIVE).tally();
        assertThat(five.state()).isEqualTo(State.ESTABLISHED);
        assertThat(five.vacancies()).isEqualTo(4);
        assertThat(five.findings().all()).extracting(Problem::code).containsExactly("vacant-seats");
        assertThat(Elections.of(100, 11, 11).favours(1, 80, FIVE).tally().state())
                .isEqualTo(State.FAILED); // not over half of the seats
        assertThat(Elections.of(100, 7, 7).favours(1, 80, 1, 2, 3, 4).tally().state())
                .isEqualTo(State.FAILED); // below the smallest size
        ElectionTally six =
                Elections.of(100, 9, 9).favours(1, 80, 1, 2, 3, 4, 5, 6).tally();
        assertThat(six.state()).isEqualTo(State.ESTABLISHED_EVEN);
        assertThat(six.findings().all()).extracting(Problem::code).containsExactly("vacant-seats", "established-even");
    }

    @Test
    void an_over_marked_ballot_is_invalid_for_the_election_and_takes_part_as_the_rule_says() {
        Elections election = Elections.of(9, 5, 7)
                .favours(1, 5, FIVE)
                .favours(6, 1, 1, 2, 3, 4, 5, 6)
                .add(Elections.of(9, 5, 7).ballot(7, 1, 1))
                .add(Elections.of(9, 5, 7).ballot(8, 99));
        // out of 9, 5 do not make a quorum of 6; with the three that cannot be used there is one
        assertThat(election.tally().candidates().get(0).tally().status()).isEqualTo(TallyStatus.FAILED_QUORUM);
        ElectionTally counted = election.by(Profiles.standard()
                        .invalidBallots(InvalidBallotRule.PARTICIPATES)
                        .build())
                .tally();
        assertThat(counted.at(Place.ELECTED)).containsExactlyElementsOf(people(FIVE));
        assertThat(counted.candidates().get(0).tally().counts().abstain().heads())
                .isEqualTo(3);
        assertThat(counted.candidates().get(0).tally().invalid())
                .extracting(ballot -> ballot.reason())
                .containsOnly(InvalidReason.SPOILED)
                .hasSize(3);
    }

    @Test
    void a_ballot_that_follows_the_majority_about_more_candidates_than_seats_is_over_marked_too() {
        Elections election = Elections.of(9, 5, 7).favours(1, 6, FIVE);
        election.add(election.ballot(7).toBuilder()
                .marks(people(1, 2, 3, 4, 5, 6).stream()
                        .map(candidate -> new Mark(candidate, Choice.FOLLOW))
                        .toList())
                .build());
        assertThat(election.tally().candidates())
                .allSatisfy(one -> assertThat(one.tally().invalid())
                        .extracting(ballot -> ballot.reason())
                        .containsExactly(InvalidReason.SPOILED));
    }

    @Test
    void e19_silence_follows_those_who_voted_and_not_the_few_who_marked_a_candidate() {
        Elections election = Elections.of(100, 5, 7)
                .by(Profiles.standard()
                        .nonResponse(NonResponse.followMajority("rules 9"))
                        .build())
                .favours(1, 30, FIVE)
                .favours(31, 10, 6);
        election.add(election.ballot(41).toBuilder()
                .marks(List.of(new Mark(ActorId.of("c6"), Choice.FOLLOW)))
                .build());
        ElectionTally tally = election.tally(election.box().toBuilder()
                .deliveries(IntStream.rangeClosed(1, 100)
                        .mapToObj(unit -> new Delivery(
                                Rolls.unit(unit),
                                Delivery.Method.SIGNED_FOR,
                                Vote.OPENS,
                                Delivery.Notice.TOPIC_AND_CONSEQUENCE))
                        .toList())
                .build());
        assertThat(tally.at(Place.ELECTED)).containsExactlyElementsOf(people(FIVE));
        assertThat(tally.candidates().get(0).tally().counts().yes().heads()).isEqualTo(30 + 59);
        CandidateTally few = tally.candidates().get(5);
        assertThat(few.candidate()).isEqualTo(ActorId.of("c6"));
        assertThat(few.tally().counts().yes().heads()).isEqualTo(10); // of 40 who said something
        assertThat(tally.at(Place.NOT_ELECTED)).containsExactlyElementsOf(people(6, 7));
    }

    @Test
    void e19_a_candidate_whom_persons_and_area_do_not_agree_on_is_left_out_with_a_word() {
        Rolls rolls = new Rolls();
        for (int i = 1; i <= 9; i++) {
            rolls.home(i <= 6 ? 50_00 : 300_00, "o" + i);
        }
        Elections election = new Elections(rolls.home(100_00, "silent").roll(), 5, 2)
                .by(Profiles.standard()
                        .nonResponse(NonResponse.followMajority("rules 9"))
                        .build())
                .favours(1, 6, 1)
                .favours(7, 3, 2);
        ElectionTally tally = election.tally(election.box().toBuilder()
                .deliveries(List.of(new Delivery(
                        Rolls.unit(10), Delivery.Method.SIGNED_FOR, Vote.OPENS, Delivery.Notice.TOPIC_AND_CONSEQUENCE)))
                .build());
        assertThat(tally.candidates()).allMatch(one -> one.tally().status() == TallyStatus.UNRESOLVED);
        assertThat(tally.findings().all())
                .extracting(Problem::code)
                .containsExactly("unresolved", "vacant-seats", "not-established");
    }

    @Test
    void a_candidate_is_no_witness_of_the_lot() {
        assertThatThrownBy(() -> tied().box().toBuilder()
                        .lot(new Lot("balls 3 1 4", List.of(ActorId.of("w1"), ActorId.of("c5"))))
                        .build())
                .hasMessage("Witnesses of a lot must not stand, but one did");
    }

    @Test
    void votes_against_count_as_such() {
        Elections election = Elections.of(9, 5, 5).favours(1, 6, FIVE);
        election.add(election.ballot(7).toBuilder()
                .marks(List.of(new Mark(ActorId.of("c1"), Choice.NO)))
                .build());
        assertThat(election.tally().candidates())
                .filteredOn(one -> one.candidate().equals(ActorId.of("c1")))
                .allSatisfy(one -> assertThat(one.tally().counts().no().heads()).isEqualTo(1));
    }

    /** c1 to c4 lead; c5 and c6 are equal at the last seat, c7 has reached the vote with fewer. */
    private static Elections tied() {
        return Elections.of(100, 5, 8)
                .favours(1, 40, 1, 2, 3, 4, 5)
                .favours(41, 40, 1, 2, 3, 4, 6)
                .favours(81, 20, 5, 6, 7, 1)
                .add(Elections.of(100, 5, 8).ballot(100, 1));
    }

    @Test
    void equal_votes_at_the_last_seat_wait_for_a_run_off_and_are_not_decided_by_chance() {
        ElectionTally tally = tied().tally();
        assertThat(tally.at(Place.ELECTED)).containsExactlyElementsOf(people(1, 2, 3, 4));
        assertThat(tally.at(Place.RUN_OFF)).containsExactlyElementsOf(people(5, 6));
        assertThat(tally.findings().all()).extracting(Problem::code).contains("run-off");
        assertThat(tally.vacancies()).isEqualTo(1);
    }

    @Test
    void a_lot_drawn_before_witnesses_decides_and_everybody_can_repeat_it() {
        ElectionTally one = tied().lot("balls 3 1 4").tally();
        Lot lot = new Lot("balls 3 1 4", people(1, 2));
        ActorId first = lot.order(people(5, 6)).get(0);
        assertThat(one.at(Place.ELECTED)).hasSize(5).contains(first);
        assertThat(one.at(Place.RUN_OFF)).isEmpty();
        assertThat(tied().lot("balls 3 1 4").tally()).isEqualTo(one);
        Set<List<ActorId>> outcomes = new HashSet<>();
        for (int seed = 0; seed < 16; seed++) {
            outcomes.add(tied().lot("balls " + seed).tally().at(Place.ELECTED).stream()
                    .sorted()
                    .toList());
        }
        assertThat(outcomes).hasSize(2);
        assertThatThrownBy(() -> new Lot("x", people(1)))
                .hasMessage("Lot must have two witnesses or more, each once, but had 1");
    }

    @Test
    void composition_targets_are_measured_and_change_nothing() {
        ElectionTally tally = Elections.of(100, 5, 6).favours(1, 80, FIVE).tally();
        CompositionTarget party = new CompositionTarget("party-members", Ratio.of(1, 2), Elections.OURS);
        CompositionTarget.Gap gap = tally.gap(party, Set.copyOf(people(1, 6)));
        assertThat(gap.members()).isEqualTo(Ratio.of(1, 5));
        assertThat(gap.missing()).isEqualTo(2);
        assertThat(tally.at(Place.ELECTED)).containsExactlyElementsOf(people(FIVE));
    }

    @Test
    void e26_one_owner_of_everything_elects_no_committee() {
        Elections one = new Elections(new Rolls().homes(10, 100_00, "only").roll(), 5, 5).favours(1, 10, FIVE);
        assertThatThrownBy(one::tally)
                .isInstanceOfSatisfying(
                        GovernanceException.class,
                        refused -> assertThat(refused.problems().errors())
                                .extracting(Problem::code)
                                .containsExactly("single-owner"));
    }

    @Test
    void an_election_is_of_a_committee_and_comes_back_from_the_wire() {
        ElectionTally tally = Elections.of(9, 5, 5).favours(1, 9, FIVE).tally();
        assertThat(ElectionTally.SHAPE.fromCanonicalBytes(ElectionTally.SHAPE.canonicalBytes(tally)))
                .isEqualTo(tally);
        assertThat(tally.step()).isEqualTo(new Electing.Elect(tally));
        assertThat(tally.result()).isEqualTo(new ElectionResult(5, 5, 9, 900));
        assertThat(Elections.of(9, 5, 5).favours(1, 9, 1).tally().state()).isEqualTo(State.FAILED);
        assertThatThrownBy(() -> Elections.of(9, 5, 5).box().toBuilder()
                        .motion(new Vote(Rolls.homes(9).roll())
                                .about(Matter.REBUILD)
                                .motion())
                        .build())
                .hasMessage("Election must be of a committee, but was rebuild");
        assertThatThrownBy(() -> Elections.of(9, 5, 5).box().toBuilder()
                        .candidates(people(1, 1))
                        .build())
                .hasMessage("Candidates must stand once each, and one at least, but did not");
    }
}
