package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.BranchOf;
import io.github.xingwuguan.credit.BranchRule;
import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.SubjectKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Under whose account a subject is rated on one day: aliases first, then branches. */
final class Identities {
    private final CreditLedger ledger;
    private final CreditQuestion question;
    private final BranchRule rule;
    private final Map<Subject, BranchOf> branches = new HashMap<>();
    private final Map<Subject, Subject> known = new HashMap<>();

    Identities(CreditLedger ledger, CreditQuestion question, BranchRule rule) {
        this.ledger = ledger;
        this.question = question;
        this.rule = rule;
        List<BranchOf> links = ledger.known(BranchOf.class, question.knownAt()).stream()
                .sorted(Comparator.comparing(BranchOf::recordedAt)
                        .thenComparing(BranchOf::parent)
                        .thenComparing(BranchOf::seat))
                .toList();
        links.forEach(link -> branches.put(link.branch(), link));
    }

    /** {@return the unit of account} */
    Subject unit(Subject subject) {
        return known.computeIfAbsent(subject, this::resolve);
    }

    /** {@return all units asked for so far, by the subjects they were asked for} */
    Map<Subject, Subject> units() {
        return known;
    }

    private Subject resolve(Subject subject) {
        Subject current = ledger.identify(subject, question.asOf(), question.knownAt());
        BranchOf link = branches.get(current);
        if (current.kind() != SubjectKind.BRANCH || link == null) {
            return current;
        }
        boolean own = switch (rule) {
            case PARENT -> false;
            case OWN -> true;
            case OWN_IF_PARENT_OUTSIDE -> link.seat() == BranchOf.Seat.OUTSIDE;
        };
        return own ? current : ledger.identify(link.parent(), question.asOf(), question.knownAt());
    }
}
