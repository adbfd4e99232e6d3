package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.Exemptions;
import io.github.xingwuguan.casework.Satisfaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/**
 * The figures of some cases as they stand at an instant (案件统计结果). Immutable. The figures of parts of the cases add up to those of the
 * whole, numerators and denominators each; the order of cases does not matter.
 */
public final class CaseStatistics {
    /** The last day of each bucket of the open stock but the last, in working days. */
    private static final int[] AGES = {3, 7, 15, 30, 60};

    private static final Exemptions.Matter[] MATTERS = Exemptions.Matter.values();

    private static final CaseIndicator[] INDICATORS = CaseIndicator.values();

    private final CaseTable table;
    private final CaseQuestion question;
    private final long[] numerators = new long[INDICATORS.length];
    private final long[] denominators = new long[INDICATORS.length];
    private final int[] answers = new int[Satisfaction.values().length];
    private final List<long[]> open = new ArrayList<>();
    private long[] took = new long[16];
    private final int[] exempted = new int[MATTERS.length];
    private int late;
    private int clearedOnce;
    private int cases;
    private int demands;

    private CaseStatistics(CaseTable table, CaseQuestion question) {
        this.table = table;
        this.question = question;
    }

    /**
     * {@return the figures of the cases that a question is about}
     *
     * @param table the events
     * @param question of which cases, as of when
     */
    public static CaseStatistics of(CaseTable table, CaseQuestion question) {
        CaseStatistics seen = new CaseStatistics(table, question);
        CaseSummary summary = summary(table, question);
        each(table, question, summary, row -> seen.add(summary));
        return seen;
    }

    static CaseSummary summary(CaseTable table, CaseQuestion question) {
        return new CaseSummary(
                table,
                CaseTable.nanos(question.asOf()),
                Duration.ofDays(question.observedDays()).toNanos());
    }

    /** Goes through the cases that the question is about. */
    static void each(CaseTable table, CaseQuestion question, CaseSummary summary, IntConsumer action) {
        DateRange period = question.period();
        long from = day(period.from());
        long until = day(period.until());
        CaseKind kind = question.kind().orElse(null);
        int category = question.category().map(table.categories::indexOf).orElse(-1);
        boolean isAsked = question.category().isPresent();
        for (int row = 0; row < table.cases.size(); row++) {
            summary.read(row);
            long when = question.cohort().when(summary);
            boolean counts = when >= from
                    && when < until
                    && summary.kind != null
                    && (kind == null || summary.kind == kind)
                    && (!isAsked || (category >= 0 && summary.category == category));
            if (counts) {
                action.accept(row);
            }
        }
    }

    /** The first and the last day that there are have no instant in every zone. */
    static long day(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9_999) {
            return date.getYear() < 1 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        return CaseTable.nanos(date.atStartOfDay(WorkCalendar.CHINA).toInstant());
    }

    private void add(CaseSummary s) {
        demands++;
        cases += s.merged ? 0 : 1;
        for (int i = 0; i < INDICATORS.length; i++) {
            numerators[i] += INDICATORS[i].numerator(s);
            denominators[i] += INDICATORS[i].denominator(s);
        }
        if (s.isOpen()) {
            open.add(s.openSpans());
        }
        if (!s.isDemand()) {
            return;
        }
        for (Exemptions.Matter matter : MATTERS) {
            exempted[matter.ordinal()] += s.isExempt(matter) ? 1 : 0;
        }
        late += s.isLate() ? 1 : 0;
        if (s.lastSatisfaction != null && !s.isExempt(Exemptions.Matter.ANSWER)) {
            answers[s.lastSatisfaction.ordinal()]++;
        }
        if (s.clearances > 0) {
            took(s.clearedFirst - s.reportedAt);
        }
    }

    private void took(long nanos) {
        if (clearedOnce == took.length) {
            took = Arrays.copyOf(took, took.length * 2);
        }
        took[clearedOnce++] = nanos;
    }

    private int bucket(long[] spans) {
        int days = 0;
        for (int i = 0; i < spans.length; i += 2) {
            boolean isLast = i + 1 == spans.length;
            days += workingDays(
                    CaseTable.instant(spans[i]), isLast ? question.asOf() : CaseTable.instant(spans[i + 1]));
        }
        int bucket = 0;
        while (bucket < AGES.length && days > AGES[bucket]) {
            bucket++;
        }
        return bucket;
    }

