package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.CreditItem;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.CreditVeto;
import io.github.xingwuguan.credit.Grade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Vetoes, holds, what follows them, and rises: steps 8 and 9. Part of {@link CreditOracle}. */
final class OracleMemory {
    /** A veto, for how many periods it has had effect. */
    record Strike(String record, CreditVeto veto, int served) {}

    /** A fall that can be undone. */
    record Fall(String before, LocalDate on, List<String> records) {}

    /** The grade of before, and for how many periods it was to rise. */
    record Past(Optional<String> grade, int streak) {}

    /** What a subject carries into the next period. */
    record State(Past past, List<Strike> strikes, Optional<Fall> fall, Set<String> lists) {
        static final State NEW = new State(new Past(Optional.empty(), 0), List.of(), Optional.empty(), Set.of());

        State on(Set<String> lists) {
            return new State(past, strikes, fall, lists);
        }
    }

    private final CreditPolicy now;
    private final OracleLedger ledger;

    OracleMemory(CreditPolicy now, OracleLedger ledger) {
        this.now = now;
        this.ledger = ledger;
    }

    /** {@return whether the breach of a fall was put right in time} */
    static boolean isPutRight(CreditPolicy now, OracleLedger ledger, State prior, String record) {
        if (now.memory().restoreWithin().isEmpty()
                || prior.fall().isEmpty()
                || !prior.fall().get().records().contains(record)) {
            return false;
        }
        LocalDate end =
                prior.fall().get().on().plus(now.memory().restoreWithin().get());
        return ledger.rectifiedOn(record)
                .filter(on -> !on.isAfter(ledger.day) && !on.isAfter(end))
                .isPresent();
    }

    /**
     * Steps 8 and 9.
     *
     * @param confirmed the grade that the score reaches with the margin for a rise
     */
    void step(OracleVerdict v, List<CreditRecord> mine, State prior, int confirmed) {
        int before = prior.past().grade().map(this::rank).orElse(OracleVerdict.NONE);
        v.afterVeto = v.graded == OracleVerdict.NONE ? v.vetoed : Math.max(v.graded, v.vetoed);
        List<Strike> active = new ArrayList<>();
        List<Strike> waiting = new ArrayList<>();
        for (Strike strike : prior.strikes()) {
            boolean exists = mine.stream().anyMatch(record -> record.id().equals(strike.record()))
                    && !ledger.isVoid(strike.record())
                    && !v.outcomes.getOrDefault(strike.record(), "").equals("refused");
            if (exists) {
                (ledger.isRepaired(strike.record()) ? waiting : active).add(strike);
            }
        }
        for (String id : v.strikes) {
            if (active.stream().noneMatch(strike -> strike.record().equals(id))) {
                active.add(new Strike(id, veto(mine, id), 0));
            }
        }
        boolean restores = isRestored(mine, prior);
        if (restores) {
            active.removeIf(strike -> prior.fall().orElseThrow().records().contains(strike.record()));
        }
        int limit = limit(active, before);
        int streak = 0;
        if (restores) {
            v.grade = Math.max(rank(prior.fall().orElseThrow().before()), Math.max(v.vetoed, limit));
        } else {
            v.grade = Math.max(v.afterVeto, limit);
            if (before != OracleVerdict.NONE && v.grade < before) {
                int candidate = Math.max(v.grade, confirmed);
                streak = candidate < before ? prior.past().streak() + 1 : 0;
                v.grade = before;
                if (streak >= now.memory().upConfirm()) {
                    v.grade = Math.max(candidate, before - now.memory().maxUp().orElse(before));
                    streak = 0;
                }
            }
        }
        List<Strike> left = new ArrayList<>(waiting);
        for (Strike strike : active) {
            Strike served = new Strike(strike.record(), strike.veto(), strike.served() + 1);
            if (served.served() < whole(strike) || v.strikes.contains(strike.record())) {
                left.add(served);
            }
        }
        Past past = new Past(Optional.of(now.grading().grades().get(v.grade).code()), streak);
        v.next = new State(
                past, left, restores ? Optional.empty() : fall(v, mine, active, prior, before), prior.lists());
    }

    private int rank(String code) {
        List<Grade> grades = now.grading().grades();
        for (int g = 0; g < grades.size(); g++) {
            if (grades.get(g).code().equals(code)) {
                return g;
            }
        }
        return OracleVerdict.NONE;
    }

    private CreditVeto veto(List<CreditRecord> mine, String id) {
        return mine.stream()
                .filter(record -> record.id().equals(id))
                .flatMap(record -> now.item(record.item()).stream())
                .map(CreditItem::veto)
                .findFirst()
                .orElseThrow()
                .orElseThrow();
    }

    private boolean isRestored(List<CreditRecord> mine, State prior) {
        if (prior.fall().isEmpty()
                || rank(prior.fall().get().before()) == OracleVerdict.NONE
                || now.memory().restoreWithin().isEmpty()) {
            return false;
        }
        List<String> found = mine.stream()
                .map(CreditRecord::id)
                .filter(prior.fall().get().records()::contains)
                .toList();
        return !found.isEmpty() && found.stream().allMatch(id -> isPutRight(now, ledger, prior, id));
    }

    private int limit(List<Strike> active, int before) {
        int limit = 0;
        for (Strike strike : active) {
            boolean holds =
                    strike.served() > 0 && strike.served() < strike.veto().hold();
            boolean caps = strike.served() >= strike.veto().hold() && strike.served() < whole(strike);
            limit = Math.max(limit, holds && before != OracleVerdict.NONE ? before : 0);
            limit = Math.max(
                    limit, caps ? rank(strike.veto().then().orElseThrow().grade()) : 0);
        }
        return limit;
    }

    private static int whole(Strike strike) {
        return strike.veto().hold()
                + strike.veto().then().map(CreditVeto.Aftermath::periods).orElse(0);
    }

    private Optional<Fall> fall(
            OracleVerdict v, List<CreditRecord> mine, List<Strike> active, State prior, int before) {
        List<String> fresh = active.stream()
                .filter(strike -> strike.served() == 0)
                .map(Strike::record)
                .toList();
        boolean falls = now.memory().restoreWithin().isPresent()
                && before != OracleVerdict.NONE
                && v.grade > before
                && !fresh.isEmpty();
        if (falls) {
            return Optional.of(new Fall(now.grading().grades().get(before).code(), ledger.day, fresh));
        }
        return prior.fall()
                .filter(fall -> fall.records().stream()
                        .anyMatch(id ->
                                mine.stream().anyMatch(record -> record.id().equals(id))
                                        && !ledger.isVoid(id)
                                        && !ledger.isRepaired(id)
                                        && !v.outcomes.getOrDefault(id, "").equals("refused")));
    }
}
