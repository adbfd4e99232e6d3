package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.assembly.Ballot;
import io.github.xingwuguan.assembly.BallotBox;
import io.github.xingwuguan.assembly.Channel;
import io.github.xingwuguan.assembly.Choice;
import io.github.xingwuguan.assembly.CoOwner;
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
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.place.Area;
import io.github.xingwuguan.place.DeliveryState;
import io.github.xingwuguan.place.UnitUse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A compound that votes: one unit in twenty is undelivered, one owner in ten holds several, three quarters vote, the rest was reached. */
final class VoteSubjects {
    static final Instant OPENS = Instant.parse("2025-03-20T00:00:00Z");
    static final Instant CLOSES = Instant.parse("2025-04-20T00:00:00Z");

    final Electorate roll;
    final CountingProfile profile;
    final List<BallotBox> boxes = new ArrayList<>();

    VoteSubjects(int units, int motions) {
        SplittableRandom random = new SplittableRandom(20_250_420);
        roll = roll(units, random);
        profile = BundledPolicies.COUNTING_NATIONAL.read().toBuilder()
                .nonResponse(NonResponse.followMajority("rules 9"))
                .delivery(new DeliveryRule(List.of(Delivery.Method.SIGNED_FOR)))
                .duplicates(DuplicateRule.FIRST)
                .addSources(new RuleSource(
                        List.of(CountingRule.NON_RESPONSE, CountingRule.DELIVERY, CountingRule.DUPLICATES),
                        Provenance.illustrative("benchmarks", "rules of the owners")))
                .build();
        for (int m = 0; m < motions; m++) {
            boxes.add(box("m" + m, motions, random));
        }
    }

    private static Electorate roll(int units, SplittableRandom random) {
        List<VotingUnit> all = new ArrayList<>(units);
        for (int i = 0; i < units; i++) {
            boolean delivered = random.nextInt(20) > 0;
            int owner = random.nextInt(10) == 0 ? random.nextInt(1 + units / 50) : units + i;
            all.add(VotingUnit.builder()
                    .id(PlaceId.of("unit-" + i))
                    .use(UnitUse.HOUSE)
                    .areaCenti(4_000 + random.nextInt(16_000))
                    .areaSource(Area.Source.REGISTER)
                    .delivery(delivered ? DeliveryState.DELIVERED : DeliveryState.SOLD_UNDELIVERED)
                    .addHolders(CoOwner.sole(ActorId.of("owner-" + owner)))
                    .build());
        }
        return Electorate.builder()
                .compound(PlaceId.of("compound"))
                .asOf(LocalDate.parse("2025-03-01"))
                .addDevelopers(ActorId.of("developer"))
                .units(all)
                .build();
    }

    private BallotBox box(String motion, int motions, SplittableRandom random) {
        List<Ballot> ballots = new ArrayList<>();
        List<Delivery> deliveries = new ArrayList<>();
        for (VotingUnit unit : roll.units()) {
            if (random.nextInt(4) > 0) {
                ballots.add(ballot(motion, unit, random));
            } else {
                deliveries.add(new Delivery(
                        unit.id(), Delivery.Method.SIGNED_FOR, OPENS, Delivery.Notice.TOPIC_AND_CONSEQUENCE));
            }
        }
        return BallotBox.builder()
                .convocation(convocation(motions))
                .motion(Motion.builder()
                        .id(motion)
                        .title(Label.of("议题", "Motion"))
                        .matter(Matter.HIRE_OR_DISMISS_FIRM)
                        .scope(Scope.compound())
                        .build())
                .ballots(ballots)
                .deliveries(deliveries)
                .build();
    }

    private static Convocation convocation(int motions) {
        Convocation.Builder convocation = Convocation.builder()
                .id("assembly")
                .compound(PlaceId.of("compound"))
                .kind(Convocation.Kind.REGULAR)
                .announcedAt(Instant.parse("2025-03-02T00:00:00Z"))
                .opensAt(OPENS)
                .closesAt(CLOSES);
        for (int m = 0; m < motions; m++) {
            convocation.addTopics("m" + m);
        }
        return convocation.build();
    }

    private static Ballot ballot(String motion, VotingUnit unit, SplittableRandom random) {
        Choice[] choices = {Choice.YES, Choice.YES, Choice.YES, Choice.NO, Choice.ABSTAIN, Choice.FOLLOW};
        return Ballot.builder()
                .motion(motion)
                .unit(unit.id())
                .voter(
                        unit.delivery() == DeliveryState.DELIVERED
                                ? unit.holders().get(0).id()
                                : ActorId.of("developer"))
                .choice(choices[random.nextInt(choices.length)])
                .channel(random.nextInt(3) == 0 ? Channel.PAPER : Channel.ONLINE)
                .at(OPENS.plusSeconds(random.nextInt(86_400 * 30)))
                .build();
    }
}
