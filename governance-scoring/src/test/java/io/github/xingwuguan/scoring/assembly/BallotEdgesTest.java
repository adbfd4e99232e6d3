package io.github.xingwuguan.scoring.assembly;

import static io.github.xingwuguan.assembly.Choice.FOLLOW;
import static io.github.xingwuguan.assembly.Choice.NO;
import static io.github.xingwuguan.assembly.Choice.SPOILED;
import static io.github.xingwuguan.assembly.Choice.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.assembly.Ballot;
import io.github.xingwuguan.assembly.Channel;
import io.github.xingwuguan.assembly.Choice;
import io.github.xingwuguan.assembly.CoOwner;
import io.github.xingwuguan.assembly.CoOwnerRule;
import io.github.xingwuguan.assembly.Count;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.CountingRule;
import io.github.xingwuguan.assembly.DuplicateRule;
import io.github.xingwuguan.assembly.InvalidBallot;
import io.github.xingwuguan.assembly.InvalidBallotRule;
import io.github.xingwuguan.assembly.InvalidReason;
import io.github.xingwuguan.assembly.Proxy;
import io.github.xingwuguan.assembly.ProxyRule;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.TopicRule;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.place.DeliveryState;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edge cases about ballots: whose they are, when and how they came. */
class BallotEdgesTest {
    private static List<InvalidReason> reasons(Tally tally) {
        return tally.invalid().stream().map(InvalidBallot::reason).toList();
    }

    private static CountingProfile coOwners(CoOwnerRule rule) {
        return Profiles.standard().coOwners(rule).build();
    }

    private static Rolls couple() {
        return Rolls.homes(2)
                .add(
                        80_00,
                        DeliveryState.DELIVERED,
                        u -> u.holders(List.of(
                                new CoOwner(Rolls.person("a"), Ratio.of(3, 5)),
                                new CoOwner(Rolls.person("b"), Ratio.of(2, 5)))));
    }

    @Test
    void e10_of_several_holders_the_one_who_was_named_votes() {
        Tally nobody = Vote.on(couple()).ballot(3, "a", YES, b -> b).tally();
        assertThat(reasons(nobody)).containsExactly(InvalidReason.NO_REPRESENTATIVE);

        Tally named = new Vote(couple().roll().withRepresentatives(Map.of(Rolls.unit(3), Rolls.person("b"))))
                .ballot(3, "a", NO, b -> b)
                .ballot(3, "b", YES, b -> b)
                .tally();
        assertThat(named.counts().yes()).isEqualTo(new Count(1, 80_00));
        assertThat(reasons(named)).containsExactly(InvalidReason.NOT_ENTITLED);
    }

    @Test
    void e10_all_holders_or_more_than_half_of_the_shares_carry_a_unit() {
        Vote conflict = Vote.on(couple()).ballot(3, "a", YES, b -> b).ballot(3, "b", NO, b -> b);

        Tally unanimous = conflict.by(coOwners(CoOwnerRule.UNANIMOUS)).tally();
        assertThat(unanimous.counts().participation()).isEqualTo(Count.ZERO);
        assertThat(reasons(unanimous))
                .containsExactly(InvalidReason.CO_OWNERS_DISAGREE, InvalidReason.CO_OWNERS_DISAGREE);
        Tally shares = conflict.by(coOwners(CoOwnerRule.SHARES)).tally();
        assertThat(shares.counts().yes()).isEqualTo(new Count(1, 80_00));
        assertThat(shares.invalid()).isEmpty();

        Vote agreed = Vote.on(couple()).ballot(3, "a", NO, b -> b).ballot(3, "b", NO, b -> b);
        assertThat(agreed.by(coOwners(CoOwnerRule.UNANIMOUS))
                        .tally()
                        .counts()
                        .no()
                        .heads())
                .isEqualTo(1);
        Vote minority = Vote.on(couple()).ballot(3, "b", NO, b -> b);
        assertThat(reasons(minority.by(coOwners(CoOwnerRule.SHARES)).tally()))
                .containsExactly(InvalidReason.CO_OWNERS_DISAGREE);
    }

    @Test
    void e14_who_bought_after_the_day_of_the_roll_does_not_vote_and_who_sold_does() {
        Tally tally = Vote.on(Rolls.homes(3))
                .ballot(1, "buyer", NO, b -> b)
                .ballot(1, "o1", YES, b -> b)
                .tally();

        assertThat(tally.counts().yes().heads()).isEqualTo(1);
        assertThat(reasons(tally)).containsExactly(InvalidReason.NOT_ENTITLED);
    }

