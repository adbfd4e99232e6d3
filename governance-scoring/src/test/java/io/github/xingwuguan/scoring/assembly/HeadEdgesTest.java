package io.github.xingwuguan.scoring.assembly;

import static io.github.xingwuguan.assembly.Choice.ABSTAIN;
import static io.github.xingwuguan.assembly.Choice.NO;
import static io.github.xingwuguan.assembly.Choice.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.assembly.Count;
import io.github.xingwuguan.assembly.CountedAs;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.DeveloperRule;
import io.github.xingwuguan.assembly.Electorate;
import io.github.xingwuguan.assembly.HeadBasis;
import io.github.xingwuguan.assembly.InvalidBallot;
import io.github.xingwuguan.assembly.InvalidBallotRule;
import io.github.xingwuguan.assembly.InvalidReason;
import io.github.xingwuguan.assembly.SplitOwnerRule;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.TallyFlag;
import io.github.xingwuguan.assembly.TallyStatus;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.place.Area;
import io.github.xingwuguan.place.DeliveryState;
import io.github.xingwuguan.place.UnitUse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Edge cases about who is a person and what area counts. */
class HeadEdgesTest {
    private static CountingProfile basis(HeadBasis basis) {
        return Profiles.standard().headBasis(basis).build();
    }

    private static Count total(Rolls rolls, CountingProfile profile) {
        return Vote.on(rolls).by(profile).plan().total();
    }

    private static final CountingProfile STANDARD = Profiles.STANDARD;

    @Test
    void e6_a_buyer_of_many_units_is_one_person_with_all_of_the_area() {
        Rolls rolls = Rolls.homes(2).homes(7, 80_00, "investor");

        assertThat(total(rolls, STANDARD)).isEqualTo(new Count(3, 200_00 + 560_00));
        assertThat(total(rolls, basis(HeadBasis.PER_UNIT)).heads()).isEqualTo(9);
    }

    @Test
    void e7_unsold_and_sold_but_undelivered_units_are_one_person_and_the_developer_votes() {
        Rolls rolls =
                Rolls.homes(2).homes(2, 100_00, DeliveryState.UNSOLD).homes(3, 100_00, DeliveryState.SOLD_UNDELIVERED);
        assertThat(total(rolls, STANDARD)).isEqualTo(new Count(3, 700_00));

        Tally developer = Vote.on(rolls).says(YES, 1, 7).tally();
        assertThat(developer.counts().yes()).isEqualTo(new Count(3, 700_00));
        Tally buyer = Vote.on(rolls).ballot(5, "buyer4", YES, b -> b).tally();
        assertThat(buyer.invalid()).extracting(InvalidBallot::reason).containsExactly(InvalidReason.NOT_ENTITLED);
    }

    @Test
    void e7_where_the_rule_says_otherwise_buyers_vote_before_delivery() {
        CountingProfile others =
                Profiles.standard().developer(DeveloperRule.AS_OTHERS).build();
        Rolls rolls =
                Rolls.homes(2).homes(2, 100_00, DeliveryState.UNSOLD).homes(3, 100_00, DeliveryState.SOLD_UNDELIVERED);
        Vote vote = Vote.on(rolls)
                .by(others)
                .ballot(5, "buyer4", YES, b -> b)
                .ballot(6, Rolls.DEVELOPER.value(), YES, b -> b)
                .ballot(3, Rolls.DEVELOPER.value(), YES, b -> b);

        assertThat(vote.plan().total()).isEqualTo(new Count(2 + 1 + 3, 700_00));
        assertThat(vote.tally().counts().yes()).isEqualTo(new Count(2, 200_00));
        assertThat(total(
                                rolls,
                                Profiles.standard()
                                        .developer(DeveloperRule.AS_OTHERS)
                                        .headBasis(HeadBasis.PER_UNIT)
                                        .build())
                        .heads())
                .isEqualTo(7);
    }

    @Test
    void e8_an_underwriter_is_the_developer_also_for_what_it_holds() {
        Rolls rolls = Rolls.homes(2)
                .developer("underwriter")
                .homes(1, 100_00, DeliveryState.UNSOLD)
                .home(50_00, "underwriter")
                .home(50_00, "underwriter", "developer");

        assertThat(total(rolls, STANDARD)).isEqualTo(new Count(3, 400_00));
        Tally tally = Vote.on(rolls)
                .says(YES, 1, 2)
                .ballot(3, "underwriter", YES, b -> b)
                .ballot(4, "developer", YES, b -> b)
                .ballot(5, "underwriter", YES, b -> b)
                .tally();
        assertThat(tally.counts().yes()).isEqualTo(new Count(3, 400_00));
        assertThat(tally.invalid()).isEmpty();
    }

