package io.github.xingwuguan.scoring.assembly;

import static io.github.xingwuguan.assembly.Choice.NO;
import static io.github.xingwuguan.assembly.Choice.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.assembly.BallotBox;
import io.github.xingwuguan.assembly.ChallengePeriod;
import io.github.xingwuguan.assembly.Count;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.CountingRule;
import io.github.xingwuguan.assembly.InvalidBallot;
import io.github.xingwuguan.assembly.InvalidReason;
import io.github.xingwuguan.assembly.Matter;
import io.github.xingwuguan.assembly.Motion;
import io.github.xingwuguan.assembly.Scope;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.TallyFlag;
import io.github.xingwuguan.assembly.TallyStatus;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.place.DeliveryState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Edge cases about who decides, and about what is refused. */
class ScopeEdgesTest {
    private static final PlaceId B1 = PlaceId.of("b1");
    private static final PlaceId S1 = PlaceId.of("s1");

    private static Rolls twoBuildings() {
        Rolls rolls = new Rolls();
        for (int i = 0; i < 10; i++) {
            int number = i;
            rolls.add(
                    100_00,
                    DeliveryState.DELIVERED,
                    u -> u.building(PlaceId.of(number < 4 ? "b1" : "b2")).stairwell(PlaceId.of("s" + number % 2)),
                    "o" + i);
        }
        return rolls;
    }

    @Test
    void e24_a_building_decides_about_its_repairs_alone() {
        Vote vote = Vote.on(twoBuildings())
                .about(Matter.USE_REPAIR_FUND)
                .within(Scope.buildings(B1))
                .says(YES, 1, 3)
                .says(NO, 5, 6);
        Tally tally = vote.tally();

        assertThat(tally.total()).isEqualTo(new Count(4, 400_00));
        assertThat(tally.counts().participation().heads()).isEqualTo(3);
        assertThat(tally.status()).isEqualTo(TallyStatus.PASSED);
        assertThat(tally.invalid())
                .extracting(InvalidBallot::reason)
                .containsOnly(InvalidReason.UNKNOWN_UNIT)
                .hasSize(6);
    }

    @Test
    void e24_stairwells_and_single_units_can_decide_too() {
        assertThat(Vote.on(twoBuildings()).within(Scope.stairwells(S1)).plan().total())
                .isEqualTo(new Count(5, 500_00));
        assertThat(Vote.on(twoBuildings())
                        .within(Scope.units(List.of(Rolls.unit(2), Rolls.unit(7))))
                        .plan()
                        .total())
                .isEqualTo(new Count(2, 200_00));
        assertThatThrownBy(() -> Vote.on(twoBuildings())
                        .within(Scope.buildings(B1, PlaceId.of("b9"), PlaceId.of("b8")))
                        .plan())
                .hasMessageContaining("Scope must lie in the roll, but b8 did not")
                .hasMessageContaining("Scope must lie in the roll, but b9 did not");
    }

    @Test
    void e25_who_decides_who_pays_and_whose_fund_is_used_are_three_sets() {
        Vote vote = Vote.on(twoBuildings()).within(Scope.buildings(B1)).says(YES, 1, 4);
        Motion motion = Motion.builder()
                .id("m1")
                .title(Label.of("修缮", "Repair"))
                .matter(Matter.USE_REPAIR_FUND)
                .scope(Scope.buildings(B1))
                .costScope(Scope.stairwells(S1))
                .fundScope(Scope.compound())
                .build();
        BallotBox box = vote.box().toBuilder().motion(motion).build();

        Tally tally = vote.plan().settle(box, Vote.CLOSES, Consent.NONE);
        assertThat(tally.total().heads()).isEqualTo(4);
        assertThat(tally.motion().costScope()).contains(Scope.stairwells(S1));
        assertThat(tally.motion().fundScope()).contains(Scope.compound());
    }

    @Test
    void e25_a_box_of_another_scope_or_compound_is_refused() {
        Vote building = Vote.on(twoBuildings()).within(Scope.buildings(B1));
        VotePlan whole = Vote.on(twoBuildings()).plan();

        assertThatThrownBy(() -> whole.settle(building.box(), Vote.CLOSES, Consent.NONE))
                .hasMessageContaining("wrong-scope at /motion/scope");
    }

