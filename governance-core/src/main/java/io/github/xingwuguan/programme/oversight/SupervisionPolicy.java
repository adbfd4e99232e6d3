package io.github.xingwuguan.programme.oversight;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.shape.PolicyHead;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import org.immutables.value.Value;

/** What has to be published, and who is told when (监管预警规则), dated and with its origin. It lints itself when built. Immutable. */
@Value.Immutable
public sealed interface SupervisionPolicy extends Policy permits ImmutableSupervisionPolicy {
    /** The wire form. */
    Shape<SupervisionPolicy> SHAPE = PolicyHead.shape("Supervision policy", SupervisionPolicy::builder, Builder::build)
            .one("lowFund", Type.INT, SupervisionPolicy::lowFund, Builder::lowFund)
            .many("matters", Matter.SHAPE, SupervisionPolicy::matters, Builder::addAllMatters)
            .many("rules", AlertRule.SHAPE, SupervisionPolicy::rules, Builder::addAllRules)
            .done();

    /** {@return below which share of the first deposits a fund is low, in hundredths of a percent, 0 to 10,000} */
    int lowFund();

    /** {@return what has to be published, from slots that begin in force on} */
    List<Matter> matters();

    /** {@return at most one rule for each kind of alert; a kind without one gives no alert} */
    List<AlertRule> rules();

    /**
     * {@return the matters of a kind}
     *
     * @param kind the kind
     */
    default List<Matter> matters(AlertKind kind) {
        return matters().stream().filter(matter -> matter.kind() == kind).toList();
    }

    @Override
    @Value.Lazy
    default Digest digest() {
        return SHAPE.digest(this);
    }

    /** Refuses a policy with errors. */
    @Value.Check
    default void check() {
        SupervisionLint.run(this).throwIfAny();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupervisionPolicy}. */
    final class Builder extends ImmutableSupervisionPolicy.Builder implements PolicyHead<Builder> {
        Builder() {}
    }
}
