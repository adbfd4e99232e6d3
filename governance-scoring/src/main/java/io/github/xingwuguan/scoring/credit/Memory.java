package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditVeto;
import io.github.xingwuguan.credit.Grade;
import io.github.xingwuguan.credit.GradeMemory;
import io.github.xingwuguan.scoring.credit.CreditState.Fall;
import io.github.xingwuguan.scoring.credit.CreditState.Strike;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Steps 8 and 9 of an assessment: vetoes and the memory of grades. A hold goes before a cap, a cap before a fall, a fall before a
 * rise. A strike has effect in so many periods; while its record is repaired it has none and serves none, so that after a revoked
 * repair the rest is still to serve.
 */
final class Memory {
    private final CreditPolicy policy;
    private final GradeMemory rules;
    private final Scale scale;

    Memory(CompiledPolicy compiled) {
        policy = compiled.policy;
        rules = policy.memory();
        scale = compiled.scale;
    }

    /**
     * What a period leaves behind.
     *
     * @param grade the rank of the effective grade
     * @param afterVeto the rank after vetoes, before memory
     * @param next grade, streak, strikes and fall of the next state
     * @param reasons why vetoes and memory changed the grade
     */
    record Remembered(int grade, int afterVeto, CreditState next, List<Reason> reasons) {}

    /** {@return the grade of a rated subject that a scorer has just scored} */
    Remembered step(SubjectScorer scored, int row, int graded, CreditState prior) {
        List<Reason> reasons = new ArrayList<>();
        Optional<Fall> undone = prior.fall()
                .filter(fall -> rank(Optional.of(fall.before())) != Scale.NONE && isPutRight(scored, row, fall));
        int before = rank(undone.map(Fall::before).or(prior::grade));
        int afterVeto = graded == Scale.NONE ? scored.vetoed : Math.max(graded, scored.vetoed);
        List<Strike> strikes = strikes(scored, row, prior, reasons);
        int limit = limit(scored, row, strikes, before, reasons);
        if (undone.isPresent()) {
            int restored = Math.max(before, Math.max(scored.vetoed, limit));
            if (restored == before) {
                reasons.add(Reason.of(CreditReason.RESTORED, "", label(before)));
            }
            CreditState.Builder next = state(restored, 0, served(scored, row, strikes, prior))
                    .addAllRestored(prior.restored())
                    .addAllRestored(undone.get().records());
            newFall(scored, restored, before, strikes).ifPresent(next::fall);
            return new Remembered(restored, afterVeto, next.build(), reasons);
        }
        int limited = Math.max(afterVeto, limit);
        int streak = 0;
        int grade = limited;
        if (limited < before && before != Scale.NONE) {
            int candidate = candidate(scored, row, limited);
            boolean reaches = candidate < before;
            streak = reaches ? prior.upStreak() + 1 : 0;
            grade = before;
            if (reaches && streak >= rules.upConfirm()) {
                grade = rise(candidate, before, reasons);
                streak = 0;
            }
            if (grade == before || candidate > limited) {
                reasons.add(Reason.of(CreditReason.NOT_YET_UP, ""));
            }
        }
        CreditState.Builder next =
                state(grade, streak, served(scored, row, strikes, prior)).addAllRestored(prior.restored());
        newFall(scored, grade, before, strikes)
                .or(() -> prior.fall().filter(fall -> scored.table.anyStands(row, fall.records(), scored.terms.day)))
                .ifPresent(next::fall);
        return new Remembered(grade, afterVeto, next.build(), reasons);
    }

    private CreditState.Builder state(int grade, int streak, List<Strike> strikes) {
        return CreditState.builder().grade(code(grade)).upStreak(streak).addAllStrikes(strikes);
    }

    private static boolean isPutRight(SubjectScorer scored, int row, Fall fall) {
        CreditTable table = scored.table;
        int found = 0;
        for (int r = table.start[row]; r < table.start[row + 1]; r++) {
            if (fall.records().contains(table.ids[r])) {
                found++;
                if (!Fallen.isPutRight(scored.now.policy, fall, table.rectified[r], scored.terms.day)) {
                    return false;
                }
            }
        }
        return found > 0;
    }