    @Test
    void e9_a_couple_and_one_of_it_are_two_persons_unless_shared_holders_count_as_one() {
        Rolls rolls = new Rolls().home(1_00, "a", "b").home(1_00, "a").home(1_00, "c", "d");

        assertThat(total(rolls, STANDARD).heads()).isEqualTo(3);
        assertThat(total(rolls, basis(HeadBasis.SHARED_HOLDER)).heads()).isEqualTo(2);
        rolls.home(1_00, "b", "c");
        assertThat(total(rolls, basis(HeadBasis.SHARED_HOLDER)).heads()).isEqualTo(1);
    }

    @Test
    void e9_a_certificate_is_a_person_where_the_rule_says_so() {
        Rolls rolls = new Rolls()
                .add(1_00, DeliveryState.DELIVERED, u -> u.certificate("c1"), "a")
                .add(1_00, DeliveryState.DELIVERED, u -> u.certificate("c1"), "a")
                .add(1_00, DeliveryState.DELIVERED, u -> u.certificate("c2"), "a")
                .homes(2, 1_00, DeliveryState.UNSOLD);
        assertThat(total(rolls, basis(HeadBasis.PER_CERTIFICATE)).heads()).isEqualTo(3);

        rolls.home(1_00, "b").home(1_00, "c");
        assertThatThrownBy(() -> total(rolls, basis(HeadBasis.PER_CERTIFICATE)))
                .isInstanceOf(GovernanceException.class)
                .hasMessageContaining("no-certificate at /units/5/certificate")
                .hasMessageContaining("no-certificate at /units/6/certificate");
    }

    private static Vote split(SplitOwnerRule rule, long yesArea, long noArea) {
        return Vote.on(Rolls.homes(2).home(yesArea, "split").home(noArea, "split"))
                .by(Profiles.standard().splitOwner(rule).build())
                .says(YES, 1, 2)
                .says(YES, 3, 1)
                .says(NO, 4, 1);
    }

    @Test
    void e11_a_split_owner_counts_once_by_every_rule() {
        Tally more = split(SplitOwnerRule.AREA_MAJORITY, 90_00, 120_00).tally();
        assertThat(more.counts().no()).isEqualTo(new Count(1, 120_00));
        Tally tie = split(SplitOwnerRule.AREA_MAJORITY, 90_00, 90_00).tally();
        assertThat(tie.counts().abstain()).isEqualTo(new Count(1, 0));
        Tally first = split(SplitOwnerRule.FIRST_BALLOT, 90_00, 120_00).tally();
        assertThat(first.counts().yes()).isEqualTo(new Count(3, 290_00));
        Tally notYes = split(SplitOwnerRule.NOT_FOR_YES, 120_00, 90_00).tally();
        assertThat(notYes.counts().yes()).isEqualTo(new Count(2, 320_00));
        assertThat(notYes.counts().abstain()).isEqualTo(new Count(1, 0));
        for (Tally tally : List.of(more, tie, first, notYes)) {
            assertThat(tally.counts().participation().heads()).isEqualTo(3);
            assertThat(tally.noted(TallyFlag.SPLIT_OWNER)).isEqualTo(1);
        }
    }

    @Test
    void e11_a_rejected_owner_loses_the_area_too() {
        Tally rejected = split(SplitOwnerRule.REJECT_OWNER, 90_00, 120_00).tally();
        assertThat(rejected.counts().participation()).isEqualTo(new Count(2, 200_00));
        assertThat(rejected.invalid())
                .extracting(InvalidBallot::reason)
                .containsExactly(InvalidReason.OWNER_SPLIT, InvalidReason.OWNER_SPLIT);

        Tally counted = split(SplitOwnerRule.REJECT_OWNER, 90_00, 120_00)
                .by(Profiles.standard()
                        .splitOwner(SplitOwnerRule.REJECT_OWNER)
                        .invalidBallots(InvalidBallotRule.PARTICIPATES)
                        .build())
                .tally();
        assertThat(counted.counts().abstain()).isEqualTo(new Count(1, 210_00));
    }

