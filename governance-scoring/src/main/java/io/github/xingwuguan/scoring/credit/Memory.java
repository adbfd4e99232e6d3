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
        int before = rank(prior.grade());
        int afterVeto = graded == Scale.NONE ? scored.vetoed : Math.max(graded, scored.vetoed);
        List<Strike> strikes = strikes(scored, row, prior, reasons);
        int restored = restored(scored, row, prior);
        if (restored != Scale.NONE) {
            strikes.removeIf(strike -> prior.fall().orElseThrow().records().contains(strike.record()));
            reasons.add(Reason.of(CreditReason.RESTORED, "", label(restored)));
            // what else strikes is not undone with the fall
            int grade = Math.max(restored, Math.max(scored.vetoed, limit(strikes, before, reasons)));
            return new Remembered(
                    grade,
                    afterVeto,
                    state(grade, 0, left(scored, row, prior, strikes)).build(),
                    reasons);
        }
        int limited = Math.max(afterVeto, limit(strikes, before, reasons));
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
        CreditState.Builder next = state(grade, streak, left(scored, row, prior, strikes));
        fall(scored, row, grade, before, prior, strikes).ifPresent(next::fall);
        return new Remembered(grade, afterVeto, next.build(), reasons);
    }

    /** {@return the grade of before the fall if every breach was put right in time} */
    private int restored(SubjectScorer scored, int row, CreditState prior) {
        boolean isRight =
                prior.fall().isPresent() && isPutRight(scored, row, prior.fall().get());
        return isRight ? rank(Optional.of(prior.fall().get().before())) : Scale.NONE;
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
            if (table.anyStands(row, List.of(strike.record()), scored.terms.day)) {
                strikes.add(strike);
            }
        }
        for (int i = 0; i < scored.w.strikeCount; i++) {
            int record = table.start[row] + scored.w.strikes[i];
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
    private int limit(List<Strike> strikes, int before, List<Reason> reasons) {
        int limit = 0;
        for (Strike strike : strikes) {
            if (strike.served() < strike.hold()) {
                if (before != Scale.NONE && strike.served() > 0) {
                    limit = Math.max(limit, before);
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

    /**
     * {@return the strikes of the next state: those that have not served their time, those whose record still counts, lest it begin
     *     anew, and those that wait while their record is repaired}
     */
    private static List<Strike> left(SubjectScorer scored, int row, CreditState prior, List<Strike> strikes) {
        List<Strike> left = new ArrayList<>();
        for (Strike strike : prior.strikes()) {
            if (scored.table.isWaiting(row, strike.record(), scored.terms.day)) {
                left.add(strike);
            }
        }
        for (Strike strike : strikes) {
            Strike served = new Strike(strike.record(), strike.hold(), strike.then(), strike.served() + 1);
            if (served.served() < whole(strike) || scored.strikes(row, strike.record())) {
                left.add(served);
            }
        }
        return left;
    }

    private static int whole(Strike strike) {
        return strike.hold() + strike.then().map(CreditVeto.Aftermath::periods).orElse(0);
    }

    private Optional<Fall> fall(
            SubjectScorer scored, int row, int grade, int before, CreditState prior, List<Strike> strikes) {
        List<String> records = strikes.stream()
                .filter(strike -> strike.served() == 0)
                .map(Strike::record)
                .toList();
        boolean falls =
                rules.restoreWithin().isPresent() && before != Scale.NONE && grade > before && !records.isEmpty();
        if (!falls) {
            return prior.fall().filter(fall -> scored.table.anyStands(row, fall.records(), scored.terms.day));
        }
        return Optional.of(new Fall(code(before), Days.date(scored.terms.day), records));
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
