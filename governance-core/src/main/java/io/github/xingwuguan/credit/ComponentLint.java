package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.FactType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what a policy gets wrong about the components of its score and where their points come from. */
final class ComponentLint {
    private static final int MAX_COMPONENTS = 16;
    private static final Quantity MAX_FACTOR = Quantity.of(100);

    private final CreditPolicy policy;
    private final Findings findings;
    private final Map<String, FactType> declared;

    ComponentLint(CreditPolicy policy, Findings findings) {
        this.policy = policy;
        this.findings = findings;
        this.declared = CreditFacts.declared(policy);
    }

    void run() {
        findings.within("/components", policy.components().size(), 1, MAX_COMPONENTS);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < policy.components().size(); i++) {
            Component component = policy.components().get(i);
            String path = "/components/" + i;
            findings.code(path + "/code", component.code(), codes);
            ends(component, path);
            categories(component.categories(), path + "/categories");
            source(component, path + "/source/" + ComponentSource.TYPE.code(component.source()));
        }
    }

    private void ends(Component component, String path) {
        if (component.min().compareTo(component.max()) > 0) {
            findings.error(
                    "out-of-range",
                    path + "/max",
                    "Most must be at least the least " + component.min() + ", but was " + component.max());
        } else if (component.source() instanceof ComponentSource.Items) {
            findings.within(path + "/start", component.start(), component.min(), component.max());
        }
        if (component.sign() == Component.Sign.SUBTRACTS) {
            findings.magnitude(path + "/min", component.min());
        }
    }

    private void categories(List<Component.Category> categories, String path) {
        findings.within(path, categories.size(), 0, Findings.LINES);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < categories.size(); i++) {
            findings.code(path + "/" + i + "/code", categories.get(i).code(), codes);
            findings.positive(path + "/" + i + "/max", categories.get(i).max());
        }
    }

    private void source(Component component, String path) {
        if (component.source() instanceof ComponentSource.Projects projects) {
            rollUp(component, projects.terms(), path);
        } else if (component.source() instanceof ComponentSource.Assessors assessors) {
            panel(component, assessors.terms(), path);
        } else if (component.source() instanceof ComponentSource.Declared fact) {
            findings.quantity(path + "/fact", fact.fact(), declared);
            missing(component, fact.missing(), path, Set.of(MissingRule.REDISTRIBUTE, MissingRule.WORST));
        }
    }

    private void rollUp(Component component, RollUp terms, String path) {
        findings.code(path + "/role", terms.role(), new HashSet<>());
        coefficients(terms.coefficients(), path + "/coefficients");
        terms.shrinkage().ifPresent(shrinkage -> prior(component, shrinkage, path));
        missing(component, terms.missing(), path, Set.of(MissingRule.REDISTRIBUTE));
    }

    private void coefficients(List<RollUp.Coefficient> lines, String path) {
        findings.within(path, lines.size(), 0, Findings.LINES);
        int before = -1;
        for (int i = 0; i < lines.size(); i++) {
            RollUp.Coefficient line = lines.get(i);
            if (line.fromYears() <= before) {
                findings.error(
                        "not-ascending",
                        path + "/" + i + "/fromYears",
                        "Years must ascend from 0, but " + line.fromYears() + " did not");
            }
            findings.above(path + "/" + i + "/factor", line.factor(), Quantity.ZERO, MAX_FACTOR);
            before = line.fromYears();
        }
    }

    private void panel(Component component, Panel terms, String path) {
        findings.within(path + "/roles", terms.roles().size(), 1, Findings.FEW);
        findings.count(path + "/minResponses", terms.minResponses(), 0);
        Set<String> roles = new HashSet<>();
        long sum = 0;
        for (int i = 0; i < terms.roles().size(); i++) {
            Panel.Role role = terms.roles().get(i);
            findings.code(path + "/roles/" + i + "/code", role.code(), roles);
            findings.above(path + "/roles/" + i + "/weight", role.weight(), Quantity.ZERO, Quantity.of(1));
            sum += role.weight().units();
        }
        if (sum != Quantity.ONE && !terms.roles().isEmpty()) {
            findings.error("weights-not-one", path + "/roles", "Weights must add up to exactly 1, but did not");
        }
        terms.shrinkage().ifPresent(shrinkage -> prior(component, shrinkage, path));
        missing(component, terms.missing(), path, Set.of());
        if (terms.missing().rule() == MissingRule.REDISTRIBUTE) {
            findings.warning(
                    "redistribution",
                    path + "/missing/rule",
                    "Missing score should not be redistributed, but is: a firm can gain by withholding a bad survey");
        }
    }

    private void prior(Component component, Shrinkage shrinkage, String path) {
        findings.within(path + "/shrinkage/prior", shrinkage.prior(), component.min(), component.max());
    }

    private void missing(Component component, MissingScore missing, String path, Set<MissingRule> excluded) {
        if (excluded.contains(missing.rule())) {
            findings.error(
                    "missing-rule",
                    path + "/missing/rule",
                    "Missing rule must not need another score, but was "
                            + missing.rule().code());
        }
        missing.value()
                .ifPresent(value -> findings.within(path + "/missing/value", value, component.min(), component.max()));
    }
}
