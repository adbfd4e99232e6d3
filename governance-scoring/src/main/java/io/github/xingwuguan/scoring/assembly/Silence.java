package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.Convocation;
import io.github.xingwuguan.assembly.Count;
import io.github.xingwuguan.assembly.Counts;
import io.github.xingwuguan.assembly.NonResponse;
import io.github.xingwuguan.assembly.TallyFlag;
import java.util.Optional;

/**
 * Step 5 of the count: what silence is taken for, apart from what was said.
 *
 * @param deemed what is added
 * @param isUnresolved whether it would have to follow a majority, and there is none
 * @param flag what keeps silence out, if a rule would let it in
 */
record Silence(Counts deemed, boolean isUnresolved, Optional<TallyFlag> flag) {
    private static final Silence OUTSIDE = new Silence(Counts.ZERO, false, Optional.empty());

    static Silence of(Terms terms, Silent silent, Counts actual, Count total) {
        NonResponse rule = terms.nonResponse();
        if (rule.meaning() == NonResponse.Meaning.NOT_PARTICIPATED
                || silent.units() == 0
                || !terms.asksForParticipation()) {
            return OUTSIDE;
        } else if (terms.assembly() == Convocation.Kind.FIRST) {
            return new Silence(Counts.ZERO, false, Optional.of(TallyFlag.SILENCE_OFF_AT_FIRST_ASSEMBLY));
        }
        return switch (rule.meaning()) {
            case NOT_PARTICIPATED -> OUTSIDE;
            case ABSTAIN -> inside(new Counts(Count.ZERO, Count.ZERO, silent.reached()));
            case FOLLOW_MAJORITY -> follow(terms, silent, actual, total);
        };
    }

    private static Silence inside(Counts deemed) {
        return new Silence(deemed, false, Optional.empty());
    }

    private static Silence follow(Terms terms, Silent silent, Counts actual, Count total) {
        Majority majority = terms.majority(actual);
        Count leading = switch (majority) {
            case YES -> actual.yes();
            case NO -> actual.no();
            case NONE -> Count.ZERO;
        };
        if (majority == Majority.NONE) {
            return new Silence(Counts.ZERO, true, Optional.empty());
        } else if (terms.nonResponse().guard() == NonResponse.Guard.MAJORITY_OF_ALL && !isOverHalf(leading, total)) {
            return new Silence(Counts.ZERO, false, Optional.of(TallyFlag.SILENCE_GUARD_NOT_MET));
        }
        return inside(majority.with(silent.reached()));
    }

    private static boolean isOverHalf(Count part, Count total) {
        return 2 * part.heads() > total.heads() && 2 * part.areaCenti() > total.areaCenti();
    }
}
