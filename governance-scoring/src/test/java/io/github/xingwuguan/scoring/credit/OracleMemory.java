package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.CreditItem;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.CreditVeto;
import io.github.xingwuguan.credit.Grade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Vetoes, holds, what follows them, and rises: steps 8 and 9. Part of {@link CreditOracle}. */
final class OracleMemory {
    /** A veto, for how many periods it has had effect. */
    record Strike(String record, CreditVeto veto, int served) {}

    /** A fall that can be undone. */
    record Fall(String before, LocalDate on, List<String> records) {}

    /** A fall that can be undone, and the records of those that were. */
    record Falls(Optional<Fall> open, Set<String> undone) {}

    /** The grade of before, and for how many periods it was to rise. */
    record Past(Optional<String> grade, int streak) {}

    /** What a subject carries into the next period. */
    record State(Past past, List<Strike> strikes, Falls falls, Map<String, List<String>> lists) {
        static final State NEW =
                new State(new Past(Optional.empty(), 0), List.of(), new Falls(Optional.empty(), Set.of()), Map.of());

        /** The lists it is on, each with the records on which the stay rests. */
        State on(Map<String, List<String>> lists) {
            return new State(past, strikes, falls, lists);
        }

        Optional<Fall> fall() {
            return falls.open();
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
        if (prior.falls().undone().contains(record)) {
            return true;
        }
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
        boolean restores = isRestored(mine, prior);
        int before = restores
                ? rank(prior.fall().orElseThrow().before())
                : prior.past().grade().map(this::rank).orElse(OracleVerdict.NONE);
        v.afterVeto = v.graded == OracleVerdict.NONE ? v.vetoed : Math.max(v.graded, v.vetoed);
        List<Strike> active = new ArrayList<>();
        List<Strike> waiting = new ArrayList<>();
        for (Strike strike : prior.strikes()) {
            boolean exists = mine.stream().anyMatch(record -> record.id().equals(strike.record()))
                    && !ledger.isVoid(strike.record())
                    && !v.outcomes.getOrDefault(strike.record(), "").equals("refused");
            if (exists && ledger.isRepaired(strike.record())) {
                waiting.add(strike);
            } else if (exists && !isPutRight(now, ledger, prior, strike.record())) {
                active.add(strike);
            }
        }
        for (String id : v.strikes) {
            boolean isNew = active.stream().noneMatch(strike -> strike.record().equals(id));
            if (isNew && !isPutRight(now, ledger, prior, id)) {
                active.add(new Strike(id, veto(mine, id), 0));
            }
        }
        int limit = limit(active, before, mine);
        int streak = 0;
        if (restores) {
            v.grade = Math.max(before, Math.max(v.vetoed, limit));
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
            int served = Math.min(strike.served() + 1, whole(strike));
            boolean goesOn = whole(strike) > 1 && v.strikes.contains(strike.record());
            if (served < whole(strike) || goesOn) {
                left.add(new Strike(strike.record(), strike.veto(), served));
            }
        }
        Past past = new Past(Optional.of(now.grading().grades().get(v.grade).code()), streak);
        Set<String> undone = new TreeSet<>(prior.falls().undone());
        if (restores) {
            undone.addAll(prior.fall().orElseThrow().records());
        }
        Optional<Fall> open = fall(v, mine, active, restores ? State.NEW : prior, before);
        v.next = new State(past, left, new Falls(open, undone), prior.lists());
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

    private int limit(List<Strike> active, int before, List<CreditRecord> mine) {
        int limit = 0;
        for (Strike strike : active) {
            boolean holds =
                    strike.served() > 0 && strike.served() < strike.veto().hold();
            boolean caps = strike.served() >= strike.veto().hold() && strike.served() < whole(strike);
            limit = Math.max(
                    limit,
                    holds && before != OracleVerdict.NONE ? Math.max(before, struckTo(strike.record(), mine)) : 0);
            limit = Math.max(
                    limit, caps ? rank(strike.veto().then().orElseThrow().grade()) : 0);
        }
        return limit;
    }

    /** {@return the grade to which the item of a record strikes now} */
    private int struckTo(String id, List<CreditRecord> mine) {
        Optional<CreditVeto> veto = mine.stream()
                .filter(record -> record.id().equals(id))
                .flatMap(record -> now.item(record.item()).stream())
                .flatMap(item -> item.veto().stream())
                .findFirst();
        if (veto.isEmpty()) {
            return 0;
        } else if (veto.get().effect() instanceof CreditVeto.GradeTo to) {
            return rank(to.grade());
        }
        BigDecimal score = ((CreditVeto.ScoreTo) veto.get().effect()).points().toDecimal();
        return Math.min(CreditOracle.band(now, score), now.grading().grades().size() - 1);
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
