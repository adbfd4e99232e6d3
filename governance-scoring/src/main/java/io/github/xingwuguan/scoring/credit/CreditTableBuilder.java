package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.credit.AssessorScore;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.RecordHistory;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.Tenure;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.shape.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Fills a {@link CreditTable} record by record. Between equals the record that came first is preferred, so records come in the order of
 * their ids. Not thread-safe.
 */
public final class CreditTableBuilder {
    private static final LocalDate NO_DAY = LocalDate.MAX;

    final CreditPlan plan;
    final List<Subject> subjects = new ArrayList<>();
    final Map<Subject, Integer> rows = new LinkedHashMap<>();
    final List<List<Subject>> former = new ArrayList<>();
    final List<List<Tenure>> tenures = new ArrayList<>();
    final List<List<AssessorScore>> scores = new ArrayList<>();
    final List<Boolean> enrolled = new ArrayList<>();
    final List<FactSheet> sheets = new ArrayList<>();

    /** The first day after that of the question on which a known entry changes who takes part, by row. */
    final Map<Integer, Integer> enrolsNext = new HashMap<>();

    /** The first day after that of the question on which somebody goes on under another id. */
    int renamedNext = Days.NEVER;

    /** Under whose account those stand that entries name. */
    Map<Subject, Subject> units = Map.of();

    final RecordColumns columns = new RecordColumns();
    final Problems.Collector problems = Problems.collector();

    /** Codes that no version of the policy has. */
    final List<String> strangers = new ArrayList<>();

    private final Map<String, Integer> matterIds = new HashMap<>();

    /** For whom the results are made. */
    Audience audience = Audience.AUDITOR;

    /** The business day of the question: for it records are priced, ids followed and enrolments read. */
    final int day;

    CreditTableBuilder(CreditPlan plan, int day) {
        this.plan = plan;
        this.day = day;
    }

    /**
     * Adds a record to the row of its subject, which is made if there is none. A record that cannot be priced is reported by the table
     * and does not count.
     *
     * @param record the record
     * @param history what its events make of it
     * @return this builder
     */
    public CreditTableBuilder add(CreditRecord record, RecordHistory history) {
        record(row(record.subject()), record, history, Reach.OWN);
        return this;
    }

    /** {@return the table} */
    public CreditTable build() {
        return new CreditTable(this);
    }

    /** {@return the row of a subject, made if there is none} */
    int row(Subject subject) {
        Integer row = rows.get(subject);
        if (row != null) {
            return row;
        }
        rows.put(subject, subjects.size());
        subjects.add(subject);
        former.add(List.of());
        tenures.add(List.of());
        scores.add(List.of());
        enrolled.add(false);
        sheets.add(FactSheet.builder().build());
        return subjects.size() - 1;
    }

    /** Adds a record to the row of a subject that it reaches; what cannot be priced is reported and does not count. */
    void record(int row, CreditRecord record, RecordHistory history, Reach reach) {
        int item = plan.itemIndex(record.item());
        int level = record.level().map(Enum::ordinal).orElse(-1);
        long chosen = record.discretionary().map(Points::units).orElse(Price.NO_CHOICE);
        boolean canCount = check(record, item, level, chosen, reach == Reach.OWN ? problems : Problems.collector());
        int at = columns.add(row);
        columns.item[at] = item < 0 ? stranger(record.item()) : item;
        columns.occurred[at] = Days.of(record.occurredOn());
        columns.determined[at] = Days.of(record.determinedOn());
        columns.effective[at] = Days.of(record.effectiveOn());
        columns.stated[at] = Days.of(record.statedExpiry().orElse(NO_DAY));
        columns.rectified[at] = Days.of(history.rectifiedOn().orElse(NO_DAY));
        columns.disputes[at] = days(history.disputes().stream().flatMap(d -> Stream.of(d.from(), d.until())));
        columns.turns[at] = days(history.turns().stream());
        columns.quantity[at] = record.quantity().units();
        columns.chosen[at] = chosen;
        columns.worth[at] = canCount ? plan.worth(item, record.quantity().units(), level, chosen) : -1;
        columns.level[at] = (byte) level;
        columns.severity[at] = (byte) record.severity().ordinal();
        columns.reach[at] = (byte) reach.ordinal();
        columns.fate[at] = fate(canCount, history, reach);
        columns.matter[at] = record.matter()
                .map(matter -> matterIds.computeIfAbsent(matter, m -> matterIds.size() + 1))
                .orElse(0);
        columns.ids[at] = record.id();
    }

    /** {@return an index beyond the items of the plan, so that a record keeps the code it named} */
    private int stranger(String code) {
        int known = strangers.indexOf(code);
        if (known < 0) {
            strangers.add(code);
        }
        return plan.items() + (known < 0 ? strangers.size() - 1 : known);
    }

    private static byte fate(boolean canCount, RecordHistory history, Reach reach) {
        if (!canCount) {
            return Fate.REFUSED;
        } else if (history.voided().isPresent()) {
            return Fate.VOID;
        }
        boolean isUntouched = history.turns().isEmpty() && history.disputes().isEmpty();
        return isUntouched && reach == Reach.OWN ? Fate.PLAIN : Fate.STANDS;
    }

    private static int[] days(Stream<LocalDate> dates) {
        int[] days = dates.mapToInt(Days::of).toArray();
        return days.length == 0 ? CreditTable.NO_TURNS : days;
    }

    private boolean check(CreditRecord record, int item, int level, long chosen, Problems.Collector found) {
        String path = "/records/" + Texts.visible(record.id());
        if (item < 0) {
            found.error(
                    "unknown-item",
                    path + "/item",
                    "Record must name an item of the policy, but named " + Texts.visible(record.item())
                            + Source.didYouMean(record.item(), plan.itemCodes()));
            return false;
        }
        List<CompiledItem> prices = plan.pricings(item, Days.of(record.determinedOn()), day);
        long quantity = record.quantity().units();
        if (prices.isEmpty() || prices.stream().anyMatch(p -> p.price.accepts(quantity, level, chosen))) {
            return true;
        }
        prices.get(0).price.explain(quantity, level, chosen, path, found);
        return false;
    }
}
