package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.GradeOn;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.shape.PolicyHead;
import io.github.xingwuguan.shape.Shape;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rules by which property enterprises are credited, graded and listed, as data (物业企业信用评价办法).
 *
 * <p>It lints itself when built: a policy that exists has no error. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface CreditPolicy extends Policy permits ImmutableCreditPolicy {
    /** The zone of all days unless the policy says otherwise. */
    ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** The wire form. */
    Shape<CreditPolicy> SHAPE = CreditPolicyWire.SHAPE;

    /** {@return the name} */
    Label title();

    /** {@return whether results have effects} */
    @Value.Default
    default PolicyMode mode() {
        return PolicyMode.ENFORCED;
    }

    /** {@return the zone in which instants become days} */
    @Value.Default
    default ZoneId zone() {
        return SHANGHAI;
    }

    /** {@return which version prices a record} */
    @Value.Default
    default RecordLaw recordLaw() {
        return RecordLaw.AT_DETERMINATION;
    }

    /** {@return in which stretches of time scores are kept} */
    ScorePeriod period();

    /** {@return how many decimals are published, 0 to 4; half a unit rounds up} */
    @Value.Default
    default int scale() {
        return 2;
    }

    /** {@return on which value grades are decided} */
    @Value.Default
    default GradeOn gradeOn() {
        return GradeOn.EXACT;
    }

    /** {@return the least score} */
    @Value.Default
    default Points min() {
        return Points.ZERO;
    }

    /** {@return the highest score} */
    Points max();

    /** {@return under whose account a branch is rated} */
    @Value.Default
    default BranchRule branches() {
        return BranchRule.PARENT;
    }

    /** {@return whether only those are graded that are enrolled; others that operate are called missing} */
    @Value.Default
    default boolean enrolment() {
        return false;
    }

    /** {@return how far back a firm must have had a project to be rated; any firm is if empty} */
    Optional<Period> operatedWithin();

    /** {@return the facts that the host hands in} */
    List<FactKey> facts();

    /** {@return what the score is made of, 1 to 16} */
    List<Component> components();

    /** {@return the table of items} */
    List<CreditItem> items();

    /** {@return how scores become grades} */
    GradeScale grading();

    /** {@return how the grade of the last period bears on the next} */
    @Value.Default
    default GradeMemory memory() {
        return GradeMemory.NONE;
    }

    /** {@return counts over periods} */
    List<Tracker> trackers();

    /** {@return the lists} */
    List<ListRule> lists();

    /** {@return when and how firms leave, if the policy says} */
    Optional<ExitTerms> exit();

    /** {@return how objections and repairs are handled} */
    RemedyTerms remedies();

    /** {@return what follows from grades and lists} */
    List<Measure> measures();

    @Override
    @Value.Lazy
    default Digest digest() {
        return SHAPE.digest(this);
    }

    /** {@return what asks for attention; a policy that exists has no errors} */
    default Problems warnings() {
        return CreditPolicyLint.run(this);
    }

    /**
     * {@return the day of an instant in the zone of the policy}
     *
     * @param instant the instant
     */
    default LocalDate day(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    /**
     * {@return an item}
     *
     * @param code its code
     */
    default Optional<CreditItem> item(String code) {
        return items().stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /**
     * {@return whether an item is bad: its component takes away, or it strikes a veto}
     *
     * @param item an item of this policy
     */
    default boolean isBad(CreditItem item) {
        return item.veto().isPresent()
                || components().stream()
                        .anyMatch(c -> c.code().equals(item.component()) && c.sign() == Component.Sign.SUBTRACTS);
    }

    /**
     * {@return whether a condition asks for nothing but ranks, by itself or by a count over periods, so that somebody would always be
     *     the last}
     *
     * @param condition a condition of this policy
     */
    default boolean restsOnRankAlone(Condition condition) {
        return condition.facts().stream()
                .allMatch(fact -> CreditFacts.RANKS.contains(fact)
                        || trackers().stream()
                                .anyMatch(tracker -> tracker.fact().equals(fact)
                                        && CreditFacts.RANKS.containsAll(
                                                tracker.when().facts())));
    }

    /**
     * Lints it.
     *
     * @throws io.github.xingwuguan.basics.GovernanceException with every error
     */
    @Value.Check
    default void check() {
        CreditPolicyLint.run(this).throwIfAny();
    }

    /** {@return a builder that holds this policy} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CreditPolicy}. */
    final class Builder extends ImmutableCreditPolicy.Builder implements PolicyHead.Titled<Builder> {
        Builder() {}
    }
}
