package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.assembly.committee.CommitteePolicy;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.CasePolicy;
import io.github.xingwuguan.coordination.appraisal.AppraisalRules;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.programme.Programme;
import io.github.xingwuguan.programme.fee.FeePolicy;
import io.github.xingwuguan.programme.oversight.SupervisionPolicy;
import io.github.xingwuguan.programme.registration.RegistrationPolicy;
import io.github.xingwuguan.rating.Rubric;
import java.util.List;
import java.util.Map;
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

    /** {@return what the district sets out to reach} */
    Optional<PolicyTimeline<Programme>> programmes();

    /** {@return the community whose solved problems are a figure of their own} */
    Optional<PlaceId> community();

    /** {@return what is asked of owners' committees} */
    Optional<CommitteePolicy> committees();

    /** {@return by which rules residents appraise} */
    Optional<AppraisalRules> appraisal();

    /** {@return by which rules fees are allocated} */
    Optional<FeePolicy> fees();

    /** {@return what has to be published} */
    Optional<SupervisionPolicy> supervision();

    /** {@return what has to be registered of a compound before it counts as entered} */
    Optional<RegistrationPolicy> registration();

    /** {@return by which method losses avoided are estimated that are added up; amounts of two methods are not one sum} */
    Optional<String> lossMethod();

    /** {@return how many days before it is announced what there is to be done, by kind; what stands in none has the usual ones} */
    Map<WorkKind, List<Integer>> warnings();

    /**
     * {@return how many days before it is announced what there is to be done of a kind}
     *
     * @param kind the kind
     */
    default List<Integer> warnings(WorkKind kind) {
        return warnings().getOrDefault(kind, kind.warnings());
    }

    /** {@return below how many a denominator is too small for a place in the league table, at least 1} */
    @Value.Default
    default int fewest() {
        return 10;
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the smallest denominator is below 1 or a warning below 0
     */
    @Value.Check
    default void check() {
        if (fewest() < 1) {
            throw new IllegalArgumentException("Smallest denominator must be at least 1, but was " + fewest());
        }
        if (warnings().values().stream().flatMap(List::stream).anyMatch(days -> days < 0)) {
            throw new IllegalArgumentException("Warning must be at least 0 days, but one was not");
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