    @Test
    void e15_an_unusable_ballot_takes_part_only_if_the_profile_says_so() {
        Vote vote = Vote.on(Rolls.homes(3)).says(YES, 1, 1).says(SPOILED, 2, 1);
        assertThat(vote.tally().counts().participation().heads()).isEqualTo(1);

        Tally counted = vote.by(Profiles.standard()
                        .invalidBallots(InvalidBallotRule.PARTICIPATES)
                        .build())
                .tally();
        assertThat(counted.counts().abstain()).isEqualTo(new Count(1, 100_00));
        assertThat(reasons(counted)).containsExactly(InvalidReason.SPOILED);
    }

    @Test
    void e15_a_ballot_of_a_stranger_never_takes_part() {
        Tally tally = Vote.on(Rolls.homes(3))
                .by(Profiles.standard()
                        .invalidBallots(InvalidBallotRule.PARTICIPATES)
                        .build())
                .ballot(1, "stranger", YES, b -> b)
                .tally();

        assertThat(tally.counts().participation()).isEqualTo(Count.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"YES, 5, 1", "NO, 1, 5"})
    void e16_followers_join_the_side_that_leads(Choice leading, long yes, long no) {
        Choice other = leading == YES ? NO : YES;
        Tally tally = Vote.on(Rolls.homes(6))
                .says(leading, 1, 3)
                .says(other, 4, 1)
                .says(FOLLOW, 5, 2)
                .tally();

        assertThat(tally.actual().yes().heads()).isEqualTo(yes);
        assertThat(tally.actual().no().heads()).isEqualTo(no);
    }

    private static Tally twice(DuplicateRule rule) {
        return Vote.on(Rolls.homes(3))
                .by(Profiles.standard().duplicates(rule).build())
                .ballot(1, "o1", YES, b -> b.channel(Channel.ONLINE))
                .ballot(1, "o1", NO, b -> b.channel(Channel.PAPER))
                .ballot(1, "o1", YES, b -> b.channel(Channel.ONLINE))
                .tally();
    }

    @ParameterizedTest
    @CsvSource({"FIRST, 1", "LAST, 1", "ONLINE_PREVAILS, 1", "PAPER_PREVAILS, 0"})
    void e21_of_paper_and_online_ballots_of_one_voter_one_counts(DuplicateRule rule, long yes) {
        Tally tally = twice(rule);

        assertThat(tally.counts().yes().heads()).isEqualTo(yes);
        assertThat(tally.counts().participation().heads()).isEqualTo(1);
        assertThat(reasons(tally)).containsExactly(InvalidReason.SUPERSEDED, InvalidReason.SUPERSEDED);
    }

    @Test
    void e21_without_a_rule_paper_and_online_together_are_refused() {
        CountingProfile open = open();
        Vote mixed = Vote.on(Rolls.homes(3))
                .by(open)
                .ballot(1, "o1", YES, b -> b.channel(Channel.ONLINE))
                .ballot(2, "o2", YES, b -> b);
        assertThatThrownBy(mixed::tally).hasMessageContaining("duplicates-undecided at /profile/duplicates");

        Vote twice = Vote.on(Rolls.homes(3)).by(open).says(YES, 1, 1).says(NO, 1, 1);
        assertThatThrownBy(twice::tally)
                .isInstanceOf(GovernanceException.class)
                .extracting(e -> ((GovernanceException) e).code())
                .isEqualTo("duplicates-undecided");
        assertThat(Vote.on(Rolls.homes(3))
                        .by(open)
                        .says(YES, 1, 3)
                        .tally()
                        .counts()
                        .yes()
                        .heads())
                .isEqualTo(3);
    }

    private static CountingProfile open() {
        return Profiles.without(CountingRule.DUPLICATES)
                .duplicates(Optional.empty())
                .build();
    }

    @Test
    void e21_two_things_said_at_one_instant_count_as_neither() {
        Tally tally = Vote.on(Rolls.homes(3))
                .ballot(1, "o1", YES, b -> b.at(Vote.OPENS))
                .ballot(1, "o1", NO, b -> b.at(Vote.OPENS))
                .tally();

        assertThat(tally.counts().participation()).isEqualTo(Count.ZERO);
        assertThat(reasons(tally)).containsExactly(InvalidReason.CONTRADICTORY, InvalidReason.CONTRADICTORY);
    }

