package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.casework.Campaign.Frozen;
import io.github.xingwuguan.casework.Campaign.Matching;
import io.github.xingwuguan.casework.Campaign.Phase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what a campaign gets wrong, all at once. */
final class CampaignLint {
    private static final Pattern CODE = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MOST_MONTHS = 60;

    private final Campaign campaign;
    private final Problems.Collector problems = Problems.collector();

    private CampaignLint(Campaign campaign) {
        this.campaign = campaign;
    }

    static Problems run(Campaign campaign) {
        CampaignLint lint = new CampaignLint(campaign);
        lint.code("/id", campaign.id());
        lint.population();
        lint.phases();
        if (campaign.reboundMonths() < 1 || campaign.reboundMonths() > MOST_MONTHS) {
            lint.problems.error(
                    "out-of-range",
                    "/reboundMonths",
                    "Months must be from 1 to " + MOST_MONTHS + ", but were " + campaign.reboundMonths());
        }
        return lint.problems.toProblems();
    }

    private void population() {
        if (campaign.population() instanceof Matching matching) {
            once("/population/matching/kinds", matching.kinds());
            once("/population/matching/categories", matching.categories());
            once("/population/matching/places", matching.places());
        } else if (campaign.population() instanceof Frozen frozen) {
            once("/population/frozen/cases", frozen.cases());
            if (frozen.cases().isEmpty()) {
                problems.error("no-cases", "/population/frozen/cases", "Frozen list must name a case, but named none");
            }
        }
    }

    private void once(String path, List<?> values) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(values.get(i))) {
                problems.error(
                        "duplicate-entry",
                        path + "/" + i,
                        "Entry must stand once, but \""
                                + Texts.visible(values.get(i).toString()) + "\" stood twice");
            }
        }
    }

    private void phases() {
        List<Phase> phases = campaign.phases();
        if (phases.isEmpty()) {
            problems.error("no-phases", "/phases", "Campaign must have a phase, but had none");
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            String path = "/phases/" + i;
            code(path + "/code", phase.code());
            if (!codes.add(phase.code())) {
                problems.error(
                        "duplicate-phase",
                        path + "/code",
                        "Phase must stand once, but \"" + Texts.visible(phase.code()) + "\" stood twice");
            }
            if (phase.during().end().isEmpty()) {
                problems.error("open-phase", path + "/during", "Phase must end, but had no last day");
            }
            if (i > 0) {
                follows(path + "/during/from", phases.get(i - 1), phase);
            }
            phase.target().ifPresent(target -> share(path + "/target", target));
        }
    }

    private void follows(String path, Phase before, Phase phase) {
        int gap = phase.during().from().compareTo(before.during().until());
        if (gap != 0) {
            problems.error(
                    gap > 0 ? "phase-gap" : "phase-overlap",
                    path,
                    "Phase must begin when the one before is over, but began on "
                            + phase.during().from() + " after " + before.during());
        }
    }

    private void share(String path, Ratio target) {
        if (target.isEmpty() || target.numerator() > target.denominator()) {
            problems.error("out-of-range", path, "Target must be from 0 to 1, but was " + target);
        }
    }

    private void code(String path, String code) {
        if (!CODE.matcher(code).matches()) {
            problems.error(
                    "code-form",
                    path,
                    "Code must be kebab-case of 1 to 64 characters, but was \"" + Texts.visible(code) + "\"");
        }
    }
}
