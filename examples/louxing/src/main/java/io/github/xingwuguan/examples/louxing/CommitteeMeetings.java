package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.assembly.committee.CommitteeBook;
import io.github.xingwuguan.assembly.committee.CommitteeHistory;
import io.github.xingwuguan.assembly.committee.CommitteeSitting;
import io.github.xingwuguan.assembly.committee.Milestone;
import io.github.xingwuguan.assembly.committee.SittingMotion;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.carriage.Appointment;
import io.github.xingwuguan.carriage.Committee;
import io.github.xingwuguan.carriage.Roster;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the committees did between May and September of 2025 (业委会会议): most meet every two months, some with too few. */
final class CommitteeMeetings {
    private static final List<Integer> MONTHS = List.of(5, 7, 9);
    private static final double CAME = 0.9;
    private static final double AGREED = 0.85;

    private final Committee committee;
    private final Roster roster;
    private final Draws draws;

    private CommitteeMeetings(Committee committee, Roster roster, int number) {
        this.committee = committee;
        this.roster = roster;
        this.draws = Draws.of("committee-meetings", number);
    }

    static List<CommitteeBook> of(List<Committee> committees, List<Appointment> appointments) {
        Roster roster = Roster.of(appointments);
        List<CommitteeBook> books = new ArrayList<>();
        for (int i = 0; i < committees.size(); i++) {
            books.add(new CommitteeMeetings(committees.get(i), roster, i).book());
        }
        return books;
    }

    private CommitteeBook book() {
        LocalDate begins = committee.term().from();
        LocalDate filed = begins.minusDays(draws.between(10, 20));
        CommitteeHistory history = CommitteeHistory.of(List.of(
                new Milestone(Milestone.Kind.ELECTED, filed.minusDays(draws.between(5, 28))),
                new Milestone(Milestone.Kind.FILED, filed),
                new Milestone(Milestone.Kind.SEALED, begins.minusDays(draws.between(1, 9)))));
        List<CommitteeSitting> sittings = new ArrayList<>();
        for (int month : MONTHS) {
            LocalDate day = LocalDate.of(2025, month, draws.between(3, 27));
            // drawn before it is asked whether it met, so that one committee does not move another
            CommitteeSitting sitting = sitting(day, month);
            if (committee.term().contains(day) && draws.chance(CAME)) {
                sittings.add(sitting);
            }
        }
        return new CommitteeBook(committee.id(), history, sittings);
    }

    private CommitteeSitting sitting(LocalDate day, int month) {
        List<ActorId> present = some(List.copyOf(roster.members(committee.id(), day)), CAME);
        List<SittingMotion> motions = new ArrayList<>();
        for (int i = 1; i <= draws.between(1, 2); i++) {
            motions.add(new SittingMotion("m" + i, Optional.empty(), some(present, AGREED)));
        }
        return CommitteeSitting.builder()
                .id(committee.id().value() + "-2025-" + month)
                .committee(committee.id())
                .heldOn(day)
                .addAllPresent(present)
                .addAllMotions(motions)
                .publishedOn(day.plusDays(draws.weighted(4, 5, 4, 3, 1)))
                .build();
    }

    private List<ActorId> some(List<ActorId> all, double share) {
        return all.stream().filter(person -> draws.chance(share)).toList();
    }
}