    @Test
    void e24_what_binds_every_owner_is_not_decided_by_one_building() {
        for (Matter matter : Matter.values()) {
            Vote building = Vote.on(twoBuildings())
                    .within(Scope.buildings(B1))
                    .about(matter)
                    .says(YES, 1, 4);
            boolean refused = matter == Matter.PROCEDURE_RULES
                    || matter == Matter.COVENANT
                    || matter == Matter.ELECT_COMMITTEE
                    || matter == Matter.HIRE_OR_DISMISS_FIRM;
            if (refused) {
                assertThatThrownBy(building::tally)
                        .hasMessageContaining("scope-too-narrow at /motion/scope")
                        .hasMessageContaining(matter.code());
            } else {
                assertThat(building.tally().total().heads()).isEqualTo(4);
            }
        }
    }

    @Test
    void e33_a_court_can_be_asked_for_one_year_after_the_owner_knew() {
        assertThat(ChallengePeriod.from(LocalDate.parse("2024-03-01")).contains(LocalDate.parse("2025-03-01")))
                .isTrue();
        assertThat(ChallengePeriod.from(LocalDate.parse("2024-03-01")).contains(LocalDate.parse("2025-03-02")))
                .isFalse();
        assertThat(ChallengePeriod.from(LocalDate.parse("2024-02-29")).contains(LocalDate.parse("2025-02-28")))
                .isTrue();
    }

    @Test
    void nothing_is_counted_before_the_vote_closes_but_that_it_is_decided_can_be_asked() {
        Vote vote = Vote.on(Rolls.homes(9)).says(YES, 1, 5);
        assertThatThrownBy(() -> vote.plan().settle(vote.box(), Vote.CLOSES.minusNanos(1), Consent.NONE))
                .isInstanceOf(GovernanceException.class)
                .extracting(e -> ((GovernanceException) e).code())
                .isEqualTo("vote-open");

        assertThat(vote.plan().read(vote.box(), Consent.NONE).isDecided()).isFalse();
        vote.says(YES, 6, 1);
        assertThat(vote.plan().read(vote.box(), Consent.NONE).isDecided()).isTrue();
        assertThat(vote.tally().decided()).isTrue();
    }

    @Test
    void an_unverified_profile_is_used_by_consent_only_and_leaves_a_note() {
        CountingProfile unverified = Profiles.standard()
                .provenance(Provenance.illustrative("tests", "invented"))
                .build();
        Vote vote = Vote.on(Rolls.homes(3)).by(unverified).says(YES, 1, 3);

        assertThatThrownBy(vote::tally).hasMessageContaining("unverified-profile at /profile");
        Tally tally = vote.plan().settle(vote.box(), Vote.CLOSES, Consent.UNVERIFIED_PROFILE);
        assertThat(tally.noted(TallyFlag.UNVERIFIED_PROFILE)).isEqualTo(1);
    }

    @Test
    void a_profile_counts_rolls_of_its_own_time_only_and_classes_that_it_knows() {
        CountingProfile later = Profiles.standard()
                .inForce(DateRange.from(Rolls.DAY.plusDays(1)))
                .build();
        assertThatThrownBy(() -> Vote.on(Rolls.homes(3)).by(later).plan())
                .hasMessage("Profile must be in force on 2025-03-01, but test-profile@1 is in force 2025-03-02..");

        CountingProfile ordinary = Profiles.without(
                        CountingRule.SPECIAL,
                        CountingRule.UNANIMOUS_INTERESTED,
                        CountingRule.OBJECTION,
                        CountingRule.REPRESENTATIVES)
                .classes(Profiles.STANDARD.classes().subList(0, 1))
                .build();
        assertThatThrownBy(() -> Vote.on(Rolls.homes(3))
                        .by(ordinary)
                        .about(Matter.REBUILD)
                        .tally())
                .hasMessageContaining("Profile must say what special needs, but leaves it open");
    }
}
