package io.github.xingwuguan.rating.award;

import java.util.ArrayList;
import java.util.List;

/** A command of each kind, for each step where there are several. */
final class AwardExamples {
    private AwardExamples() {}

    static List<StarAward.Ask> commands() {
        ScoreBasis basis = new AwardDesk().scored(3);
        List<StarAward.Ask> commands = new ArrayList<>(List.of(
                AwardDesk.draft("2025"),
                new Application.Withdraw("no-interest"),
                new Application.Rebase("new-version"),
                new Application.Lapse(),
                new SelfAssessment.Assess(basis),
                new SelfAssessment.Resubmit(basis),
                new Publicity.Publicise(),
                new ObjectionHandling.File("o-1", "wrong-count"),
                new ObjectionHandling.Admit("o-1"),
                new ObjectionHandling.Dismiss("o-1", "no-ground"),
                new ObjectionHandling.Settle("o-1", basis),
                new Conferral.Award(),
                new DynamicManagement.Watch(DynamicManagement.Cause.CONTRACT_ENDED),
                new DynamicManagement.Watch(DynamicManagement.Cause.COMMITTEE_COLLAPSED),
                new DynamicManagement.Suspend("under-inquiry"),
                new DynamicManagement.Restore("in-order"),
                new StarLoss.Strike("V3"),
                new Supervision.Check(basis),
                new Supervision.ShowCard(Supervision.Card.YELLOW, "litter"),
                new Supervision.ShowCard(Supervision.Card.RED, "fire-lane-blocked")));
        for (ReviewStep step : ReviewStep.values()) {
            commands.add(new Review.Approve(step, basis));
            commands.add(new Review.Return(step, Stage.DRAFT, List.of("incomplete"), 5));
            commands.add(new Review.Reject(step, List.of("unfit")));
        }
        return commands;
    }
}
