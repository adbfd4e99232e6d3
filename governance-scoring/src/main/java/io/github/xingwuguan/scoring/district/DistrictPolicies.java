package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.CasePolicy;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.rating.Rubric;
import java.util.Optional;
import org.immutables.value.Value;

/** The rules by which a district is looked at (区级办法集). A figure whose rule is not given is absent, with the reason. Immutable. */
@Value.Immutable
public sealed interface DistrictPolicies permits ImmutableDistrictPolicies {
    /** {@return the working days} */
    WorkCalendar calendar();

    /** {@return the rating standards by which compounds get their stars} */
    Optional<PolicyTimeline<Rubric>> rubrics();

    /** {@return the credit policies by which firms get their grades} */
    Optional<PolicyTimeline<CreditPolicy>> credit();

    /** {@return the policies by which cases are handled} */
    Optional<PolicyTimeline<CasePolicy>> cases();

    /** {@return the system in which a compound must have a key to count as entered (入网)} */
    Optional<String> platform();

    /** {@return by which method losses avoided are estimated that are added up; amounts of two methods are not one sum} */
    Optional<String> lossMethod();

    /** {@return below how many a denominator is too small for a place in the league table, at least 1} */
    @Value.Default
    default int fewest() {
        return 10;
    }

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the smallest denominator is below 1
     */
    @Value.Check
    default void check() {
        if (fewest() < 1) {
            throw new IllegalArgumentException("Smallest denominator must be at least 1, but was " + fewest());
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DistrictPolicies}. */
    final class Builder extends ImmutableDistrictPolicies.Builder {
        Builder() {}
    }
}
