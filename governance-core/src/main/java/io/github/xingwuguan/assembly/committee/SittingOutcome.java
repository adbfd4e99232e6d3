package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.carriage.Committee;
import io.github.xingwuguan.carriage.Roster;
import java.util.List;
import java.util.Optional;

/**
 * What a meeting of a committee came to, with its figures (会议效力判定).
 *
 * <p>Errors: {@code attendance}, {@code owners-attendance}, {@code committee-not-acting}, {@code power-frozen}, {@code not-a-member},
 * {@code signed-absent}. Warnings: {@code proxy}, {@code denominator-decides}, {@code published-late}, {@code not-published}.
 *
 * @param attendance how many members must be there, and how many were
 * @param owners the same of those who stand for the owners; only a property management committee needs it
 * @param motions what it came to about each motion, in order
 * @param findings what is wrong, with the path in the record of the sitting
 */
public record SittingOutcome(
        HeadCount attendance, Optional<HeadCount> owners, List<MotionOutcome> motions, Problems findings) {
    /**
     * Copies the motions.
     *
     * @param attendance how many members must be there, and how many were
     * @param owners the same of those who stand for the owners
     * @param motions what it came to about each motion
     * @param findings what is wrong
     */
    public SittingOutcome {
        motions = List.copyOf(motions);
    }

    /**
     * {@return what a sitting came to}
     *
     * @param sitting what was recorded
     * @param committee the committee that met
     * @param history its days
     * @param roster who sits where
     * @param policy the rules
     * @throws IllegalArgumentException if another committee met
     */
    public static SittingOutcome of(
            CommitteeSitting sitting,
            Committee committee,
            CommitteeHistory history,
            Roster roster,
            CommitteePolicy policy) {
        if (!sitting.committee().equals(committee.id())) {
            throw new IllegalArgumentException("Sitting must be one of " + committee.id() + ", but was one of another");
        }
        return new SittingCount(sitting, committee, history, roster, policy).outcome();
    }

    /** {@return whether enough were there to decide anything} */
    public boolean isHeld() {
        return attendance.isReached() && owners.map(HeadCount::isReached).orElse(true);
    }
}
