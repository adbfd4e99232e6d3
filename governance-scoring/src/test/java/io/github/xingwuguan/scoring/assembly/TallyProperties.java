package io.github.xingwuguan.scoring.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.assembly.Ballot;
import io.github.xingwuguan.assembly.BallotBox;
import io.github.xingwuguan.assembly.Choice;
import io.github.xingwuguan.assembly.Convocation;
import io.github.xingwuguan.assembly.Count;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.Counts;
import io.github.xingwuguan.assembly.Electorate;
import io.github.xingwuguan.assembly.GateResult;
import io.github.xingwuguan.assembly.HeadBasis;
import io.github.xingwuguan.assembly.Matter;
import io.github.xingwuguan.assembly.Measure;
import io.github.xingwuguan.assembly.Motion;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.TallyStatus;
import io.github.xingwuguan.assembly.ThresholdClass;
import io.github.xingwuguan.assembly.VotingUnit;
import io.github.xingwuguan.place.UnitUse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Invariants of the specification on drawn votes, beside a second count that shares no class with the plan: 10,000 votes each in the thorough
 * build, a twentieth else.
 */
class TallyProperties {
    @Provide
    Arbitrary<List<VoteDraw>> votes() {
        return VoteDraw.some();
    }

    @Property(tries = 500)
    void every_figure_is_that_of_a_naive_second_count(@ForAll("votes") List<VoteDraw> votes) {
        for (VoteDraw vote : votes) {
            Tally tally = vote.tally();
            Reference reference = new Reference(vote.roll, vote.profile, vote.box);

            assertThat(tally.status().code()).isEqualTo(reference.status);
            assertThat(tally.total().heads()).isEqualTo(reference.totalHeads);
            assertThat(metres(tally.total())).isEqualByComparingTo(reference.totalArea);
            same(tally.counts().yes(), reference, "yes");
            same(tally.counts().no(), reference, "no");
            same(tally.counts().abstain(), reference, "abstain");
        }
    }

    private static void same(Count count, Reference reference, String choice) {
        assertThat(count.heads()).isEqualTo(reference.heads(choice));
        assertThat(metres(count)).isEqualByComparingTo(reference.area(choice));
    }

    private static BigDecimal metres(Count count) {
        return BigDecimal.valueOf(count.areaCenti(), 2);
    }

    @Property(tries = 500)
    void i1_i2_participation_is_at_most_all_and_the_sum_of_what_was_said(@ForAll("votes") List<VoteDraw> votes) {
        for (VoteDraw vote : votes) {
            Tally tally = vote.tally();
            Counts counts = tally.counts();

            for (Measure measure : Measure.values()) {
                long participation = counts.participation().of(measure);
                assertThat(participation).isBetween(0L, tally.total().of(measure));
                assertThat(counts.yes().of(measure)
                                + counts.no().of(measure)
                                + counts.abstain().of(measure))
                        .isEqualTo(participation);
            }
        }
    }

    @Property(tries = 500)
    void i3_i4_who_passes_has_a_third_of_all_and_by_the_special_rule_half(@ForAll("votes") List<VoteDraw> votes) {
        for (VoteDraw vote : votes) {
            for (Matter matter : List.of(Matter.COVENANT, Matter.REBUILD)) {
                Tally tally = about(vote, matter).tally();
                if (tally.status() == TallyStatus.PASSED) {
                    for (Measure measure : Measure.values()) {
                        long yes = tally.counts().yes().of(measure);
                        long all = tally.total().of(measure);
                        assertThat(3 * yes).isGreaterThan(all);
                        assertThat(matter == Matter.COVENANT || 2 * yes >= all).isTrue();
                    }
                    assertThat(about(vote, Matter.COVENANT).tally().status()).isEqualTo(TallyStatus.PASSED);
                }
            }
        }
    }

    private static VoteDraw about(VoteDraw vote, Matter matter) {
        Motion motion = Motion.builder()
                .id(vote.box.motion().id())
                .title(vote.box.motion().title())
                .matter(matter)
                .scope(vote.box.motion().scope())
                .build();
        return vote.with(vote.box.toBuilder().motion(motion).build());
    }

    @Property(tries = 500)
    void i5_the_order_of_units_and_ballots_does_not_matter(@ForAll("votes") List<VoteDraw> votes) {
        for (VoteDraw vote : votes) {
            List<VotingUnit> units = new ArrayList<>(vote.roll.units());
            List<Ballot> ballots = new ArrayList<>(vote.box.ballots());
            Collections.shuffle(units, vote.random);
            Collections.shuffle(ballots, vote.random);
            Electorate shuffled = vote.roll.toBuilder().units(units).build();

            assertThat(vote.with(ballots).tally()).isEqualTo(vote.tally());
            assertThat(figures(vote.with(shuffled).with(ballots).tally())).isEqualTo(figures(vote.tally()));
        }
    }

