package io.github.xingwuguan.scoring.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.assembly.Count;
import io.github.xingwuguan.assembly.committee.CandidateTally;
import io.github.xingwuguan.assembly.committee.CandidateTally.Place;
import io.github.xingwuguan.assembly.committee.CompositionTarget;
import io.github.xingwuguan.assembly.committee.ElectionBallot;
import io.github.xingwuguan.assembly.committee.ElectionBox;
import io.github.xingwuguan.assembly.committee.ElectionTally;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ElectionProperties {
    /** An election in a compound of unlike homes in which most people vote for a few of the candidates at random. */
    private static Elections random(long seed, int seats) {
        Random random = new Random(seed);
        Rolls rolls = new Rolls();
        int homes = 9 + random.nextInt(12);
        for (int i = 1; i <= homes; i++) {
            rolls.home(50_00 + random.nextInt(3) * 50_00, "o" + random.nextInt(homes));
        }
        int candidates = seats + random.nextInt(4);
        Elections election = new Elections(rolls.roll(), seats, candidates);
        for (int unit = 1; unit <= homes; unit++) {
            if (random.nextInt(10) < 9) {
                election.favours(
                        unit,
                        1,
                        IntStream.rangeClosed(1, candidates)
                                .filter(c -> random.nextInt(10) < 7)
                                .limit(seats + (random.nextInt(10) == 0 ? 1 : 0))
                                .toArray());
            }
        }
        return election;
    }

    @Property
    void the_order_of_ballots_and_without_ties_of_candidates_is_irrelevant(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 9) int seats) {
        Elections election = random(seed, seats);
        ElectionTally before = election.tally();
        List<ElectionBallot> shuffled = new ArrayList<>(election.ballots());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(election.tally(election.box().toBuilder().ballots(shuffled).build()))
                .isEqualTo(before);
        List<ActorId> paper = new ArrayList<>(election.box().candidates());
        Collections.shuffle(paper, new Random(seed));
        ElectionBox other = election.box().toBuilder().candidates(paper).build();
        assertThat(Set.copyOf(election.tally(other).at(Place.ELECTED))).isEqualTo(Set.copyOf(before.at(Place.ELECTED)));
        assertThat(Set.copyOf(election.tally(other).at(Place.RUN_OFF))).isEqualTo(Set.copyOf(before.at(Place.RUN_OFF)));
    }

    @Property
    void nobody_is_elected_before_one_with_more_votes_and_everybody_elected_reached_the_vote(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 9) int seats) {
        ElectionTally tally = random(seed, seats).tally();
        List<CandidateTally> all = tally.candidates();
        assertThat(tally.at(Place.ELECTED)).hasSizeLessThanOrEqualTo(seats);
        for (CandidateTally one : all) {
            Count yes = one.tally().counts().yes();
            Count part = one.tally().counts().participation();
            boolean reached = one.tally().gates().get(0).holds()
                    && one.tally().gates().get(1).holds()
                    && 2 * yes.heads() > part.heads()
                    && 2 * yes.areaCenti() > part.areaCenti();
            assertThat(reached || one.place() == Place.NOT_ELECTED).isTrue();
        }
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i - 1).place()).isLessThanOrEqualTo(all.get(i).place());
            if (all.get(i).place() != Place.NOT_ELECTED) {
                Count more = all.get(i - 1).tally().counts().yes();
                Count less = all.get(i).tally().counts().yes();
                assertThat(more.heads() > less.heads()
                                || (more.heads() == less.heads() && more.areaCenti() >= less.areaCenti()))
                        .isTrue();
            }
        }
        Set<Count> waiting = all.stream()
                .filter(one -> one.place() == Place.RUN_OFF)
                .map(one -> one.tally().counts().yes())
                .collect(Collectors.toSet());
        assertThat(waiting).hasSizeLessThanOrEqualTo(1);
    }

    @Property
    void a_target_never_moves_anybody(@ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int tenths) {
        ElectionTally tally = random(seed, 5).tally();
        List<ActorId> elected = tally.at(Place.ELECTED);
        CompositionTarget target = new CompositionTarget("women", Ratio.of(tenths, 10), Elections.OURS);
        Set<ActorId> having = Set.of(ActorId.of("c1"), ActorId.of("c9"));
        CompositionTarget.Gap gap = tally.gap(target, having);
        assertThat(tally.at(Place.ELECTED)).isEqualTo(elected);
        assertThat(gap.members().denominator()).isEqualTo(elected.size());
        // with so many more the wish is met, with one less it is not
        long with = gap.members().numerator() + gap.missing();
        assertThat(10 * with >= (long) tenths * elected.size()).isTrue();
        assertThat(gap.missing() == 0 || 10 * (with - 1) < (long) tenths * elected.size())
                .isTrue();
    }

    @Property
    void a_lot_leaves_no_run_off_and_moves_only_equals(@ForAll long seed) {
        ElectionTally without = random(seed, 5).tally();
        ElectionTally with = random(seed, 5).lot("seed " + seed).tally();
        assertThat(with.at(Place.RUN_OFF)).isEmpty();
        assertThat(with.at(Place.ELECTED)).containsAll(without.at(Place.ELECTED));
    }
}
