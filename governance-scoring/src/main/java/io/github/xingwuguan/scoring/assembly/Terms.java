package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.BallotBox;
import io.github.xingwuguan.assembly.ClassRule;
import io.github.xingwuguan.assembly.Convocation;
import io.github.xingwuguan.assembly.Count;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.Counts;
import io.github.xingwuguan.assembly.GateRule;
import io.github.xingwuguan.assembly.InvalidBallotRule;
import io.github.xingwuguan.assembly.Matter;
import io.github.xingwuguan.assembly.NonResponse;
import io.github.xingwuguan.assembly.SplitOwnerRule;

/** The rules by which one motion is counted. */
record Terms(
        SplitOwnerRule splitOwner,
        InvalidBallotRule invalidBallots,
        NonResponse nonResponse,
        ClassRule thresholds,
        Convocation.Kind assembly,
        Matter matter) {
    /** For a box that is ready. */
    static Terms of(CountingProfile profile, BallotBox box) {
        return new Terms(
                profile.splitOwner(),
                profile.invalidBallots(),
                profile.nonResponse().orElseThrow(),
                profile.classRule(box.motion().matter().thresholds()).orElseThrow(),
                box.convocation().kind(),
                box.motion().matter());
    }

    /** Nobody consents or objects by silence: it counts only where so many have to take part. */
    boolean asksForParticipation() {
        return thresholds.gates().stream().anyMatch(gate -> gate.counted() == GateRule.Counted.PARTICIPATION);
    }

    /**
     * {@return the side that leads}. About a candidate who is not marked a ballot abstains, and hardly one says NO: there, those who were not
     * in favour are the other side, or ten who were of ninety would lead all who follow.
     */
    Majority majority(Counts counts) {
        return Majority.of(
                matter == Matter.ELECT_COMMITTEE
                        ? new Counts(counts.yes(), counts.no().plus(counts.abstain()), Count.ZERO)
                        : counts);
    }

    Terms withoutSilence() {
        return new Terms(splitOwner, invalidBallots, NonResponse.notParticipated(), thresholds, assembly, matter);
    }
}
