package io.github.xingwuguan.coordination;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.shape.PolicyHead;
import io.github.xingwuguan.shape.Shape;
import org.immutables.value.Value;

/** The rules under which conferences are held, dated and with their origin (联席会议制度). It lints itself when built. Immutable. */
@Value.Immutable
public sealed interface ConferencePolicy extends Policy permits ImmutableConferencePolicy {
    /** The wire form. */
    Shape<ConferencePolicy> SHAPE = PolicyHead.shape("Conference policy", ConferencePolicy::builder, Builder::build)
            .one("rules", ConferenceRules.SHAPE, ConferencePolicy::rules, Builder::rules)
            .done();

    /** {@return the rules} */
    ConferenceRules rules();

    @Override
    @Value.Lazy
    default Digest digest() {
        return SHAPE.digest(this);
    }

    /**
     * {@return the rules that a wider policy holds, as a policy with its head, from its first day on}: what was begun under the wider policy
     * goes on under it
     *
     * @param wider the wider policy
     * @param rules the rules that it holds
     */
    static ConferencePolicy within(Policy wider, ConferenceRules rules) {
        return builder()
                .id(wider.id())
                .status(wider.status())
                .adoptedBy(wider.adoptedBy())
                .inForce(DateRange.from(wider.inForce().from()))
                .provenance(wider.provenance())
                .rules(rules)
                .build();
    }

    /** Refuses a policy with errors. */
    @Value.Check
    default void check() {
        ConferenceLint.run(this).throwIfAny();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConferencePolicy}. */
    final class Builder extends ImmutableConferencePolicy.Builder implements PolicyHead<Builder> {
        Builder() {}
    }
}
