package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.facts.FactType;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds what a policy gets wrong, all at once. Errors forbid its use; warnings ask for attention. */
final class CreditPolicyLint {
    private static final int MAX_FACTS = 4_000;

    private final CreditPolicy policy;
    private final Findings findings;

    private CreditPolicyLint(CreditPolicy policy) {
        this.policy = policy;
        this.findings = new Findings(policy);
    }

    static Problems run(CreditPolicy policy) {
        CreditPolicyLint lint = new CreditPolicyLint(policy);
        lint.head();
        lint.facts();
        new ComponentLint(policy, lint.findings).run();
        new ItemLint(policy, lint.findings).run();
        new ScaleLint(policy, lint.findings).run();
        new ListLint(policy, lint.findings).run();
        new ConsequenceLint(policy, lint.findings).run();
        lint.unusedFacts();
        return lint.findings.toProblems();
    }

    private void head() {
        findings.within("/scale", policy.scale(), 0, 4);
        findings.adoption(policy);
        if (policy.min().compareTo(policy.max()) >= 0) {
            findings.error(
                    "out-of-range",
                    "/max",
                    "Highest score must be more than the least " + policy.min() + ", but was " + policy.max());
        }
        policy.operatedWithin().ifPresent(term -> findings.term("/operatedWithin", term));
    }

    /** Each name once among those of the engine, the host and the trackers, in this order. */
    private void facts() {
        findings.within("/facts", policy.facts().size(), 0, MAX_FACTS);
        findings.within("/trackers", policy.trackers().size(), 0, Findings.FEW);
        Set<String> taken = CreditFacts.given(policy);
        for (int i = 0; i < policy.facts().size(); i++) {
            fact("/facts/" + i + "/fact", policy.facts().get(i).name(), taken);
        }
        Map<String, FactType> declared = CreditFacts.withGrade(policy);
        Set<String> trackers = new HashSet<>();
        for (int i = 0; i < policy.trackers().size(); i++) {
            Tracker tracker = policy.trackers().get(i);
            String path = "/trackers/" + i;
            findings.code(path + "/fact", tracker.fact(), trackers);
            fact(path + "/fact", tracker.fact(), taken);
            findings.condition(path + "/when", tracker.when(), declared);
            tracker.within().ifPresent(term -> findings.term(path + "/within", term));
        }
    }

    private void fact(String path, String name, Set<String> taken) {
        if (!taken.add(name)) {
            findings.error(
                    "fact-collision",
                    path,
                    "Fact must have a name of its own, but \"" + Findings.shown(name) + "\" stands for another");
        }
    }

    private void unusedFacts() {
        for (int i = 0; i < policy.facts().size(); i++) {
            String fact = policy.facts().get(i).name();
            if (!findings.isAsked(fact)) {
                findings.warning("unused-fact", "/facts/" + i, "Declared fact should be read, but " + fact + " is not");
            }
        }
    }
}