    /** All that does not name the roll itself. */
    private static List<Object> figures(Tally tally) {
        return List.of(
                tally.total(),
                tally.actual(),
                tally.deemed(),
                tally.gates(),
                tally.status(),
                tally.decided(),
                tally.invalid(),
                tally.notes());
    }

    private static Electorate mapped(Electorate roll, UnaryOperator<VotingUnit> change) {
        return roll.toBuilder()
                .units(roll.units().stream().map(change).toList())
                .build();
    }

    @Property(tries = 500)
    void i6_the_unit_of_area_does_not_matter(@ForAll("votes") List<VoteDraw> votes) {
        for (VoteDraw vote : votes) {
            Tally scaled = vote.with(mapped(
                            vote.roll,
                            unit -> unit.toBuilder()
                                    .areaCenti(7 * unit.areaCenti())
                                    .build()))
                    .tally();
            Tally tally = vote.tally();

            assertThat(scaled.status()).isEqualTo(tally.status());
            assertThat(scaled.counts().yes().heads())
                    .isEqualTo(tally.counts().yes().heads());
            assertThat(scaled.counts().yes().areaCenti())
                    .isEqualTo(7 * tally.counts().yes().areaCenti());
        }
    }

    @Property(tries = 500)
    void i7_who_turns_to_yes_never_turns_a_motion_down(@ForAll("votes") List<VoteDraw> votes) {
        for (VoteDraw vote : votes) {
            List<Ballot> ballots = new ArrayList<>(vote.box.ballots());
            Tally before = vote.tally();
            for (int i = 0; i < ballots.size(); i++) {
                if (ballots.get(i).choice() == Choice.NO || ballots.get(i).choice() == Choice.ABSTAIN) {
                    ballots.set(i, ballots.get(i).toBuilder().choice(Choice.YES).build());
                    Tally after = vote.with(ballots).tally();
                    assertThat(before.status() == TallyStatus.PASSED && after.status() != TallyStatus.PASSED)
                            .isFalse();
                    before = after;
                }
            }
        }
    }

    @Property(tries = 500)
    void i12_nothing_is_deemed_at_the_first_assembly(@ForAll("votes") List<VoteDraw> votes) {
        for (VoteDraw vote : votes) {
            if (vote.box.convocation().kind() == Convocation.Kind.FIRST) {
                assertThat(vote.tally().deemed()).isEqualTo(Counts.ZERO);
            }
        }
    }

    @Property(tries = 500)
    void i14_the_least_that_is_missing_opens_a_gate_and_one_less_does_not(@ForAll("votes") List<VoteDraw> votes) {
        for (VoteDraw vote : votes) {
            Tally tally = vote.tally();
            for (GateResult gate : tally.gates()) {
                OptionalLong missing = gate.missing();
                if (missing.isPresent()) {
                    assertThat(withYes(tally, gate, missing.getAsLong()).holds())
                            .isTrue();
                    assertThat(missing.getAsLong() > 0
                                    && withYes(tally, gate, missing.getAsLong() - 1)
                                            .holds())
                            .isFalse();
                } else {
                    assertThat(tally.motion().matter().thresholds()).isEqualTo(ThresholdClass.OBJECTION);
                }
            }
        }
    }

    private static GateResult withYes(Tally tally, GateResult gate, long more) {
        boolean isHeads = gate.measure() == Measure.HEADS;
        Count added = new Count(isHeads ? more : 0, isHeads ? 0 : more);
        Counts counts = tally.counts().plus(new Counts(added, Count.ZERO, Count.ZERO));
        return GateResult.of(gate.measure(), gate.rule(), counts, tally.total());
    }

    @Property(tries = 500)
    void i15_units_are_never_fewer_than_persons(@ForAll("votes") List<VoteDraw> votes) {
        for (VoteDraw vote : votes) {
            CountingProfile sets = vote.profile.toBuilder()
                    .headBasis(HeadBasis.SAME_HOLDER_SET)
                    .build();
            CountingProfile each =
                    vote.profile.toBuilder().headBasis(HeadBasis.PER_UNIT).build();

            assertThat(vote.with(each).plan().total().heads())
                    .isGreaterThanOrEqualTo(vote.with(sets).plan().total().heads());
        }
    }

    @Property(tries = 500)
    void i9_parking_does_not_matter_where_it_does_not_count(@ForAll("votes") List<VoteDraw> votes) {
        for (VoteDraw vote : votes) {
            List<VotingUnit> homes = vote.roll.units().stream()
                    .filter(unit -> unit.use() != UnitUse.PARKING)
                    .toList();
            BallotBox box = vote.box.toBuilder()
                    .ballots(vote.box.ballots().stream()
                            .filter(b -> homes.stream().anyMatch(h -> h.id().equals(b.unit())))
                            .toList())
                    .build();
            Tally without = vote.with(vote.roll.toBuilder().units(homes).build())
                    .with(box)
                    .tally();

            assertThat(without.counts()).isEqualTo(vote.tally().counts());
            assertThat(without.gates()).isEqualTo(vote.tally().gates());
        }
    }
}
