package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.Count;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.TallyStatus;
import io.github.xingwuguan.assembly.committee.CandidateTally;
import io.github.xingwuguan.assembly.committee.CandidateTally.Place;
import io.github.xingwuguan.assembly.committee.CommitteePolicy;
import io.github.xingwuguan.assembly.committee.ElectionBox;
import io.github.xingwuguan.assembly.committee.ElectionResult;
import io.github.xingwuguan.assembly.committee.ElectionTally;
import io.github.xingwuguan.assembly.committee.ElectionTally.State;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.place.UnitUse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The count of an election (选举计票): each candidate is a vote of its own, counted by the plan; who reaches the majority of the profile is ranked
 * by persons, then by area. Equal votes at the last seat wait for a run-off, or for a lot that was drawn in public.
 */
public final class ElectionCount {
    private static final Comparator<Tally> BY_VOTES = Comparator.comparing(
                    ElectionCount::yes, Comparator.comparingLong(Count::heads).thenComparingLong(Count::areaCenti))
            .reversed();

    private final VotePlan plan;
    private final ElectionBox box;
    private final CommitteePolicy policy;

    private ElectionCount(VotePlan plan, ElectionBox box, CommitteePolicy policy) {
        this.plan = plan;
        this.box = box;
        this.policy = policy;
    }

    /** One candidate on the way to a place. */
    private record Standing(ActorId candidate, Tally tally) {
        boolean isReached() {
            return tally.status() == TallyStatus.PASSED;
        }

        boolean equalsInVotes(Standing other) {
            return BY_VOTES.compare(tally, other.tally) == 0;
        }
    }

    /**
     * {@return what an election came to}
     *
     * @param plan roll, profile and scope
     * @param box all that came in
     * @param policy how many seats a committee needs
     * @param asOf the instant of the count
     * @param consent to what the caller consents
     * @throws GovernanceException as {@link VotePlan#settle} does
     */
    public static ElectionTally settle(
            VotePlan plan, ElectionBox box, CommitteePolicy policy, Instant asOf, Consent consent) {
        return new ElectionCount(plan, box, policy).tally(asOf, consent);
    }

    private static Count yes(Tally tally) {
        return tally.counts().yes();
    }

    private ElectionTally tally(Instant asOf, Consent consent) {
        List<Standing> reached = new ArrayList<>();
        List<Standing> others = new ArrayList<>();
        for (ActorId candidate : order()) {
            Standing standing = new Standing(candidate, plan.settle(box.about(candidate), asOf, consent));
            (standing.isReached() ? reached : others).add(standing);
        }
        // stable: equal votes keep the order of the lot, or of the paper
        reached.sort(Comparator.comparing(Standing::tally, BY_VOTES));
        others.sort(Comparator.comparing(Standing::tally, BY_VOTES));
        List<CandidateTally> all = places(reached);
        others.forEach(one -> all.add(new CandidateTally(one.candidate(), one.tally(), Place.NOT_ELECTED)));
        ElectionResult result = result(all);
        return ElectionTally.builder()
                .result(result)
                .candidates(all)
                .state(State.of(result, policy))
                .policy(policy.digest())
                .lot(box.lot())
                .build();
    }

    private List<ActorId> order() {
        return box.lot().map(lot -> lot.order(box.candidates())).orElse(box.candidates());
    }

    private List<CandidateTally> places(List<Standing> reached) {
        int seats = box.seats();
        int from = Math.min(seats, reached.size());
        int until = from;
        if (reached.size() > seats
                && box.lot().isEmpty()
                && reached.get(seats - 1).equalsInVotes(reached.get(seats))) {
            Standing last = reached.get(seats - 1);
            while (from > 0 && reached.get(from - 1).equalsInVotes(last)) {
                from--;
            }
            while (until < reached.size() && reached.get(until).equalsInVotes(last)) {
                until++;
            }
        }
        int alternates = until + policy.mostAlternates(seats);
        List<CandidateTally> all = new ArrayList<>();
        for (int i = 0; i < reached.size(); i++) {
            Place place = i < from
                    ? Place.ELECTED
                    : i < until ? Place.RUN_OFF : i < alternates ? Place.ALTERNATE : Place.NOT_ELECTED;
            all.add(new CandidateTally(
                    reached.get(i).candidate(), reached.get(i).tally(), place));
        }
        return all;
    }

    private ElectionResult result(List<CandidateTally> all) {
        int elected =
                (int) all.stream().filter(one -> one.place() == Place.ELECTED).count();
        long households = plan.electorate().units().stream()
                .filter(unit -> unit.use() == UnitUse.HOUSE)
                .count();
        return new ElectionResult(elected, box.seats(), households, plan.total().areaCenti() / 100);
    }
}
