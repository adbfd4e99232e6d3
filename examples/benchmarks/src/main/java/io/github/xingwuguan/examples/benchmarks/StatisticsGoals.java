package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.Trace;
import io.github.xingwuguan.scoring.casework.CaseIndicator;
import io.github.xingwuguan.scoring.casework.CaseQuestion;
import io.github.xingwuguan.scoring.casework.CaseStatistics;
import io.github.xingwuguan.scoring.casework.CaseTable;
import io.github.xingwuguan.scoring.casework.NoAnswer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The figures of 200,000 cases that have come each to another step of the main path, in one pass. */
final class StatisticsGoals {
    private static final int CASES = 200_000;
    private static final Step[] STEPS = Step.values();

    private StatisticsGoals() {}

    /** Cases that began a minute after each other, and have come each to another step. */
    private static List<List<CaseEvent>> histories() {
        List<List<CaseEvent>> scripts = new ArrayList<>();
        for (Step last : STEPS) {
            scripts.add(CaseSubjects.until(last, CaseSubjects.TIMED).events);
        }
        List<List<CaseEvent>> histories = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            Duration later = Duration.ofMinutes(i);
            histories.add(scripts.get(i % scripts.size()).stream()
                    .map(event -> later(event, later))
                    .toList());
        }
        return histories;
    }

    private static CaseTable table(List<List<CaseEvent>> histories) {
        CaseTable.Builder table = CaseTable.builder(CaseSubjects.CALENDAR);
        for (int i = 0; i < histories.size(); i++) {
            table.add(CaseId.of("LX-" + i), histories.get(i));
        }
        return table.build();
    }

    private static CaseEvent later(CaseEvent event, Duration by) {
        Trace trace = event.trace();
        return new CaseEvent(
                Trace.builder()
                        .seq(trace.seq())
                        .actor(trace.actor())
                        .at(trace.at().plus(by))
                        .before(trace.before())
                        .after(trace.after())
                        .policy(trace.policy())
                        .build(),
                event.deed());
    }

    public static void main(String[] args) {
        List<List<CaseEvent>> histories = histories();
        CaseTable table = table(histories);
        CaseQuestion question = CaseQuestion.builder()
                .period(DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)))
                .asOf(CaseSubjects.START.plus(Duration.ofDays(365)))
                .noAnswer(NoAnswer.EXCLUDE)
                .calendar(CaseSubjects.CALENDAR)
                .build();
        check(CaseStatistics.of(table, question));
        Map<String, Meter.Reading> seen = new Meter(CASES)
                .add("statistics", () -> CaseStatistics.of(table, question))
                .add("table", () -> table(histories))
                .run(9);
        Goal.atLeast(
                        "-",
                        "all shares of cases, million cases a second",
                        1e3 / Meter.of(seen, "statistics").nanos(),
                        1)
                .print();
        Goal.noted("-", "events of a case on average", (double) table.events() / CASES)
                .print();
        Goal.noted(
                        "-",
                        "a case written to the table, ns",
                        Meter.of(seen, "table").nanos())
                .print();
    }

    /** As many cases have come to each step. */
    private static void check(CaseStatistics seen) {
        long of = CASES / STEPS.length;
        Ratio cleared = Ratio.of(of, of * (STEPS.length - Step.ACCEPT.ordinal()));
        Check.that(seen.cases() == CASES, "cases", 0);
        Check.that(seen.figure(CaseIndicator.CLEARANCE).value().equals(cleared), "clearance", 0);
        Check.that(seen.durations().count() == of, "durations", 0);
    }
}
