package io.github.xingwuguan.json;

import io.github.xingwuguan.assembly.Ballot;
import io.github.xingwuguan.assembly.BallotBox;
import io.github.xingwuguan.assembly.Channel;
import io.github.xingwuguan.assembly.Choice;
import io.github.xingwuguan.assembly.CoOwner;
import io.github.xingwuguan.assembly.Convocation;
import io.github.xingwuguan.assembly.Delivery;
import io.github.xingwuguan.assembly.Electorate;
import io.github.xingwuguan.assembly.Matter;
import io.github.xingwuguan.assembly.Motion;
import io.github.xingwuguan.assembly.Proxy;
import io.github.xingwuguan.assembly.Scope;
import io.github.xingwuguan.assembly.VotingUnit;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.place.Area;
import io.github.xingwuguan.place.DeliveryState;
import io.github.xingwuguan.place.UnitUse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A vote of twelve units on a property firm: a couple, an owner of two homes on one certificate, an investor, a developer, parking. */
final class OwnersVote {
    private static final Instant OPENS = Instant.parse("2025-03-20T00:00:00Z");

    private OwnersVote() {}

    static Electorate roll() {
        List<VotingUnit> units = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            units.add(unit(i, 90_00 + i, "c" + i, "o" + i).build());
        }
        units.add(unit(6, 120_50, "c6", "husband", "wife")
                .representative(ActorId.of("wife"))
                .build());
        units.add(unit(7, 80_00, "c7", "two").build());
        units.add(unit(8, 70_00, "c7", "two").build());
        units.add(unit(9, 60_00, "c9", "investor").build());
        units.add(unit(10, 61_00, "c10", "investor")
                .areaSource(Area.Source.SURVEY)
                .build());
        units.add(unit(11, 100_00, "c11").delivery(DeliveryState.UNSOLD).build());
        units.add(unit(12, 12_72, "c12", "o1").use(UnitUse.PARKING).build());
        return Electorate.builder()
                .compound(PlaceId.of("compound"))
                .asOf(LocalDate.parse("2025-03-01"))
                .addDevelopers(ActorId.of("developer"))
                .units(units)
                .build();
    }

    private static VotingUnit.Builder unit(int number, long areaCenti, String certificate, String... holders) {
        return VotingUnit.builder()
                .id(PlaceId.of("u" + number))
                .building(PlaceId.of(number % 2 == 0 ? "b2" : "b1"))
                .use(UnitUse.HOUSE)
                .areaCenti(areaCenti)
                .areaSource(Area.Source.REGISTER)
                .delivery(DeliveryState.DELIVERED)
                .certificate(certificate)
                .holders(Stream.of(holders)
                        .map(holder -> new CoOwner(ActorId.of(holder), Ratio.of(1, holders.length)))
                        .toList());
    }

    static BallotBox box() {
        return BallotBox.builder()
                .convocation(Convocation.builder()
                        .id("assembly-2025-1")
                        .compound(PlaceId.of("compound"))
                        .kind(Convocation.Kind.REGULAR)
                        .announcedAt(Instant.parse("2025-03-02T00:00:00Z"))
                        .opensAt(OPENS)
                        .closesAt(Instant.parse("2025-04-20T00:00:00Z"))
                        .addTopics("m1")
                        .build())
                .motion(Motion.builder()
                        .id("m1")
                        .title(Label.of("选聘物业服务企业", "To hire a property firm"))
                        .matter(Matter.HIRE_OR_DISMISS_FIRM)
                        .scope(Scope.compound())
                        .costScope(Scope.compound())
                        .build())
                .addBallots(
                        ballot(1, "o1", Choice.YES).build(),
                        ballot(1, "o1", Choice.NO).channel(Channel.ONLINE).build(),
                        ballot(2, "o2", Choice.YES).channel(Channel.ONLINE).build(),
                        ballot(3, "o3", Choice.NO)
                                .proxy(Proxy.written(ActorId.of("o4")))
                                .build(),
                        ballot(4, "o4", Choice.FOLLOW).build(),
                        ballot(5, "stranger", Choice.YES).build(),
                        ballot(6, "wife", Choice.YES).build(),
                        ballot(7, "two", Choice.YES).build(),
                        ballot(8, "two", Choice.NO).build(),
                        ballot(9, "investor", Choice.YES).build(),
                        ballot(10, "investor", Choice.SPOILED).build(),
                        ballot(11, "developer", Choice.ABSTAIN).build(),
                        ballot(12, "o1", Choice.YES).build())
                .addDeliveries(new Delivery(
                        PlaceId.of("u5"), Delivery.Method.SIGNED_FOR, OPENS, Delivery.Notice.TOPIC_AND_CONSEQUENCE))
                .build();
    }

    private static Ballot.Builder ballot(int unit, String voter, Choice choice) {
        return Ballot.builder()
                .motion("m1")
                .unit(PlaceId.of("u" + unit))
                .voter(ActorId.of(voter))
                .choice(choice)
                .channel(Channel.PAPER)
                .at(OPENS.plusSeconds(60L * unit));
    }
}
