package io.github.xingwuguan.programme.fee;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.shape.PolicyHead;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** How payments are allocated and what may be shown (收费台账规则), dated and with its origin. It lints itself when built. Immutable. */
@Value.Immutable
public sealed interface FeePolicy extends Policy permits ImmutableFeePolicy {
    /** The wire form. */
    Shape<FeePolicy> SHAPE = PolicyHead.shape("Fee policy", FeePolicy::builder, Builder::build)
            .many(
                    "allocation",
                    Type.code("Allocation rule", AllocationRule.values()),
                    FeePolicy::allocation,
                    Builder::addAllAllocation)
            .one("fewestUnits", Type.INT, FeePolicy::fewestUnits, Builder::fewestUnits)
            .done();

    /** {@return the rules in order: the next one decides where those before leave a tie; of equals the smaller id comes first} */
    List<AllocationRule> allocation();

    /** {@return how many accounts a compound needs for its figures to be shown to everybody: those of one or two would show a household} */
    int fewestUnits();

    @Override
    @Value.Lazy
    default Digest digest() {
        return SHAPE.digest(this);
    }

    /**
     * Checks head and order.
     *
     * @throws io.github.xingwuguan.basics.GovernanceException {@code adopted-by}, {@code open-order}, {@code duplicate-rule}, {@code out-of-range}, all at once
     */
    @Value.Check
    default void check() {
        Problems.Collector problems = Problems.collector();
        checkAdoption(problems);
        Set<AllocationRule> seen = EnumSet.noneOf(AllocationRule.class);
        for (int i = 0; i < allocation().size(); i++) {
            if (!seen.add(allocation().get(i))) {
                problems.error(
                        "duplicate-rule",
                        "/allocation/" + i,
                        "Rule must stand once, but " + allocation().get(i).code() + " stood twice");
            }
        }
        int last = allocation().size() - 1;
        if (last < 0 || !allocation().get(last).isLast()) {
            problems.error("open-order", "/allocation", "Order must end with oldest or newest, but did not");
        }
        if (fewestUnits() < 1 || fewestUnits() > 1_000) {
            problems.error("out-of-range", "/fewestUnits", "Units must be from 1 to 1000, but were " + fewestUnits());
        }
        problems.toProblems().throwIfAny();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FeePolicy}. */
    final class Builder extends ImmutableFeePolicy.Builder implements PolicyHead<Builder> {
        Builder() {}
    }
}
