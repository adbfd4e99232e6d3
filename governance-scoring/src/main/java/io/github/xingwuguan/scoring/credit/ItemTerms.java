package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.Decay;
import io.github.xingwuguan.credit.ScorePeriod;
import io.github.xingwuguan.credit.Validity;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One item on one day: terms turned into thresholds of days, so that records are compared with whole numbers only. */
final class ItemTerms {
    private static final byte NOT_YET = RecordOutcome.NOT_YET.mark();
    private static final byte EXPIRED = RecordOutcome.EXPIRED.mark();
    private static final byte RECTIFIED = RecordOutcome.RECTIFIED.mark();
    private static final byte OTHER_PERIOD = RecordOutcome.OTHER_PERIOD.mark();

    final CompiledItem item;
    private final Validity validity;

    /** Whether only records count that belong to the period. */
    final boolean byPeriod;

    private final boolean byOccurrence;
    private final int periodFrom;
    private final int periodUntil;

    /** The first day of effect that has not expired. */
    private final int firstEffective;

    private final boolean untilRectified;
    private final boolean stated;

    /** Whether days of the record itself must be looked up. */
    private final boolean special;

    private final int @Nullable [] factors;

    ItemTerms(CreditPolicy policy, CompiledItem item, int day, int periodFrom, int periodUntil) {
        this.item = item;
        this.validity = item.item.validity();
        this.untilRectified = validity instanceof Validity.UntilRectified;
        this.stated = validity instanceof Validity.StatedElse;
        this.special = untilRectified || stated;
        this.periodFrom = periodFrom;
        this.periodUntil = periodUntil;
        boolean resets = policy.period().reset() && !validity.survivesReset();
        this.byPeriod = resets || validity instanceof Validity.PeriodEnd;
        this.byOccurrence = policy.period().attribution() == ScorePeriod.Attribution.OCCURRED;
        this.firstEffective =
                term().map(term -> Days.firstStillWithin(term, day)).orElse(Integer.MIN_VALUE);
        this.factors = item.item
                .decay()
                .filter(Decay.Steps.class::isInstance)
                .map(steps -> Fading.onDay((Decay.Steps) steps, day))
                .orElse(item.fading);
    }

    private Optional<Period> term() {
        if (validity instanceof Validity.Fixed fixed) {
            return Optional.of(fixed.term());
        } else if (validity instanceof Validity.StatedElse stated) {
            return Optional.of(stated.term());
        }
        return validity instanceof Validity.Lookback lookback ? Optional.of(lookback.term()) : Optional.empty();
    }

    /** {@return the mark of whether a record that stands is inside its validity and the period, or why not} */
    byte select(CreditTable table, int record, int day) {
        int effective = table.effective[record];
        if (begins(table, record) > day) {
            return NOT_YET;
        }
        if (special && isOver(table, record, day)) {
            return untilRectified ? RECTIFIED : EXPIRED;
        }
        if (effective < firstEffective && !(stated && table.stated[record] != Days.NEVER)) {
            return EXPIRED;
        }
        if (byPeriod && !isInPeriod(byOccurrence ? table.occurred[record] : table.determined[record])) {
            return OTHER_PERIOD;
        }
        return factors != null && factor(effective, day) == 0 ? EXPIRED : RecordOutcome.COUNTS;
    }

    /** {@return whether the record itself says that it is over} */
    private boolean isOver(CreditTable table, int record, int day) {
        return (untilRectified ? table.rectified[record] : table.stated[record]) <= day;
    }

    /** {@return how many days back a record can count under terms that are not special, or until when factors change} */
    private long days(int day) {
        long decays = factors == null ? 1 : factors.length;
        return firstEffective == Integer.MIN_VALUE ? decays : Math.max(decays, (long) day - firstEffective + 2);
    }

    /**
     * {@return the factor of a plain record by its age in days, 0 where it does not count; the last stands for all later ages. Null
     *     if that is not by age alone, or would be too long}
     */
    int @Nullable [] byAge(int day, int most) {
        if (special || days(day) > most) {
            return null;
        }
        int[] byAge = new int[(int) days(day)];
        for (int age = 0; age < byAge.length; age++) {
            byAge[age] = day - age < firstEffective ? 0 : factor(day - age, day);
        }
        return byAge;
    }

    /** {@return the least age of a plain record that counts: what happened in a period that is over may take effect later} */
    int leastAge(int day) {
        return byPeriod && byOccurrence && periodUntil - 1 <= day ? Integer.MIN_VALUE : 0;
    }

    /** Of what happened in the period at the latest its last day: determined later, it would count in no period at all. */
    private int begins(CreditTable table, int record) {
        boolean belongsHere = byPeriod && byOccurrence && isInPeriod(table.occurred[record]);
        return belongsHere ? Math.min(table.effective[record], periodUntil - 1) : table.effective[record];
    }

    boolean isInPeriod(int day) {
        return periodFrom <= day && day < periodUntil;
    }

    /** {@return the factor of a record's age} */
    int factor(int effective, int day) {
        return factors == null ? (int) Scaled.ONE : factors[Math.max(0, Math.min(day - effective, factors.length - 1))];
    }

    /** {@return the first day after one on which a record counts otherwise by itself, or never} */
    int nextChange(CreditTable table, int record, int day) {
        int effective = table.effective[record];
        if (effective > day) {
            return later(begins(table, record), day);
        }
        int next = Days.NEVER;
        if (validity instanceof Validity.UntilRectified) {
            next = later(table.rectified[record], day);
        } else if (table.stated[record] != Days.NEVER && validity instanceof Validity.StatedElse) {
            next = later(table.stated[record], day);
        } else {
            Optional<Period> term = term();
            if (term.isPresent()) {
                next = later(Days.of(Days.date(effective).plus(term.get())), day);
            }
        }
        return Math.min(next, nextFade(effective, day));
    }

    private int nextFade(int effective, int day) {
        Optional<Decay> decay = item.item.decay();
        if (decay.isPresent() && decay.get() instanceof Decay.Steps steps) {
            return Fading.nextStep(steps, effective, day);
        }
        if (factors == null) {
            return Days.NEVER;
        }
        int now = factor(effective, day);
        for (int age = day - effective + 1; age < factors.length; age++) {
            if (factors[age] != now) {
                return effective + age;
            }
        }
        return Days.NEVER;
    }

    private static int later(int candidate, int limit) {
        return candidate > limit ? candidate : Days.NEVER;
    }
}
