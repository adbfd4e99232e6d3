package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.Safety.EstimateLoss;
import io.github.xingwuguan.scoring.casework.CaseIndicator;
import io.github.xingwuguan.scoring.casework.CaseQuestion;
import io.github.xingwuguan.scoring.casework.CaseStatistics;
import io.github.xingwuguan.scoring.casework.CaseTable;
import io.github.xingwuguan.scoring.casework.NoAnswer;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The cases of one kind in a district, as they stand at an instant (案件办理结果). Immutable and thread-safe. */
public final class CaseProgramme {
    private final CaseTable table;
    private final CaseQuestion question;
    private final CaseStatistics statistics;
    private final Map<String, Map<CaseId, EstimateLoss>> losses;

    private CaseProgramme(List<CaseLog> logs, CaseKind kind, WorkCalendar calendar, ScoreboardQuestion asked) {
        CaseTable.Builder events = CaseTable.builder(calendar);
        logs.forEach(log -> events.add(log.id(), log.events()));
        this.table = events.build();
        this.question = CaseQuestion.builder()
                .period(asked.cases())
                .asOf(asked.instant())
                .kind(kind)
                .noAnswer(NoAnswer.EXCLUDE)
                .calendar(calendar)
                .build();
        this.statistics = CaseStatistics.of(table, question);
        Set<CaseId> filed = Set.copyOf(statistics.contributing(CaseIndicator.FILING));
        this.losses = losses(logs, filed, asked.instant());
    }

    /**
     * {@return the cases of a kind}
     *
     * @param logs what happened to cases, of which those of the kind count
     * @param kind the kind
     * @param calendar the working days
     * @param question as of when, and reported in which days
     */
    public static CaseProgramme of(
            List<CaseLog> logs, CaseKind kind, WorkCalendar calendar, ScoreboardQuestion question) {
        return new CaseProgramme(logs, kind, calendar, question);
    }

    private static Map<String, Map<CaseId, EstimateLoss>> losses(List<CaseLog> logs, Set<CaseId> filed, Instant asOf) {
        Map<String, Map<CaseId, EstimateLoss>> losses = new TreeMap<>();
        for (CaseLog log : logs) {
            lastLoss(log.events(), asOf)
                    .filter(loss -> filed.contains(log.id()))
                    .ifPresent(loss -> losses.computeIfAbsent(loss.method(), method -> new TreeMap<>())
                            .put(log.id(), loss));
        }
        losses.replaceAll((method, cases) -> Collections.unmodifiableMap(cases));
        return Collections.unmodifiableMap(losses);
    }

    /** A later estimate takes the place of an earlier one. */
    private static Optional<EstimateLoss> lastLoss(List<CaseEvent> events, Instant asOf) {
        Optional<EstimateLoss> last = Optional.empty();
        for (CaseEvent event : events) {
            if (event.deed() instanceof EstimateLoss loss
                    && !event.trace().recordedAt().isAfter(asOf)) {
                last = Optional.of(loss);
            }
        }
        return last;
    }

    /** {@return the figures of all of them} */
    public CaseStatistics statistics() {
        return statistics;
    }

    /**
     * {@return the figures of those that were filed under a category}
     *
     * @param category its code
     */
    public CaseStatistics statistics(String category) {
        return CaseStatistics.of(
                table, CaseQuestion.builder().from(question).category(category).build());
    }

    /** {@return the losses avoided by method, by case that was filed and stands: only those of one method can be summed} */
    public Map<String, Map<CaseId, EstimateLoss>> losses() {
        return losses;
    }

    /**
     * {@return the sum of some losses of one method, in yuan}
     *
     * @param losses the losses
     */
    public static long sum(Map<CaseId, EstimateLoss> losses) {
        return losses.values().stream().mapToLong(EstimateLoss::yuan).sum();
    }
}
