package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.Channel;
import io.github.xingwuguan.assembly.Choice;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.Electorate;
import io.github.xingwuguan.assembly.Matter;
import io.github.xingwuguan.assembly.Scope;
import io.github.xingwuguan.assembly.committee.Attendance;
import io.github.xingwuguan.assembly.committee.CommitteePolicy;
import io.github.xingwuguan.assembly.committee.Denominator;
import io.github.xingwuguan.assembly.committee.Disqualification;
import io.github.xingwuguan.assembly.committee.ElectionBallot;
import io.github.xingwuguan.assembly.committee.ElectionBox;
import io.github.xingwuguan.assembly.committee.ElectionTally;
import io.github.xingwuguan.assembly.committee.FormationRules;
import io.github.xingwuguan.assembly.committee.GroupRules;
import io.github.xingwuguan.assembly.committee.LegalBasis;
import io.github.xingwuguan.assembly.committee.Lot;
import io.github.xingwuguan.assembly.committee.Mark;
import io.github.xingwuguan.assembly.committee.MeetingRules;
import io.github.xingwuguan.assembly.committee.ResolutionRules;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.calendar.TimeLimit.Roll;
import io.github.xingwuguan.carriage.CommitteeRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An election in the making: who is in favour of whom, one unit after another. Candidates are c1, c2 … */
public final class Elections {
    static final LegalBasis OURS = new LegalBasis(LegalBasis.Kind.ILLUSTRATIVE, "invented for a test");

    private final Electorate roll;
    private final int seats;
    private final List<ActorId> candidates;
    private final List<ElectionBallot> ballots = new ArrayList<>();
    private Optional<Lot> lot = Optional.empty();
    private CountingProfile profile = Profiles.STANDARD;

    Elections(Electorate roll, int seats, int candidates) {
        this.roll = roll;
        this.seats = seats;
        this.candidates = named(IntStream.rangeClosed(1, candidates));
    }

    static Elections of(int homes, int seats, int candidates) {
        return new Elections(Rolls.homes(homes).roll(), seats, candidates);
    }

    private static List<ActorId> named(IntStream numbers) {
        return numbers.mapToObj(i -> ActorId.of("c" + i)).toList();
    }

    static List<ActorId> people(int... numbers) {
        return named(IntStream.of(numbers));
    }

    /** Five seats or more, established with five and over half of the seats; half as many alternates as seats. */
    public static CommitteePolicy policy() {
        MeetingRules meeting = new MeetingRules(Attendance.OVER_HALF, Denominator.SERVING, 3, OURS);
        return CommitteePolicy.builder()
                .id(PolicyId.parse("committees-example@1"))
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(LocalDate.of(2024, 1, 1)))
                .provenance(Provenance.illustrative("a test", "invented for a test"))
                .formation(FormationRules.builder()
                        .group(new GroupRules(7, Ratio.of(1, 2), Optional.empty(), 0))
                        .build())
                .size(CommitteeRules.ownersCommitteeDraft())
                .addAllDisqualifications(Stream.of("property-employee", "property-spouse", "property-relative")
                        .map(ground -> new Disqualification(ground, OURS))
                        .toList())
                .meeting(meeting)
                .managementMeeting(meeting)
                .resolutions(new ResolutionRules(
                        TimeLimit.calendarDays(3, Roll.NONE), TimeLimit.months(12, Roll.NONE), OURS))
                .alternates(Ratio.of(1, 2))
                .build();
    }

    Elections by(CountingProfile other) {
        profile = other;
        return this;
    }

    Elections lot(String seed) {
        lot = Optional.of(new Lot(seed, List.of(ActorId.of("w1"), ActorId.of("w2"))));
        return this;
    }

    /** The voters of so many units from one on are in favour of some candidates, and against nobody. */
    Elections favours(int from, int count, int... numbers) {
        for (int unit = from; unit < from + count; unit++) {
            ballots.add(ballot(unit, numbers));
        }
        return this;
    }

    ElectionBallot ballot(int unit, int... numbers) {
        return ElectionBallot.builder()
                .unit(Rolls.unit(unit))
                .voter(roll.units().get(unit - 1).holders().get(0).id())
                .marks(people(numbers).stream()
                        .map(candidate -> new Mark(candidate, Choice.YES))
                        .toList())
                .channel(Channel.PAPER)
                .at(Vote.OPENS.plusSeconds(unit))
                .build();
    }

    Elections add(ElectionBallot ballot) {
        ballots.add(ballot);
        return this;
    }

    List<ElectionBallot> ballots() {
        return ballots;
    }

    ElectionBox box() {
        Vote vote = new Vote(roll).about(Matter.ELECT_COMMITTEE);
        return ElectionBox.builder()
                .convocation(vote.convocation())
                .motion(vote.motion())
                .seats(seats)
                .candidates(candidates)
                .ballots(ballots)
                .lot(lot)
                .build();
    }

    ElectionTally tally() {
        return tally(box());
    }

    ElectionTally tally(ElectionBox box) {
        return tally(box, policy());
    }

    ElectionTally tally(ElectionBox box, CommitteePolicy policy) {
        return ElectionCount.settle(
                VotePlan.compile(roll, profile, Scope.compound(), Vote.CALENDAR),
                box,
                policy,
                Vote.CLOSES,
                Consent.NONE);
    }
}
