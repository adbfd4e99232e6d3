package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.Ballot;
import io.github.xingwuguan.assembly.BallotBox;
import io.github.xingwuguan.assembly.Channel;
import io.github.xingwuguan.assembly.Choice;
import io.github.xingwuguan.assembly.Convocation;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.Delivery;
import io.github.xingwuguan.assembly.Electorate;
import io.github.xingwuguan.assembly.Matter;
import io.github.xingwuguan.assembly.Motion;
import io.github.xingwuguan.assembly.Scope;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.VotingUnit;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.place.DeliveryState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A vote in the making: who says what on which unit, one minute after another. */
final class Vote {
    static final Instant ANNOUNCED = Instant.parse("2025-03-02T00:00:00Z");
    static final Instant OPENS = Instant.parse("2025-03-20T00:00:00Z");
    static final Instant CLOSES = Instant.parse("2025-04-20T00:00:00Z");

    static final WorkCalendar CALENDAR = ChinaHolidays.calendar2024To2026();

    private final Electorate roll;
    private CountingProfile profile = Profiles.STANDARD;
    private Matter matter = Matter.HIRE_OR_DISMISS_FIRM;
    private Scope scope = Scope.compound();
    private Convocation.Kind kind = Convocation.Kind.REGULAR;
    private List<String> topics = List.of("m1");
    private final List<Ballot> ballots = new ArrayList<>();
    private final List<Delivery> deliveries = new ArrayList<>();

    Vote(Electorate roll) {
        this.roll = roll;
    }

    static Vote on(Rolls rolls) {
        return new Vote(rolls.roll());
    }

    Vote by(CountingProfile profile) {
        this.profile = profile;
        return this;
    }

    Vote about(Matter matter) {
        this.matter = matter;
        return this;
    }

    Vote within(Scope scope) {
        this.scope = scope;
        return this;
    }

    Vote at(Convocation.Kind kind) {
        this.kind = kind;
        return this;
    }

    Vote announced(String... topics) {
        this.topics = List.of(topics);
        return this;
    }

    /** The voter of each of so many units from one on says so. */
    Vote says(Choice choice, int from, int count) {
        for (int i = from; i < from + count; i++) {
            VotingUnit unit = roll.units().get(i - 1);
            ballot(i, voter(unit).value(), choice, b -> b);
        }
        return this;
    }

    private ActorId voter(VotingUnit unit) {
        return unit.delivery() == DeliveryState.DELIVERED
                ? unit.representative().orElseGet(() -> unit.holders().get(0).id())
                : Rolls.DEVELOPER;
    }

    Vote ballot(int unit, String voter, Choice choice, UnaryOperator<Ballot.Builder> more) {
        Ballot.Builder ballot = Ballot.builder()
                .motion("m1")
                .unit(Rolls.unit(unit))
                .voter(ActorId.of(voter))
                .choice(choice)
                .channel(Channel.PAPER)
                .at(OPENS.plus(Duration.ofMinutes(ballots.size())));
        return add(more.apply(ballot).build());
    }

    Vote add(Ballot ballot) {
        ballots.add(ballot);
        return this;
    }

    Vote delivered(int from, int count) {
        for (int i = from; i < from + count; i++) {
            deliveries.add(new Delivery(
                    Rolls.unit(i), Delivery.Method.SIGNED_FOR, OPENS, Delivery.Notice.TOPIC_AND_CONSEQUENCE));
        }
        return this;
    }

    Vote add(Delivery delivery) {
        deliveries.add(delivery);
        return this;
    }

    Motion motion() {
        return Motion.builder()
                .id("m1")
                .title(Label.of("议题一", "First motion"))
                .matter(matter)
                .scope(scope)
                .build();
    }

    Convocation convocation() {
        return Convocation.builder()
                .id("a1")
                .compound(Rolls.COMPOUND)
                .kind(kind)
                .announcedAt(ANNOUNCED)
                .opensAt(OPENS)
                .closesAt(CLOSES)
                .topics(topics)
                .build();
    }

    BallotBox box() {
        return BallotBox.builder()
                .convocation(convocation())
                .motion(motion())
                .ballots(ballots)
                .deliveries(deliveries)
                .build();
    }

    VotePlan plan() {
        return VotePlan.compile(roll, profile, scope, CALENDAR);
    }

    Tally tally() {
        return plan().settle(box(), CLOSES, Consent.NONE);
    }
}
