package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.Ballot;
import io.github.xingwuguan.assembly.BallotBox;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.DuplicateRule;
import io.github.xingwuguan.assembly.NonResponse;
import io.github.xingwuguan.assembly.Scope;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Problems;
import java.time.LocalDate;

/** Whether a vote can be counted at all: what nobody said is not made up. */
final class Readiness {
    private Readiness() {}

    static Problems check(VotePlan plan, BallotBox box, Consent consent) {
        Problems.Collector problems = Problems.collector();
        rules(plan.profile(), box, consent, problems);
        if (!box.convocation().compound().equals(plan.electorate().compound())) {
            problems.error(
                    "wrong-compound",
                    "/convocation/compound",
                    "Assembly must be of " + plan.electorate().compound() + ", but was of "
                            + box.convocation().compound());
        }
        if (!box.motion().scope().equals(plan.scope())) {
            problems.error(
                    "wrong-scope",
                    "/motion/scope",
                    "Motion must be decided by " + plan.scope() + ", but was by "
                            + box.motion().scope());
        }
        if (box.motion().matter().bindsAll() && plan.scope().kind() != Scope.Kind.COMPOUND) {
            problems.error(
                    "scope-too-narrow",
                    "/motion/scope",
                    "Matter that binds every owner must be decided by all of them, but "
                            + box.motion().matter().code() + " was by " + plan.scope());
        }
        if (plan.total().heads() == 1 && plan.scope().kind() == Scope.Kind.COMPOUND) {
            problems.error(
                    "single-owner", "/motion", "Assembly must have two owners or more, but one owner decides alone");
        }
        if (plan.electorate().asOf().isAfter(closing(plan, box))) {
            problems.error(
                    "roll-after-vote",
                    "/electorate/asOf",
                    "Roll must be of a day until the vote closes on " + closing(plan, box) + ", but was of "
                            + plan.electorate().asOf());
        }
        return problems.toProblems();
    }

    private static LocalDate closing(VotePlan plan, BallotBox box) {
        return LocalDate.ofInstant(box.convocation().closesAt(), plan.calendar().zone());
    }

    private static void rules(CountingProfile profile, BallotBox box, Consent consent, Problems.Collector problems) {
        if (!profile.isVerified() && consent != Consent.UNVERIFIED_PROFILE) {
            problems.error(
                    "unverified-profile",
                    "/profile",
                    "Profile must be compared with its source or used by consent, but " + profile.id()
                            + " was neither");
        }
        if (profile.classRule(box.motion().matter().thresholds()).isEmpty()) {
            problems.error(
                    "class-undecided",
                    "/profile/classes",
                    "Profile must say what "
                            + box.motion().matter().thresholds().code() + " needs, but leaves it open");
        }
        if (profile.nonResponse().isEmpty()) {
            problems.error(
                    "non-response-undecided",
                    "/profile/nonResponse",
                    "Profile must say what silence means, but leaves it open");
        } else if (profile.nonResponse().get().meaning() != NonResponse.Meaning.NOT_PARTICIPATED
                && profile.delivery().isEmpty()) {
            problems.error(
                    "delivery-undecided",
                    "/profile/delivery",
                    "Profile must say what counts as delivered where silence counts, but leaves it open");
        }
        if (profile.duplicates().isEmpty()
                && box.ballots().stream().map(Ballot::channel).distinct().count() > 1) {
            problems.error(
                    "duplicates-undecided",
                    "/profile/duplicates",
                    "Profile must say which of two ballots counts where paper and online mix, but leaves it open");
        }
    }

    /** The rule, once somebody did vote twice. */
    static DuplicateRule duplicates(CountingProfile profile) {
        return profile.duplicates()
                .orElseThrow(() -> new GovernanceException(
                        "duplicates-undecided",
                        "Profile must say which of two ballots counts, but leaves it open and a voter cast two"));
    }
}
