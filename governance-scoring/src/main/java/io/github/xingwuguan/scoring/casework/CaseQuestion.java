package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.CaseKind;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Of which cases, as of when (统计口径): cases that belong to a period, as they stand at an instant. Immutable. */
@Value.Immutable
public sealed interface CaseQuestion permits ImmutableCaseQuestion {
    /** {@return the days to which the cases belong, in China's zone} */
    DateRange period();

    /** {@return by which of its days a case belongs to the period; by that of its report if nothing is said} */
    @Value.Default
    default Cohort cohort() {
        return Cohort.REPORTED;
    }

    /** {@return what was entered later does not count} */
    Instant asOf();

    /** {@return only cases of this kind} */
    Optional<CaseKind> kind();

    /** {@return only cases of this category, as it stood at the instant: one that was reclassified counts under the later one} */
    Optional<String> category();

    /** {@return how those are counted who gave no answer} */
    NoAnswer noAnswer();

    /** {@return what a fairly satisfied answer counts, from 0 to 1} */
    @Value.Default
    default Quantity fairlySatisfied() {
        return Quantity.of(1);
    }

    /** {@return so many days after a case was cleared it counts for the share of those that were reopened} */
    @Value.Default
    default int observedDays() {
        return 30;
    }

    /** {@return the working days by which the open stock ages} */
    WorkCalendar calendar();

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the weight of a fairly satisfied answer is not from 0 to 1, or the days are not from 1 to 3,660
     */
    @Value.Check
    default void check() {
        boolean isShare = fairlySatisfied().compareTo(Quantity.ZERO) >= 0
                && fairlySatisfied().compareTo(Quantity.of(1)) <= 0;
        if (!isShare) {
            throw new IllegalArgumentException("Weight must be from 0 to 1, but was " + fairlySatisfied());
        }
        if (observedDays() < 1 || observedDays() > 3_660) {
            throw new IllegalArgumentException("Days must be from 1 to 3660, but were " + observedDays());
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CaseQuestion}. */
    final class Builder extends ImmutableCaseQuestion.Builder {
        Builder() {}
    }
}