    /** {@return the strikes that have effect in this period, those of earlier ones first} */
    private static List<Strike> strikes(SubjectScorer scored, int row, CreditState prior, List<Reason> reasons) {
        List<Strike> strikes = new ArrayList<>();
        CreditTable table = scored.table;
        for (Strike strike : prior.strikes()) {
            OptionalInt record = table.find(row, strike.record());
            if (record.isPresent()
                    && table.stands(record.getAsInt(), scored.terms.day)
                    && !scored.isRestored(record.getAsInt(), prior)) {
                strikes.add(strike);
            }
        }
        for (int i = 0; i < scored.w.strikeCount; i++) {
            int record = table.start[row] + scored.w.strikes[i];
            if (scored.isRestored(record, prior)) {
                continue;
            }
            CreditVeto veto = scored.veto(record);
            reasons.add(Reason.of(CreditReason.VETO, table.ids[record], label(scored, record)));
            if (strikes.stream().noneMatch(strike -> strike.record().equals(table.ids[record]))) {
                strikes.add(new Strike(table.ids[record], veto.hold(), veto.then(), 0));
            }
        }
        return strikes;
    }

    private static String label(SubjectScorer scored, int record) {
        CompiledItem item = scored.now.items[scored.table.item[record]];
        return item == null ? "" : item.item.label().zh();
    }

    /** {@return the best grade that holds and aftermaths leave} */
    private int limit(SubjectScorer scored, int row, List<Strike> strikes, int before, List<Reason> reasons) {
        int limit = 0;
        for (Strike strike : strikes) {
            if (strike.served() < strike.hold()) {
                if (before != Scale.NONE && strike.served() > 0) {
                    int struck = scored.struckTo(
                            scored.table.find(row, strike.record()).orElseThrow());
                    limit = Math.max(limit, Math.max(before, struck));
                    reasons.add(Reason.of(CreditReason.HOLD, strike.record()));
                }
            } else if (strike.then().isPresent() && strike.served() < whole(strike)) {
                int cap = rank(Optional.of(strike.then().get().grade()));
                if (cap != Scale.NONE) {
                    limit = Math.max(limit, cap);
                    reasons.add(Reason.of(CreditReason.AFTERMATH, strike.record(), label(cap)));
                }
            }
        }
        return limit;
    }

    /** {@return the grade that the score reaches with the margin for a rise; floors, gates and caps need none} */
    private int candidate(SubjectScorer scored, int row, int limited) {
        int band = scale.band(scored.score - rules.upMargin().units());
        return Math.max(limited, scale.rules(band, scored.w.slots, scored.table.sheets.get(row), null));
    }

    private int rise(int candidate, int before, List<Reason> reasons) {
        int highest = before - rules.maxUp().orElse(before);
        if (candidate < highest) {
            reasons.add(Reason.of(
                    CreditReason.RISE_LIMITED, "", rules.maxUp().orElse(before).toString()));
        }
        return Math.max(candidate, highest);
    }

    /** What goes on to strike stays although it is served, lest it begin anew; what is repaired stays as it is. */
    private static List<Strike> served(SubjectScorer scored, int row, List<Strike> strikes, CreditState prior) {
        List<Strike> left = new ArrayList<>();
        for (Strike strike : strikes) {
            int whole = whole(strike);
            int served = Math.min(strike.served() + 1, whole);
            if (served < whole || (whole > 1 && scored.strikes(row, strike.record()))) {
                left.add(new Strike(strike.record(), strike.hold(), strike.then(), served));
            }
        }
        prior.strikes().stream()
                .filter(strike -> isDormant(scored, row, strike))
                .forEach(left::add);
        return left;
    }

    private static int whole(Strike strike) {
        return strike.hold() + strike.then().map(CreditVeto.Aftermath::periods).orElse(0);
    }

    private static boolean isDormant(SubjectScorer scored, int row, Strike strike) {
        OptionalInt record = scored.table.find(row, strike.record());
        return record.isPresent()
                && scored.table.stands(record.getAsInt())
                && scored.table.isRepaired(record.getAsInt(), scored.terms.day);
    }

    private Optional<Fall> newFall(SubjectScorer scored, int grade, int before, List<Strike> strikes) {
        List<String> records = strikes.stream()
                .filter(strike -> strike.served() == 0)
                .map(Strike::record)
                .toList();
        boolean falls =
                rules.restoreWithin().isPresent() && before != Scale.NONE && grade > before && !records.isEmpty();
        return falls ? Optional.of(new Fall(code(before), Days.date(scored.terms.day), records)) : Optional.empty();
    }

    private int rank(Optional<String> grade) {
        List<Grade> grades = policy.grading().grades();
        for (int g = 0; g < grades.size(); g++) {
            if (grade.isPresent() && grades.get(g).code().equals(grade.get())) {
                return g;
            }
        }
        return Scale.NONE;
    }

    private String code(int rank) {
        return policy.grading().grades().get(rank).code();
    }

    private String label(int rank) {
        return policy.grading().grades().get(rank).label().zh();
    }
}
