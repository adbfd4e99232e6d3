package io.github.xingwuguan.credit;

import io.github.xingwuguan.facts.FactType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what a policy gets wrong about its grades, the rules and quotas that move them, and their memory. */
final class ScaleLint {
    private static final int WHOLE = 10_000;

    private final CreditPolicy policy;
    private final Findings findings;
    private final List<Grade> grades;

    ScaleLint(CreditPolicy policy, Findings findings) {
        this.policy = policy;
        this.findings = findings;
        this.grades = policy.grading().grades();
    }

    void run() {
        grades();
        rules();
        quotas();
        memory(policy.memory());
    }

    private void grades() {
        findings.within("/grading/grades", grades.size(), 2, Findings.FEW);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < grades.size(); i++) {
            String path = "/grading/grades/" + i;
            Grade grade = grades.get(i);
            findings.code(path + "/code", grade.code(), codes);
            findings.within(path + "/lower", grade.lower(), policy.min(), policy.max());
            if (i > 0 && grade.lower().compareTo(grades.get(i - 1).lower()) >= 0) {
                findings.error(
                        "not-descending",
                        path + "/lower",
                        "Lower bounds must descend from the best grade on, but " + grade.lower() + " followed "
                                + grades.get(i - 1).lower());
            }
        }
    }

    private void rules() {
        List<GradeRule> rules = policy.grading().rules();
        findings.within("/grading/rules", rules.size(), 0, Findings.FEW);
        Map<String, FactType> declared = CreditFacts.withScore(policy);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            String path = "/grading/rules/" + i;
            GradeRule rule = rules.get(i);
            findings.code(path + "/code", rule.code(), codes);
            findings.grade(path + "/grade", rule.grade());
            findings.condition(path + "/when", rule.when(), declared);
            if (rule.effect() == GradeRule.Effect.GATE && isLast(rule.grade())) {
                findings.error(
                        "nowhere-to-fall",
                        path + "/grade",
                        "Gate must stand before a grade with a worse one, but \"" + rule.grade() + "\" is the last");
            }
        }
    }

    private void quotas() {
        List<GradeQuota> quotas = policy.grading().quotas();
        findings.within("/grading/quotas", quotas.size(), 0, Findings.FEW);
        Set<String> seen = new HashSet<>();
        long sum = 0;
        for (int i = 0; i < quotas.size(); i++) {
            GradeQuota quota = quotas.get(i);
            String path = "/grading/quotas/" + i;
            findings.once(path + "/grade", quota.grade(), seen);
            quota(quota, path);
            sum += quota.quota().basisPoints();
        }
        if (sum > WHOLE) {
            findings.error(
                    "quota-sum",
                    "/grading/quotas",
                    "Quotas must be at most " + WHOLE + " basis points in all, but were " + sum);
        }
    }

    private void quota(GradeQuota quota, String path) {
        findings.grade(path + "/grade", quota.grade());
        findings.quota(path + "/quota", quota.quota());
        findings.count(path + "/minPopulation", quota.minPopulation(), 1);
        boolean isTop = quota.end() == GradeQuota.End.TOP;
        if (isTop ? isLast(quota.grade()) : isFirst(quota.grade())) {
            findings.error(
                    "wrong-end",
                    path + "/end",
                    "Quota must leave a grade on its other side, but "
                            + quota.end().code() + " of \"" + quota.grade() + "\" leaves none");
        }
        if (isTop && quota.sparedFrom().isPresent()) {
            findings.error(
                    "spared-at-top",
                    path + "/sparedFrom",
                    "Score from which one is spared must stand only at the bottom, but stood at the top");
        }
        quota.sparedFrom().ifPresent(from -> findings.within(path + "/sparedFrom", from, policy.min(), policy.max()));
    }

    private boolean isFirst(String code) {
        return !grades.isEmpty() && grades.get(0).code().equals(code);
    }

    private boolean isLast(String code) {
        return !grades.isEmpty() && grades.get(grades.size() - 1).code().equals(code);
    }

    private void memory(GradeMemory memory) {
        findings.magnitude("/memory/upMargin", memory.upMargin());
        findings.within("/memory/upConfirm", memory.upConfirm(), 1, Findings.PERIODS);
        memory.maxUp().ifPresent(most -> findings.within("/memory/maxUp", most, 1, Findings.FEW));
        memory.restoreWithin().ifPresent(term -> findings.term("/memory/restoreWithin", term));
    }
}