    /** A history from outside need not be in order. */
    private int workingDays(Instant from, Instant until) {
        LocalDate first = from.atZone(WorkCalendar.CHINA).toLocalDate();
        LocalDate last = until.atZone(WorkCalendar.CHINA).toLocalDate();
        return last.isBefore(first) ? 0 : question.calendar().workingDaysBetween(first.plusDays(1), last.plusDays(1));
    }

    /** {@return how many cases the question is about (案件量); those that were merged into another are counted with it} */
    public int cases() {
        return cases;
    }

    /** {@return how often somebody wanted something (诉求量): every report, also of what was merged. Never compare it with a number of cases} */
    public int demands() {
        return demands;
    }

    /**
     * {@return how many cases an exemption left out of the figures that it is about}
     *
     * @param matter what it is about
     */
    public int exempted(Exemptions.Matter matter) {
        return exempted[matter.ordinal()];
    }

    /** {@return how many cases were dealt with late or are overdue, whether that is exempt or not} */
    public int late() {
        return late;
    }

    /**
     * {@return a figure}
     *
     * @param indicator its definition
     */
    public CaseFigure figure(CaseIndicator indicator) {
        int i = indicator.ordinal();
        return new CaseFigure(indicator, Ratio.of(numerators[i], denominators[i]));
    }

    /**
     * {@return the share of those who are satisfied (满意率), by the rule of the question for those who gave no answer}. A fairly satisfied
     * answer counts as the question says, so that the numerator may be of a finer unit than one case; the denominator is then, too.
     */
    public Ratio satisfaction() {
        long fairly = question.fairlySatisfied().units();
        long unit = 10_000;
        long common = gcd(fairly, unit);
        long answered =
                count(Satisfaction.SATISFIED) + count(Satisfaction.FAIRLY_SATISFIED) + count(Satisfaction.DISSATISFIED);
        long silent = count(Satisfaction.NO_ANSWER);
        long satisfied = count(Satisfaction.SATISFIED) + (question.noAnswer() == NoAnswer.AS_SATISFIED ? silent : 0);
        long all = answered + (question.noAnswer() == NoAnswer.EXCLUDE ? 0 : silent);
        return Ratio.of(
                (satisfied * unit + count(Satisfaction.FAIRLY_SATISFIED) * fairly) / common, all * unit / common);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private long count(Satisfaction answer) {
        return answers[answer.ordinal()];
    }

    /** {@return how long cases took until they were first cleared} */
    public Durations durations() {
        return Durations.of(took, clearedOnce);
    }

    /**
     * {@return the open stock by working days since the report (未结案件账龄)}, without those between a closing and a reopening: up to 3, 7,
     * 15, 30, 60, and more; together they are every case that is open, filed or not
     *
     * @throws GovernanceException {@code calendar-not-published} if the calendar of the question does not cover a day between
     */
    public List<Integer> openByAge() {
        int[] ages = new int[AGES.length + 1];
        open.forEach(spans -> ages[bucket(spans)]++);
        return Arrays.stream(ages).boxed().toList();
    }

    /**
     * {@return the cases behind a figure: those that its numerator counts}
     *
     * @param indicator its definition
     */
    public List<CaseId> contributing(CaseIndicator indicator) {
        List<CaseId> found = new ArrayList<>();
        CaseSummary summary = summary(table, question);
        each(table, question, summary, row -> {
            if (indicator.numerator(summary) > 0) {
                found.add(table.cases.get(row));
            }
        });
        return found;
    }

    /**
     * {@return a figure by the year of the report, in China's zone}; a year in which its denominator counts nothing is left out
     *
     * @param indicator its definition
     */
    public SortedMap<Year, Ratio> byYear(CaseIndicator indicator) {
        SortedMap<Year, Ratio> years = new TreeMap<>();
        CaseSummary summary = summary(table, question);
        each(table, question, summary, row -> {
            int denominator = indicator.denominator(summary);
            if (denominator > 0) {
                Ratio one = Ratio.of(indicator.numerator(summary), denominator);
                years.merge(Year.from(summary.reportedOn()), one, CaseStatistics::sum);
            }
        });
        return Collections.unmodifiableSortedMap(years);
    }

    private static Ratio sum(Ratio a, Ratio b) {
        return Ratio.of(a.numerator() + b.numerator(), a.denominator() + b.denominator());
    }
}
