package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.Tenure;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What went wrong with a firm (不良信息): breaches that count, and such as were repaired, withdrawn, disputed or are past. */
final class Breaches {
    private static final int TRIES = 40;
    private static final int SMALL = 20;

    private final CreditBook book;
    private final Draws draws;
    private final Map<BreachKind, Integer> counts = new EnumMap<>(BreachKind.class);

    Breaches(CreditBook book, Draws draws) {
        this.book = book;
        this.draws = draws;
    }

    /** Draws breaches of the year that count at its end, worth no more than so many tenths; returns what they are worth. */
    int counting(int tenths) {
        int worth = 0;
        for (int n = 0; n < TRIES && tenths - worth >= SMALL / 2; n++) {
            BreachKind kind = draws.pick(List.of(BreachKind.values()));
            int next = kind.tenths() + (kind == BreachKind.INCOME ? 25 * count(kind) : 0);
            if (worth + next <= tenths && count(kind) < most(kind)) {
                counts.merge(kind, 1, Integer::sum);
                fate(counted(kind), kind);
                worth += next;
            }
        }
        return worth;
    }

    private int count(BreachKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    private static int most(BreachKind kind) {
        return switch (kind) {
            case OVERDUE, UNSATISFIED -> 4;
            case DEFECTS, INCOME, COURT, PENALTY -> 3;
            case PETITION, FEES -> 2;
            case LIGHTING, NOT_FILED, INSPECTION, LEAK -> 1;
        };
    }

    /** A leak weighs whole for six months only, so that it lies in the second half of the year. */
    private CreditRecord counted(BreachKind kind) {
        int month = kind == BreachKind.LEAK ? draws.between(7, 11) : draws.between(1, 11);
        return breach(kind, LocalDate.of(2024, month, draws.between(1, 28)), 20);
    }

    private CreditRecord breach(BreachKind kind, LocalDate occurred, int mostDays) {
        CreditRecord.Builder draft = book.draft(kind.item(), kind.authority(), occurred, draws.between(2, mostDays));
        draft.severity(kind.severity()).addEvidence("inspection-record");
        if (kind.inProject() && CreditBook.YEAR.contains(occurred)) {
            Tenure project = book.project(occurred, draws);
            draft.subject(Subject.project(project.project()))
                    .project(project.project())
                    .person(book.manager(project).id());
        }
        return book.write(measured(kind, draft));
    }

    private CreditRecord.Builder measured(BreachKind kind, CreditRecord.Builder draft) {
        CreditRecord open = draft.build();
        switch (kind) {
            case DEFECTS -> draft.quantity(Quantity.of(10));
            case LIGHTING -> draft.quantity(Quantity.of(87));
            case PENALTY -> draft.level(HonourLevel.COUNTY).matter("penalty-" + open.id());
            case COURT -> draft.matter("judgment-" + open.id());
            case UNSATISFIED, OVERDUE, NOT_FILED, FEES, INCOME, PETITION, INSPECTION, LEAK -> {}
        }
        return draft;
    }

    /** What became of a breach that still counts at the end of the year. */
    private void fate(CreditRecord record, BreachKind kind) {
        LocalDate told = record.determinedOn();
        switch (draws.weighted(60, 10, 8, 12, 10)) {
            case 1 -> {
                book.event(record, RecordEvent.Kind.OBJECTED, told.plusDays(4), "对事实有异议");
                book.event(record, RecordEvent.Kind.OBJECTION_DISMISSED, told.plusDays(21), "经复核,事实清楚");
            }
            case 2 -> corrected(record, kind);
            case 3 -> repairedIn(record, LocalDate.of(2025, draws.between(4, 9), draws.between(1, 28)));
            case 4 -> book.event(record, RecordEvent.Kind.NOTIFIED, told.plusDays(1), "书面告知");
            default -> {}
        }
    }

    /** The first version named another day; the second counts in its place. */
    private void corrected(CreditRecord right, BreachKind kind) {
        CreditRecord.Builder draft =
                book.draft(kind.item(), kind.authority(), right.occurredOn().minusDays(3), 0);
        draft.subject(right.subject()).severity(right.severity()).quantity(right.quantity());
        right.level().ifPresent(draft::level);
        right.matter().ifPresent(draft::matter);
        book.correct(book.write(draft), right);
    }

    private void repairedIn(CreditRecord record, LocalDate on) {
        book.event(record, RecordEvent.Kind.RECTIFIED, on.minusDays(75), "整改完成");
        book.event(record, RecordEvent.Kind.REPAIR_APPLIED, on.minusDays(12), "申请信用修复");
        book.event(record, RecordEvent.Kind.REPAIRED, on, "符合修复条件");
    }

    /** Breaches that do not count at the end of the year, whatever the grade. */
    void past(int most) {
        for (int n = draws.between(0, most); n > 0; n--) {
            BreachKind kind = draws.pick(List.of(
                    BreachKind.OVERDUE, BreachKind.FEES, BreachKind.COURT, BreachKind.PETITION, BreachKind.DEFECTS));
            switch (draws.weighted(50, 20, 12, 10, 8)) {
                case 0 -> breach(kind, LocalDate.of(draws.between(2021, 2023), draws.between(1, 11), 9), 20);
                case 1 -> repairedIn(early(kind), LocalDate.of(2024, draws.between(9, 11), draws.between(1, 28)));
                case 2 -> book.event(early(kind), RecordEvent.Kind.WITHDRAWN, day(8), "原决定撤销");
                case 3 -> {
                    CreditRecord record = early(kind);
                    book.event(
                            record,
                            RecordEvent.Kind.OBJECTED,
                            record.determinedOn().plusDays(6),
                            "责任不在企业");
                    book.event(record, RecordEvent.Kind.OBJECTION_UPHELD, day(6), "异议成立");
                }
                default -> book.event(early(kind), RecordEvent.Kind.EXEMPTED, day(7), "不可抗力");
            }
        }
    }

    private CreditRecord early(BreachKind kind) {
        return breach(kind, day(2), 14);
    }

    private LocalDate day(int month) {
        return LocalDate.of(2024, month, draws.between(1, 28));
    }
}
