package io.github.xingwuguan.scoring.district;

import static io.github.xingwuguan.scoring.district.SmallDistrict.DAY;

import io.github.xingwuguan.assembly.ConvocationFault;
import io.github.xingwuguan.assembly.Count;
import io.github.xingwuguan.assembly.Counts;
import io.github.xingwuguan.assembly.GateResult;
import io.github.xingwuguan.assembly.GateRule;
import io.github.xingwuguan.assembly.Matter;
import io.github.xingwuguan.assembly.Measure;
import io.github.xingwuguan.assembly.Motion;
import io.github.xingwuguan.assembly.Scope;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.TallyStatus;
import io.github.xingwuguan.assembly.committee.CommitteeBook;
import io.github.xingwuguan.assembly.committee.CommitteeHistory;
import io.github.xingwuguan.assembly.committee.CommitteeSitting;
import io.github.xingwuguan.assembly.committee.Milestone;
import io.github.xingwuguan.assembly.committee.SittingMotion;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.carriage.Appointment;
import io.github.xingwuguan.carriage.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What owners and their committees of a small district did, and by which rules. */
final class SmallAssembly {
    private static final GateRule TAKE_PART = new GateRule(
            GateRule.Counted.PARTICIPATION, GateRule.Base.TOTAL, GateRule.Comparison.AT_LEAST, Ratio.of(2, 3));
    private static final GateRule AGREE = new GateRule(
            GateRule.Counted.YES, GateRule.Base.PARTICIPATING, GateRule.Comparison.MORE_THAN, Ratio.of(1, 2));
    private static final LocalDate ELECTED = LocalDate.of(2021, 1, 1);

    private SmallAssembly() {}

    /** A vote of three owners with 100 m² each that comes to something: two thirds must take part, and over half of those agree. */
    static Tally tally(String id, TallyStatus status, LocalDate counted) {
        Digest some = Digest.of(new byte[] {1});
        Count total = new Count(3, 300_00);
        Count two = new Count(2, 200_00);
        Counts said = switch (status) {
            case PASSED, IRREGULAR, UNRESOLVED -> new Counts(two, Count.ZERO, Count.ZERO);
            case FAILED_QUORUM -> new Counts(new Count(1, 100_00), Count.ZERO, Count.ZERO);
            case FAILED_APPROVAL -> new Counts(Count.ZERO, two, Count.ZERO);
        };
        Tally.Builder tally = Tally.builder()
                .convocation("a1")
                .motion(Motion.builder()
                        .id(id)
                        .title(Label.of("示例", "sample"))
                        .matter(Matter.HIRE_OR_DISMISS_FIRM)
                        .scope(Scope.compound())
                        .build())
                .electorate(some)
                .profile(PolicyId.parse("small-profile@1"))
                .profileDigest(some)
                .asOf(counted.atTime(9, 0).atZone(WorkCalendar.CHINA).toInstant())
                .total(total)
                .actual(said)
                .deemed(Counts.ZERO)
                .status(status)
                .decided(true);
        for (Measure measure : Measure.values()) {
            tally.addGates(GateResult.of(measure, TAKE_PART, said, total), GateResult.of(measure, AGREE, said, total));
        }
        return status == TallyStatus.IRREGULAR
                ? tally.addFaults(ConvocationFault.NOTICE_TOO_SHORT).build()
                : tally.build();
    }

    private static List<ActorId> members(int count) {
        List<ActorId> members = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            members.add(ActorId.of("m" + i));
        }
        return members;
    }

    /** So many members, of whom m1 leads. */
    static List<Appointment> roster(String committee, int members) {
        return members(members).stream()
                .map(person -> Appointment.builder()
                        .person(person)
                        .body(OrgId.of(committee))
                        .post(person.value().equals("m1") ? Post.CHAIR : Post.COMMITTEE_MEMBER)
                        .during(DateRange.from(ELECTED))
                        .build())
                .toList();
    }

    /** Elected, filed and with its seals. */
    static CommitteeBook book(String committee, CommitteeSitting... sittings) {
        List<Milestone> milestones = List.of(
                new Milestone(Milestone.Kind.ELECTED, ELECTED),
                new Milestone(Milestone.Kind.FILED, ELECTED),
                new Milestone(Milestone.Kind.SEALED, ELECTED));
        return new CommitteeBook(OrgId.of(committee), CommitteeHistory.of(milestones), Arrays.asList(sittings));
    }

    /** A meeting with one motion, for which as many sign. */
    static CommitteeSitting sitting(String committee, String id, LocalDate day, int present, int yes) {
        return CommitteeSitting.builder()
                .id(id)
                .committee(OrgId.of(committee))
                .heldOn(day)
                .addAllPresent(members(present))
                .addMotions(new SittingMotion("m-1", Optional.empty(), members(yes)))
                .publishedOn(day)
                .build();
    }

    /** {@return a meeting of a week ago} */
    static CommitteeSitting sitting(String committee, int present, int yes) {
        return sitting(committee, "s-1", DAY.minusDays(7), present, yes);
    }
}
