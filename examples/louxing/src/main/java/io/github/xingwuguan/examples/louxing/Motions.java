package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.assembly.Ballot;
import io.github.xingwuguan.assembly.BallotBox;
import io.github.xingwuguan.assembly.Channel;
import io.github.xingwuguan.assembly.Choice;
import io.github.xingwuguan.assembly.Convocation;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.CountingRule;
import io.github.xingwuguan.assembly.Delivery;
import io.github.xingwuguan.assembly.DeliveryRule;
import io.github.xingwuguan.assembly.DuplicateRule;
import io.github.xingwuguan.assembly.Electorate;
import io.github.xingwuguan.assembly.Matter;
import io.github.xingwuguan.assembly.Motion;
import io.github.xingwuguan.assembly.NonResponse;
import io.github.xingwuguan.assembly.RuleSource;
import io.github.xingwuguan.assembly.Scope;
import io.github.xingwuguan.assembly.VotingUnit;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.json.BundledPolicies;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Five votes of three invented compounds (五个表决议题), each one for a rule that surprises. */
final class Motions {
    private static final Instant ANNOUNCED = Instant.parse("2025-05-06T01:00:00Z");
    private static final Instant OPENS = Instant.parse("2025-05-26T01:00:00Z");
    private static final Instant CLOSES = Instant.parse("2025-06-25T10:00:00Z");
    private static final List<String> TOPICS = List.of("M-01", "M-02", "M-03", "M-04", "M-05");

    private Motions() {}

    static List<VoteRecord> of() {
        Electorate garden = Rolls.garden();
        return List.of(
                vote(garden, "M-01", Matter.HIRE_OR_DISMISS_FIRM, "续聘物业服务企业", "Keep the property firm")
                        .says(Choice.YES, 0, 52)
                        .says(Choice.NO, 52, 12)
                        .says(Choice.ABSTAIN, 64, 6)
                        .late(70, 2)
                        .record(rules(NonResponse.notParticipated())),
                vote(garden, "M-02", Matter.CHANGE_COMMON_USE, "利用公共部位经营", "Do business with common parts")
                        .says(Choice.YES, 0, 56)
                        .says(Choice.NO, 56, 12)
                        .record(rules(NonResponse.notParticipated())),
                vote(Rolls.market(), "M-03", Matter.USE_REPAIR_FUND, "使用维修资金修缮外墙", "Mend the walls from the fund")
                        .says(Choice.YES, 0, 36)
                        .says(Choice.NO, 36, 12)
                        .record(rules(NonResponse.notParticipated())),
                vote(Rolls.court(), "M-04", Matter.COVENANT, "修改管理规约", "Change the covenant")
                        .says(Choice.YES, 0, 24)
                        .says(Choice.ABSTAIN, 24, 15)
                        .says(Choice.NO, 39, 1)
                        .record(rules(NonResponse.notParticipated())),
                vote(garden, "M-05", Matter.OTHER, "加装充电设施", "Install chargers")
                        .says(Choice.YES, 0, 34)
                        .says(Choice.NO, 34, 14)
                        .delivered(48, 30)
                        .record(rules(NonResponse.followMajority("《示例业主大会议事规则》第二十条"))));
    }

    /** The national rules, with what the owners' own rules say about silence, delivery and who votes twice. */
    private static CountingProfile rules(NonResponse meaning) {
        boolean counts = meaning.meaning() != NonResponse.Meaning.NOT_PARTICIPATED;
        Provenance ours = Provenance.illustrative("示例业主大会", "Invented rules of procedure of invented owners");
        return BundledPolicies.COUNTING_NATIONAL.read().toBuilder()
                .id(PolicyId.of(counts ? "counting-example-silence" : "counting-example", "1"))
                .nonResponse(meaning)
                .delivery(new DeliveryRule(List.of(Delivery.Method.SIGNED_FOR, Delivery.Method.REGISTERED_MAIL)))
                .duplicates(DuplicateRule.PAPER_PREVAILS)
                .addSources(new RuleSource(
                        List.of(CountingRule.NON_RESPONSE, CountingRule.DELIVERY, CountingRule.DUPLICATES), ours))
                .build();
    }

    private static Box vote(Electorate roll, String id, Matter matter, String zh, String en) {
        Motion motion = Motion.builder()
                .id(id)
                .title(Label.of(zh, en))
                .matter(matter)
                .scope(Scope.compound())
                .build();
        return new Box(roll, motion);
    }

    /** A ballot box in the making: who says what, one unit after another. */
    private static final class Box {
        private final Electorate roll;
        private final Motion motion;
        private final Draws draws;
        private final List<Ballot> ballots = new ArrayList<>();
        private final List<Delivery> deliveries = new ArrayList<>();

        Box(Electorate roll, Motion motion) {
            this.roll = roll;
            this.motion = motion;
            this.draws = Draws.of("ballots", TOPICS.indexOf(motion.id()));
        }

        Box says(Choice choice, int from, int count) {
            for (int i = from; i < from + count; i++) {
                ballots.add(ballot(i, choice, OPENS.plus(Duration.ofMinutes(draws.between(0, 40_000)))));
            }
            return this;
        }

        /** Ballots that came the day after. */
        Box late(int from, int count) {
            for (int i = from; i < from + count; i++) {
                ballots.add(ballot(i, Choice.YES, CLOSES.plus(Duration.ofMinutes(draws.between(60, 1_440)))));
            }
            return this;
        }

        Box delivered(int from, int count) {
            for (int i = from; i < from + count; i++) {
                deliveries.add(new Delivery(
                        roll.units().get(i).id(),
                        draws.chance(0.8) ? Delivery.Method.SIGNED_FOR : Delivery.Method.REGISTERED_MAIL,
                        OPENS.minus(Duration.ofDays(draws.between(1, 10))),
                        Delivery.Notice.TOPIC_AND_CONSEQUENCE));
            }
            return this;
        }

        private Ballot ballot(int index, Choice choice, Instant at) {
            VotingUnit unit = roll.units().get(index);
            return Ballot.builder()
                    .motion(motion.id())
                    .unit(unit.id())
                    .voter(unit.representative()
                            .orElseGet(() -> unit.holders().get(0).id()))
                    .choice(choice)
                    .channel(draws.chance(0.4) ? Channel.PAPER : Channel.ONLINE)
                    .at(at)
                    .build();
        }

        VoteRecord record(CountingProfile profile) {
            Convocation convocation = Convocation.builder()
                    .id("assembly-" + roll.compound() + "-2025")
                    .compound(roll.compound())
                    .kind(Convocation.Kind.REGULAR)
                    .announcedAt(ANNOUNCED)
                    .opensAt(OPENS)
                    .closesAt(CLOSES)
                    .topics(TOPICS)
                    .build();
            BallotBox box = BallotBox.builder()
                    .convocation(convocation)
                    .motion(motion)
                    .ballots(ballots)
                    .deliveries(deliveries)
                    .build();
            return new VoteRecord(roll, profile, box);
        }
    }
}
