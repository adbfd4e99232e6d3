package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.casework.Check;
import io.github.xingwuguan.casework.Exemptions;
import io.github.xingwuguan.casework.Satisfaction;

/** What the last answer of somebody who was called back comes to. */
final class Answers {
    private Answers() {}

    static boolean isResolved(CaseSummary s) {
        return saidWhether(s) && s.lastResolved == Check.CONFIRMED;
    }

    static boolean saidWhether(CaseSummary s) {
        boolean hasSaid = s.lastResolved == Check.CONFIRMED || s.lastResolved == Check.REFUTED;
        return hasSaid && !s.isExempt(Exemptions.Matter.ANSWER);
    }

    static boolean answered(CaseSummary s) {
        return s.lastSatisfaction != null && s.lastSatisfaction != Satisfaction.NO_ANSWER;
    }
}
