package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.Count;
import io.github.xingwuguan.assembly.Counts;
import io.github.xingwuguan.assembly.GateResult;
import io.github.xingwuguan.assembly.GateRule;
import io.github.xingwuguan.assembly.InvalidBallotRule;
import io.github.xingwuguan.assembly.Measure;
import io.github.xingwuguan.assembly.TallyStatus;
import java.util.ArrayList;
import java.util.List;

/**
 * Steps 3 to 6 of the count: persons and area, followers, silence, gates.
 *
 * @param said the sums by code
 * @param silent those who said nothing
 * @param actual what was said
 * @param silence what silence is taken for
 * @param gates each rule for persons and for area
 * @param status what it comes to
 */
record Outcome(Said said, Silent silent, Counts actual, Silence silence, List<GateResult> gates, TallyStatus status) {
    static Outcome of(VoteIndex index, Terms terms, Votes votes) {
        Said said = new Counter(index, terms.splitOwner()).count(votes);
        Counts actual = actual(said, terms);
        Silent silent = said.units[Votes.SILENT] == 0 ? Silent.NOBODY : Silent.of(index, votes);
        Silence silence = Silence.of(terms, silent, actual, index.total);
        List<GateResult> gates = gates(terms.thresholds().gates(), actual.plus(silence.deemed()), index.total);
        return new Outcome(said, silent, actual, silence, gates, status(silence, gates));
    }

    /** Step 4: those who follow take part, and go with the majority of those who said yes or no. */
    private static Counts actual(Said said, Terms terms) {
        Counts explicit = explicit(said, terms.invalidBallots());
        return explicit.plus(terms.majority(explicit).with(said.of(Votes.FOLLOW)));
    }

    private static Counts explicit(Said said, InvalidBallotRule rule) {
        Count invalid = rule == InvalidBallotRule.PARTICIPATES ? said.of(Votes.VOID) : Count.ZERO;
        return new Counts(
                said.of(Votes.YES), said.of(Votes.NO), said.of(Votes.ABSTAIN).plus(invalid));
    }

    private static List<GateResult> gates(List<GateRule> rules, Counts counts, Count total) {
        List<GateResult> gates = new ArrayList<>(rules.size() * 2);
        for (GateRule rule : rules) {
            for (Measure measure : Measure.values()) {
                gates.add(GateResult.of(measure, rule, counts, total));
            }
        }
        return List.copyOf(gates);
    }

    private static TallyStatus status(Silence silence, List<GateResult> gates) {
        if (silence.isUnresolved()) {
            return TallyStatus.UNRESOLVED;
        }
        for (GateResult gate : gates) {
            if (gate.rule().counted() == GateRule.Counted.PARTICIPATION && !gate.holds()) {
                return TallyStatus.FAILED_QUORUM;
            }
        }
        return gates.stream().allMatch(GateResult::holds) ? TallyStatus.PASSED : TallyStatus.FAILED_APPROVAL;
    }

    /** {@return how many units follow a majority that is none} */
    long lostFollowers(Terms terms) {
        // followers never change which side leads, so that it can be asked of all who said something
        return terms.majority(actual) == Majority.NONE ? said.units[Votes.FOLLOW] : 0;
    }

    boolean passes() {
        return status == TallyStatus.PASSED;
    }
}
