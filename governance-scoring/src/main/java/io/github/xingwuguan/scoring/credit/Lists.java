package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.CreditFacts;
import io.github.xingwuguan.credit.ListKind;
import io.github.xingwuguan.credit.ListRule;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.SubjectKind;
import io.github.xingwuguan.scoring.credit.CreditState.Listing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Step 10 of an assessment for one subject: who is admitted to a list, stays and leaves. */
final class Lists {
    /** Red gives way to watch, watch to black. */
    private static final List<ListKind> HEAVIEST_FIRST = List.of(ListKind.BLACK, ListKind.WATCH, ListKind.RED);

    private final CompiledPolicy now;
    private final List<Predicate> admit;
    private final List<Optional<Predicate>> leave;

    Lists(CompiledPolicy now) {
        this.now = now;
        List<ListRule> rules = now.policy.lists();
        this.admit = rules.stream()
                .map(rule -> Predicate.of(rule.admit(), now.slots))
                .toList();
        this.leave = rules.stream()
                .map(rule -> rule.leave().map(condition -> Predicate.of(condition, now.slots)))
                .toList();
    }

    /**
     * A stay that the rule gives, before quotas.
     *
     * @param list the index of the list
     * @param listing the stay
     * @param admitted whether it takes a share: the condition of admission holds now, and no least stay keeps it anyway
     */
    record Claim(int list, Listing listing, boolean admitted) {}

    /** {@return the stays of a subject that a scorer has just scored, its trackers counted} */
    List<Claim> claims(SubjectScorer scored, int row, CreditState prior) {
        List<Claim> claims = new ArrayList<>();
        for (int l = 0; l < admit.size(); l++) {
            ListRule rule = now.policy.lists().get(l);
            if (level(scored.table.subjects.get(row)) == rule.level()) {
                claim(scored, row, l, rule, prior).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static SubjectKind level(Subject subject) {
        return subject.kind() == SubjectKind.BRANCH ? SubjectKind.ENTERPRISE : subject.kind();
    }

    private Optional<Claim> claim(SubjectScorer scored, int row, int l, ListRule rule, CreditState prior) {
        LocalDate date = Days.date(scored.terms.day);
        boolean admitted = admit.get(l).holds(scored.w.slots, scored.table.sheets.get(row));
        Optional<Listing> before = prior.listing(rule.code());
        if (before.isPresent() && stays(scored, row, l, rule, before.get(), admitted, date)) {
            Listing stay = admitted ? alsoFor(before.get(), carriers(scored, row, rule)) : before.get();
            return Optional.of(new Claim(l, stay, admitted && !isKept(scored, row, rule, before.get(), date)));
        }
        return admitted
                ? Optional.of(new Claim(l, new Listing(rule.code(), date, carriers(scored, row, rule)), true))
                : Optional.empty();
    }

    /** A stay that rests on records rests on what would admit again, too, so that the repair of the first does not end it. */
    private static Listing alsoFor(Listing stay, List<String> records) {
        Set<String> all = new LinkedHashSet<>(stay.records());
        if (!all.isEmpty()) {
            all.addAll(records);
        }
        return new Listing(stay.list(), stay.since(), List.copyOf(all));
    }

    private boolean stays(
            SubjectScorer scored, int row, int l, ListRule rule, Listing before, boolean admitted, LocalDate date) {
        if (rule.maxStay()
                .map(most -> !date.isBefore(before.since().plus(most)))
                .orElse(false)) {
            return false;
        }
        if (admitted) {
            return true;
        }
        if (isFallen(scored, row, before)) {
            return false;
        }
        boolean leaves = leave.get(l)
                .map(condition -> condition.holds(scored.w.slots, scored.table.sheets.get(row)))
                .orElse(true);
        return !leaves || isKept(scored, row, rule, before, date);
    }

    private static boolean isFallen(SubjectScorer scored, int row, Listing before) {
        return !before.records().isEmpty() && !scored.table.anyStands(row, before.records(), scored.terms.day);
    }

    /** {@return whether the least stay keeps it} */
    private static boolean isKept(SubjectScorer scored, int row, ListRule rule, Listing before, LocalDate date) {
        boolean isMinimum = rule.minStay()
                .map(least -> date.isBefore(before.since().plus(least)))
                .orElse(false);
        return isMinimum && !isFallen(scored, row, before);
    }

    /** {@return the records on which an admission rests: those it asks for by veto or item, else every bad one; a red list none} */
    private static List<String> carriers(SubjectScorer scored, int row, ListRule rule) {
        if (rule.kind() == ListKind.RED) {
            return List.of();
        }
        Set<String> facts = Set.copyOf(rule.admit().facts());
        boolean byVeto = facts.contains(CreditFacts.VETO);
        List<String> named = scored.badRecords(
                row, (item, strikes) -> (strikes && byVeto) || facts.contains(CreditFacts.ITEM + item));
        return named.isEmpty() ? scored.badRecords(row) : named;
    }

    /** {@return the stays that are left when of red, watch and black only the heaviest counts} */
    List<Listing> exclusive(List<Claim> claims) {
        Optional<ListKind> heaviest = HEAVIEST_FIRST.stream()
                .filter(kind -> claims.stream().anyMatch(claim -> kind(claim) == kind))
                .findFirst();
        return claims.stream()
                .filter(claim -> kind(claim) == ListKind.CUSTOM || kind(claim) == heaviest.orElse(ListKind.CUSTOM))
                .map(Claim::listing)
                .toList();
    }

    private ListKind kind(Claim claim) {
        return now.policy.lists().get(claim.list()).kind();
    }
}