    @Test
    void e22_what_was_not_announced_is_not_voted_on() {
        Vote vote = Vote.on(Rolls.homes(3)).announced("m7").says(YES, 1, 3);
        assertThat(reasons(vote.tally()))
                .containsOnly(InvalidReason.TOPIC_NOT_ANNOUNCED)
                .hasSize(3);
        assertThat(vote.tally().counts().participation()).isEqualTo(Count.ZERO);

        vote.by(Profiles.standard().topics(TopicRule.ANY).build());
        assertThat(vote.tally().counts().yes().heads()).isEqualTo(3);
    }

    @Test
    void e22_a_ballot_about_another_motion_is_none_about_this_one() {
        Tally tally = Vote.on(Rolls.homes(3))
                .ballot(1, "o1", YES, b -> b.motion("m2"))
                .tally();

        assertThat(reasons(tally)).containsExactly(InvalidReason.OTHER_MOTION);
    }

    @Test
    void e23_ballots_count_from_the_opening_until_the_close_exclusive() {
        Tally tally = Vote.on(Rolls.homes(4))
                .ballot(1, "o1", YES, b -> b.at(Vote.OPENS.minusNanos(1)))
                .ballot(2, "o2", YES, b -> b.at(Vote.OPENS))
                .ballot(3, "o3", YES, b -> b.at(Vote.CLOSES.minusNanos(1)))
                .ballot(4, "o4", YES, b -> b.at(Vote.CLOSES))
                .tally();

        assertThat(tally.counts().yes().heads()).isEqualTo(2);
        assertThat(reasons(tally)).containsExactly(InvalidReason.TOO_EARLY, InvalidReason.TOO_LATE);
    }

    private static Ballot.Builder by(Ballot.Builder ballot, Proxy proxy) {
        return ballot.proxy(proxy);
    }

    @Test
    void e32_an_agent_acts_for_one_other_owner_in_writing_and_passes_nothing_on() {
        Proxy agent = Proxy.written(Rolls.person("o4"));
        Proxy oral = new Proxy(Rolls.person("o5"), Proxy.Form.ORAL, Optional.empty());
        Proxy passedOn = new Proxy(Rolls.person("o6"), Proxy.Form.WRITTEN, Optional.of(Rolls.person("o7")));
        Tally tally = Vote.on(Rolls.homes(9))
                .ballot(1, "o1", YES, b -> by(b, agent))
                .ballot(2, "o2", YES, b -> by(b, agent))
                .ballot(3, "o3", YES, b -> by(b, oral))
                .ballot(8, "o8", YES, b -> by(b, passedOn))
                .tally();

        assertThat(tally.counts().yes().heads()).isEqualTo(1);
        assertThat(reasons(tally))
                .containsExactly(InvalidReason.PROXY_LIMIT, InvalidReason.PROXY_FORM, InvalidReason.PROXY_PASSED_ON);
    }

    @Test
    void e32_one_owner_with_many_units_is_one_for_an_agent_and_equals_in_time_stand_or_fall_together() {
        Proxy agent = Proxy.written(Rolls.person("agent"));
        Vote many = Vote.on(Rolls.homes(1).homes(3, 100_00, "owner"))
                .ballot(2, "owner", YES, b -> by(b, agent))
                .ballot(3, "owner", YES, b -> by(b, agent))
                .ballot(4, "owner", YES, b -> by(b, agent));
        assertThat(many.tally().counts().yes()).isEqualTo(new Count(1, 300_00));

        Tally together = Vote.on(Rolls.homes(3))
                .ballot(1, "o1", YES, b -> by(b, agent).at(Vote.OPENS.plus(Duration.ofDays(1))))
                .ballot(2, "o2", YES, b -> by(b, agent).at(Vote.OPENS.plus(Duration.ofDays(1))))
                .tally();
        assertThat(reasons(together)).containsExactly(InvalidReason.PROXY_LIMIT, InvalidReason.PROXY_LIMIT);
    }

    @Test
    void e32_a_profile_can_allow_what_others_forbid() {
        Proxy loose = new Proxy(Rolls.person("agent"), Proxy.Form.ORAL, Optional.of(Rolls.person("o9")));
        Tally tally = Vote.on(Rolls.homes(3))
                .by(Profiles.standard()
                        .proxies(new ProxyRule(2, Proxy.Form.ORAL, ProxyRule.PassingOn.ALLOWED))
                        .build())
                .ballot(1, "o1", YES, b -> by(b, loose))
                .ballot(2, "o2", YES, b -> by(b, loose))
                .tally();

        assertThat(tally.counts().yes().heads()).isEqualTo(2);
    }

    @Test
    void a_reason_says_whether_its_ballot_can_take_part() {
        assertThat(InvalidReason.SPOILED.canParticipate()).isTrue();
        assertThat(InvalidReason.TOO_LATE.canParticipate()).isFalse();
    }
}
