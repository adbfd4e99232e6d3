package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.BallotBox;
import io.github.xingwuguan.assembly.ClassRule;
import io.github.xingwuguan.assembly.Convocation;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.GateRule;
import io.github.xingwuguan.assembly.InvalidBallotRule;
import io.github.xingwuguan.assembly.NonResponse;
import io.github.xingwuguan.assembly.SplitOwnerRule;

/** The rules by which one motion is counted. */
record Terms(
        SplitOwnerRule splitOwner,
        InvalidBallotRule invalidBallots,
        NonResponse nonResponse,
        ClassRule thresholds,
        Convocation.Kind assembly) {
    /** For a box that is ready. */
    static Terms of(CountingProfile profile, BallotBox box) {
        return new Terms(
                profile.splitOwner(),
                profile.invalidBallots(),
                profile.nonResponse().orElseThrow(),
                profile.classRule(box.motion().matter().thresholds()).orElseThrow(),
                box.convocation().kind());
    }

    /** Nobody consents or objects by silence: it counts only where so many have to take part. */
    boolean asksForParticipation() {
        return thresholds.gates().stream().anyMatch(gate -> gate.counted() == GateRule.Counted.PARTICIPATION);
    }

    Terms withoutSilence() {
        return new Terms(splitOwner, invalidBallots, NonResponse.notParticipated(), thresholds, assembly);
    }
}
