package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.credit.RecordHistory;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.scoring.credit.CreditPlan;
import io.github.xingwuguan.scoring.credit.CreditTable;
import io.github.xingwuguan.scoring.credit.CreditTableBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Firms with twenty records each, as plain arrays sorted by firm, item and day, and as a table of the plan. */
final class CreditSubjects {
    static final int RECORDS = 20;
    static final LocalDate DAY = LocalDate.parse("2024-12-31");
    private static final int YEARS_OF_DAYS = 3 * 365;
    private static final Instant RECORDED = Instant.parse("2025-01-01T00:00:00Z");
    private static final OrgId BUREAU = OrgId.of("bureau");

    final int firms;
    final int[] item;

    /** Day of occurrence, which is the day of effect, too. */
    final int[] day;

    /** Whole units. */
    final int[] quantity;

    final byte[] level;
    final int[] matter;

    CreditSubjects(int firms, long seed) {
        this.firms = firms;
        int n = firms * RECORDS;
        item = new int[n];
        day = new int[n];
        quantity = new int[n];
        level = new byte[n];
        matter = new int[n];
        SplittableRandom random = new SplittableRandom(seed);
        int last = (int) DAY.toEpochDay();
        long[] keys = new long[RECORDS];
        for (int f = 0; f < firms; f++) {
            for (int k = 0; k < RECORDS; k++) {
                keys[k] = ((long) random.nextInt(CreditRules.ITEMS) << 32) | (last - random.nextInt(YEARS_OF_DAYS));
            }
            Arrays.sort(keys);
            for (int k = 0; k < RECORDS; k++) {
                int r = f * RECORDS + k;
                item[r] = (int) (keys[k] >> 32);
                day[r] = (int) keys[k];
                quantity[r] = item[r] == CreditRules.INSPECTION ? random.nextInt(1, 9) : 1;
                level[r] = (byte) random.nextInt(HonourLevel.values().length);
                matter[r] = 1 + random.nextInt(4);
            }
        }
    }

    /** The same records for a plan. */
    CreditTable table(CreditPlan plan) {
        CreditTableBuilder builder = plan.tableBuilder(DAY);
        for (int f = 0; f < firms; f++) {
            Subject subject = Subject.enterprise("firm-" + f);
            for (int k = 0; k < RECORDS; k++) {
                builder.add(record(f * RECORDS + k, subject), RecordHistory.UNTOUCHED);
            }
        }
        return builder.build();
    }

    private CreditRecord record(int r, Subject subject) {
        LocalDate date = LocalDate.ofEpochDay(day[r]);
        CreditRecord.Builder record = CreditRecord.builder()
                .id("r" + r)
                .subject(subject)
                .item(CreditRules.CODES.get(item[r]))
                .matter("m" + matter[r])
                .quantity(Quantity.of(quantity[r]))
                .occurredOn(date)
                .determinedOn(date)
                .authority(BUREAU)
                .recordedAt(RECORDED)
                .source(new ExternalKey("benchmark", "r" + r));
        if (item[r] == CreditRules.HONOUR) {
            record.level(HonourLevel.values()[level[r]]);
        }
        return record.build();
    }
}
