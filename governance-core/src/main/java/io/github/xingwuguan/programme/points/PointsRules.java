package io.github.xingwuguan.programme.points;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.shape.PolicyHead;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rules by which points are earned, kept and spent, as data (积分规则). Days are those of China.
 *
 * <p>They lint themselves when built: rules that exist have no error. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface PointsRules extends Policy permits ImmutablePointsRules {
    /** The wire form. */
    Shape<PointsRules> SHAPE = PolicyHead.Titled.shape(
                    "Points rules", PointsRules::title, PointsRules::builder, Builder::build)
            .one("activities", Type.list(Activity.SHAPE), PointsRules::activities, Builder::addAllActivities)
            .orElse(
                    "hours",
                    Type.code("Hour rule", HourRule.values()),
                    HourRule.EACH,
                    PointsRules::hours,
                    Builder::hours)
            .orElse(
                    "overlaps",
                    Type.code("Overlap rule", OverlapRule.values()),
                    OverlapRule.REFUSE,
                    PointsRules::overlaps,
                    Builder::overlaps)
            .orElse(
                    "term",
                    Type.code("Account term", AccountTerm.values()),
                    AccountTerm.LIFETIME,
                    PointsRules::term,
                    Builder::term)
            .orElse("baseline", Type.POINTS, Points.ZERO, PointsRules::baseline, Builder::baseline)
            .orElse("floor", Type.POINTS, Points.ZERO, PointsRules::floor, Builder::floor)
            .maybe("balanceCap", Type.POINTS, PointsRules::balanceCap, Builder::balanceCap)
            .maybe("decay", Decay.SHAPE, PointsRules::decay, Builder::decay)
            .many(
                    "movements",
                    Type.code("Movement", Movement.Kind.values()),
                    PointsRules::movements,
                    Builder::addAllMovements)
            .orElse("redeemFrom", Type.INT, 0, PointsRules::redeemFrom, Builder::redeemFrom)
            .maybe("ladder", StarLadder.SHAPE, PointsRules::ladder, Builder::ladder)
            .done();

    /** {@return the name} */
    Label title();

    /** {@return what is worth points, 1 to 200} */
    List<Activity> activities();

    /** {@return how minutes become hours} */
    @Value.Default
    default HourRule hours() {
        return HourRule.EACH;
    }

    /** {@return what becomes of time records that overlap} */
    @Value.Default
    default OverlapRule overlaps() {
        return OverlapRule.REFUSE;
    }

    /** {@return how long points last} */
    @Value.Default
    default AccountTerm term() {
        return AccountTerm.LIFETIME;
    }

    /** {@return what an account starts with, when it is opened and, if the term is a year, each year} */
    @Value.Default
    default Points baseline() {
        return Points.ZERO;
    }

    /** {@return the balance below which no deduction and no idleness goes, 0 or less; the reversal of what was spent can} */
    @Value.Default
    default Points floor() {
        return Points.ZERO;
    }

    /** {@return the highest balance; what would be above it is kept as hours, not as points} */
    Optional<Points> balanceCap();

    /** {@return what idleness costs, if anything} */
    Optional<Decay> decay();

    /** {@return what may be done with points, each kind once} */
    List<Movement.Kind> movements();

    /** {@return from how many hours of service on points can be redeemed, inclusive} */
    @Value.Default
    default int redeemFrom() {
        return 0;
    }

    /** {@return the ladder of stars, if there is one} */
    Optional<StarLadder> ladder();

    @Override
    @Value.Lazy
    default Digest digest() {
        return SHAPE.digest(this);
    }

    /**
     * {@return an activity}
     *
     * @param code its code
     */
    default Optional<Activity> activity(String code) {
        return activities().stream().filter(a -> a.code().equals(code)).findFirst();
    }

    /** {@return what asks for attention; rules that exist have no errors} */
    default Problems warnings() {
        return PointsRulesLint.run(this);
    }

    /**
     * Lints them.
     *
     * @throws io.github.xingwuguan.basics.GovernanceException with every error
     */
    @Value.Check
    default void check() {
        PointsRulesLint.run(this).throwIfAny();
    }

    /** {@return a builder that holds these rules} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PointsRules}. */
    final class Builder extends ImmutablePointsRules.Builder implements PolicyHead.Titled<Builder> {
        Builder() {}
    }
}