    @Test
    void e11_ballots_of_one_instant_that_differ_leave_the_owner_abstaining() {
        Tally tally = Vote.on(Rolls.homes(2).home(90_00, "split").home(120_00, "split"))
                .by(Profiles.standard().splitOwner(SplitOwnerRule.FIRST_BALLOT).build())
                .ballot(3, "split", YES, b -> b.at(Vote.OPENS))
                .ballot(4, "split", NO, b -> b.at(Vote.OPENS))
                .tally();

        assertThat(tally.counts().abstain().heads()).isEqualTo(1);
    }

    @Test
    void e11_three_ways_of_which_none_has_over_half_abstain() {
        Tally tally = Vote.on(Rolls.homes(1).home(40_00, "s").home(30_00, "s").home(50_00, "s"))
                .says(YES, 2, 1)
                .says(NO, 3, 1)
                .says(ABSTAIN, 4, 1)
                .tally();

        assertThat(tally.counts().abstain()).isEqualTo(new Count(1, 50_00));
        assertThat(tally.counts().yes()).isEqualTo(new Count(0, 40_00));
    }

    @Test
    void e12_parking_and_storage_count_as_the_profile_says() {
        Rolls rolls = Rolls.homes(2)
                .add(12_00, DeliveryState.DELIVERED, u -> u.use(UnitUse.PARKING), "parker")
                .add(5_00, DeliveryState.DELIVERED, u -> u.use(UnitUse.STORAGE), "keeper");

        assertThat(total(rolls, STANDARD)).isEqualTo(new Count(2, 200_00));
        assertThat(total(rolls, Profiles.standard().parking(CountedAs.AREA).build()))
                .isEqualTo(new Count(2, 212_00));
        assertThat(total(rolls, Profiles.standard().parking(CountedAs.HEADS).build()))
                .isEqualTo(new Count(3, 200_00));
        assertThat(total(rolls, Profiles.standard().storage(CountedAs.BOTH).build()))
                .isEqualTo(new Count(3, 205_00));
        Tally parking = Vote.on(rolls)
                .by(Profiles.standard().parking(CountedAs.AREA).build())
                .says(YES, 3, 1)
                .tally();
        assertThat(parking.counts().yes()).isEqualTo(new Count(0, 12_00));
    }

    @Test
    void e13_a_source_that_the_profile_does_not_take_is_refused_and_a_mix_is_noted() {
        Rolls rolls = Rolls.homes(2).add(90_00, DeliveryState.DELIVERED, u -> u.areaSource(Area.Source.CONTRACT), "c");

        Tally mixed = Vote.on(rolls).says(YES, 1, 3).tally();
        assertThat(mixed.noted(TallyFlag.MIXED_AREA_SOURCES)).isEqualTo(2);
        assertThat(rolls.roll().warnings().warnings())
                .extracting(problem -> problem.message())
                .containsExactly("Areas should come from one source, but came from 2 by register, 1 by contract");
        CountingProfile strict = Profiles.standard()
                .areaOrder(List.of(Area.Source.REGISTER, Area.Source.SURVEY))
                .build();
        assertThatThrownBy(() -> total(rolls, strict)).hasMessageContaining("area-source at /units/2/areaSource");
    }

    @Test
    void e13_an_area_that_changes_after_the_freeze_changes_another_roll() {
        Electorate frozen = Rolls.homes(3).roll();
        Electorate later = frozen.toBuilder()
                .units(List.of(
                        frozen.units().get(0).toBuilder().areaCenti(500_00).build(),
                        frozen.units().get(1),
                        frozen.units().get(2)))
                .build();

        assertThat(later.digest()).isNotEqualTo(frozen.digest());
        Tally tally = new Vote(frozen).says(YES, 1, 3).tally();
        assertThat(tally.electorate()).isEqualTo(frozen.digest());
        assertThat(tally.counts().yes().areaCenti()).isEqualTo(300_00);
    }

    @Test
    void e26_a_roll_without_area_is_refused_and_a_single_owner_decides_alone() {
        assertThatThrownBy(() -> new Rolls().home(0, "a").home(0, "b").roll())
                .hasMessageContaining("no-total-area at /units");
        assertThatThrownBy(() -> new Rolls().roll()).hasMessageContaining("no-unit at /units");

        Vote single = Vote.on(new Rolls().homes(5, 100_00, "only")).says(YES, 1, 5);
        assertThatThrownBy(single::tally).hasMessageContaining("single-owner at /motion");
        assertThat(Vote.on(new Rolls().homes(5, 100_00, "only").home(1_00, "other"))
                        .says(YES, 1, 6)
                        .tally()
                        .status())
                .isEqualTo(TallyStatus.PASSED);
    }
}
