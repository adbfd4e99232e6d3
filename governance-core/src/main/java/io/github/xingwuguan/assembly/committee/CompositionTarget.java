package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Ratio;
import java.util.Set;

/**
 * What share of a committee a programme would like to have some quality, such as Party members (结构目标). The texts encourage and command
 * nothing, so a target is reported with its gap and changes no election.
 *
 * @param code what is wanted, such as {@code party-members}
 * @param share the share of the members, inclusive, above 0 and up to 1
 * @param basis on what the wish rests
 */
public record CompositionTarget(String code, Ratio share, LegalBasis basis) {
    /**
     * How far a committee is from a target (目标差距). Members are counted, neither empty seats nor alternates.
     *
     * @param target the target
     * @param members the members who have the quality, of all members
     * @param missing how many more of the same members would have to have it; 0 if the target is met
     */
    public record Gap(CompositionTarget target, Ratio members, int missing) {}

    /**
     * Checks code and share.
     *
     * @param code what is wanted
     * @param share the share of the members
     * @param basis on what the wish rests
     * @throws IllegalArgumentException if the code has another form, or the share is outside its range
     */
    public CompositionTarget {
        Ids.check(code, "Target");
        if (share.numerator() == 0 || share.numerator() > share.denominator()) {
            throw new IllegalArgumentException("Target must be a share above 0 and up to 1, but was " + share);
        }
    }

    /**
     * {@return how far some members are from this target}
     *
     * @param members the members, or those who were elected
     * @param having who has the quality, on the committee or not
     */
    public Gap gap(Set<ActorId> members, Set<ActorId> having) {
        int have = (int) members.stream().filter(having::contains).count();
        long need = (share.numerator() * members.size() + share.denominator() - 1) / share.denominator();
        return new Gap(this, Ratio.of(have, members.size()), (int) Math.max(0, need - have));
    }
}
