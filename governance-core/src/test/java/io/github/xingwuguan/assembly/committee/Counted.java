package io.github.xingwuguan.assembly.committee;

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
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.Ratio;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Votes that were counted, of 300 households with 100 m² each. */
final class Counted {
    static final GateRule HALF =
            new GateRule(GateRule.Counted.YES, GateRule.Base.TOTAL, GateRule.Comparison.MORE_THAN, Ratio.of(1, 2));
    private static final Count TOTAL = count(300);
    private static final Digest ROLL = Digest.of(new byte[] {1});

    private Counted() {}

    private static Count count(long households) {
        return new Count(households, households * 100_00);
    }

    /** A tally of so many in favour, one gate of more than half of all. */
    static Tally.Builder tally(Motion motion, long yes) {
        Counts said = new Counts(count(yes), Count.ZERO, Count.ZERO);
        return Tally.builder()
                .convocation("a1")
                .motion(motion)
                .electorate(ROLL)
                .profile(PolicyId.parse("test-profile@1"))
                .profileDigest(ROLL)
                .asOf(Instant.parse("2025-06-30T10:00:00Z"))
                .total(TOTAL)
                .actual(said)
                .deemed(Counts.ZERO)
                .gates(gates(said))
                .status(yes > 150 ? TallyStatus.PASSED : TallyStatus.FAILED_APPROVAL)
                .decided(true);
    }

    private static List<GateResult> gates(Counts said) {
        List<GateResult> gates = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            gates.add(GateResult.of(measure, HALF, said, TOTAL));
        }
        return gates;
    }

    /** One that came to a status, whatever the figures. */
    static Tally.Builder tally(Motion motion, TallyStatus status) {
        return tally(motion, status == TallyStatus.PASSED ? 200 : 100)
                .faults(status == TallyStatus.IRREGULAR ? List.of(ConvocationFault.NOTICE_TOO_SHORT) : List.of())
                .status(status);
    }

    static final Motion ELECTION = Motion.builder()
            .id("m1")
            .title(Label.of("选举业主委员会", "elect the committee"))
            .matter(Matter.ELECT_COMMITTEE)
            .scope(Scope.compound())
            .build();

    /** An election in which the first so many of those who stand have a seat. */
    static ElectionTally.Builder election(List<ActorId> stood, int elected, int seats, CommitteePolicy policy) {
        ElectionResult result = new ElectionResult(elected, seats, 300, 30_000);
        return ElectionTally.builder()
                .result(result)
                .candidates(IntStream.range(0, stood.size())
                        .mapToObj(i -> i < elected
                                ? new CandidateTally(
                                        stood.get(i), tally(ELECTION, 200).build(), CandidateTally.Place.ELECTED)
                                : new CandidateTally(
                                        stood.get(i), tally(ELECTION, 100).build(), CandidateTally.Place.NOT_ELECTED))
                        .toList())
                .state(ElectionTally.State.of(result, policy))
                .policy(policy.digest());
    }
}
