package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Quantity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what a policy gets wrong about its items; what they are worth is the matter of {@link WorthLint}. */
final class ItemLint {
    private static final int MAX_ITEMS = 2_000;
    private static final Quantity ONE = Quantity.of(1);

    private final CreditPolicy policy;
    private final Findings findings;
    private final Map<String, Component> components = new HashMap<>();

    ItemLint(CreditPolicy policy, Findings findings) {
        this.policy = policy;
        this.findings = findings;
        policy.components().forEach(component -> components.put(component.code(), component));
    }

    void run() {
        findings.within("/items", policy.items().size(), 0, MAX_ITEMS);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < policy.items().size(); i++) {
            String path = "/items/" + i;
            findings.code(path + "/code", policy.items().get(i).code(), codes);
            item(policy.items().get(i), path);
        }
    }

    private void item(CreditItem item, String path) {
        place(item, path);
        item.recordMax().ifPresent(max -> findings.positive(path + "/recordMax", max));
        item.itemMax().ifPresent(max -> findings.positive(path + "/itemMax", max));
        WorthLint worth = new WorthLint(findings, path);
        worth.pricing(item.pricing());
        item.decay().ifPresent(worth::decay);
        item.repeat().ifPresent(worth::repeat);
        spread(item.spread(), path + "/spread");
        item.veto().ifPresent(veto -> veto(veto, path + "/veto"));
        item.repair().ifPresent(repair -> repair(repair, path + "/repair"));
        end(item, path);
    }

    private void place(CreditItem item, String path) {
        findings.named("component", path + "/component", item.component(), components.keySet());
        Component component = components.get(item.component());
        if (component == null) {
            return;
        }
        if (!(component.source() instanceof ComponentSource.Items)) {
            findings.error(
                    "wrong-source",
                    path + "/component",
                    "Component of an item must take its points from items, but takes them from "
                            + ComponentSource.TYPE.code(component.source()));
        }
        List<String> categories =
                component.categories().stream().map(Component.Category::code).toList();
        item.category().ifPresent(category -> findings.named("category", path + "/category", category, categories));
    }

    private void spread(Spread spread, String path) {
        spread.toEnterprise().ifPresent(f -> findings.above(path + "/toEnterprise", f, Quantity.ZERO, ONE));
        spread.toPerson().ifPresent(f -> findings.above(path + "/toPerson", f, Quantity.ZERO, ONE));
        spread.toProject().ifPresent(f -> findings.above(path + "/toProject", f, Quantity.ZERO, ONE));
    }

    private void veto(CreditVeto veto, String path) {
        if (veto.effect() instanceof CreditVeto.ScoreTo score) {
            findings.within(path + "/effect/score-to/points", score.points(), policy.min(), policy.max());
        } else if (veto.effect() instanceof CreditVeto.GradeTo grade) {
            findings.grade(path + "/effect/grade-to/grade", grade.grade());
        }
        findings.within(path + "/hold", veto.hold(), 1, Findings.PERIODS);
        veto.then().ifPresent(then -> {
            findings.grade(path + "/then/grade", then.grade());
            findings.within(path + "/then/periods", then.periods(), 1, Findings.PERIODS);
        });
    }

    private void repair(RepairTerms repair, String path) {
        Set<String> severities = new HashSet<>();
        for (int i = 0; i < repair.waits().size(); i++) {
            String severity = repair.waits().get(i).severity().code();
            findings.once(path + "/waits/" + i + "/severity", severity, severities);
        }
        findings.within(path + "/evidence", repair.evidence().size(), 0, Findings.FEW);
    }

    private void end(CreditItem item, String path) {
        boolean isOpen =
                item.validity() instanceof Validity.UntilRectified || item.validity() instanceof Validity.Permanent;
        if (isOpen && item.repair().isEmpty() && policy.isBad(item)) {
            findings.warning(
                    "no-repair",
                    path + "/repair",
                    "Bad record without a term should be open to repair, but " + Validity.TYPE.code(item.validity())
                            + " has no repair terms");
        }
    }
}
