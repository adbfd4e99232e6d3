package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.TallyStatus;
import io.github.xingwuguan.assembly.committee.CandidateTally.Place;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What an election came to (选举结果): the candidates by votes, who has a seat, which seats stay vacant, whether there is a committee. It is
 * computed in {@code scoring.assembly}. Wishes about its composition are measured on it and change nothing. Immutable.
 */
@Value.Immutable
public sealed interface ElectionTally permits ImmutableElectionTally {
    /** The description. */
    Shape<ElectionTally> SHAPE = Shape.of("Election tally", ElectionTally::builder, Builder::build)
            .one("result", ElectionResult.SHAPE, ElectionTally::result, Builder::result)
            .many("candidates", CandidateTally.SHAPE, ElectionTally::candidates, Builder::candidates)
            .one("state", Type.code("State", State.values()), ElectionTally::state, Builder::state)
            .one("policy", Type.DIGEST, ElectionTally::policy, Builder::policy)
            .maybe("lot", Lot.SHAPE, ElectionTally::lot, Builder::lot)
            .done();

    /** Whether an election gives a committee (委员会成立情况). */
    enum State implements Coded {
        /** There is one (成立). */
        ESTABLISHED("established"),
        /** There is one, with an even number of members; the law asks for an odd number of seats (成立，当选人数为双数). */
        ESTABLISHED_EVEN("established-even"),
        /** Too few were elected (未成立). */
        FAILED("failed");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /**
         * {@return what the rules make of a result}
         *
         * @param result how many seats were filled
         * @param policy how many a committee needs
         */
        public static State of(ElectionResult result, CommitteePolicy policy) {
            if (!policy.isEstablished(result)) {
                return FAILED;
            }
            return result.elected() % 2 == 0 ? ESTABLISHED_EVEN : ESTABLISHED;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** {@return how many seats it filled, as the plan of a formation takes it} */
    ElectionResult result();

    /** {@return those who reached the vote that is needed, then the others; each by persons, then by area, then as the lot or the paper has it} */
    List<CandidateTally> candidates();

    /** {@return whether there is a committee; seats that wait for a run-off are empty} */
    State state();

    /** {@return the digest of the policy by which it was decided} */
    Digest policy();

    /** {@return the lot by which equal votes are in order, if one was drawn} */
    Optional<Lot> lot();

    /**
     * {@return the candidates of a place, in order}
     *
     * @param place the place
     */
    default List<ActorId> at(Place place) {
        return candidates().stream()
                .filter(candidate -> candidate.place() == place)
                .map(CandidateTally::candidate)
                .toList();
    }

    /** {@return all who stood} */
    default Set<ActorId> stood() {
        return candidates().stream().map(CandidateTally::candidate).collect(Collectors.toUnmodifiableSet());
    }

    /** {@return how many seats stay vacant, those that wait for a run-off included} */
    default int vacancies() {
        return result().seats() - result().elected();
    }

    /** {@return the step that a formation takes with it} */
    default Electing.Elect step() {
        return new Electing.Elect(this);
    }

    /**
     * {@return what asks for attention: {@code established-even}, {@code vacant-seats}, {@code run-off}, {@code equal-alternates},
     *     {@code unresolved}, {@code irregular}, {@code not-established}}
     */
    default Problems findings() {
        Problems.Collector found = Problems.collector();
        int elected = result().elected();
        int tied = at(Place.RUN_OFF).size();
        if (tied > 0) {
            found.warning("run-off", "", "Seats should not wait for a run-off, but " + tied + " have equal votes");
        }
        if (lot().isEmpty() && hasEqualAlternates()) {
            found.warning(
                    "equal-alternates",
                    "",
                    "Alternates with equal votes should be in the order of a lot, but stand as on the paper");
        }
        long unresolved = candidates().stream()
                .filter(one -> one.tally().status() == TallyStatus.UNRESOLVED)
                .count();
        if (unresolved > 0) {
            found.warning(
                    "unresolved",
                    "",
                    "Persons and area should agree on whom silence follows, but did not about " + unresolved);
        }
        if (candidates().stream().anyMatch(one -> one.tally().status() == TallyStatus.IRREGULAR)) {
            found.error("irregular", "", "Election must be called as the profile asks, but was not, and elects nobody");
        }
        if (vacancies() > 0) {
            found.warning(
                    "vacant-seats", "", "Election should fill " + result().seats() + " seats, but filled " + elected);
        }
        if (state() == State.ESTABLISHED_EVEN) {
            found.warning("established-even", "", "Members should be odd in number, but were " + elected);
        } else if (state() == State.FAILED) {
            found.error("not-established", "", "Election must fill enough seats, but filled " + elected);
        }
        return found.toProblems();
    }

    /** Nothing but the paper says who of equals moves up first, or is an alternate at all. */
    private boolean hasEqualAlternates() {
        for (int i = 0; i + 1 < candidates().size(); i++) {
            CandidateTally next = candidates().get(i + 1);
            if (candidates().get(i).place() == Place.ALTERNATE
                    && next.tally().status() == TallyStatus.PASSED
                    && candidates()
                            .get(i)
                            .tally()
                            .counts()
                            .yes()
                            .equals(next.tally().counts().yes())) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return how far those who were elected are from a wish about the committee}
     *
     * @param target the wish
     * @param having who has the quality
     */
    default CompositionTarget.Gap gap(CompositionTarget target, Set<ActorId> having) {
        return target.gap(new LinkedHashSet<>(at(Place.ELECTED)), having);
    }

    /**
     * Checks that it agrees with itself: every candidate was counted once, in one vote of one roll by one profile; who has a seat, waits for a
     * run-off or is an alternate reached the vote that was needed; and as many have a seat as the result says.
     *
     * @throws IllegalArgumentException if it does not
     */
    @Value.Check
    default void check() {
        if (candidates().isEmpty() || stood().size() < candidates().size()) {
            throw new IllegalArgumentException("Candidates must stand once each, and one at least, but did not");
        }
        if (candidates().stream().map(one -> vote(one.tally())).distinct().count() > 1) {
            throw new IllegalArgumentException("Candidates must be counted in one vote, but were not");
        }
        for (CandidateTally one : candidates()) {
            if (one.place() != Place.NOT_ELECTED && one.tally().status() != TallyStatus.PASSED) {
                throw new IllegalArgumentException("Candidate must reach the vote that is needed, but was "
                        + one.place().code() + " with " + one.tally().status().code());
            }
        }
        if (at(Place.ELECTED).size() != result().elected()) {
            throw new IllegalArgumentException("Result must be what the candidates come to, but was "
                    + result().elected() + " with " + at(Place.ELECTED).size() + " elected");
        }
    }

    /** What is the same for every candidate of one election. */
    private static List<Object> vote(Tally tally) {
        return List.of(
                tally.convocation(),
                tally.motion(),
                tally.electorate(),
                tally.profileDigest(),
                tally.total(),
                tally.faults());
    }

    /** {@return the digest of the whole count} */
    default Digest digest() {
        return SHAPE.digest(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ElectionTally}. */
    final class Builder extends ImmutableElectionTally.Builder {
        Builder() {}
    }
}
