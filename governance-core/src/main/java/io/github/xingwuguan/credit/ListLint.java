package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.facts.FactType;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what a policy gets wrong about its lists. */
final class ListLint {
    private final CreditPolicy policy;
    private final Findings findings;
    private final Map<String, FactType> declared;
    private final List<String> items;

    ListLint(CreditPolicy policy, Findings findings) {
        this.policy = policy;
        this.findings = findings;
        this.declared = CreditFacts.all(policy);
        this.items = policy.items().stream().map(CreditItem::code).toList();
    }

    void run() {
        findings.within("/lists", policy.lists().size(), 0, Findings.FEW);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < policy.lists().size(); i++) {
            String path = "/lists/" + i;
            findings.code(path + "/code", policy.lists().get(i).code(), codes);
            list(policy.lists().get(i), path);
        }
    }

    private void list(ListRule list, String path) {
        findings.condition(path + "/admit", list.admit(), declared);
        list.leave().ifPresent(leave -> findings.condition(path + "/leave", leave, declared));
        list.quota().ifPresent(quota -> findings.quota(path + "/quota", quota));
        stay(list, path);
        persons(list, path);
        list.statute().ifPresent(statute -> findings.basis(path + "/statute", statute, "Statutory list"));
        list.writeBack().ifPresent(item -> writeBack(item, list, path + "/writeBack"));
    }

    private void stay(ListRule list, String path) {
        list.minStay().ifPresent(term -> findings.term(path + "/minStay", term));
        list.maxStay().ifPresent(term -> findings.term(path + "/maxStay", term));
        if (list.minStay().isPresent() && list.maxStay().isPresent()) {
            Period least = list.minStay().get();
            Period most = list.maxStay().get();
            if (end(least).isAfter(end(most))) {
                findings.error(
                        "out-of-range",
                        path + "/maxStay",
                        "Longest stay must be at least the shortest " + least + ", counted from " + CreditTypes.START
                                + ", but was " + most);
            }
        }
    }

    private static LocalDate end(Period stay) {
        return CreditTypes.isPositive(stay) ? CreditTypes.START.plus(stay) : CreditTypes.START;
    }

    /** Personal Information Protection Law, articles 24 and 25: a person is not rated in public by a machine. */
    private void persons(ListRule list, String path) {
        if (list.level() == SubjectKind.PERSON && list.published()) {
            boolean enforced = policy.status() == PolicyStatus.ADOPTED && policy.mode() == PolicyMode.ENFORCED;
            findings.errorIf(
                    enforced,
                    "published-persons",
                    path + "/published",
                    "List of persons must not be published, but \"" + Findings.shown(list.code()) + "\" is");
        }
    }

    /** A stay that earns points by which one stays would never end. */
    private void writeBack(String item, ListRule list, String path) {
        findings.named("item", path, item, items);
        if (list.admit().facts().contains(CreditFacts.ITEM + item)) {
            findings.error(
                    "self-reinforcing",
                    path,
                    "Item that a list writes back must not admit to it, but \"" + Findings.shown(item) + "\" does");
        }
    }
}
