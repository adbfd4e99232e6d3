package io.github.xingwuguan.scoring.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.assembly.Ballot;
import io.github.xingwuguan.assembly.Channel;
import io.github.xingwuguan.assembly.Choice;
import io.github.xingwuguan.assembly.Count;
import io.github.xingwuguan.assembly.Counts;
import io.github.xingwuguan.assembly.DuplicateRule;
import io.github.xingwuguan.assembly.Electorate;
import io.github.xingwuguan.assembly.GateResult;
import io.github.xingwuguan.assembly.Matter;
import io.github.xingwuguan.assembly.Motion;
import io.github.xingwuguan.assembly.NonResponse;
import io.github.xingwuguan.assembly.Scope;
import io.github.xingwuguan.assembly.SplitOwnerRule;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.TallyStatus;
import io.github.xingwuguan.assembly.VotingUnit;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Language;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.place.DeliveryState;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Invariants about what changes a count and what does not: 10,000 votes each in the thorough build, a twentieth else. */
class TallyChangeProperties {
    @Provide
    Arbitrary<List<VoteDraw>> votes() {
        return VoteDraw.some();
    }

    private static Ballot ballot(VotingUnit unit, Choice choice, long minute) {
        ActorId voter = unit.delivery() != DeliveryState.DELIVERED
                ? Rolls.DEVELOPER
                : unit.representative().orElseGet(() -> unit.holders().get(0).id());
        return Ballot.builder()
                .motion("m1")
                .unit(unit.id())
                .voter(voter)
                .choice(choice)
                .channel(Channel.PAPER)
                .at(Vote.OPENS.plus(Duration.ofHours(300 + minute)))
                .build();
    }

    private static List<VotingUnit> silent(VoteDraw vote) {
        Set<PlaceId> said = vote.box.ballots().stream().map(Ballot::unit).collect(Collectors.toSet());
        return vote.roll.units().stream().filter(u -> !said.contains(u.id())).toList();
    }

    private static VoteDraw more(VoteDraw vote, List<Ballot> ballots) {
        List<Ballot> all = new ArrayList<>(vote.box.ballots());
        all.addAll(ballots);
        return vote.with(all);
    }

    @Property(tries = 500)
    void i8_two_units_of_one_holder_with_one_choice_count_as_one_of_their_area(@ForAll("votes") List<VoteDraw> votes) {
        for (VoteDraw vote : votes) {
            Electorate roll = vote.roll;
            long area = roll.units().get(0).areaCenti();
            List<VotingUnit> halves = new ArrayList<>(roll.units());
            halves.set(0, roll.units().get(0).toBuilder().areaCenti(area / 3).build());
            VotingUnit second = roll.units().get(0).toBuilder()
                    .id(PlaceId.of("second-half"))
                    .areaCenti(area - area / 3)
                    .build();
            halves.add(second);
            List<Ballot> again = vote.box.ballots().stream()
                    .filter(b -> b.unit().equals(roll.units().get(0).id()))
                    .map(b -> b.toBuilder().unit(second.id()).build())
                    .toList();
            VoteDraw sets = vote.with(Profiles.standard()
                    .nonResponse(NonResponse.notParticipated())
                    .build());
            Tally split = more(sets.with(roll.toBuilder().units(halves).build()), again)
                    .tally();

            assertThat(split.total()).isEqualTo(sets.tally().total());
            assertThat(split.counts()).isEqualTo(sets.tally().counts());
        }
    }

