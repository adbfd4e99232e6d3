package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.Intake.Reported;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Rule;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What came back after the case was no longer looked back at (复发关联): a new case with a dossier of its own, linked to the earlier one.
 * What comes back sooner reopens the same case.
 */
public final class Recurrence {
    private static final Rule<Case, CasePolicy> LINK =
            CaseRules.line("link-recurrence", CaseRules.OFFICIALS, Stage.open(), CaseRules.NOT_REPORTED);

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(LINK);

    private Recurrence() {}

    /**
     * {@return the cases of which one may be a recurrence, the one closed last first, then by id}: cleared, of the same place and category,
     * and no longer looked back at when it was reported. Advice only.
     *
     * @param one the case, which must be filed to be compared
     * @param others other cases in any order; it may be among them
     * @param policy says how long a cleared case is looked back at
     * @param calendar the working days
     */
    public static List<CaseId> candidates(Case one, Collection<Case> others, CasePolicy policy, WorkCalendar calendar) {
        Optional<Reported> report = one.intake().report();
        if (report.isEmpty() || one.intake().filing().isEmpty()) {
            return List.of();
        }
        return others.stream()
                .filter(other -> !other.id().equals(one.id())
                        && other.clearance().isCleared()
                        && other.intake().category().equals(one.intake().category())
                        && isOfPlace(report.get(), other)
                        && isOver(report.get(), other, policy, calendar))
                .sorted(Comparator.comparing((Case other) ->
                                other.clearance().last().orElseThrow().closedAt())
                        .reversed()
                        .thenComparing(Case::id))
                .map(Case::id)
                .toList();
    }

    private static boolean isOfPlace(Reported report, Case other) {
        return other.intake()
                .report()
                .filter(o -> o.what().place().equals(report.what().place()))
                .isPresent();
    }

    private static boolean isOver(Reported report, Case other, CasePolicy policy, WorkCalendar calendar) {
        return !policy.observation()
                .due(other.clearance().last().orElseThrow().closedAt(), calendar, Coverage.PROVISIONAL)
                .isMetAt(report.at());
    }

    /**
     * Somebody says of which case it is a recurrence (关联复发案件).
     *
     * @param earlier the earlier case
     */
    public record LinkRecurrence(CaseId earlier) implements Records.Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return CaseRefusal.RECURRENCE_SELF
                    .when(earlier.equals(state.id()))
                    .or(() -> CaseRefusal.RECURRENCE_LINKED.when(
                            state.recurrenceOf().isPresent()));
        }

        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return next.recurrenceOf(earlier);
        }
    }
}
