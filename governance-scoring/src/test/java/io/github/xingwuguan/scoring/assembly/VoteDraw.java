package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.Ballot;
import io.github.xingwuguan.assembly.BallotBox;
import io.github.xingwuguan.assembly.Choice;
import io.github.xingwuguan.assembly.Convocation;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.Delivery;
import io.github.xingwuguan.assembly.Electorate;
import io.github.xingwuguan.assembly.HeadBasis;
import io.github.xingwuguan.assembly.Matter;
import io.github.xingwuguan.assembly.NonResponse;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.VotingUnit;
import io.github.xingwuguan.place.DeliveryState;
import io.github.xingwuguan.place.UnitUse;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A vote drawn from a seed: a small compound with a couple, an investor, a developer and parking, and a box of ballots. */
final class VoteDraw {
    private static final Matter[] MATTERS = {
        Matter.HIRE_OR_DISMISS_FIRM, Matter.REBUILD, Matter.HOME_TO_BUSINESS, Matter.FUND_BY_OBJECTION, Matter.COVENANT
    };
    private static final List<NonResponse> SILENCE = List.of(
            NonResponse.notParticipated(), NonResponse.followMajority("rules 9"), NonResponse.abstain("rules 9"));

    final Random random;
    final Electorate roll;
    final CountingProfile profile;
    final BallotBox box;

    VoteDraw(long seed) {
        random = new Random(seed);
        roll = roll();
        profile = Profiles.standard()
                .headBasis(random.nextInt(4) == 0 ? HeadBasis.PER_UNIT : HeadBasis.SAME_HOLDER_SET)
                .nonResponse(SILENCE.get(random.nextInt(4) % SILENCE.size()))
                .build();
        box = box();
    }

    /** One vote, or twenty in the thorough build; none in which a single owner decides. */
    static Arbitrary<List<VoteDraw>> some() {
        return Arbitraries.longs()
                .map(VoteDraw::new)
                .filter(VoteDraw::isVote)
                .withoutEdgeCases()
                .list()
                .ofSize(Boolean.getBoolean("governance.thorough") ? 20 : 1);
    }

    private VoteDraw(VoteDraw other, Electorate roll, CountingProfile profile, BallotBox box) {
        this.random = other.random;
        this.roll = roll;
        this.profile = profile;
        this.box = box;
    }

    private Electorate roll() {
        Rolls rolls = new Rolls().home(area(), "first").home(area(), "second");
        int units = random.nextInt(14);
        for (int i = 0; i < units; i++) {
            switch (random.nextInt(8)) {
                case 0 -> rolls.home(area(), "investor");
                case 1 -> rolls.add(area(), DeliveryState.DELIVERED, this::named, "husband", "wife");
                case 2 -> rolls.homes(1, area(), DeliveryState.UNSOLD);
                case 3 -> rolls.homes(1, area(), DeliveryState.SOLD_UNDELIVERED);
                case 4 -> rolls.add(area(), DeliveryState.DELIVERED, u -> u.use(UnitUse.PARKING), "investor");
                default -> rolls.home(area(), "o" + random.nextInt(9));
            }
        }
        return rolls.roll();
    }

    private VotingUnit.Builder named(VotingUnit.Builder unit) {
        return unit.representative(Rolls.person("wife"));
    }

    /** Often equal, so that ties and exact shares come up. */
    private long area() {
        return random.nextInt(3) == 0 ? 1 + random.nextInt(20_000) : 100_00;
    }

    private BallotBox box() {
        Vote vote = new Vote(roll)
                .about(MATTERS[random.nextInt(MATTERS.length)])
                .at(random.nextInt(6) == 0 ? Convocation.Kind.FIRST : Convocation.Kind.REGULAR);
        int turnout = 3 + random.nextInt(8);
        int favour = random.nextInt(11);
        for (int i = 1; i <= roll.units().size(); i++) {
            if (random.nextInt(10) < turnout) {
                vote.says(choice(favour), i, 1);
            }
            if (random.nextInt(3) > 0) {
                vote.add(new Delivery(
                        Rolls.unit(i), Delivery.Method.SIGNED_FOR, Vote.OPENS, Delivery.Notice.TOPIC_AND_CONSEQUENCE));
            }
        }
        return vote.box();
    }

    private Choice choice(int favour) {
        if (random.nextInt(10) < favour) {
            return Choice.YES;
        }
        return switch (random.nextInt(5)) {
            case 0 -> Choice.ABSTAIN;
            case 1 -> Choice.FOLLOW;
            default -> Choice.NO;
        };
    }

    VoteDraw with(Electorate other) {
        return new VoteDraw(this, other, profile, box);
    }

    VoteDraw with(CountingProfile other) {
        return new VoteDraw(this, roll, other, box);
    }

    VoteDraw with(BallotBox other) {
        return new VoteDraw(this, roll, profile, other);
    }

    VoteDraw with(List<Ballot> ballots) {
        return with(box.toBuilder().ballots(ballots).build());
    }

    VotePlan plan() {
        return VotePlan.compile(roll, profile, box.motion().scope(), Vote.CALENDAR);
    }

    Tally tally() {
        return plan().settle(box, Vote.CLOSES, Consent.NONE);
    }

    private boolean isVote() {
        return plan().total().heads() > 1;
    }
}