    @Property(tries = 500)
    void i10_a_scope_counts_its_own_units_only(@ForAll("votes") List<VoteDraw> votes) {
        for (VoteDraw vote : votes) {
            List<PlaceId> some = List.of(
                    Rolls.unit(1),
                    Rolls.unit(2),
                    vote.roll.units().get(vote.roll.units().size() - 1).id());
            Scope scope = Scope.units(some.stream().distinct().toList());
            Motion motion = Motion.builder()
                    .id("m1")
                    .title(vote.box.motion().title())
                    .matter(partial(vote.box.motion().matter()))
                    .scope(scope)
                    .build();
            VoteDraw scoped = vote.with(vote.box.toBuilder().motion(motion).build());
            Electorate alone = vote.roll.toBuilder()
                    .units(vote.roll.units().stream()
                            .filter(u -> scope.places().contains(u.id()))
                            .toList())
                    .build();

            Tally within = scoped.tally();
            Tally of = scoped.with(alone).tally();
            assertThat(within.total()).isEqualTo(of.total());
            assertThat(within.actual()).isEqualTo(of.actual());
            assertThat(within.deemed()).isEqualTo(of.deemed());
        }
    }

    private static Matter partial(Matter matter) {
        return matter.bindsAll() ? Matter.USE_REPAIR_FUND : matter;
    }

    @Property(tries = 500)
    void i11_neither_followers_nor_silence_change_which_side_leads(@ForAll("votes") List<VoteDraw> votes) {
        for (VoteDraw vote : votes) {
            Majority before = Majority.of(withoutFollowers(vote).tally().actual());
            Tally tally = vote.tally();
            assertThat(Majority.of(tally.counts())).isEqualTo(Majority.of(tally.actual()));
            boolean oneUnitEach = vote.profile.headBasis().code().equals("per-unit");
            if (oneUnitEach && silentDeveloper(vote)) {
                assertThat(Majority.of(tally.actual())).isEqualTo(before);
            }
        }
    }

    /** A person with several units can be split by a follower; without one nobody is. */
    private static boolean silentDeveloper(VoteDraw vote) {
        return vote.roll.units().stream().noneMatch(u -> u.delivery() != DeliveryState.DELIVERED);
    }

    private static VoteDraw withoutFollowers(VoteDraw vote) {
        return vote.with(vote.box.ballots().stream()
                .filter(b -> b.choice() != Choice.FOLLOW)
                .toList());
    }

    @Property(tries = 500)
    void i13_a_ballot_twice_is_one_and_the_prevailing_channel_wins_in_any_order(@ForAll("votes") List<VoteDraw> votes) {
        for (VoteDraw vote : votes) {
            assertThat(more(vote, vote.box.ballots()).tally()).isEqualTo(vote.tally());

            VoteDraw paper = vote.with(vote.profile.toBuilder()
                    .duplicates(DuplicateRule.PAPER_PREVAILS)
                    .build());
            List<Ballot> online = vote.box.ballots().stream()
                    .map(b -> b.toBuilder()
                            .channel(Channel.ONLINE)
                            .choice(b.choice() == Choice.YES ? Choice.NO : Choice.YES)
                            .at(b.at().minusSeconds(vote.random.nextInt(2)).plusSeconds(1))
                            .build())
                    .toList();
            List<Ballot> all = new ArrayList<>(vote.box.ballots());
            all.addAll(online);
            Collections.shuffle(all, vote.random);
            assertThat(paper.with(all).tally().counts()).isEqualTo(paper.tally().counts());
        }
    }

    @Property(tries = 500)
    void i16_what_the_register_learns_later_does_not_change_a_count(@ForAll("votes") List<VoteDraw> votes) {
        for (VoteDraw vote : votes) {
            VotePlan frozen = vote.plan();
            Tally before = frozen.settle(vote.box, Vote.CLOSES, Consent.NONE);
            VotingUnit sold = vote.roll.units().get(0).toBuilder()
                    .areaCenti(1)
                    .representative(ActorId.of("buyer"))
                    .build();
            List<VotingUnit> units = new ArrayList<>(vote.roll.units());
            units.set(0, sold);
            Electorate later = vote.roll.toBuilder().units(units).build();

            assertThat(frozen.settle(vote.box, Vote.CLOSES.plusSeconds(9), Consent.NONE)
                            .counts())
                    .isEqualTo(before.counts());
            assertThat(vote.with(later).tally().electorate()).isNotEqualTo(before.electorate());
        }
    }

