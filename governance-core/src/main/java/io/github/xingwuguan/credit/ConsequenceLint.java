package io.github.xingwuguan.credit;

import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.FactType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what a policy gets wrong about what follows from its results: exit, remedies, measures. */
final class ConsequenceLint {
    private final CreditPolicy policy;
    private final Findings findings;

    ConsequenceLint(CreditPolicy policy, Findings findings) {
        this.policy = policy;
        this.findings = findings;
    }

    void run() {
        policy.exit().ifPresent(this::exit);
        remedies(policy.remedies());
        measures();
    }

    private void exit(ExitTerms exit) {
        findings.within("/exit/triggers", exit.triggers().size(), 1, Findings.FEW);
        Map<String, FactType> declared = CreditFacts.all(policy);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < exit.triggers().size(); i++) {
            ExitTrigger trigger = exit.triggers().get(i);
            String path = "/exit/triggers/" + i;
            findings.code(path + "/code", trigger.code(), codes);
            findings.condition(path + "/when", trigger.when(), declared);
            ranks(trigger.when(), exit, path + "/when");
        }
        exit.sparedFrom().ifPresent(from -> findings.within("/exit/sparedFrom", from, policy.min(), policy.max()));
        findings.count("/exit/minPopulation", exit.minPopulation(), 1);
        findings.term("/exit/emergency", exit.emergency());
    }

    /** Somebody is always the last, in a good market too. */
    private void ranks(Condition when, ExitTerms exit, String path) {
        if (policy.restsOnRankAlone(when)) {
            if (exit.sparedFrom().isEmpty()) {
                findings.error(
                        "no-rank-guard",
                        path,
                        "Trigger that rests on rank alone must have a score from which one is spared, but had none");
            }
        } else if (when instanceof Condition.Any any && any.parts().stream().anyMatch(policy::restsOnRankAlone)) {
            findings.error(
                    "mixed-trigger",
                    path,
                    "Trigger must rest on rank in every alternative or in none, but does in some; make two of it");
        }
    }

    private void remedies(RemedyTerms remedies) {
        List<RemedyTerms.Standing> standing = remedies.standing();
        if (standing.isEmpty()) {
            findings.error("no-standing", "/remedies/standing", "Somebody must be able to object, but nobody is");
        }
        Set<String> roles = new HashSet<>();
        for (int i = 0; i < standing.size(); i++) {
            String path = "/remedies/standing/" + i;
            findings.once(path + "/role", standing.get(i).role().code(), roles);
            findings.share(path + "/minShare", standing.get(i).minShare());
        }
    }

    private void measures() {
        findings.within("/measures", policy.measures().size(), 0, Findings.LINES);
        List<String> lists = policy.lists().stream().map(ListRule::code).toList();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < policy.measures().size(); i++) {
            String path = "/measures/" + i;
            Measure measure = policy.measures().get(i);
            findings.code(path + "/code", measure.code(), codes);
            grounds(measure, lists, path);
            if (measure.effect() == MeasureEffect.RESTRICTION) {
                findings.basis(path + "/basis", measure.basis(), "Restriction");
            }
        }
    }

    private void grounds(Measure measure, List<String> lists, String path) {
        for (int g = 0; g < measure.grades().size(); g++) {
            findings.grade(path + "/grades/" + g, measure.grades().get(g));
        }
        for (int l = 0; l < measure.lists().size(); l++) {
            findings.named("list", path + "/lists/" + l, measure.lists().get(l), lists);
        }
        if (measure.grades().isEmpty() && measure.lists().isEmpty()) {
            findings.error("no-ground", path, "Measure must follow from a grade or a list, but follows from none");
        }
    }
}
