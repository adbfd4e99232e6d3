package io.github.xingwuguan.coordination.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.coordination.Neighbour;
import io.github.xingwuguan.lifecycle.Act;
import io.github.xingwuguan.lifecycle.ActDesk;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.shape.Notation;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MicroInitiativeTest {
    private static final Actor SYSTEM = ActDesk.actor("clock", Role.SYSTEM, "host");
    private static final TimeLimit MONTH = TimeLimit.calendarDays(30, TimeLimit.Roll.NONE);

    private static InitiativeRules.Builder rules() {
        return InitiativeRules.builder()
                .addKinds(new InitiativeRules.Kind("lamp", Label.of("微照明", "lamps")))
                .maxYuan(2_000)
                .witnesses(3)
                .claimWithin(MONTH)
                .doWithin(MONTH)
                .confirmWithin(MONTH);
    }

    private static final DatedRules<InitiativeRules> POLICY = ActDesk.policy(InitiativeRules.SHAPE, rules().build());

    private static Actor resident(int number) {
        return ActDesk.actor("n" + number, Role.RESIDENT, "residents");
    }

    private static PlaceId home(int number) {
        return PlaceId.of("u" + number);
    }

    private static Neighbour neighbour(int person, int household) {
        return new Neighbour(ActorId.of("n" + person), home(household));
    }

    private static List<Neighbour> witnesses(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> neighbour(i, i)).toList();
    }

    private static Proposal.Builder proposal() {
        return Proposal.builder()
                .kind("lamp")
                .matter("a lamp at the gate")
                .place(PlaceId.of("x1"))
                .household(home(1))
                .yuan(300);
    }

    private static ActDesk<MicroInitiative, InitiativeRules> desk() {
        return new ActDesk<>(MicroInitiative.LIFECYCLE, POLICY, MicroInitiative.of("I-1"));
    }

    /** Proposed by the first household, claimed and done by another. */
    private static ActDesk<MicroInitiative, InitiativeRules> doneBy(int person, int household) {
        return desk().does(resident(1), new InitiativeAct.Propose(proposal().build()))
                .does(resident(person), new InitiativeAct.Claim(home(household)))
                .does(resident(person), new InitiativeAct.Finish(280));
    }

    @Test
    void s95_who_proposed_it_confirms_and_who_did_it_earns_points() {
        MicroInitiative done = doneBy(2, 2).does(resident(1), new InitiativeAct.Confirm(List.of())).state;
        assertThat(done.stage()).isEqualTo(InitiativeStage.CONFIRMED);
        assertThat(done.earnsPoints()).isTrue();
    }

    @Test
    void s95_a_claim_by_the_household_that_proposed_it_earns_no_points() {
        MicroInitiative own = doneBy(9, 1).does(resident(1), new InitiativeAct.Confirm(List.of())).state;
        assertThat(own.stage()).isEqualTo(InitiativeStage.CONFIRMED);
        assertThat(own.earnsPoints()).isFalse();
        assertThat(doneBy(2, 2).state.earnsPoints()).isFalse();
    }

    @Test
    void s95_three_residents_of_three_other_households_confirm_instead() {
        ActDesk<MicroInitiative, InitiativeRules> desk = doneBy(2, 2)
                .refuses(resident(3), new InitiativeAct.Confirm(List.of()), "not-confirmed")
                .refuses(resident(3), new InitiativeAct.Confirm(witnesses(3, 4)), "not-confirmed")
                .refuses(resident(2), new InitiativeAct.Confirm(witnesses(2, 4)), "not-confirmed")
                .refuses(resident(9), new InitiativeAct.Confirm(witnesses(3, 5)), "not-confirmed")
                .refuses(
                        resident(3),
                        new InitiativeAct.Confirm(List.of(neighbour(3, 3), neighbour(4, 3), neighbour(5, 3))),
                        "not-confirmed")
                .refuses(
                        resident(3),
                        new InitiativeAct.Confirm(List.of(neighbour(3, 3), neighbour(3, 4), neighbour(3, 5))),
                        "not-confirmed");
        assertThat(desk.does(resident(3), new InitiativeAct.Confirm(witnesses(3, 5)))
                        .state
                        .earnsPoints())
                .isTrue();
    }

    @Test
    void s95_done_but_never_confirmed_lapses() {
        ActDesk<MicroInitiative, InitiativeRules> desk = doneBy(2, 2)
                .refuses(SYSTEM, new InitiativeAct.Lapse(), "not-yet")
                .waits(31)
                .refuses(resident(1), new InitiativeAct.Confirm(List.of()), "too-late")
                .does(SYSTEM, new InitiativeAct.Lapse());
        assertThat(desk.state.stage()).isEqualTo(InitiativeStage.LAPSED);
        assertThat(desk.state.earnsPoints()).isFalse();
    }

    @Test
    void s95_what_nobody_claims_or_does_lapses_too() {
        desk().does(resident(1), new InitiativeAct.Propose(proposal().build()))
                .waits(31)
                .refuses(resident(2), new InitiativeAct.Claim(home(2)), "too-late")
                .does(SYSTEM, new InitiativeAct.Lapse());
        desk().does(resident(1), new InitiativeAct.Propose(proposal().build()))
                .does(resident(2), new InitiativeAct.Claim(home(2)))
                .refuses(resident(3), new InitiativeAct.Finish(0), "not-claimant")
                .waits(31)
                .refuses(resident(2), new InitiativeAct.Finish(0), "too-late")
                .does(SYSTEM, new InitiativeAct.Lapse());
    }

    @Test
    void s95_kinds_are_those_that_the_district_names_and_cost_has_a_cap() {
        desk().refuses(
                        resident(1),
                        new InitiativeAct.Propose(proposal().kind("well").build()),
                        "unknown-kind")
                .refuses(
                        resident(1),
                        new InitiativeAct.Propose(proposal().yuan(2_001).build()),
                        "too-costly")
                .does(
                        resident(1),
                        new InitiativeAct.Propose(proposal().yuan(2_000).build()))
                .does(resident(2), new InitiativeAct.Claim(home(2)))
                .refuses(resident(2), new InitiativeAct.Finish(2_001), "too-costly");
        assertThatThrownBy(() -> rules().kinds(List.of()).maxYuan(-1).build())
                .isInstanceOf(GovernanceException.class)
                .hasMessageContaining("no-kinds")
                .hasMessageContaining("/maxYuan");
    }

    @Test
    void s95_what_article_278_reserves_is_no_micro_initiative() {
        desk().refuses(
                        resident(1),
                        new InitiativeAct.Propose(proposal().reserved(true).build()),
                        "legal-reserve");
    }

    @Test
    void every_act_has_a_line_and_comes_back_from_the_wire() {
        ActDesk.checkWire(
                MicroInitiative.LIFECYCLE,
                InitiativeAct.class,
                InitiativeAct.TYPE,
                List.of(
                        new InitiativeAct.Propose(proposal().build()),
                        new InitiativeAct.Claim(home(2)),
                        new InitiativeAct.Finish(280),
                        new InitiativeAct.Confirm(witnesses(3, 5)),
                        new InitiativeAct.Lapse()));
        assertThat(Notation.roundTrip(InitiativeRules.POLICY, POLICY)).isEqualTo(POLICY);
    }

    private static Act<MicroInitiative, InitiativeRules> act(
            Random random, ActDesk<MicroInitiative, InitiativeRules> desk) {
        return switch (random.nextInt(6)) {
            case 0 ->
                new InitiativeAct.Propose(proposal().yuan(random.nextInt(2_500)).build());
            case 1 -> new InitiativeAct.Claim(home(1 + random.nextInt(2)));
            case 2, 3 -> new InitiativeAct.Finish(random.nextInt(2_200));
            case 4 -> new InitiativeAct.Confirm(random.nextBoolean() ? List.of() : witnesses(2, 4));
            default -> random.nextInt(5) == 0 ? new InitiativeAct.Lapse() : new InitiativeAct.Confirm(List.of());
        };
    }

    private static ActDesk<MicroInitiative, InitiativeRules> walk(long seed) {
        ActDesk<MicroInitiative, InitiativeRules> desk = desk();
        desk.walks(
                seed,
                List.of(resident(1), resident(2), resident(3), SYSTEM),
                InitiativeAct.ENTRY,
                MicroInitiativeTest::act);
        return desk;
    }

    @Property(tries = 1_000)
    void an_initiative_is_the_fold_of_its_entries_and_only_a_confirmed_one_earns_points(@ForAll long seed) {
        MicroInitiative state = walk(seed).state;
        assertThat(state.earnsPoints() && state.stage() != InitiativeStage.CONFIRMED)
                .isFalse();
        assertThat(state.yuan()).isLessThanOrEqualTo(2_000);
        assertThat(state.due(POLICY.rules(), ActDesk.CHINA).isPresent())
                .isEqualTo(EnumSet.of(InitiativeStage.PROPOSED, InitiativeStage.CLAIMED, InitiativeStage.DONE)
                        .contains(state.stage()));
    }

    @Example
    void walks_come_to_every_stage() {
        Set<InitiativeStage> seen = EnumSet.of(InitiativeStage.NONE);
        for (long seed = 0; seed < 3_000 && seen.size() < InitiativeStage.values().length; seed++) {
            seen.add(walk(seed).state.stage());
        }
        assertThat(EnumSet.complementOf(EnumSet.copyOf(seen))).isEmpty();
    }
}