    @Property(tries = 500)
    void i17_every_figure_of_the_text_is_one_of_the_result_and_the_other_way_round(
            @ForAll("votes") List<VoteDraw> votes) {
        for (VoteDraw vote : votes) {
            Tally tally = vote.tally();
            for (Language language : Language.values()) {
                List<String> lines =
                        TallyText.of(tally, vote.profile, language).lines().toList();
                TextFigures text = new TextFigures(lines);
                assertThat(text.counts()).isEqualTo(counts(tally));
                assertThat(text.gates()).isEqualTo(gates(tally));
            }
        }
    }

    private static List<Count> counts(Tally tally) {
        List<Count> all = new ArrayList<>(List.of(tally.total()));
        add(all, tally.actual());
        if (!tally.deemed().equals(Counts.ZERO)) {
            add(all, tally.deemed());
            add(all, tally.counts());
        }
        return all;
    }

    private static void add(List<Count> all, Counts counts) {
        all.addAll(List.of(counts.yes(), counts.no(), counts.abstain(), counts.participation()));
    }

    private static List<List<BigDecimal>> gates(Tally tally) {
        return tally.gates().stream().map(TallyChangeProperties::figures).toList();
    }

    private static List<BigDecimal> figures(GateResult gate) {
        int scale = gate.measure().code().equals("area") ? 2 : 0;
        List<BigDecimal> figures = new ArrayList<>();
        figures.add(BigDecimal.valueOf(gate.counted(), scale));
        figures.add(BigDecimal.valueOf(gate.base(), scale));
        figures.add(BigDecimal.valueOf(gate.rule().share().numerator()));
        figures.add(BigDecimal.valueOf(gate.rule().share().denominator()));
        if (!gate.holds() && gate.missing().isPresent()) {
            figures.add(BigDecimal.valueOf(gate.missing().getAsLong(), scale));
        }
        return figures;
    }

    @Property(tries = 500)
    void e20_a_no_vote_can_carry_a_motion_only_by_completing_the_quorum(@ForAll("votes") List<VoteDraw> votes) {
        for (VoteDraw vote : votes) {
            VoteDraw plain = vote.with(vote.profile.toBuilder()
                    .nonResponse(NonResponse.notParticipated())
                    .build());
            Tally before = plain.tally();
            for (VotingUnit unit : silent(plain)) {
                Tally after = more(plain, List.of(ballot(unit, Choice.NO, 0))).tally();
                if (after.status() == TallyStatus.PASSED) {
                    assertThat(before.status()).isIn(TallyStatus.FAILED_QUORUM, TallyStatus.PASSED);
                }
            }
        }
    }

    @Property(tries = 500)
    void what_is_decided_is_not_changed_by_anything_that_still_comes(@ForAll("votes") List<VoteDraw> votes) {
        for (VoteDraw drawn : votes) {
            SplitOwnerRule[] rules = SplitOwnerRule.values();
            VoteDraw vote = drawn.with(drawn.profile.toBuilder()
                    .splitOwner(rules[drawn.random.nextInt(rules.length)])
                    .nonResponse(guarded(drawn))
                    .build());
            boolean passes = vote.tally().status() == TallyStatus.PASSED;
            for (int i = 0; vote.tally().decided() && i < 20; i++) {
                List<Ballot> late = new ArrayList<>();
                for (VotingUnit unit : silent(vote)) {
                    if (vote.random.nextInt(3) > 0) {
                        late.add(ballot(unit, Choice.values()[vote.random.nextInt(5)], late.size()));
                    }
                }
                assertThat(more(vote, late).tally().status() == TallyStatus.PASSED)
                        .as("%s, %s, %s", vote.profile.splitOwner(), vote.box, late)
                        .isEqualTo(passes);
            }
        }
    }

    private static NonResponse guarded(VoteDraw vote) {
        NonResponse rule = vote.profile.nonResponse().orElseThrow();
        return rule.meaning() == NonResponse.Meaning.FOLLOW_MAJORITY && vote.random.nextBoolean()
                ? new NonResponse(rule.meaning(), Optional.of("rules 9"), NonResponse.Guard.MAJORITY_OF_ALL)
                : rule;
    }
}
