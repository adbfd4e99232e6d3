package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.credit.CreditItem;
import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.ListRule;
import io.github.xingwuguan.credit.RecordHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What falls due in credit: stays on lists, and the time before a repair. */
final class CreditWork {
    /** Stays on lists, from when they may end and when they end. */
    static final Stage<List<WorkItem>> LISTINGS = Stage.after(
            List.of(Stages.CREDIT),
            "listings-due",
            List.of(),
            inputs -> inputs.result(Stages.CREDIT).map(CreditWork::listings).orElse(List.of()));

    /** From when records can be repaired. */
    static final Stage<List<WorkItem>> REPAIRS = Stage.after(
            List.of(Stages.LEDGER),
            "repairs-due",
            List.of(),
            inputs -> inputs.policies()
                    .credit()
                    .map(policies -> repairs(inputs.result(Stages.LEDGER), policies, inputs.question()))
                    .orElse(List.of()));

    private CreditWork() {}

    private static List<WorkItem> listings(CreditProgramme credit) {
        CreditPolicy policy = credit.run().policy();
        List<WorkItem> items = new ArrayList<>();
        for (int i = 0; i < credit.size(); i++) {
            String firm = credit.firm(i).id().value();
            credit.run()
                    .state(credit.row(i))
                    .listings()
                    .forEach(stay -> policy.lists().stream()
                            .filter(rule -> rule.code().equals(stay.list()))
                            .forEach(rule -> items.addAll(ends(firm, stay.since(), rule, policy))));
        }
        return items;
    }

    private static List<WorkItem> ends(String firm, LocalDate since, ListRule rule, CreditPolicy policy) {
        List<WorkItem> items = new ArrayList<>();
        rule.minStay()
                .ifPresent(stay -> items.add(WorkItem.on(
                        WorkKind.LISTING,
                        firm,
                        since.plus(stay),
                        WorkItem.Basis.of(
                                rule.label().zh() + "最短在榜期",
                                "shortest stay on the " + rule.label().en(),
                                policy.id()))));
        rule.maxStay()
                .ifPresent(stay -> items.add(WorkItem.on(
                        WorkKind.LISTING,
                        firm,
                        since.plus(stay),
                        WorkItem.Basis.of(
                                rule.label().zh() + "最长在榜期",
                                "longest stay on the " + rule.label().en(),
                                policy.id()))));
        return items;
    }

    private static List<WorkItem> repairs(
            CreditLedger ledger, PolicyTimeline<CreditPolicy> policies, ScoreboardQuestion question) {
        Optional<CreditPolicy> policy = policies.find(question.asOf());
        if (policy.isEmpty()) {
            return List.of();
        }
        List<WorkItem> items = new ArrayList<>();
        for (CreditRecord record : ledger.records().values()) {
            if (!record.recordedAt().isAfter(question.knownAt())) {
                policy.get()
                        .item(record.item())
                        .flatMap(item -> repair(record, item, ledger, policy.get(), question))
                        .ifPresent(items::add);
            }
        }
        return items;
    }

    private static Optional<WorkItem> repair(
            CreditRecord record,
            CreditItem item,
            CreditLedger ledger,
            CreditPolicy policy,
            ScoreboardQuestion question) {
        RecordHistory history = ledger.history(record.id(), question.knownAt());
        boolean hasEnded = record.statedExpiry()
                .filter(day -> !day.isAfter(question.asOf()))
                .isPresent();
        if (hasEnded || !history.standsOn(question.asOf())) {
            return Optional.empty();
        }
        return item.repair()
                .map(terms -> WorkItem.on(
                        WorkKind.REPAIR,
                        record.id(),
                        terms.earliest(record, history),
                        WorkItem.Basis.of(item.label().zh(), item.label().en(), policy.id())));
    }
}
