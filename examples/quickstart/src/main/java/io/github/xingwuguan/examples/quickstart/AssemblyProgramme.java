package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.assembly.Ballot;
import io.github.xingwuguan.assembly.Choice;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.TallyStatus;
import io.github.xingwuguan.assembly.committee.CommitteeBook;
import io.github.xingwuguan.assembly.committee.CommitteeCoverage;
import io.github.xingwuguan.assembly.committee.CommitteeHistory;
import io.github.xingwuguan.assembly.committee.CommitteePolicy;
import io.github.xingwuguan.assembly.committee.CommitteeSitting;
import io.github.xingwuguan.assembly.committee.MotionOutcome;
import io.github.xingwuguan.assembly.committee.SittingOutcome;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.carriage.Committee;
import io.github.xingwuguan.carriage.Roster;
import io.github.xingwuguan.examples.louxing.VoteRecord;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.scoring.assembly.Consent;
import io.github.xingwuguan.scoring.assembly.VotePlan;
import io.github.xingwuguan.scoring.district.RecordKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the owners of a district decided and how their committees stand on a day.
 *
 * @param policy what is asked of committees
 * @param counted the votes that had closed, in the order of the file
 * @param coverage in how many compounds somebody acts for the owners
 * @param sittings what the meetings up to the day came to
 */
record AssemblyProgramme(
        CommitteePolicy policy, List<Counted> counted, CommitteeCoverage coverage, List<SittingOutcome> sittings) {
    /**
     * A vote and what it came to.
     *
     * @param vote the vote
     * @param tally what it came to
     */
    record Counted(VoteRecord vote, Tally tally) {
        /** {@return whether it would have failed for lack of participation without one of the ballots against it} */
        boolean isCompletedByANo() {
            return tally.status() == TallyStatus.PASSED
                    && vote.box().ballots().stream()
                            .filter(ballot -> ballot.choice() == Choice.NO)
                            .anyMatch(ballot -> without(ballot).status() == TallyStatus.FAILED_QUORUM);
        }

        private Tally without(Ballot ballot) {
            return count(new VoteRecord(
                    vote.electorate(),
                    vote.profile(),
                    vote.box().toBuilder()
                            .ballots(vote.box().ballots().stream()
                                    .filter(other -> !other.equals(ballot))
                                    .toList())
                            .build()));
        }
    }

    static AssemblyProgramme count(CommitteePolicy policy, DistrictFiles files, LocalDate asOf) {
        Map<OrgId, Committee> committees = committees(files);
        Roster roster = Roster.of(files.all(RecordKind.APPOINTMENT));
        List<Counted> counted = files.histories().votes().stream()
                .filter(vote -> vote.box().convocation().closesAt().isBefore(endOf(asOf)))
                .map(vote -> new Counted(vote, count(vote)))
                .toList();
        Map<OrgId, CommitteeHistory> histories = new LinkedHashMap<>();
        List<SittingOutcome> sittings = new ArrayList<>();
        for (CommitteeBook book : files.all(RecordKind.COMMITTEE_BOOK)) {
            histories.put(book.committee(), book.history());
            Committee committee = committees.get(book.committee());
            if (committee != null) {
                for (CommitteeSitting sitting : met(book, asOf)) {
                    sittings.add(SittingOutcome.of(sitting, committee, book.history(), roster, policy));
                }
            }
        }
        return new AssemblyProgramme(
                policy,
                counted,
                CommitteeCoverage.on(asOf, compounds(files), committees.values(), histories, roster, policy),
                sittings);
    }

    private static List<CommitteeSitting> met(CommitteeBook book, LocalDate asOf) {
        return book.sittings().stream()
                .filter(sitting -> !sitting.heldOn().isAfter(asOf))
                .toList();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(WorkCalendar.CHINA).toInstant();
    }

    private static Tally count(VoteRecord vote) {
        return VotePlan.compile(
                        vote.electorate(),
                        vote.profile(),
                        vote.box().motion().scope(),
                        ChinaHolidays.calendar2024To2026())
                .settle(vote.box(), vote.box().convocation().closesAt(), Consent.NONE);
    }

    private static Map<OrgId, Committee> committees(DistrictFiles files) {
        Map<OrgId, Committee> committees = new LinkedHashMap<>();
        files.bodies().stream()
                .filter(Committee.class::isInstance)
                .map(Committee.class::cast)
                .forEach(committee -> committees.put(committee.id(), committee));
        return committees;
    }

    private static List<PlaceId> compounds(DistrictFiles files) {
        return files.places().places().stream()
                .filter(Compound.class::isInstance)
                .map(place -> place.id())
                .toList();
    }

    /** {@return what the votes came to} */
    List<Tally> tallies() {
        return counted.stream().map(Counted::tally).toList();
    }

    /** {@return how many meetings had enough members} */
    long held() {
        return sittings.stream().filter(SittingOutcome::isHeld).count();
    }

    /** {@return how many motions of meetings came to what} */
    Map<MotionOutcome.Result, Integer> results() {
        Map<MotionOutcome.Result, Integer> results = new TreeMap<>();
        sittings.stream()
                .flatMap(sitting -> sitting.motions().stream())
                .forEach(motion -> results.merge(motion.result(), 1, Integer::sum));
        return results;
    }

    /** {@return how often meetings had what fault, by code} */
    Map<String, Integer> findings() {
        Map<String, Integer> findings = new TreeMap<>();
        sittings.stream()
                .flatMap(sitting -> sitting.findings().all().stream())
                .map(Problem::code)
                .forEach(code -> findings.merge(code, 1, Integer::sum));
        return findings;
    }
}
